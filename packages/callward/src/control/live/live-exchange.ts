import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { announceChange } from "../../store/changes.ts";
import type { Store } from "../../store/open-store.ts";
import type { StoreTransaction } from "../../store/transactions.ts";
import { coalesced } from "../coalesced.ts";
import type { LiveCall } from "./live-call.ts";
import type { LiveRegistry } from "./live-registry.ts";

/** What changes of calls in progress are called where pages follow them. */
export const CALL_CHANGES = "calls";
/** Gap between two tellings while something changes. */
const TELL_MS = 1_000;
/** How often a node says that it is there while nothing changes. */
const BEAT_MS = 4_000;
/** A run that was not heard from for this long is not shown: it has missed a beat and the one after. */
export const STALE_SECONDS = 10;
/** After so long its rows are removed, by whichever node comes by. */
const FORGOTTEN_SECONDS = 60;
/** Rows written in one statement. */
const BATCH = 500;

/** Tells the other nodes of the calls of this one. */
export interface LiveExchange {
  /** This run of this process, as its rows are marked. */
  readonly run: string;
  readonly node: string;
  /** Tells what changed, now. Never throws: without the store nobody is told, and everything is told when it is back. */
  tell(): Promise<void>;
  /** Takes this run's rows away. Idempotent. */
  close(): Promise<void>;
}

/** @param options.node what this process calls itself. */
export function openLiveExchange(
  store: Store,
  registry: LiveRegistry,
  options: { readonly node: string; readonly tenant: string },
): LiveExchange {
  const { node } = options;
  const run = randomUUID();
  /** What the store has of each tenant's calls, as far as this run wrote it. */
  const told = new Map<string, ReadonlyMap<string, LiveCall>>();
  const changed = new Set<string>([options.tenant]);
  const stop = registry.subscribe((tenant) => {
    changed.add(tenant);
    tellSoon();
  });
  let telling: NodeJS.Timeout | undefined;
  let closing: Promise<void> | undefined;
  const beat = setInterval(() => {
    for (const tenant of [options.tenant, ...registry.tenants]) changed.add(tenant);
    tellSoon();
  }, BEAT_MS).unref();

  /** What changes within a gap is told once, at its end. */
  function tellSoon(): void {
    telling ??= setTimeout(() => {
      telling = undefined;
      void tell();
    }, TELL_MS).unref();
  }

  async function tellOnce(): Promise<void> {
    const tenants = [...changed];
    changed.clear();
    if (tenants.length === 0) return;
    try {
      for (const tenant of tenants) await tellTenant(tenant);
    } catch {
      // Who came by meanwhile may have taken our rows away.
      told.clear();
      for (const tenant of tenants) changed.add(tenant);
    }
  }

  async function tellTenant(tenant: string): Promise<void> {
    const before: ReadonlyMap<string, LiveCall> = told.get(tenant) ?? new Map();
    const now = new Map(registry.of(tenant).map((call) => [call.id, call]));
    const fresh = [...now.values()].filter((call) => before.get(call.id) !== call);
    const gone = [...before.keys()].filter((id) => !now.has(id));
    await store.inSystem(async (tx) => {
      await beatRow(tx, tenant, registry.active(tenant));
      for (let from = 0; from < fresh.length; from += BATCH)
        await writeCalls(tx, tenant, fresh.slice(from, from + BATCH));
      if (gone.length > 0)
        await tx
          .deleteFrom("live_calls")
          .where("tenant", "=", tenant)
          .where("run", "=", run)
          .where("call", "in", gone)
          .execute();
      if (fresh.length > 0 || gone.length > 0) await announceChange(tx, { tenant, what: CALL_CHANGES });
      await forgetSilent(tx, tenant);
    });
    told.set(tenant, now);
  }

  const beatRow = (tx: StoreTransaction, tenant: string, active: number) =>
    tx
      .insertInto("live_nodes")
      .values({ tenant, run, node, active })
      .onConflict((conflict) =>
        conflict.columns(["tenant", "run"]).doUpdateSet({ active, heard_at: sql<Date>`now()` }),
      )
      .execute();

  const writeCalls = (tx: StoreTransaction, tenant: string, calls: readonly LiveCall[]) =>
    tx
      .insertInto("live_calls")
      .values(calls.map((call) => ({ tenant, run, call: call.id, snapshot: JSON.stringify(call) })))
      .onConflict((conflict) =>
        conflict
          .columns(["tenant", "run", "call"])
          .doUpdateSet((row) => ({ snapshot: row.ref("excluded.snapshot") })),
      )
      .execute();

  const tell = coalesced(tellOnce);

  async function takeAway(): Promise<void> {
    clearInterval(beat);
    clearTimeout(telling);
    stop();
    changed.clear();
    await tell();
    await store
      .inSystem(async (tx) => {
        await tx.deleteFrom("live_calls").where("run", "=", run).execute();
        await tx.deleteFrom("live_nodes").where("run", "=", run).execute();
        for (const tenant of told.keys()) await announceChange(tx, { tenant, what: CALL_CHANGES });
      })
      .catch(() => undefined);
  }

  void tell();
  return {
    run,
    node,
    tell,
    close() {
      closing ??= takeAway();
      return closing;
    },
  };
}

/** Rows of processes that ended without a word. */
async function forgetSilent(tx: StoreTransaction, tenant: string): Promise<void> {
  const { rows } = await sql<{ readonly run: string }>`
    DELETE FROM live_nodes WHERE tenant = ${tenant} AND heard_at < now() - make_interval(secs => ${FORGOTTEN_SECONDS})
    RETURNING run`.execute(tx);
  if (rows.length === 0) return;
  const runs = rows.map((row) => row.run);
  await tx.deleteFrom("live_calls").where("tenant", "=", tenant).where("run", "in", runs).execute();
}
