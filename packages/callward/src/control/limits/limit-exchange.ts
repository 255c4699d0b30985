import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Store } from "../../store/open-store.ts";
import { coalesced } from "../coalesced.ts";
import type { LimitKeeper, Subject } from "./limit-keeper.ts";
import { DEFAULT_LIMITS, type LimitSettings, limitSettings } from "./limit-settings.ts";
import { addUse, dayOf, NO_USE, type Use } from "./use.ts";

/** How often nodes tell each other what they used: what one node does not know yet of another is as much as this is long. */
const EXCHANGE_MS = 2_000;
/** Calls of a node that has not said anything for this long are over: it is gone, and its callers are with people. */
const SILENT_MS = 15_000;
/** Rows written at once. More callers than this change in two seconds on no node; the rest comes next time. */
const BATCH = 500;
/** A row can become visible this much later than its time says: as long as a transaction takes. */
const OVERLAP_MS = 10_000;
const MINUTE_MS = 60_000;

/** What this node knows of limits and of what the others used, and how it gets to know it. */
export interface LimitExchange {
  /** The tenant's limits, from memory. */
  readonly settings: (tenant: string) => LimitSettings;
  readonly others: (subject: Subject, now: number) => Use;
  /** Begins to tell and to ask, now and every two seconds. */
  start(keeper: LimitKeeper): Promise<void>;
  /** Tells and asks once. Never throws: without the store, what is known holds. */
  exchange(): Promise<void>;
  /** Tells a last time that this node has no calls. Idempotent. */
  close(): Promise<void>;
}

interface Told {
  readonly use: Use;
  readonly day: string;
  /** When it was told, by our clock. */
  readonly at: number;
}

/** @param now in milliseconds since the epoch; ages are by the store's clock, so nodes need not agree on the time. */
export function createLimitExchange(store: Store, now: () => number = Date.now): LimitExchange {
  const node = randomUUID();
  const limits = new Map<string, LimitSettings>();
  /** By subject, then by node. */
  const told = new Map<string, Map<string, Told>>();
  let keeper: LimitKeeper | undefined;
  let seenUntil: string | undefined;
  let today = "";
  let timer: NodeJS.Timeout | undefined;
  let closing: Promise<void> | undefined;

  async function tell(final: boolean): Promise<void> {
    const rows = keeper?.takeChanged(BATCH) ?? [];
    if (rows.length === 0) return;
    const day = dayOf(now());
    await store.inSystem((tx) =>
      tx
        .insertInto("limit_use")
        .values(
          rows.map(({ subject, use }) => ({
            tenant: subject.tenant,
            node,
            subject: subject.caller,
            day,
            active: final ? 0 : use.active,
            calls_minute: use.callsMinute,
            turns: use.turns,
            tokens: use.tokens,
            money: use.money,
          })),
        )
        .onConflict((conflict) =>
          conflict.columns(["tenant", "node", "subject", "day"]).doUpdateSet((eb) => ({
            active: eb.ref("excluded.active"),
            calls_minute: eb.ref("excluded.calls_minute"),
            turns: eb.ref("excluded.turns"),
            tokens: eb.ref("excluded.tokens"),
            money: eb.ref("excluded.money"),
            updated_at: sql<Date>`now()`,
          })),
        )
        .execute(),
    );
  }

  async function ask(): Promise<void> {
    const day = dayOf(now());
    await store.inSystem(
      async (tx) => {
        const settings = await tx.selectFrom("limits").select(["tenant", "settings"]).execute();
        limits.clear();
        for (const row of settings) limits.set(row.tenant, readSettings(row.settings));
        const since = seenUntil ?? "-infinity";
        const { rows } = await sql<UseRow>`
          SELECT tenant, node, subject, day::text, active, calls_minute, turns, tokens, money,
            extract(epoch FROM clock_timestamp() - updated_at) * 1000 AS age_ms
          FROM limit_use
          WHERE updated_at > ${since}::timestamptz AND day = ${day}::date AND node <> ${node}::uuid`.execute(
          tx,
        );
        for (const row of rows) take(row);
        const { rows: clock } = await sql<{ readonly seen: string }>`
          SELECT (now() - make_interval(secs => ${OVERLAP_MS / 1_000}))::text AS seen`.execute(tx);
        seenUntil = clock[0]?.seen;
      },
      { readOnly: true },
    );
  }

  function take(row: UseRow): void {
    const key = `${row.tenant}\0${row.subject}`;
    const nodes = told.get(key) ?? new Map<string, Told>();
    told.set(key, nodes);
    nodes.set(row.node, {
      use: {
        active: row.active,
        callsMinute: row.calls_minute,
        turns: row.turns,
        tokens: row.tokens,
        money: row.money,
      },
      day: row.day,
      at: now() - Number(row.age_ms),
    });
  }

  /** Yesterday is over: its rows are of no use to anybody. */
  async function turnDay(): Promise<void> {
    const day = dayOf(now());
    if (day === today) return;
    told.clear();
    seenUntil = undefined;
    await store.inSystem((tx) =>
      tx.deleteFrom("limit_use").where("day", "<", sql<Date>`${day}::date - 1`).execute(),
    );
    today = day;
  }

  async function once(): Promise<void> {
    try {
      await turnDay();
      await tell(false);
      await ask();
    } catch {
      // The store's own health says that it is away; until it is back, what is known holds.
    }
  }

  const exchange = coalesced(once);

  return {
    settings: (tenant) => limits.get(tenant) ?? DEFAULT_LIMITS,
    others({ tenant, caller }, at) {
      const day = dayOf(at);
      let sum = NO_USE;
      for (const { use, day: toldOn, at: toldAt } of told.get(`${tenant}\0${caller}`)?.values() ?? []) {
        if (toldOn !== day) continue;
        const age = Math.max(0, at - toldAt);
        sum = addUse(sum, {
          ...use,
          active: age > SILENT_MS ? 0 : use.active,
          // Of calls that began within a minute, fewer and fewer did as that report gets older.
          callsMinute: use.callsMinute * Math.max(0, 1 - age / MINUTE_MS),
        });
      }
      return sum;
    },
    async start(given) {
      keeper = given;
      await exchange();
      timer = setInterval(() => void exchange(), EXCHANGE_MS);
      timer.unref();
    },
    exchange,
    close() {
      closing ??= (async () => {
        clearInterval(timer);
        await exchange();
        await tell(true).catch(() => undefined);
      })();
      return closing;
    },
  };
}

interface UseRow {
  readonly tenant: string;
  readonly node: string;
  readonly subject: string;
  readonly day: string;
  readonly active: number;
  readonly calls_minute: number;
  readonly turns: number;
  readonly tokens: number;
  readonly money: number;
  readonly age_ms: string;
}

/** Settings that a newer node wrote and this one does not understand are taken as far as they are. */
function readSettings(stored: unknown): LimitSettings {
  const read = limitSettings.safeParse(stored);
  return read.success ? read.data : DEFAULT_LIMITS;
}
