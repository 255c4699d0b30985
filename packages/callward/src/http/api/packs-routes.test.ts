import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PackFiles } from "@callward/guard";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BACKENDS, removeTestStores } from "../../../../../tests/postgres/store-backends.ts";
import type { Principal } from "../../access/roles.ts";
import { type ApiCall, localClient } from "../../cli/api-client.ts";
import { createShadowTallies } from "../../control/packs/node/shadow-tallies.ts";
import type { PackControl } from "../../control/packs/pack-control.ts";
import {
  failingVersion,
  person,
  removeTestFolders,
  smallVersion,
  testControl,
  testFolder,
} from "../../control/packs/small-versions.ts";
import { vetPack } from "../../control/packs/vet-pack.ts";
import { openStore, type Store } from "../../store/open-store.ts";
import { packsRoutes } from "./packs-routes.ts";
import * as shape from "./packs-schemas.ts";

afterAll(() => {
  removeTestStores();
  removeTestFolders();
});

it("an upload may be as large as an archive unpacks to, and is waited for longer than its tests may take", () => {
  const upload = packsRoutes(testControl({} as Store)).find(({ body }) => body === shape.upload);
  expect(upload?.bodyBytes).toBeGreaterThan(16_000_000);
  expect(upload?.deadlineMs).toBeGreaterThan(30_000);
});

