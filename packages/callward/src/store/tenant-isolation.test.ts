import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BACKENDS, removeTestStores } from "../../../../tests/postgres/store-backends.ts";
import { openStore, type Store } from "./open-store.ts";
import type { StoreTransaction } from "./transactions.ts";

afterAll(removeTestStores);

const WRITER = "00000000-0000-4000-8000-000000000001";
const AT = "2026-03-02T09:00:00.000Z";
const HASH = "a".repeat(64);
/** One row of each table for a tenant. A table of the catalogue that is missing here fails the matrix. */
const ROWS: Readonly<Record<string, (tenant: string) => Readonly<Record<string, unknown>>>> = {
  tenants: (id) => ({ id, name: id }),
  traces: (tenant) => ({
    ...{ tenant, writer: WRITER, seq: 1, call: "c", turn: 0, event: "heard", at: AT },
    ...{ route: null, pack: "p", pack_version: "1", record: {} },
  }),
  trace_findings: (tenant) => ({ tenant, writer: WRITER, seq: 1, rule: "r", category: "price", at: AT }),
  audit_entries: (tenant) => ({
    ...{ tenant, sequence: 1, id: WRITER, at: AT, actor_kind: "system", actor_id: "test", action: "a" },
    ...{ subject: "s", previous: "0", hash: "h" },
  }),
  limits: (tenant) => ({ tenant, settings: {} }),
  limit_use: (tenant) => ({
    ...{ tenant, node: WRITER, subject: "", day: "2026-03-02", active: 1, calls_minute: 1, turns: 1 },
    ...{ tokens: 1, money: 0.5 },
  }),
  trace_counts: (tenant) => ({ tenant, minute: AT, key: "heard", n: 1 }),
  alerts: (tenant) => ({
    ...{ tenant, id: WRITER, rule: "r", subject: "s", severity: "warning", facts: {}, opened_at: AT },
    ...{ last_seen_at: AT, switch_kind: "tool", switch_name: "book" },
  }),
  alert_deliveries: (tenant) => ({
    ...{ tenant, id: WRITER, alert: WRITER, channel: "webhook", event: "opened", body: {}, next_at: AT },
  }),
  live_nodes: (tenant) => ({ tenant, run: WRITER, node: "n", active: 1 }),
  live_calls: (tenant) => ({ tenant, run: WRITER, call: "c", snapshot: {} }),
  pack_versions: (tenant) => ({
    ...{
      tenant,
      hash: HASH,
      pack: "p",
      version: "1.0.0",
      files: "{}",
      files_digest: "d",
      origin: "o",
      note: null,
    },
    ...{ self_tests: 1, warnings: 0, uploaded_by: "u", uploaded_at: AT },
  }),
  pack_signatures: (tenant) => ({ tenant, hash: HASH, key_id: "k", signature: "s" }),
  pack_approvals: (tenant) => ({ tenant, hash: HASH, approved_by: "u", reason: "r", at: AT }),
  pack_places: (tenant) => ({
    tenant,
    hash: HASH,
    state: "live",
    share: null,
    replaced: null,
    changed_at: AT,
  }),
  pack_policies: (tenant) => ({ tenant, four_eyes: true, changed_at: AT }),
  pack_nodes: (tenant) => ({ tenant, node: "n", report: {}, at: AT }),
  pack_shadow_counts: (tenant) => ({ tenant, shadow: "s", live: "l", what: "turns", amount: 1 }),
  pack_shadow_examples: (tenant) => ({
    ...{ tenant, id: WRITER, shadow: "s", live: "l", call: "c", turn: 1, at: AT, difference: {} },
  }),
  switches: (tenant) => ({
    ...{ tenant, id: WRITER, kind: "tool", name: "book", reason: "r", set_by_kind: "person", set_by_id: "p" },
    ...{ set_at: AT, expires_at: "2026-03-02T10:00:00.000Z" },
  }),
  audit_checkpoints: (tenant) => ({ tenant, sequence: 1, hash: "h", at: AT, key_id: "k", signature: "s" }),
  users: (tenant) => ({ tenant, id: WRITER, name: "ann", sign_in: "password", made_at: AT }),
  role_grants: (tenant) => ({ tenant, home: "agency", name: "ann", roles: ["viewer"] }),
  sessions: (tenant) => ({
    ...{
      tenant,
      id: WRITER,
      secret_hash: "h",
      user_id: WRITER,
      device_hash: "d",
      address: "::1",
      agent: "a",
    },
    ...{ made_at: AT, seen_at: AT, expires_at: AT },
  }),
  api_tokens: (tenant) => ({
    ...{ tenant, id: WRITER, name: "t", secret_hash: "h", permissions: ["calls.read"], made_by: "ann" },
    ...{ made_at: AT, expires_at: AT },
  }),
  sign_in_links: (tenant) => ({ tenant, id: WRITER, secret_hash: "h", user_id: WRITER, expires_at: AT }),
  login_attempts: (tenant) => ({ tenant, key: "k", attempts: 1, since: AT }),
};
const tenantColumn = (table: string) => sql.ref(table === "tenants" ? "id" : "tenant");

