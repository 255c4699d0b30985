import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPostgres } from "../../../../../tests/postgres/start-postgres.ts";
import { BACKENDS, removeTestStores } from "../../../../../tests/postgres/store-backends.ts";
import { PERMISSIONS, type Principal } from "../../access/roles.ts";
import { exportAudit } from "../../audit/export-audit.ts";
import { verifyAudit } from "../../audit/verify-audit.ts";
import { openStore, type Store, type StoreAddress } from "../../store/open-store.ts";
import { clearSwitch, setSwitch, switchHistory } from "./change-switches.ts";
import { openSwitches } from "./open-switches.ts";
import { checkWanted, EVERYTHING, MAX_HOURS, type WantedSwitch } from "./switch.ts";

afterAll(removeTestStores);

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 2, 2, 12);
const principal = (tenant: string): Principal => ({
  kind: "user",
  id: "anna",
  tenant,
  permissions: new Set(PERMISSIONS),
  address: "10.0.0.9",
});
const anna = principal("dentist");
const want = (change: Partial<WantedSwitch> = {}, now = NOON): WantedSwitch => ({
  kind: "tool",
  name: "book_appointment",
  reason: "double bookings since nine",
  expiresAt: new Date(now + 2 * HOUR).toISOString(),
  ...change,
});
/** A clock that stands still until it is told. */
function clock(start = NOON) {
  const time = { at: start };
  return { time, now: () => time.at };
}

describe("what a switch has to say", () => {
  it.each([
    ["a reason", { reason: "  " }],
    ["an end", { expiresAt: "soon" }],
    ["an end in the future", { expiresAt: new Date(NOON - 1).toISOString() }],
    ["an end within 30 days", { expiresAt: new Date(NOON + MAX_HOURS * HOUR + 1).toISOString() }],
    ["what is stopped", { name: " " }],
    ["a route that can be stopped", { kind: "route", name: "human" }],
    ["an engine that there is", { kind: "engine", name: "toaster" }],
    ["a version, not a pack", { kind: "pack", name: "dentist" }],
    ["an engine's voice", { kind: "voice", name: "anna" }],
    ["nothing in safe mode", { kind: "safe_mode", name: "a little" }],
  ] as const)("is %s", (_name, change) => {
    expect(() => checkWanted(want(change), NOON)).toThrow(expect.objectContaining({ code: "INPUT_INVALID" }));
  });
});

