import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BACKENDS, removeTestStores } from "../../../../tests/postgres/store-backends.ts";
import { MIGRATIONS } from "./migrations/all.ts";
import { migrate } from "./migrations/migrate.ts";
import { openStore, type Store, type StoreAddress } from "./open-store.ts";

afterAll(removeTestStores);

const tenant = (id: string) => ({ id, name: id });
const addTenant = (store: Store, id: string) =>
  store.inSystem((tx) => tx.insertInto("tenants").values(tenant(id)).execute());
const tenants = (store: Store) =>
  store.inSystem((tx) => tx.selectFrom("tenants").select("id").orderBy("id").execute());

describe.each(BACKENDS)("a store in $kind", ({ make }) => {
  let address: StoreAddress;
  let store: Store;
  beforeAll(async () => {
    address = await make();
    store = await openStore(address);
  });
  afterAll(() => store.close());

  it("keeps what was committed and forgets what was not", async () => {
    await addTenant(store, "kept");
    await expect(
      store.inSystem(async (tx) => {
        await tx.insertInto("tenants").values(tenant("undone")).execute();
        throw new Error("changed my mind");
      }),
    ).rejects.toThrow("changed my mind");
    await store.close();
    store = await openStore(address);
    expect(await tenants(store)).toEqual([{ id: "kept" }]);
  });

  it("refuses a transaction inside a transaction instead of waiting for itself for ever", async () => {
    const nested = store.inTenant("a", () => store.inTenant("a", async () => {}));
    await expect(nested).rejects.toMatchObject({ code: "STORE_NESTED_TRANSACTION" });
    await expect(store.inTenant("a", async () => "free again")).resolves.toBe("free again");
  });

  it("refuses a schema that is newer than it knows, and one whose steps were changed", async () => {
    await store.asOwner(async (client) => {
      await expect(migrate(client, { migrations: [] })).rejects.toMatchObject({
        code: "STORE_NEWER_SCHEMA",
        details: { found: MIGRATIONS.length, known: 0 },
      });
      const changed = MIGRATIONS.map((step) => ({ ...step, sql: `${step.sql} -- changed` }));
      await expect(migrate(client, { migrations: changed })).rejects.toMatchObject({ code: "STORE_DAMAGED" });
    });
  });

  it("finds no table outside of inTenant and inSystem", async () => {
    await expect(store.asOwner((client) => client.query("SELECT FROM traces"))).rejects.toMatchObject({
      code: "42P01",
    });
  });

  it("gives bigint as a number and time as a Date", async () => {
    const { rows } = await store.inSystem((tx) =>
      sql<{ n: number; at: Date }>`SELECT 9007199254740991::bigint AS n, now() AS at`.execute(tx),
    );
    expect(rows[0]).toEqual({ n: Number.MAX_SAFE_INTEGER, at: expect.any(Date) });
  });

  it("applies a step that comes later, once, and all steps or none", async () => {
    const version = MIGRATIONS.length + 1;
    const step = { version, name: "later", sql: "CREATE TABLE later (tenant text)" };
    const broken = { version: version + 1, name: "broken", sql: "CREATE TABLE later (tenant text)" };
    const bring = (...more: (typeof step)[]) =>
      store.asOwner((client) => migrate(client, { migrations: [...MIGRATIONS, ...more] }));
    await expect(bring(step, broken)).rejects.toMatchObject({ code: "42P07" });
    expect(await bring(step)).toBe(version);
    expect(await bring(step)).toBe(version);
  });
});