describe("the API of packs", () => {
  let store: Store;
  let control: PackControl;
  let ask: (who: Principal, call: ApiCall) => Promise<unknown>;
  beforeAll(async () => {
    store = await openStore(await BACKENDS[0]!.make());
    // Far from the end of a period of the audit of readings.
    let now = Date.UTC(2026, 10, 23, 9);
    control = {
      ...testControl(store),
      now: () => {
        now += 1;
        return now;
      },
    };
    const routes = packsRoutes(control).map((route) => ({
      ...route,
      handler: async (request: Parameters<typeof route.handler>[0]) =>
        route.reply.parse(await route.handler(request)),
    }));
    ask = (who, call) => localClient(routes, who)(call);
  });
  afterAll(() => store.close());

  const ana = person("ana", "harbor");
  const ben = person("ben", "harbor");
  const post = (who: Principal, path: string, body: object) =>
    ask(who, { method: "POST", path: `/api/v1/packs/${path}`, body });
  const get = (path: string, query = {}) => ask(ana, { method: "GET", path: `/api/v1/packs${path}`, query });
  /** As a node does that heard a turn of which the version in shadow would have made something else. */
  const differOnOneTurn = async () => {
    const { versions } = (await get("")) as { versions: { state: string; hash: string }[] };
    const hashOf = (wanted: string) => versions.find(({ state }) => state === wanted)!.hash;
    const tallies = createShadowTallies();
    const decided = { action: "allow", route: "faq", to: null, decision: null } as const;
    const outcome = { ...decided, intent: "hours", words: null };
    tallies.differ(
      { tenant: "harbor", live: hashOf("live"), shadow: hashOf("shadow") },
      {
        ...{ call: "call-1", turn: 1, at: Date.now() },
        difference: { parts: ["intent"], heard: null, live: outcome, shadow: { ...outcome, intent: "oos" } },
      },
    );
    await tallies.flush(store);
  };
  const searchesNoted = () =>
    store.inTenant("harbor", (tx) =>
      tx
        .selectFrom("audit_entries")
        .select(["actor_id", "subject"])
        .where("action", "=", "trace.search")
        .execute(),
    );
  const upload = (files: PackFiles) => post(ana, "versions", { content: { files }, origin: "folder harbor" });

  it("brings a version from a draft to live with a second person, and back, in JSON that the shapes know", async () => {
    await ask(ben, {
      method: "PUT",
      path: "/api/v1/packs/policy",
      body: { fourEyes: true, reason: "two look" },
    });
    expect(await upload(smallVersion("1.0.0"))).toMatchObject({
      outcome: "stored",
      version: { state: "draft" },
    });
    const reason = { reason: "reviewed" };
    await expect(post(ana, "versions/1.0.0/activate", reason)).rejects.toMatchObject({
      code: "PACK_APPROVAL_NEEDED",
      status: 403,
    });
    await post(ben, "versions/1.0.0/approval", reason);
    await post(ana, "versions/1.0.0/activate", reason);
    await upload(smallVersion("1.1.0", { "We are open on Mondays.": "We are open on Tuesdays." }));
    expect(await get("/versions/harbor%401.1.0/diff")).toMatchObject({
      before: { version: "1.0.0" },
      after: { version: "1.1.0" },
      changes: [
        {
          area: "fixed answers",
          text: "Fixed answer to “hours”: “We are open on Mondays.” → “We are open on Tuesdays.”",
          attention: false,
        },
      ],
    });
    await post(ana, "versions/1.1.0/shadow", reason);
    expect(await get("/comparison")).toMatchObject({ comparison: { turns: 0, examples: [] } });
    expect(await searchesNoted()).toEqual([]);
    await differOnOneTurn();
    const examples = [{ call: "call-1", parts: ["intent"] }];
    expect(await get("/comparison")).toMatchObject({ comparison: { differing: 1, examples } });
    await get("/comparison");
    expect(await searchesNoted()).toEqual([{ actor_id: "ana", subject: "traces:shadow=harbor@1.1.0" }]);
    await post(ben, "versions/1.1.0/approval", reason);
    const share = { callers: ["+1 555 010 0142"] };
    const canary = await post(ana, "versions/1.1.0/canary", { ...reason, share });
    expect(canary).toMatchObject({ moved: [{ from: "shadow", to: "canary" }] });
    expect(JSON.stringify(canary)).not.toContain("0100142");
    await post(ana, "versions/1.1.0/activate", reason);
    expect(await post(ben, "rollback", reason)).toMatchObject({
      moved: [
        { name: "harbor@1.1.0", to: "retired" },
        { name: "harbor@1.0.0", to: "live" },
      ],
    });
    expect(await get("")).toMatchObject({
      fourEyes: true,
      versions: [
        { version: "1.1.0", state: "retired" },
        { version: "1.0.0", state: "live" },
      ],
    });
    const whole = shape.whole.parse(await get("/versions/live"));
    const digest = createHash("sha256").update(whole.files["tests.yaml"]!).digest("hex");
    expect(whole.digests["tests.yaml"]).toBe(digest);
    expect(Object.keys(whole.digests)).toEqual(Object.keys(whole.files));
    expect(await get("/drift")).toMatchObject({ declared: { live: "harbor@1.0.0" }, nodes: [] });
    expect(await get("/verification")).toMatchObject({ versions: [{ verified: true }, { verified: true }] });
  });

  it("takes an archive, and refuses one that leads out of itself", async () => {
    const folder = testFolder();
    for (const [path, text] of Object.entries(smallVersion("2.0.0"))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const archive = execFileSync("tar", ["-C", folder, "-czf", "-", "."]).toString("base64");
    const bring = (content: object) => post(ana, "versions", { content, origin: "archive" });
    expect(await bring({ archive })).toMatchObject({ outcome: "stored", version: { version: "2.0.0" } });
    await expect(bring({ archive: Buffer.from("no archive").toString("base64") })).rejects.toMatchObject({
      code: "ARCHIVE_INVALID",
    });
    await expect(bring({ files: { "../assistant.yaml": "x" } })).rejects.toMatchObject({
      code: "INPUT_INVALID",
    });
  });

  it("says every problem of a pack that it refuses", async () => {
    const routes = packsRoutes({ ...control, vet: vetPack });
    const body = { content: { files: failingVersion("3.0.0") }, origin: "folder harbor" };
    const reply = await localClient(routes, ana)({ method: "POST", path: "/api/v1/packs/versions", body });
    expect(reply).toMatchObject({
      outcome: "refused",
      problems: [{ code: "PACK_SELF_TEST_FAILED", location: { file: "tests.yaml", line: 3 } }],
    });
  });

  it("asks for a reason wherever something changes", async () => {
    const changing = packsRoutes(control).filter(
      ({ method, path }) => method !== "GET" && !path.endsWith("/versions"),
    );
    expect(changing.length).toBeGreaterThan(5);
    for (const { body, path } of changing)
      expect(body?.safeParse({ reason: " ", fourEyes: true, share: { percent: 5 } }).success, path).toBe(
        false,
      );
  });

  it("lets whoever may throw switches roll back, and nobody approve who may only write", () => {
    const permission = (end: string) =>
      packsRoutes(control).find(({ path }) => path.endsWith(end))?.permission;
    expect(permission("/rollback")).toBe("switches.write");
    expect(permission("/approval")).toBe("packs.approve");
    expect(permission("/activate")).toBe("packs.write");
    expect(permission("/policy")).toBe("people.write");
    expect(permission("/comparison")).toBe("traces.read");
  });
});