describe.each(BACKENDS)("switches in $kind", ({ make }) => {
  let address: StoreAddress;
  let store: Store;
  beforeAll(async () => {
    address = await make();
    store = await openStore(address);
  });
  afterAll(() => store.close());

  it("are in force when they are set, survive a restart, and are over when they are cleared", async () => {
    const { now } = clock();
    const own = await make();
    let mine = await openStore(own);
    const one = await setSwitch({ store: mine, now }, anna, want());
    await mine.close();
    mine = await openStore(own);
    const control = { store: mine, now };
    const switches = await openSwitches(control);
    expect(switches.active("dentist")).toEqual([one]);
    expect(switches.controls("dentist").stopped({ kind: "tool", name: "book_appointment" })).toBe(one.id);
    await clearSwitch(control, anna, { id: one.id, reason: "mended" });
    await expect.poll(() => switches.active("dentist")).toEqual([]);
    expect(switches.controls("dentist").stopped({ kind: "tool", name: "book_appointment" })).toBeUndefined();
    switches.close();
    await mine.close();
  });

  it("hold for their tenant, or for all where they are for everything, which no tenant can clear", async () => {
    const control = { store, now: clock().now };
    const switches = await openSwitches(control);
    const own = await setSwitch(control, principal("a"), want());
    const all = await setSwitch(control, principal(EVERYTHING), want({ kind: "safe_mode", name: "all" }));
    await switches.refresh();
    expect(
      switches
        .active("a")
        .map(({ id }) => id)
        .sort(),
    ).toEqual([own.id, all.id].sort());
    expect(switches.active("b").map(({ id }) => id)).toEqual([all.id]);
    expect(switches.controls("b").safeMode).toBe(all.id);
    for (const id of [all.id, own.id])
      await expect(clearSwitch(control, principal("b"), { id, reason: "mine" })).rejects.toMatchObject({
        code: "SWITCH_UNKNOWN",
      });
    const stolen = store.inTenant("b", (tx) =>
      tx
        .updateTable("switches")
        .set({ clear_reason: "x", cleared_at: new Date(NOON).toISOString() })
        .execute(),
    );
    await stolen.catch(() => {});
    await switches.refresh();
    expect(switches.active("b")).toEqual([all]);
    await clearSwitch(control, principal(EVERYTHING), { id: all.id, reason: "over" });
    await clearSwitch(control, principal("a"), { id: own.id, reason: "over" });
    switches.close();
  });

  it("expire by the clock of the node, without anybody doing anything", async () => {
    const { time, now } = clock();
    const control = { store, now };
    const one = await setSwitch(control, principal("c"), want());
    const two = await setSwitch(
      control,
      principal("c"),
      want({ expiresAt: new Date(NOON + HOUR).toISOString() }),
    );
    const switches = await openSwitches(control);
    const stopped = () => switches.controls("c").stopped({ kind: "tool", name: "book_appointment" });
    expect(switches.active("c")).toHaveLength(2);
    time.at = NOON + HOUR;
    expect(switches.active("c").map(({ id }) => id)).toEqual([one.id]);
    expect(stopped()).toBe(one.id);
    time.at = NOON + 2 * HOUR;
    expect(stopped()).toBeUndefined();
    await expect(clearSwitch(control, principal("c"), { id: two.id, reason: "late" })).rejects.toMatchObject({
      code: "SWITCH_EXPIRED",
    });
    time.at = NOON;
    expect(stopped()).toBeDefined();
    switches.close();
  });

  it("are cleared once, and the second to do it is told how it was", async () => {
    const control = { store, now: clock().now };
    const one = await setSwitch(control, principal("d"), want());
    const [first, second] = await Promise.all(
      ["first", "second"].map((reason) => clearSwitch(control, principal("d"), { id: one.id, reason })),
    );
    expect(first?.cleared).not.toBeNull();
    const kept = (await switchHistory(control, "d", { limit: 10 })).find(({ id }) => id === one.id);
    expect([first?.cleared, second?.cleared]).toContainEqual(kept?.cleared);
    expect((await clearSwitch(control, principal("d"), { id: one.id, reason: "third" })).cleared).toEqual(
      kept?.cleared,
    );
  });

  it("are written down in the audit with who, from where, why, and what it was before and after", async () => {
    const control = { store, now: clock().now };
    const one = await setSwitch(control, principal("e"), want());
    await clearSwitch(control, principal("e"), { id: one.id, reason: "mended" });
    const entries = await store.inTenant("e", (tx) => tx.selectFrom("audit_entries").selectAll().execute());
    expect(entries).toMatchObject([
      { action: "switch.set", actor_id: "anna", address: "10.0.0.9", reason: one.reason, before_hash: null },
      { action: "switch.clear", reason: "mended", before_hash: entries[0]?.after_hash },
    ]);
    expect(entries[0]?.subject).toContain("tool/book_appointment");
    const lines: string[] = [];
    await exportAudit(store, "e", async (line) => void lines.push(JSON.stringify(line)));
    expect(await verifyAudit(iterate(lines))).toMatchObject({ outcome: "whole", entries: 2 });
  });

  it("keep their history, in pages, newest first", async () => {
    const { time, now } = clock();
    const control = { store, now };
    const ids: string[] = [];
    for (let throwAt = 0; throwAt < 5; throwAt += 1) {
      time.at = NOON + throwAt;
      ids.unshift((await setSwitch(control, principal("f"), want())).id);
    }
    const first = await switchHistory(control, "f", { limit: 2 });
    const rest = await switchHistory(control, "f", { limit: 10, before: first.at(-1)?.id });
    const own = [...first, ...rest].filter(({ tenant }) => tenant === "f");
    expect(first).toHaveLength(2);
    expect(own.map(({ id }) => id)).toEqual(ids);
  });
});

describe("switches on two nodes", () => {
  it("hold on in a node while PostgreSQL is down, and what was thrown meanwhile is read after it is back", async () => {
    const postgres = await startPostgres({ durable: false });
    const address = { databaseUrl: await postgres.createDatabase() };
    const { now } = clock();
    const [here, there] = await Promise.all([openStore(address), openStore(address)]);
    try {
      const switches = await openSwitches({ store: here, now });
      const stopped = (name: string) => switches.controls("dentist").stopped({ kind: "tool", name });
      await setSwitch({ store: there, now }, anna, want({ name: "first" }));
      await expect.poll(() => stopped("first")).toBeDefined();

      await postgres.kill();
      await expect.poll(() => switches.upToDate).toBe(false);
      expect(stopped("first")).toBeDefined();
      const refused = setSwitch({ store: there, now }, anna, want({ name: "lost" }));
      await expect(refused).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });

      await postgres.start();
      // Set before the node listens again: it is not told of this one, it has to read it.
      await expect
        .poll(() =>
          setSwitch({ store: there, now }, anna, want({ name: "second" })).then(() => "set", String),
        )
        .toBe("set");
      await expect.poll(() => stopped("second"), { timeout: 10_000 }).toBeDefined();
      expect(stopped("first")).toBeDefined();
      await expect.poll(() => switches.upToDate, { timeout: 10_000 }).toBe(true);
      switches.close();
    } finally {
      await Promise.all([here.close(), there.close()]);
      await postgres.stop();
    }
  }, 60_000);
});

async function* iterate(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
