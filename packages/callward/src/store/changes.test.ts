import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { BACKENDS, removeTestStores } from "../../../../tests/postgres/store-backends.ts";
import { announceChange, type ChangeEvent } from "./changes.ts";
import { follow } from "./followed.ts";
import { openStore, type Store } from "./open-store.ts";

afterAll(removeTestStores);

const change = { tenant: "dentist", what: "switches" };
const changed: ChangeEvent = { type: "changed", ...change };
const announce = (store: Store, what = change.what) =>
  store.inTenant("dentist", (tx) => announceChange(tx, { ...change, what }));
const addTenant = (store: Store, id: string) =>
  store.inSystem(async (tx) => {
    await tx.insertInto("tenants").values({ id, name: id }).execute();
    await announceChange(tx, { tenant: id, what: "tenants" });
  });
const tenantsOf = (store: Store) =>
  follow(store.changes, {
    concerns: ({ what }) => what === "tenants",
    read: () =>
      store.inSystem(async (tx) =>
        (await tx.selectFrom("tenants").select("id").orderBy("id").execute()).map(({ id }) => id),
      ),
  });
function listenTo(store: Store) {
  const events: ChangeEvent[] = [];
  return { events, end: store.changes.subscribe((event) => void events.push(event)) };
}

describe.each(BACKENDS)("changes in $kind", ({ make }) => {
  it("are told after the commit, once to each who follows, and not when they were undone", async () => {
    const store = await openStore(await make());
    const first = listenTo(store);
    await expect.poll(() => first.events).toEqual([{ type: "reread" }]);
    expect(store.changes.following).toBe(true);
    const second = listenTo(store);
    const undone = store.inTenant("dentist", async (tx) => {
      await announceChange(tx, { ...change, what: "undone" });
      throw new Error("changed my mind");
    });
    await expect(undone).rejects.toThrow("changed my mind");
    await announce(store);
    await expect.poll(() => second.events).toEqual([{ type: "reread" }, changed]);
    second.end();
    await announce(store, "more");
    await expect
      .poll(() => first.events)
      .toEqual([{ type: "reread" }, changed, { ...changed, what: "more" }]);
    expect(second.events).toHaveLength(2);
    await store.close();
  });

  it("reach everybody although one of them fails, and can be acted on in the store at once", async () => {
    const store = await openStore(await make());
    store.changes.subscribe(() => {
      throw new Error("a listener's mistake");
    });
    const tenants = await tenantsOf(store);
    await addTenant(store, "a");
    await expect.poll(() => tenants.current).toEqual(["a"]);
    await Promise.all(["b", "c", "d", "e"].map((id) => addTenant(store, id)));
    await expect.poll(() => tenants.current).toEqual(["a", "b", "c", "d", "e"]);
    await expect.poll(() => tenants.upToDate).toBe(true);
    await store.close();
  });

  it("are in the copy when a refresh resolves, and no more after it is closed", async () => {
    const store = await openStore(await make());
    const tenants = await tenantsOf(store);
    for (const id of ["a", "b", "c"]) {
      await store.inSystem((tx) => tx.insertInto("tenants").values({ id, name: id }).execute());
      await Promise.all([tenants.refresh(), tenants.refresh()]);
      expect(tenants.current).toContain(id);
    }
    tenants.close();
    await addTenant(store, "d");
    await store.close();
    expect(tenants.current).toEqual(["a", "b", "c"]);
  });
});

describe("a copy that takes what changes tell of themselves", () => {
  /** Changes that a test tells, and readings that it lets go on. */
  function scripted() {
    const listeners = new Set<(event: ChangeEvent) => void>();
    const readings: ((value: string[]) => void)[] = [];
    return {
      readings,
      changes: {
        following: true,
        subscribe(listener: (event: ChangeEvent) => void) {
          listeners.add(listener);
          return () => void listeners.delete(listener);
        },
      },
      read: () => new Promise<string[]>((resolve) => readings.push(resolve)),
      tell: (detail: string) => {
        for (const listener of listeners) listener({ ...changed, detail } as ChangeEvent);
      },
    };
  }
  const settle = () => new Promise((resolve) => setImmediate(resolve));

  it("has it at once, and does not lose it to a reading that began before", async () => {
    const { changes, read, readings, tell } = scripted();
    const opening = follow<string[]>(changes, {
      concerns: () => true,
      read,
      apply: (known, { detail }) => [...known, String(detail)],
    });
    readings.shift()?.([]);
    const copy = await opening;
    tell("a");
    expect(copy.current).toEqual(["a"]);
    // The reading that "a" began is still on its way when "b" is told.
    tell("b");
    readings.shift()?.(["a"]);
    await settle();
    expect(copy.current).toEqual(["a", "b"]);
    const refreshed = copy.refresh();
    while (readings.length > 0) {
      readings.shift()?.(["a", "b", "c"]);
      await settle();
    }
    await refreshed;
    expect(copy.current).toEqual(["a", "b", "c"]);
    copy.close();
  });
});

describe("changes between two nodes on one PostgreSQL", () => {
  const postgresql = BACKENDS.find(({ kind }) => kind === "postgresql");

  it("are read again after the connection that told of them was lost", async () => {
    const address = await postgresql!.make();
    const [here, there] = await Promise.all([openStore(address), openStore(address)]);
    const tenants = await tenantsOf(here);
    const { events } = listenTo(here);
    await expect.poll(() => here.changes.following).toBe(true);
    await addTenant(there, "a");
    await expect.poll(() => tenants.current).toEqual(["a"]);

    const url = (address as { databaseUrl: string }).databaseUrl;
    const hand = new pg.Client({ connectionString: url });
    await hand.connect();
    // Nobody can connect again before the change is made.
    const limit = (count: number) =>
      hand.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} CONNECTION LIMIT ${count}`);
    await limit(0);
    const { rowCount } = await hand.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name LIKE 'callward-%' AND query LIKE 'LISTEN%'`,
    );
    expect(rowCount).toBe(1);
    await expect.poll(() => here.changes.following).toBe(false);
    expect(tenants.upToDate).toBe(false);
    await addTenant(there, "b");
    expect(tenants.current).toEqual(["a"]);
    await limit(-1);
    await expect.poll(() => tenants.current, { timeout: 10_000 }).toEqual(["a", "b"]);
    expect(events.filter(({ type }) => type === "reread")).toHaveLength(2);
    await hand.end();
    await Promise.all([here.close(), there.close()]);
  });
});
