import { sql } from "kysely";
import type { StoreTransaction } from "../store/transactions.ts";
import { type AuditDraft, type AuditEntry, checkDraft, entryHash, GENESIS } from "./entry.ts";

/** A draft with the id that makes writing it twice harmless, and the time at which it happened. */
export interface StampedDraft {
  readonly id: string;
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
  readonly draft: AuditDraft;
}

/**
 * Adds entries to the tenant's chain, in order, in the caller's transaction: with the change that they tell of, or not at
 * all. Nodes take turns by an advisory lock on the tenant, held until the transaction ends, so append last. Gives one
 * entry for each draft; an id that is there already gives the entry that is there.
 */
export async function appendAudit(
  tx: StoreTransaction,
  tenant: string,
  drafts: readonly StampedDraft[],
): Promise<readonly AuditEntry[]> {
  for (const { draft } of drafts) checkDraft(draft);
  await sql`SELECT pg_advisory_xact_lock(hashtextextended('callward.audit', 0) # hashtextextended(${tenant}, 0))`.execute(
    tx,
  );
  const ids = drafts.map(({ id }) => id);
  const there = await tx
    .selectFrom("audit_entries")
    .selectAll()
    .where("tenant", "=", tenant)
    .where("id", "in", ids)
    .execute();
  const known = new Map(there.map((row) => [row.id, entryOfRow(row)]));
  const head = await tx
    .selectFrom("audit_entries")
    .select(["sequence", "hash"])
    .where("tenant", "=", tenant)
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  let { sequence, hash: previous } = head ?? { sequence: 0, hash: GENESIS };
  const fresh: AuditEntry[] = [];
  for (const { id, at, draft } of drafts) {
    if (known.has(id)) continue;
    sequence += 1;
    const unhashed = { schema: 1 as const, tenant, sequence, id, at, ...draft, previous };
    const entry = { ...unhashed, hash: entryHash(unhashed) };
    previous = entry.hash;
    known.set(id, entry);
    fresh.push(entry);
  }
  if (fresh.length > 0) await tx.insertInto("audit_entries").values(fresh.map(rowOfEntry)).execute();
  return ids.map((id) => known.get(id) as AuditEntry);
}

interface AuditRow {
  readonly tenant: string;
  readonly sequence: number;
  readonly id: string;
  readonly at: Date;
  readonly actor_kind: string;
  readonly actor_id: string;
  readonly action: string;
  readonly subject: string;
  readonly address: string | null;
  readonly reason: string | null;
  readonly before_hash: string | null;
  readonly after_hash: string | null;
  readonly previous: string;
  readonly hash: string;
}

/** The entry as it was hashed. */
export function entryOfRow(row: AuditRow): AuditEntry {
  return {
    schema: 1,
    tenant: row.tenant,
    sequence: row.sequence,
    id: row.id,
    at: row.at.toISOString(),
    actor: { kind: row.actor_kind as AuditEntry["actor"]["kind"], id: row.actor_id },
    action: row.action,
    subject: row.subject,
    address: row.address,
    reason: row.reason,
    before: row.before_hash,
    after: row.after_hash,
    previous: row.previous,
    hash: row.hash,
  };
}

function rowOfEntry(entry: AuditEntry) {
  const { actor, before, after, schema: _, ...rest } = entry;
  return {
    ...rest,
    actor_kind: actor.kind,
    actor_id: actor.id,
    before_hash: before,
    after_hash: after,
  };
}
