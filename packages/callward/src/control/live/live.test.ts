import type { TraceRecord } from "@callward/guard";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { BACKENDS, removeTestStores } from "../../../../../tests/postgres/store-backends.ts";
import { liveRoutes } from "../../http/api/live-routes.ts";
import type { ChangeEvent } from "../../store/changes.ts";
import { openStore, type Store } from "../../store/open-store.ts";
import { askRoute, testPrincipal } from "../../testing/ask-route.ts";
import { exampleAssistant, recordCall } from "../../testing/recorded-call.ts";
import type { LiveBeginning } from "./live-call.ts";
import { type LiveExchange, openLiveExchange } from "./live-exchange.ts";
import { createLiveRegistry, type LiveRegistry } from "./live-registry.ts";
import { type LiveView, readLive } from "./read-live.ts";

const AT = "2026-03-02T09:00:00.000Z";
const record = (fields: Partial<TraceRecord>): TraceRecord => ({
  ...{ schema: 1, call: "c1", turn: 0, event: "call-start", at: AT, tenant: "mine" },
  pack: { id: "dentist", version: "1.4.0", hash: "h" },
  ...fields,
});
const beginning = (fields: Partial<LiveBeginning> = {}): LiveBeginning => ({
  ...{ id: "c1", tenant: "mine", line: "phone", role: "live", warm: () => false },
  ...fields,
});
const report = (outcome: "allow" | "flag" | "block" | "error") => ({
  ...{ check: "c", version: "1", outcome, findings: [], micros: 1, failMode: "closed" as const },
});

describe("a call in progress", () => {
  let registry: LiveRegistry;
  const follow = (fields: Partial<LiveBeginning> = {}) => {
    registry = createLiveRegistry();
    registry.begin(beginning(fields));
    registry.write(record({}));
  };
  const state = () => registry.of("mine").map((call) => call.state);
  afterEach(() => registry.close());

  it("greets, talks, and on the phone is on its way until the line lets go of the caller", () => {
    follow();
    expect(state()).toEqual(["greeting"]);
    registry.write(record({ event: "said" }));
    expect(state()).toEqual(["greeting"]);
    registry.write(record({ event: "heard", turn: 1, route: "faq" }));
    expect(state()).toEqual(["talking"]);
    registry.write(record({ event: "transfer", turn: 1, target: "front_desk" }));
    registry.write(record({ event: "call-end", turn: 1, reason: "transferred" }));
    expect(state()).toEqual(["transferring"]);
    expect(registry.active("mine")).toBe(1);
    registry.over("c1");
    expect(state()).toEqual(["ended"]);
    expect(registry.active("mine")).toBe(0);
  });

  it("waits for a person who is asked first", () => {
    follow({ warm: (target) => target === "doctor" });
    registry.write(record({ event: "transfer", target: "doctor" }));
    expect(state()).toEqual(["waiting-for-person"]);
  });

  it("is over with its transfer on a line of text", () => {
    follow({ line: "text" });
    registry.write(record({ event: "transfer", target: "front_desk" }));
    registry.write(record({ event: "call-end", reason: "transferred" }));
    expect(state()).toEqual(["ended"]);
  });

  it("counts turns, texts that a check had something against, and names the last route", () => {
    follow();
    registry.write(record({ event: "heard", turn: 1, route: "answer", reports: [report("allow")] }));
    registry.write(record({ event: "said", turn: 1, reports: [report("block"), report("flag")] }));
    registry.write(record({ event: "heard", turn: 2, route: "refuse", reports: [report("error")] }));
    expect(registry.of("mine")).toMatchObject([{ turns: 2, route: "refuse", flagged: 2 }]);
  });

  it("tells of changes that people would see, and of no others", () => {
    follow();
    const told: string[] = [];
    registry.subscribe((tenant) => told.push(tenant));
    registry.write(record({ event: "said" }));
    registry.write(record({ event: "played" }));
    expect(told).toEqual([]);
    registry.write(record({ event: "key", turn: 1 }));
    expect(told).toEqual(["mine"]);
  });

  it("is of its tenant alone, and holds nothing that the caller said", async () => {
    registry = createLiveRegistry();
    registry.begin(beginning({ line: "text" }));
    const sink = { write: (one: TraceRecord) => registry.write({ ...one, call: "c1" }) };
    const { call, says } = await recordCall(await exampleAssistant(), undefined, { sink, tenant: "mine" });
    await says("My name is Zaphod Beeblebrox, when are you open?");
    expect(registry.of("theirs")).toEqual([]);
    expect(registry.has("theirs", "c1")).toBe(false);
    expect(registry.has("mine", "c1")).toBe(true);
    const [live] = registry.of("mine");
    expect(live).toMatchObject({ state: "talking", turns: 1, pack: { id: "dentist" } });
    expect(JSON.stringify(live)).not.toMatch(/zaphod/i);
    expect(Object.keys(live!).sort()).toEqual([
      ...["flagged", "id", "line", "pack", "role", "route", "since", "state", "turns"],
    ]);
    await call.close();
    expect(state()).toEqual(["ended"]);
  });
});

