import type { Store } from "../store/open-store.ts";
import type { StoreTransaction } from "../store/transactions.ts";
import { entryOfRow } from "./append-audit.ts";
import type { AuditCheckpoint } from "./checkpoint.ts";
import type { AuditEntry } from "./entry.ts";

/** A line of an export: first the head of the file, then entries, each followed by the checkpoints made at it. */
export type AuditLine =
  | { readonly audit: { readonly schema: 1; readonly tenant: string } }
  | { readonly entry: AuditEntry }
  | { readonly checkpoint: AuditCheckpoint };

/** Entries read in one query. */
const PAGE = 2_000;

/** Gives a tenant's chain to `write`, line by line, as it was in one moment. */
export function exportAudit(
  store: Store,
  tenant: string,
  write: (line: AuditLine) => Promise<void>,
): Promise<void> {
  return store.inTenant(tenant, (tx) => writeAuditLines(tx, tenant, write), {
    readOnly: true,
    view: "snapshot",
  });
}

/** The same inside a transaction that sees the tenant. */
export async function writeAuditLines(
  tx: StoreTransaction,
  tenant: string,
  write: (line: AuditLine) => Promise<void>,
): Promise<void> {
  await write({ audit: { schema: 1, tenant } });
  for (let last = 0; ; ) {
    const rows = await tx
      .selectFrom("audit_entries")
      .selectAll()
      .where("sequence", ">", last)
      .orderBy("sequence")
      .limit(PAGE)
      .execute();
    const upTo = rows.length < PAGE ? Number.MAX_SAFE_INTEGER : (rows.at(-1)?.sequence ?? 0);
    const checkpoints = await checkpointsBetween(tx, last, upTo);
    let next = 0;
    for (const row of rows) {
      // One whose entry is missing comes before the next entry, so that the verifier meets it.
      next = await writeWhile(checkpoints, next, row.sequence - 1, write);
      await write({ entry: entryOfRow(row) });
      next = await writeWhile(checkpoints, next, row.sequence, write);
    }
    await writeWhile(checkpoints, next, upTo, write);
    if (rows.length < PAGE) return;
    last = upTo;
  }
}

async function writeWhile(
  checkpoints: readonly AuditCheckpoint[],
  from: number,
  upTo: number,
  write: (line: AuditLine) => Promise<void>,
): Promise<number> {
  let index = from;
  for (; index < checkpoints.length; index += 1) {
    const checkpoint = checkpoints[index];
    if (checkpoint === undefined || checkpoint.sequence > upTo) break;
    await write({ checkpoint });
  }
  return index;
}

async function checkpointsBetween(
  tx: StoreTransaction,
  after: number,
  upTo: number,
): Promise<readonly AuditCheckpoint[]> {
  const rows = await tx
    .selectFrom("audit_checkpoints")
    .selectAll()
    .where("sequence", ">", after)
    .where("sequence", "<=", upTo)
    .orderBy("sequence")
    .orderBy("key_id")
    .execute();
  return rows.map(({ tenant, sequence, hash, at, key_id, signature }) => ({
    schema: 1,
    tenant,
    sequence,
    hash,
    at: at.toISOString(),
    key: key_id,
    signature,
  }));
}
