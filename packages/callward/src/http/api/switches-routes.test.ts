import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BACKENDS, removeTestStores } from "../../../../../tests/postgres/store-backends.ts";
import { PERMISSIONS, type Principal } from "../../access/roles.ts";
import { openSwitches, type Switches } from "../../control/switches/open-switches.ts";
import { openStore, type Store } from "../../store/open-store.ts";
import { switchesRoutes } from "./switches-routes.ts";

const postgresql = BACKENDS.find(({ kind }) => kind === "postgresql");
const anna: Principal = {
  kind: "token",
  id: "anna",
  tenant: "dentist",
  permissions: new Set(PERMISSIONS),
  address: "10.0.0.9",
};
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

describe("the switches of the API", () => {
  let store: Store;
  let switches: Switches;
  let ask: (method: string, path: string, input?: object) => Promise<unknown>;
  beforeAll(async () => {
    store = await openStore(await postgresql!.make());
    const control = { store, now: Date.now };
    switches = await openSwitches(control);
    const routes = switchesRoutes({ control, switches });
    ask = async (method, path, input = {}) => {
      const route = routes.find((one) => one.method === method && one.path === path);
      if (route === undefined) throw new Error(`no route ${method} ${path}`);
      const { params = {}, query = {}, body } = input as { params?: object; query?: object; body?: object };
      const reply = await route.handler({
        principal: anna,
        params: route.params?.parse(params),
        query: route.query?.parse(query),
        body: route.body?.parse(body),
        signal: new AbortController().signal,
      });
      return route.reply.parse(reply);
    };
  });
  afterAll(async () => {
    switches.close();
    await store.close();
    removeTestStores();
  });

  it("are in force on this node when the call that set one returns, until it is cleared", async () => {
    const body = { kind: "tool", name: "book_appointment", reason: "double bookings", expiresAt: inAnHour() };
    const set = (await ask("POST", "/api/v1/switches", { body })) as { id: string };
    expect(set).toMatchObject({
      ...body,
      state: "on",
      everything: false,
      setBy: { kind: "token", id: "anna" },
    });
    expect(switches.controls("dentist").stopped({ kind: "tool", name: "book_appointment" })).toBe(set.id);
    await expect.poll(() => switches.upToDate).toBe(true);
    expect(await ask("GET", "/api/v1/switches")).toMatchObject({
      switches: [{ id: set.id }],
      upToDate: true,
    });
    const clear = { params: { id: set.id }, body: { reason: "mended" } };
    expect(await ask("POST", "/api/v1/switches/:id/clear", clear)).toMatchObject({ state: "cleared" });
    expect(await ask("GET", "/api/v1/switches")).toMatchObject({ switches: [] });
    expect(await ask("GET", "/api/v1/switches/history")).toMatchObject({
      switches: [{ id: set.id, cleared: { reason: "mended" } }],
      next: null,
    });
  });

  it("take safe mode without a name, and nothing that they do not know", async () => {
    const body = { kind: "safe_mode", reason: "odd answers", expiresAt: inAnHour() };
    expect(await ask("POST", "/api/v1/switches", { body })).toMatchObject({ name: "all" });
    expect(switches.controls("dentist").safeMode).toBeDefined();
    for (const wrong of [
      { ...body, reason: "" },
      { ...body, tenant: "*" },
      { ...body, kind: "all" },
    ])
      await expect(ask("POST", "/api/v1/switches", { body: wrong })).rejects.toThrow();
    await expect(
      ask("POST", "/api/v1/switches", { body: { ...body, expiresAt: "2020-01-01T00:00:00Z" } }),
    ).rejects.toMatchObject({ code: "INPUT_INVALID" });
  });
});
