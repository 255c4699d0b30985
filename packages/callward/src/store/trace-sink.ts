import { randomUUID } from "node:crypto";
import type { TraceRecord } from "@callward/guard";
import type { TraceSink } from "../calls/call-deps.ts";
import { createGroupWriter, type GroupCounters } from "./group-writer.ts";
import type { Store } from "./open-store.ts";

interface NumberedRecord {
  readonly seq: number;
  readonly record: TraceRecord;
}

/** The redacted trace, written to the store in groups. A call never waits for it and never learns how it went. */
export interface StoreTraceSink extends TraceSink {
  readonly counters: GroupCounters;
  /** Writes what waits, for at most `deadlineMs`. Idempotent. */
  close(deadlineMs: number): Promise<void>;
}

/**
 * Each record is named by this sink's `writer` and a number counted from 1, so that a group that is written twice after a
 * lost connection is there once, and a gap in the numbers shows what was dropped.
 */
export function openTraceSink(store: Store, options: { readonly capacity?: number } = {}): StoreTraceSink {
  const writer = randomUUID();
  let last = 0;
  const group = createGroupWriter<NumberedRecord, undefined>(async (items) => {
    await writeTraces(store, writer, items);
    return [];
  }, options);
  return {
    get counters() {
      return group.counters;
    },
    write(record) {
      last += 1;
      group.push({ seq: last, record });
    },
    close: (deadlineMs) => group.close(deadlineMs),
  };
}

function writeTraces(store: Store, writer: string, items: readonly NumberedRecord[]): Promise<void> {
  const traces = items.map(({ seq, record }) => ({
    tenant: record.tenant,
    writer,
    seq,
    call: record.call,
    turn: record.turn,
    event: record.event,
    at: record.at,
    route: record.route ?? null,
    pack: record.pack.id,
    pack_version: record.pack.version,
    record: storableJson(record),
  }));
  const findings = items.flatMap(({ seq, record }) =>
    rulesOf(record).map(([rule, category]) => ({
      tenant: record.tenant,
      writer,
      seq,
      rule,
      category,
      at: record.at,
    })),
  );
  return store.inSystem(async (tx) => {
    await tx
      .insertInto("traces")
      .values(traces)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    if (findings.length === 0) return;
    await tx
      .insertInto("trace_findings")
      .values(findings)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

/** Rules that found something, each once, with the category of the first finding. */
function rulesOf(record: TraceRecord): readonly (readonly [rule: string, category: string])[] {
  const rules = new Map<string, string>();
  for (const { findings } of record.reports ?? [])
    for (const { rule, category } of findings) if (!rules.has(rule)) rules.set(rule, category);
  return [...rules];
}

/** `jsonb` takes neither NUL nor half of a surrogate pair, both of which a hostile line can bring. */
function storableJson(record: TraceRecord): string {
  return JSON.stringify(record, (_, value) =>
    typeof value === "string" ? value.replaceAll("\0", "\uFFFD").toWellFormed() : value,
  );
}