async function insert(tx: StoreTransaction, table: string, row: Readonly<Record<string, unknown>>) {
  const columns = Object.keys(row).map((column) => sql.ref(column));
  const json = JSON.stringify([row]);
  await sql`INSERT INTO ${sql.table(table)} (${sql.join(columns)})
    SELECT ${sql.join(columns)} FROM jsonb_populate_recordset(NULL::${sql.table(table)}, ${json}::jsonb)`.execute(
    tx,
  );
}
const count = async (tx: StoreTransaction, table: string, tenant: string) => {
  const { rows } = await sql<{ n: number }>`
    SELECT count(*)::int AS n FROM ${sql.table(table)} WHERE ${tenantColumn(table)} = ${tenant}`.execute(tx);
  return rows[0]!.n;
};

describe.each(BACKENDS)("tenants in $kind are apart", ({ make }) => {
  let store: Store;
  let tables: readonly string[];

  beforeAll(async () => {
    store = await openStore(await make());
    tables = await store.asOwner(async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'callward'::regnamespace
         AND relkind IN ('r', 'p', 'm', 'v') AND relname <> 'schema_migrations'`,
      );
      return rows.map(({ name }) => name);
    });
    for (const [table, row] of Object.entries(ROWS))
      for (const tenant of ["mine", "theirs"]) {
        // Each table is written by whoever may: the tenant itself, or the system's own writers.
        const rowOf = (tx: StoreTransaction) => insert(tx, table, row(tenant));
        await store.inTenant(tenant, rowOf).catch(() => store.inSystem(rowOf));
      }
  });
  afterAll(() => store.close());

  it("in every table of the catalogue: each has forced row-level security, and rows to test it with", async () => {
    expect(Object.keys(ROWS).sort()).toEqual([...tables].sort());
    await store.asOwner(async (client) => {
      const { rows } = await client.query(
        `SELECT relname FROM pg_class WHERE relnamespace = 'callward'::regnamespace AND relkind = 'r'
         AND relname <> 'schema_migrations' AND NOT (relrowsecurity AND relforcerowsecurity)`,
      );
      expect(rows).toEqual([]);
    });
    const bookkeeping = store.inTenant("mine", (tx) => sql`SELECT FROM schema_migrations`.execute(tx));
    await expect(bookkeeping).rejects.toMatchObject({ code: "42501" });
  });

  describe.each(Object.keys(ROWS))("in %s", (table) => {
    const change = (tx: StoreTransaction, statement: ReturnType<typeof sql>) => statement.execute(tx);

    it("a tenant sees its own rows and none of another's, by a query and by SQL that asks for them", async () => {
      await store.inTenant("mine", async (tx) => {
        expect(await count(tx, table, "mine")).toBe(1);
        expect(await count(tx, table, "theirs")).toBe(0);
        const seen = await tx
          .selectFrom(table as "traces")
          .selectAll()
          .execute();
        expect(JSON.stringify(seen)).not.toContain("theirs");
      });
    });

    it("a tenant that is new sees nothing", async () => {
      const { rows } = await store.inTenant("nobody", (tx) =>
        sql`SELECT FROM ${sql.table(table)}`.execute(tx),
      );
      expect(rows).toEqual([]);
    });

    it("no row can be added for another tenant", async () => {
      const row = { ...ROWS[table]!("theirs"), sequence: 2, seq: 2 };
      const known = Object.keys(ROWS[table]!("theirs"));
      const own = Object.fromEntries(Object.entries(row).filter(([column]) => known.includes(column)));
      await expect(store.inTenant("mine", (tx) => insert(tx, table, own))).rejects.toMatchObject({
        code: "42501",
      });
    });

    it.each(["update", "delete"] as const)("no row of another tenant can meet an %s", async (operation) => {
      const column = tenantColumn(table);
      const statement =
        operation === "update"
          ? sql`UPDATE ${sql.table(table)} SET ${column} = 'mine' WHERE ${column} = 'theirs'`
          : sql`DELETE FROM ${sql.table(table)} WHERE ${column} = 'theirs'`;
      const outcome = await store
        .inTenant("mine", (tx) => change(tx, statement))
        .then(
          ({ numAffectedRows }) => Number(numAffectedRows),
          (error: { code: string }) => error.code,
        );
      expect([0, "42501"]).toContain(outcome);
      expect(await store.inSystem((tx) => count(tx, table, "theirs"))).toBe(1);
    });
  });

  it("also where the tenant's setting is left over from the transaction before", async () => {
    await store.inTenant("mine", async () => {});
    const seen = await store.asOwner(async (client) => {
      await client.query("SET LOCAL search_path TO callward; SET LOCAL ROLE callward_tenant");
      return (await client.query("SELECT FROM traces")).rowCount;
    });
    expect(seen).toBe(0);
  });

  it("and a transaction without a tenant is refused", async () => {
    await expect(store.inTenant("", async () => {})).rejects.toMatchObject({ code: "INPUT_INVALID" });
  });

  it.each(["audit_entries", "audit_checkpoints"])(
    "nobody can change, remove or empty %s, the owner neither",
    async (table) => {
      for (const statement of [
        `UPDATE callward.${table} SET hash = 'other'`,
        `DELETE FROM callward.${table}`,
        `TRUNCATE callward.${table}`,
      ]) {
        const tried = store.asOwner(async (client) => {
          // With row-level security the owner of a fleet's database would meet no row at all.
          await client.query(`ALTER TABLE callward.${table} NO FORCE ROW LEVEL SECURITY`);
          await client.query(statement);
        });
        await expect(tried).rejects.toMatchObject({
          code: "42501",
          message: expect.stringContaining("append-only"),
        });
      }
    },
  );
});