describe.each(BACKENDS)("calls in progress in $kind", ({ make }) => {
  let store: Store | undefined;
  const nodes: { registry: LiveRegistry; exchange: LiveExchange }[] = [];
  afterEach(async () => {
    for (const { registry, exchange } of nodes.splice(0)) {
      await exchange.close();
      registry.close();
    }
    await store?.close();
  });
  afterAll(removeTestStores);

  const node = (name: string, on: Store) => {
    const registry = createLiveRegistry();
    const exchange = openLiveExchange(on, registry, { node: name, tenant: "mine" });
    const one = { registry, exchange };
    nodes.push(one);
    const control = { store: on, registry, exchange, now: Date.now };
    return { ...one, see: (tenant = "mine") => readLive(control, tenant), routes: liveRoutes(control) };
  };
  const begin = (registry: LiveRegistry, id: string, tenant = "mine") => {
    registry.begin(beginning({ id, tenant }));
    registry.write(record({ call: id, tenant }));
  };

  it("are seen on every node and by their tenant alone, as long as their node is heard from", async () => {
    store = await openStore(await make());
    const [first, second] = [node("a:1", store), node("b:1", store)];
    begin(first.registry, "c1");
    begin(second.registry, "c2");
    begin(second.registry, "c3", "theirs");
    await Promise.all([first.exchange.tell(), second.exchange.tell()]);

    const seen: LiveView = await askRoute(first.routes, "GET", "/api/v1/live", {
      principal: testPrincipal("mine"),
    });
    expect(seen.calls.map(({ id, node }) => [id, node])).toEqual([
      ["c1", "a:1"],
      ["c2", "b:1"],
    ]);
    expect(seen.nodes).toMatchObject([
      { node: "a:1", active: 1 },
      { node: "b:1", active: 1 },
    ]);
    expect((await first.see("theirs")).calls.map(({ id }) => id)).toEqual(["c3"]);

    second.registry.write(record({ call: "c2", event: "heard", turn: 1, route: "faq" }));
    await second.exchange.tell();
    expect((await first.see()).calls[1]).toMatchObject({
      id: "c2",
      state: "talking",
      turns: 1,
      route: "faq",
    });

    await store.inSystem((tx) =>
      tx
        .updateTable("live_nodes")
        .set({ heard_at: new Date(Date.now() - 11_000) })
        .where("run", "=", second.exchange.run)
        .execute(),
    );
    const alone = await first.see();
    expect(alone.calls.map(({ id }) => id)).toEqual(["c1"]);
    expect(alone.nodes.map((one) => one.node)).toEqual(["a:1"]);
  });

  it("leave the store when they are over, with their node, and with a node that died", async () => {
    store = await openStore(await make());
    const [first, second] = [node("a:1", store), node("b:1", store)];
    const rows = async () =>
      (await store!.inSystem((tx) => tx.selectFrom("live_calls").select("call").execute())).map(
        ({ call }) => call,
      );
    begin(first.registry, "c1");
    begin(second.registry, "c2");
    await Promise.all([first.exchange.tell(), second.exchange.tell()]);
    expect((await rows()).sort()).toEqual(["c1", "c2"]);

    const told: ChangeEvent[] = [];
    const unsubscribe = store.changes.subscribe((event) => told.push(event));
    await expect.poll(() => store!.changes.following, { timeout: 10_000 }).toBe(true);
    await first.exchange.close();
    expect(await rows()).toEqual(["c2"]);
    await expect.poll(() => told).toContainEqual({ type: "changed", tenant: "mine", what: "calls" });
    unsubscribe();

    const third = node("a:1", store);
    await store.inSystem((tx) =>
      tx
        .updateTable("live_nodes")
        .set({ heard_at: new Date(Date.now() - 61_000) })
        .where("run", "=", second.exchange.run)
        .execute(),
    );
    await third.exchange.tell();
    begin(third.registry, "c3");
    await third.exchange.tell();
    expect(await rows()).toEqual(["c3"]);
  });
});