describe("two nodes on one PostgreSQL", () => {
  it("race to make the schema, and both find it made", async () => {
    const address = await BACKENDS[1]!.make();
    const stores = await Promise.all([1, 2, 3, 4].map(() => openStore(address)));
    await addTenant(stores[0]!, "a");
    expect(await tenants(stores[3]!)).toEqual([{ id: "a" }]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it("says what is missing where the user may not make roles, and works once an administrator has made them", async () => {
    const address = await BACKENDS[1]!.make();
    const { databaseUrl } = address as { databaseUrl: string };
    const admin = new pg.Client({ connectionString: databaseUrl });
    await admin.connect();
    const user = `plain_${Date.now()}`;
    await admin.query(`CREATE ROLE ${user} LOGIN PASSWORD 'plain'`);
    await admin.query(`GRANT CREATE ON DATABASE ${new URL(databaseUrl).pathname.slice(1)} TO ${user}`);
    const plainUrl = databaseUrl.replace(/\/\/[^@]*@/, `//${user}:plain@`);
    await expect(openStore({ databaseUrl: plainUrl })).rejects.toMatchObject({ code: "STORE_PRIVILEGE" });
    await (await openStore(address)).close();
    await admin.query("DROP SCHEMA callward CASCADE");
    await admin.query(`GRANT callward_tenant, callward_system TO ${user}`);
    const store = await openStore({ databaseUrl: plainUrl });
    await addTenant(store, "a");
    expect(await tenants(store)).toEqual([{ id: "a" }]);
    await store.close();
    await admin.end();
  });

  it("tell who asked when a session breaks in the middle, and go on: the process lives", async () => {
    const address = await BACKENDS[1]!.make();
    const store = await openStore(address);
    const admin = new pg.Client({ connectionString: (address as { databaseUrl: string }).databaseUrl });
    await admin.connect();
    for (const busy of [true, false]) {
      const broken = store.inSystem(async (tx) => {
        const { rows } = await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(tx);
        const asking = busy ? sql`SELECT pg_sleep(30)`.execute(tx) : undefined;
        asking?.catch(() => undefined);
        await admin.query("SELECT pg_terminate_backend($1)", [rows[0]?.pid]);
        // Time for the end of the session to arrive while nothing is asked.
        await new Promise((resolve) => setTimeout(resolve, 100));
        await (asking ?? sql`SELECT 1`.execute(tx));
      });
      await expect(broken).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    }
    await addTenant(store, "a");
    expect(await tenants(store)).toEqual([{ id: "a" }]);
    await store.close();
    await admin.end();
  });

  it("names an unreachable server without its credentials", async () => {
    const opening = openStore({ databaseUrl: "postgresql://user:secret@127.0.0.1:1/x" });
    await expect(opening).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
      message: expect.not.stringMatching("secret"),
    });
  });
});

describe("the embedded store", () => {
  const embedded = BACKENDS[0]!;

  it("makes one fsync of the host for each commit, and keeps its log short for the next start", async () => {
    const store = await openStore(await embedded.make());
    await addTenant(store, "warm");
    const before = store.fsyncs;
    for (let index = 0; index < 20; index += 1) await addTenant(store, `t${index}`);
    expect(store.fsyncs - before).toBeGreaterThanOrEqual(20);
    expect(store.fsyncs - before).toBeLessThan(40);
    const { rows } = await store.asOwner((client) => client.query("SHOW fsync"));
    expect(rows).toEqual([{ fsync: "on" }]);
    for (let index = 0; index < 40; index += 1)
      await store.asOwner((client) =>
        client.query(`SELECT pg_logical_emit_message(false, 'test', repeat('x', 1000000))`),
      );
    const log = await store.asOwner((client) =>
      client.query<{ log: number }>(
        "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::int AS log FROM pg_control_checkpoint()",
      ),
    );
    expect(log.rows[0]!.log).toBeLessThan(40_000_000);
    await store.close();
  });

  it("is refused to a second process, with the holder named, until the first lets go", async () => {
    const address = await embedded.make();
    const store = await openStore(address);
    await expect(openStore(address)).rejects.toMatchObject({
      code: "STORE_LOCKED",
      message: expect.stringContaining(`process ${process.pid} on`),
    });
    await store.close();
    await (await openStore(address)).close();
  });

  it("says so where its files are damaged, and changes nothing", async () => {
    const { dataFolder } = (await embedded.make()) as { dataFolder: string };
    const control = join(dataFolder, "store", "global", "pg_control");
    const broken = Buffer.alloc(readFileSync(control).length, 7);
    writeFileSync(control, broken);
    await expect(openStore({ dataFolder })).rejects.toMatchObject({ code: "STORE_DAMAGED" });
    expect(readFileSync(control).equals(broken)).toBe(true);
  });

  it("gives up a half-made database of a crash in the first start", async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), "callward-store-"));
    writeFileSync(join(dataFolder, "store.new"), "half");
    const store = await openStore({ dataFolder });
    await addTenant(store, "a");
    await store.close();
    rmSync(dataFolder, { recursive: true });
  });
});
