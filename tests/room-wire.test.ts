import { describe, expectTypeOf, it } from "vitest";
import type { Conversation } from "../packages/callward/src/control/traces/conversation.ts";
import type { Explanation } from "../packages/callward/src/control/traces/explain.ts";
import type { liveReply } from "../packages/callward/src/http/api/live-routes.ts";
import type { meReply } from "../packages/callward/src/http/api/people-shapes.ts";
import type { SwitchReply } from "../packages/callward/src/http/api/switches-routes.ts";
import type { PackInfo } from "../packages/callward/src/http/server.ts";
import type { TracePage } from "../packages/callward/src/store/search-traces.ts";
import type * as call from "../packages/dashboard/src/pages/call/wire.ts";
import type * as calls from "../packages/dashboard/src/pages/calls/wire.ts";
import type * as line from "../packages/dashboard/src/pages/line/wire.ts";
import type { PackOnLine } from "../packages/dashboard/src/pages/switches/stoppable.ts";
import type * as switches from "../packages/dashboard/src/pages/switches/wire.ts";
import type { Me } from "../packages/dashboard/src/room/me.ts";

/** What a schema lets through. */
type Output<Schema extends { readonly _zod: { readonly output: unknown } }> = Schema["_zod"]["output"];

/** The page reads with types of its own; the compiler, which checks this file, holds them against the server's. */
describe("what the server sends", () => {
  it("is what the control room reads", () => {
    expectTypeOf<Output<typeof meReply>>().toExtend<Me>();
    expectTypeOf<SwitchReply>().toExtend<switches.Switch>();
    expectTypeOf<Output<typeof liveReply>>().toExtend<calls.LiveCalls>();
    expectTypeOf<TracePage["records"]>().toExtend<calls.TracePage["records"]>();
    expectTypeOf<Conversation>().toExtend<call.Conversation>();
    expectTypeOf<Explanation>().toExtend<call.Explanation>();
    expectTypeOf<PackInfo>().toExtend<PackOnLine>();
    expectTypeOf<PackInfo>().toExtend<line.PackInfo>();
  });
});
