import { sql } from "kysely";
import type { StoreTransaction } from "../store/transactions.ts";
import { entryOfRow } from "./append-audit.ts";
import type { AuditEntry } from "./entry.ts";

/** What to look for; what is absent is not asked for. Times are ISO 8601, `from` included and `to` not. */
export interface AuditQuery {
  readonly from?: string;
  readonly to?: string;
  /** Part of the id of who did it. */
  readonly who?: string;
  /** Part of the action or of what it was done to. */
  readonly what?: string;
  /** Only entries with a lower sequence: the page before ended there. */
  readonly before?: number;
  readonly limit: number;
}

/** Entries of the transaction's tenant, newest first. `next` is absent on the last page. */
export async function searchAudit(
  tx: StoreTransaction,
  query: AuditQuery,
): Promise<{ readonly entries: readonly AuditEntry[]; readonly next?: number }> {
  const { from, to, who, what, before, limit } = query;
  let select = tx
    .selectFrom("audit_entries")
    .selectAll()
    .orderBy("sequence", "desc")
    .limit(limit + 1);
  if (from !== undefined) select = select.where("at", ">=", sql<Date>`${from}::timestamptz`);
  if (to !== undefined) select = select.where("at", "<", sql<Date>`${to}::timestamptz`);
  if (who !== undefined) select = select.where(contains("actor_id", who));
  if (what !== undefined)
    select = select.where(sql<boolean>`(${contains("action", what)} OR ${contains("subject", what)})`);
  if (before !== undefined) select = select.where("sequence", "<", before);
  const rows = await select.execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    entries: page.map(entryOfRow),
    ...(rows.length > limit && last !== undefined ? { next: last.sequence } : {}),
  };
}

/** The column holds the text somewhere, in whatever case; nothing in the text is a pattern. */
function contains(column: "actor_id" | "action" | "subject", text: string) {
  return sql<boolean>`position(lower(${text}) in lower(${sql.ref(column)})) > 0`;
}

/** How far the chain goes, and how far a checkpoint vouches for it. */
export interface AuditState {
  readonly entries: number;
  /** Hash of the last entry; null where there is none. */
  readonly head: string | null;
  readonly checkpoint: { readonly sequence: number; readonly at: string; readonly key: string } | null;
}

export async function readAuditState(tx: StoreTransaction): Promise<AuditState> {
  const head = await tx
    .selectFrom("audit_entries")
    .select(["sequence", "hash"])
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  const checkpoint = await tx
    .selectFrom("audit_checkpoints")
    .select(["sequence", "at", "key_id"])
    .orderBy("sequence", "desc")
    .orderBy("key_id")
    .limit(1)
    .executeTakeFirst();
  return {
    entries: head?.sequence ?? 0,
    head: head?.hash ?? null,
    checkpoint:
      checkpoint === undefined
        ? null
        : { sequence: checkpoint.sequence, at: checkpoint.at.toISOString(), key: checkpoint.key_id },
  };
}
