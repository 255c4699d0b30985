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
  for (let after: number | undefined = 0; after !== undefined; ) {
    const { lines, next }: AuditPart = await readAuditPart(tx, after, PAGE);
    for (const line of lines) await write(line);
    after = next;
  }
}

/** Some entries in a row, with the checkpoints made at them. */
export interface AuditPart {
  readonly lines: readonly Exclude<AuditLine, { readonly audit: unknown }>[];
  /** Sequence of the last entry; undefined where nothing follows. */
  readonly next: number | undefined;
}

/** Reads `limit` entries after a sequence, in a transaction that sees the tenant. */
export async function readAuditPart(tx: StoreTransaction, after: number, limit: number): Promise<AuditPart> {
  const rows = await tx
    .selectFrom("audit_entries")
    .selectAll()
    .where("sequence", ">", after)
    .orderBy("sequence")
    .limit(limit)
    .execute();
  const next = rows.length < limit ? undefined : rows.at(-1)?.sequence;
  const checkpoints = [...(await checkpointsBetween(tx, after, next ?? Number.MAX_SAFE_INTEGER))];
  const lines: AuditPart["lines"][number][] = [];
  const takeUpTo = (sequence: number) => {
    const beyond = checkpoints.findIndex((checkpoint) => checkpoint.sequence > sequence);
    const taken = checkpoints.splice(0, beyond === -1 ? checkpoints.length : beyond);
    lines.push(...taken.map((checkpoint) => ({ checkpoint })));
  };
  for (const row of rows) {
    // One whose entry is missing comes before the next entry, so that the verifier meets it.
    takeUpTo(row.sequence - 1);
    lines.push({ entry: entryOfRow(row) });
    takeUpTo(row.sequence);
  }
  takeUpTo(Number.MAX_SAFE_INTEGER);
  return { lines, next };
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
