import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BACKENDS, removeTestStores } from "../../../../../tests/postgres/store-backends.ts";
import { openStore, type Store } from "../../store/open-store.ts";
import { testPrincipal } from "../../testing/ask-route.ts";
import { changeLimits } from "./change-limits.ts";
import { createLimitExchange } from "./limit-exchange.ts";
import { createLimitKeeper } from "./limit-keeper.ts";
import { limitSettings } from "./limit-settings.ts";

afterAll(removeTestStores);

describe.each(BACKENDS)("limits over nodes that share $kind", ({ make }) => {
  let store: Store;
  const clock = { now: Date.now() };
  beforeAll(async () => {
    store = await openStore(await make());
  });
  afterAll(() => store.close());

  const opened: { close(): Promise<void> }[] = [];
  afterAll(async () => {
    for (const one of opened) await one.close();
  });
  async function node() {
    const exchange = createLimitExchange(store, () => clock.now);
    const keeper = createLimitKeeper({
      settings: exchange.settings,
      others: exchange.others,
      now: () => clock.now,
    });
    await exchange.start(keeper);
    opened.push(exchange);
    return { exchange, keeper };
  }
  const set = (tenant: string, input: Parameters<typeof limitSettings.parse>[0]) =>
    changeLimits(store, testPrincipal(tenant), limitSettings.parse(input), "a test");

  it("are known to every node after one exchange, and who set them is in the audit", async () => {
    await set("audited", { tenant: { concurrent_calls: 7 } });
    const { exchange } = await node();
    expect(exchange.settings("audited").tenant.concurrent_calls).toBe(7);
    expect(exchange.settings("nobody")).toEqual(limitSettings.parse({}));
    const [entry] = await store.inTenant("audited", (tx) =>
      tx.selectFrom("audit_entries").selectAll().execute(),
    );
    expect(entry).toMatchObject({
      action: "limits.set",
      actor_id: "ada",
      reason: "a test",
      before_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      after_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(entry?.before_hash).not.toBe(entry?.after_hash);
  });

  it("count together: calls in progress, calls of the last minute, and what the day used", async () => {
    await set("shared", { tenant: { concurrent_calls: 3, tokens_a_day: 100 } });
    const [one, two] = [await node(), await node()];
    const calls = [one, one, two].map(({ keeper }) => keeper.forCall("shared", "anna"));
    for (const call of calls) expect(call.admit()).toBeUndefined();
    calls[0]!.turn();
    calls[0]!.spent({ input: 60, output: 50 });
    // Until they have told each other, each knows of its own alone.
    expect(two.keeper.use({ tenant: "shared", caller: "" })).toMatchObject({ active: 1, tokens: 0 });
    await one.exchange.exchange();
    await two.exchange.exchange();
    await one.exchange.exchange();
    const used = { active: 3, turns: 1, tokens: 110 };
    for (const { keeper } of [one, two])
      for (const caller of ["", "anna"]) expect(keeper.use({ tenant: "shared", caller })).toMatchObject(used);
    expect(two.keeper.forCall("shared", undefined).admit()).toMatchObject({ name: "concurrent-calls" });
    expect(two.keeper.forCall("shared", undefined).model()).toMatchObject({ name: "tokens-a-day" });
  });

  it("forget the calls of a node that is gone, but not what the day used", async () => {
    const [dead, alive] = [await node(), await node()];
    const call = dead.keeper.forCall("gone", undefined);
    call.admit();
    call.turn();
    await dead.exchange.exchange();
    await alive.exchange.exchange();
    expect(alive.keeper.use({ tenant: "gone", caller: "" })).toMatchObject({ active: 1, turns: 1 });
    clock.now += 16_000;
    expect(alive.keeper.use({ tenant: "gone", caller: "" })).toMatchObject({ active: 0, turns: 1 });
    clock.now -= 16_000;
  });

  it("of a node that ends are told at once", async () => {
    const [ending, other] = [await node(), await node()];
    ending.keeper.forCall("ending", undefined).admit();
    await ending.exchange.exchange();
    await ending.exchange.close();
    await other.exchange.exchange();
    expect(other.keeper.use({ tenant: "ending", caller: "" }).active).toBe(0);
  });

  it("hold from memory while the store is away, and nothing throws", async () => {
    await set("away", { tenant: { concurrent_calls: 1 } });
    const { exchange, keeper } = await node();
    const broken = { ...store, inSystem: () => Promise.reject(new Error("away")) } as unknown as Store;
    const cut = createLimitExchange(broken, () => clock.now);
    await cut.start(keeper);
    await cut.exchange();
    await cut.close();
    await exchange.close();
    expect(keeper.forCall("away", undefined).admit()).toBeUndefined();
    expect(keeper.forCall("away", undefined).admit()).toMatchObject({ name: "concurrent-calls" });
  });
});
