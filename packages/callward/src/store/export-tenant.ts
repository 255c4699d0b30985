import { sql } from "kysely";
import { type AuditLine, writeAuditLines } from "../audit/export-audit.ts";
import { TABLES_IN_ORDER } from "./backup/table-order.ts";
import type { Store } from "./open-store.ts";
import type { StoreTransaction } from "./transactions.ts";

/** A line of a tenant's export: the audit as `callward audit verify` reads it, then every other table's rows. */
export type ExportLine = AuditLine | { readonly table: string; readonly row: unknown };

/** Rows fetched in one step. */
const PAGE = 1_000;
/** Told by the lines of the audit. */
const AUDIT = new Set(["audit_entries", "audit_checkpoints"]);

/**
 * Gives everything that the store holds of a tenant, as it is in one moment. Row-level security says what that is, so a
 * table of a later version is in it too.
 */
export function exportTenant(
  store: Store,
  tenant: string,
  write: (line: ExportLine) => Promise<void>,
): Promise<void> {
  return store.inTenant(
    tenant,
    async (tx) => {
      await writeAuditLines(tx, tenant, write);
      const { rows: tables } = await sql<{ readonly name: string }>`${sql.raw(TABLES_IN_ORDER)}`.execute(tx);
      for (const { name } of tables) if (!AUDIT.has(name)) await exportTable(tx, name, write);
    },
    { readOnly: true, view: "snapshot" },
  );
}

async function exportTable(
  tx: StoreTransaction,
  table: string,
  write: (line: ExportLine) => Promise<void>,
): Promise<void> {
  await sql`DECLARE export NO SCROLL CURSOR FOR SELECT to_jsonb(t) AS row FROM ${sql.table(table)} AS t`.execute(
    tx,
  );
  for (;;) {
    const { rows } = await sql<{ readonly row: unknown }>`FETCH ${sql.lit(PAGE)} FROM export`.execute(tx);
    if (rows.length === 0) break;
    for (const { row } of rows) await write({ table, row });
  }
  await sql`CLOSE export`.execute(tx);
}
