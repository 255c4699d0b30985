import { describe, expectTypeOf, it } from "vitest";
import type { AuditEntry } from "../packages/callward/src/audit/entry.ts";
import type { AuditState } from "../packages/callward/src/audit/search-audit.ts";
import type { StoredAlert } from "../packages/callward/src/control/alerts/read-alerts.ts";
import type * as packShapes from "../packages/callward/src/http/api/packs-schemas.ts";
import type * as peopleShapes from "../packages/callward/src/http/api/people-shapes.ts";
import type * as alerts from "../packages/dashboard/src/pages/alerts/wire.ts";
import type * as audit from "../packages/dashboard/src/pages/audit/wire.ts";
import type * as packs from "../packages/dashboard/src/pages/packs/wire.ts";
import type * as people from "../packages/dashboard/src/pages/people/wire.ts";

/** What a schema lets through. */
type Output<Schema extends { readonly _zod: { readonly output: unknown } }> = Schema["_zod"]["output"];

/** The pages read with types of their own; the compiler, which checks this file, holds them against the server's. */
describe("what the server sends of packs, alerts, audit and people", () => {
  it("is what the control room reads", () => {
    expectTypeOf<Output<typeof packShapes.listing>>().toExtend<packs.Listing>();
    expectTypeOf<Output<typeof packShapes.uploaded>>().toExtend<packs.Uploaded>();
    expectTypeOf<Output<typeof packShapes.diff>>().toExtend<packs.PackDiff>();
    expectTypeOf<Output<typeof packShapes.whole>>().toExtend<packs.WholeVersion>();
    expectTypeOf<Output<typeof packShapes.verification>>().toExtend<packs.Verified>();
    expectTypeOf<Output<typeof packShapes.drift>>().toExtend<packs.Drift>();
    expectTypeOf<Output<typeof packShapes.comparison>["comparison"]>().toExtend<packs.Comparison | null>();
    expectTypeOf<StoredAlert>().toExtend<alerts.Alert>();
    expectTypeOf<AuditEntry>().toExtend<audit.AuditEntry>();
    expectTypeOf<Omit<AuditState, "checkpoint">>().toExtend<Omit<audit.AuditState, "checkpoint">>();
    expectTypeOf<Output<typeof peopleShapes.usersReply>["users"]>().toExtend<readonly people.User[]>();
    expectTypeOf<Output<typeof peopleShapes.sessionsReply>["sessions"]>().toExtend<
      readonly people.Session[]
    >();
    expectTypeOf<Output<typeof peopleShapes.tokensReply>["tokens"]>().toExtend<readonly people.Token[]>();
    expectTypeOf<Output<typeof peopleShapes.linkReply>>().toExtend<people.Link>();
  });
});
