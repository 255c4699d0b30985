import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BACKENDS, removeTestStores } from "../../../../../tests/postgres/store-backends.ts";
import { createLimitExchange, type LimitExchange } from "../../control/limits/limit-exchange.ts";
import { createLimitKeeper, type LimitKeeper } from "../../control/limits/limit-keeper.ts";
import { openStore, type Store } from "../../store/open-store.ts";
import { askRoute, testPrincipal } from "../../testing/ask-route.ts";
import { limitsRoutes } from "./limits-routes.ts";

afterAll(removeTestStores);

describe.each(BACKENDS)("limits by the API, in $kind", ({ make }) => {
  let store: Store;
  let exchange: LimitExchange;
  let keeper: LimitKeeper;
  beforeAll(async () => {
    store = await openStore(await make());
    exchange = createLimitExchange(store);
    keeper = createLimitKeeper({ settings: exchange.settings, others: exchange.others, now: Date.now });
    await exchange.start(keeper);
  });
  afterAll(async () => {
    await exchange.close();
    await store.close();
  });
  const principal = testPrincipal("dentist");
  const routes = () => limitsRoutes({ store, keeper, reread: () => exchange.exchange() });
  const put = (settings: object, reason = "a busy day", who = principal) =>
    askRoute(routes(), "PUT", "/api/v1/limits", { principal: who, body: { settings, reason } });

  it("are set, hold for the next call, and are told with what was used", async () => {
    await put({ tenant: { concurrent_calls: 1 } });
    expect(keeper.forCall("dentist", undefined).admit()).toBeUndefined();
    expect(keeper.forCall("dentist", undefined).admit()).toMatchObject({ name: "concurrent-calls" });
    expect(await askRoute(routes(), "GET", "/api/v1/limits", { principal })).toEqual({
      settings: {
        tenant: expect.objectContaining({ concurrent_calls: 1, outcome: "person" }),
        caller: expect.objectContaining({ concurrent_calls: 5, outcome: "goodbye" }),
        prices: null,
      },
      used: { active: 1, calls_minute: 1, turns: 0, tokens: 0, money: 0 },
    });
    const other = await askRoute(routes(), "GET", "/api/v1/limits", { principal: testPrincipal("plumber") });
    expect(other).toMatchObject({ settings: { tenant: { concurrent_calls: null } }, used: { active: 0 } });
  });

  it("are refused without a reason, and where they mean nothing", async () => {
    await expect(put({}, " ")).rejects.toThrow();
    await expect(put({ tenant: { concurrent_calls: -1 } })).rejects.toThrow();
    await expect(put({ tenant: { calls_an_hour: 3 } })).rejects.toThrow();
  });
});
