import type { TraceRecord } from "@callward/guard";
import type { TraceSink } from "../../calls/call-deps.ts";
import { coalesced } from "../coalesced.ts";
import type { Raised } from "./alert.ts";
import type { CountExchange } from "./count-exchange.ts";
import { createRecordCounter } from "./count-records.ts";
import { minuteOf } from "./counts.ts";
import { findAlerts } from "./rules.ts";

/** How often the rules look. An attack shows after some seconds, and looking costs little. */
const TICK_MS = 5_000;
/** An alert that goes on is noted again this often. */
const AGAIN_MS = 60_000;
const MINUTE_MS = 60_000;
/** A version of a pack that was not seen for this long is new when it comes back. */
const PACK_MEMORY_MS = 86_400_000;

/** Watches the trace and raises alerts. */
export interface AlertWatch extends TraceSink {
  /** Another version is on the line: told by whoever put it there, because silence shows no version. */
  updated(tenant: string, pack: { readonly id: string; readonly version: string }): void;
  /** Exchanges counts with the other nodes and looks once. Never throws. */
  tick(): Promise<void>;
  /** Begins to look, every five seconds. */
  start(): void;
  /** Idempotent. */
  close(): Promise<void>;
}

interface PackState {
  readonly seen: Map<string, number>;
  current: string | undefined;
  updatedAt: number | undefined;
}

/**
 * @param raise notes an alert; called at most once a minute for each. What it rejects with is tried again at the next look.
 */
export function createAlertWatch(deps: {
  readonly counts: CountExchange;
  readonly raise: (raised: Raised) => Promise<unknown>;
  readonly now: () => number;
}): AlertWatch {
  const { counts, raise, now } = deps;
  const counter = createRecordCounter();
  const packs = new Map<string, PackState>();
  const raisedAt = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;

  function packsOf(tenant: string): PackState {
    const known = packs.get(tenant) ?? { seen: new Map(), current: undefined, updatedAt: undefined };
    packs.set(tenant, known);
    return known;
  }

  /** With two versions on the line at once, as in a canary, only the one that was not there before is an update. */
  function sawPack(tenant: string, pack: string): void {
    const state = packsOf(tenant);
    const at = now();
    const last = state.seen.get(pack);
    const isNew = last === undefined || at - last > PACK_MEMORY_MS;
    if (isNew && state.seen.size > 0) state.updatedAt = at;
    if (isNew) state.current = pack;
    state.seen.set(pack, at);
  }

  async function look(): Promise<void> {
    await counts.exchange().catch(() => undefined);
    const at = now();
    for (const tenant of counts.tenants) {
      const { current, updatedAt } = packsOf(tenant);
      const found = findAlerts({
        counts: counts.of(tenant).view(at),
        pack: current,
        minutesSinceUpdate: updatedAt === undefined ? undefined : Math.floor((at - updatedAt) / MINUTE_MS),
      });
      for (const finding of found) await tell({ ...finding, tenant }, at);
    }
    for (const [key, last] of raisedAt) if (at - last >= AGAIN_MS) raisedAt.delete(key);
  }

  async function tell(raised: Raised, at: number): Promise<void> {
    const key = `${raised.tenant}\0${raised.rule}\0${raised.subject}`;
    if (raisedAt.has(key)) return;
    try {
      await raise(raised);
      raisedAt.set(key, at);
    } catch {
      // Noted at the next look; what can be sent without the store has been.
    }
  }

  const tick = coalesced(look);

  return {
    write(record: TraceRecord) {
      // Who tries a version attacks it, and no caller is harmed.
      if (record.test === true) return;
      if (record.event === "call-start") sawPack(record.tenant, `${record.pack.id}@${record.pack.version}`);
      const keys = counter.keysOf(record);
      if (keys.length === 0) return;
      const tenantCounts = counts.of(record.tenant);
      const minute = minuteOf(now());
      for (const key of keys) tenantCounts.add(minute, key, 1);
    },
    updated: (tenant, { id, version }) => sawPack(tenant, `${id}@${version}`),
    tick,
    start() {
      timer ??= setInterval(() => void tick(), TICK_MS).unref();
    },
    async close() {
      clearInterval(timer);
      // Tells what was counted since the last time, so that the other nodes have all of it.
      await tick();
    },
  };
}
