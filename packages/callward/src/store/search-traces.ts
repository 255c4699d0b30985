import type { TraceRecord } from "@callward/guard";
import { sql } from "kysely";
import type { StoreTransaction } from "./transactions.ts";

/** Largest page of a search. */
const MAX_LIMIT = 500;

/** What to look for; what is absent is not asked for. Times are ISO 8601, `from` included and `to` not. */
export interface TraceQuery {
  readonly from?: string;
  readonly to?: string;
  readonly call?: string;
  readonly route?: string;
  /** Id of a rule that found something. */
  readonly rule?: string;
  readonly packVersion?: string;
  /** `newest` first for lists, `oldest` first for one call as a conversation. */
  readonly order: "newest" | "oldest";
  /** 1–500. */
  readonly limit: number;
  /** Goes on after the page that gave this. */
  readonly after?: TracePosition;
}

/** Where a page ended. */
export interface TracePosition {
  readonly at: string;
  readonly writer: string;
  readonly seq: number;
}

export interface TracePage {
  readonly records: readonly TraceRecord[];
  /** Absent on the last page. */
  readonly next?: TracePosition;
}

/** Finds traces of the transaction's tenant. Every filter is served by an index. */
export async function searchTraces(tx: StoreTransaction, query: TraceQuery): Promise<TracePage> {
  const limit = Math.max(1, Math.min(query.limit, MAX_LIMIT));
  const direction = query.order === "newest" ? "desc" : "asc";
  let select = tx
    .selectFrom("traces as t")
    .select(["t.record", "t.writer", "t.seq", sql<string>`t.at::text`.as("position")])
    .orderBy("t.at", direction)
    .orderBy("t.writer", direction)
    .orderBy("t.seq", direction)
    .limit(limit + 1);
  const { rule, after } = query;
  if (rule !== undefined)
    select = select
      .innerJoin("trace_findings as f", (join) =>
        join
          .onRef("f.tenant", "=", "t.tenant")
          .onRef("f.writer", "=", "t.writer")
          .onRef("f.seq", "=", "t.seq"),
      )
      .where("f.rule", "=", rule);
  if (query.from !== undefined) select = select.where("t.at", ">=", sql<Date>`${query.from}::timestamptz`);
  if (query.to !== undefined) select = select.where("t.at", "<", sql<Date>`${query.to}::timestamptz`);
  if (query.call !== undefined) select = select.where("t.call", "=", query.call);
  if (query.route !== undefined) select = select.where("t.route", "=", query.route);
  if (query.packVersion !== undefined) select = select.where("t.pack_version", "=", query.packVersion);
  if (after !== undefined) {
    const than = sql.raw(query.order === "newest" ? "<" : ">");
    select = select.where(
      sql<boolean>`(t.at, t.writer, t.seq) ${than} (${after.at}::timestamptz, ${after.writer}::uuid, ${after.seq}::bigint)`,
    );
  }
  const rows = await select.execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    records: page.map(({ record }) => record as TraceRecord),
    ...(rows.length > limit && last !== undefined
      ? { next: { at: last.position, writer: last.writer, seq: last.seq } }
      : {}),
  };
}
