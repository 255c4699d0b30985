// The process that is killed: opens the store, checks what the process before it had been promised, then writes and
// says so on standard output, a JSON line for each promise. It never ends by itself.
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import process from "node:process";
import { openAuditWriter } from "../../packages/callward/src/audit/audit-writer.ts";
import { exportAudit } from "../../packages/callward/src/audit/export-audit.ts";
import { verifyAudit } from "../../packages/callward/src/audit/verify-audit.ts";
import { openStore, type Store, type StoreAddress } from "../../packages/callward/src/store/open-store.ts";
import { searchTraces } from "../../packages/callward/src/store/search-traces.ts";
import { openTraceSink } from "../../packages/callward/src/store/trace-sink.ts";

/** What a process was told is safe, in the name of a tenant of its own. */
export interface Promised {
  readonly tenant: string;
  /** Hash of each acknowledged entry by its sequence. */
  readonly audit: readonly (readonly [sequence: number, hash: string])[];
  /** So many traces, from the first on. */
  readonly traces: number;
}

export interface WriterTask {
  readonly address: StoreAddress;
  readonly tenant: string;
  /** Absent in the first round. */
  readonly before?: Promised;
  /** Only check; write nothing and end. */
  readonly checkOnly: boolean;
}

export type WriterLine =
  | { readonly opened: number }
  | { readonly lost: readonly string[]; readonly kept: number }
  | { readonly audit: readonly [sequence: number, hash: string] }
  | { readonly traces: number };

/** Appends under way at once: some land in one group, some in the next. */
const WRITERS = 8;

/** Holds the store against a promise. Gives what is wrong, in words. */
export async function findLost(
  store: Store,
  { tenant, audit, traces }: Promised,
): Promise<{ readonly lost: readonly string[]; readonly kept: number }> {
  const lost: string[] = [];
  const found = new Map<number, string>();
  const lines: string[] = [];
  await exportAudit(store, tenant, async (line) => {
    if ("entry" in line) found.set(line.entry.sequence, line.entry.hash);
    lines.push(JSON.stringify(line));
  });
  for (const [sequence, hash] of audit)
    if (found.get(sequence) !== hash) lost.push(`${tenant}: entry ${sequence} is lost`);
  const verdict = await verifyAudit(lines);
  if (verdict.outcome !== "whole") lost.push(`${tenant}: entry ${verdict.sequence} is ${verdict.why}`);
  let there = 0;
  await store.inTenant(
    tenant,
    async (tx) => {
      let page = await searchTraces(tx, { order: "oldest", limit: 500, call: tenant });
      for (;;) {
        for (const { turn } of page.records) {
          if (turn !== there) lost.push(`${tenant}: trace ${there} is lost`);
          there = turn + 1;
        }
        if (page.next === undefined) return;
        page = await searchTraces(tx, { order: "oldest", limit: 500, call: tenant, after: page.next });
      }
    },
    { readOnly: true },
  );
  if (there < traces) lost.push(`${tenant}: ${traces - there} of ${traces} traces are lost`);
  return { lost, kept: found.size + there };
}

const say = (line: WriterLine) => process.stdout.write(`${JSON.stringify(line)}\n`);

async function writeForEver(store: Store, tenant: string): Promise<void> {
  const audit = openAuditWriter(store);
  const sink = openTraceSink(store);
  let turn = 0;
  let told = 0;
  const began = Date.now();
  await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      for (;;) {
        sink.write({
          ...{ schema: 1, call: tenant, turn, event: "heard", tenant },
          at: new Date(began + turn).toISOString(),
          pack: { id: "chaos", version: "1", hash: "0" },
          reason: randomBytes(200).toString("hex"),
        });
        turn += 1;
        const { sequence, hash } = await audit.append(tenant, {
          ...{ actor: { kind: "system", id: "chaos" }, action: "chaos.write", subject: `n${turn}` },
          ...{ address: null, reason: null, before: null, after: null },
        });
        say({ audit: [sequence, hash] });
        const { written } = sink.counters;
        if (written > told) say({ traces: written });
        told = written;
      }
    }),
  );
}

if (process.argv[1] === import.meta.filename) {
  const task = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as WriterTask;
  const began = performance.now();
  const store = await openStore(task.address);
  say({ opened: performance.now() - began });
  if (task.before !== undefined) say(await findLost(store, task.before));
  if (task.checkOnly) await store.close();
  else await writeForEver(store, task.tenant);
}
