import { sql } from "kysely";
import type { Store } from "../../store/open-store.ts";
import { type Added, createTenantCounts, type TenantCounts } from "./counts.ts";

const MINUTE_MS = 60_000;
/** Minutes that are read one by one at the start; the day before them is read by the hour. */
const MINUTES_READ = 120;
const HOURS_READ = 26;
/** A row can become visible this much later than its time says: as long as a transaction takes. */
const OVERLAP_SECONDS = 10;
/** Counts are kept for as long as a page may want to draw them. */
const DAYS_KEPT = 8;
/** How often what is older is removed. */
const TIDY_MS = 3_600_000;
/** Rows written in one statement: far below PostgreSQL's 65,535 parameters. */
const BATCH = 2_000;

/** Counts of all tenants: added to by this node's calls, completed by what the other nodes tell through the store. */
export interface CountExchange {
  of(tenant: string): TenantCounts;
  readonly tenants: Iterable<string>;
  /** Tells what was added and reads what others told. Rejects while the store is away; nothing is lost then. */
  exchange(): Promise<void>;
}

interface CountRow {
  readonly tenant: string;
  readonly slot: number;
  readonly key: string;
  readonly n: number;
}

/** @param store undefined: this node counts for itself alone, and begins anew with every start. */
export function createCountExchange(store: Store | undefined, now: () => number = Date.now): CountExchange {
  const counts = new Map<string, TenantCounts>();
  let seenUntil: string | undefined;
  let tidiedAt = 0;

  function of(tenant: string): TenantCounts {
    const known = counts.get(tenant) ?? createTenantCounts();
    counts.set(tenant, known);
    return known;
  }

  async function tell(open: Store): Promise<void> {
    const taken = [...counts].map(([tenant, tenantCounts]) => ({ tenant, added: tenantCounts.takeAdded() }));
    const rows = taken.flatMap(({ tenant, added }) => added.map((one) => rowOf(tenant, one)));
    if (rows.length === 0) return;
    try {
      await open.inSystem(async (tx) => {
        for (let from = 0; from < rows.length; from += BATCH)
          await tx
            .insertInto("trace_counts")
            .values(rows.slice(from, from + BATCH))
            .onConflict((conflict) =>
              conflict.columns(["tenant", "minute", "key"]).doUpdateSet({
                n: sql<number>`trace_counts.n + excluded.n`,
                updated_at: sql<Date>`now()`,
              }),
            )
            .execute();
      });
    } catch (error) {
      for (const { tenant, added } of taken) of(tenant).putBack(added);
      throw error;
    }
  }

  async function ask(open: Store): Promise<void> {
    const first = seenUntil === undefined;
    const since = seenUntil ?? "-infinity";
    await open.inSystem(
      async (tx) => {
        const minutes = await sql<CountRow>`
          SELECT tenant, (extract(epoch FROM minute) / 60)::bigint AS slot, key, n FROM trace_counts
          WHERE updated_at > ${since}::timestamptz
            AND minute > now() - make_interval(mins => ${MINUTES_READ})`.execute(tx);
        for (const { tenant, slot, key, n } of minutes.rows) of(tenant).set(slot, key, n);
        if (first) {
          const hours = await sql<CountRow>`
            SELECT tenant, floor(extract(epoch FROM minute) / 3600)::bigint AS slot, key, sum(n)::bigint AS n
            FROM trace_counts
            WHERE minute > now() - make_interval(hours => ${HOURS_READ})
              AND minute <= now() - make_interval(mins => ${MINUTES_READ})
            GROUP BY 1, 2, 3`.execute(tx);
          for (const { tenant, slot, key, n } of hours.rows) of(tenant).setHour(slot, key, n);
        }
        const { rows } = await sql<{ readonly seen: string }>`
          SELECT (now() - make_interval(secs => ${OVERLAP_SECONDS}))::text AS seen`.execute(tx);
        seenUntil = rows[0]?.seen;
      },
      { readOnly: true, view: "snapshot" },
    );
  }

  async function tidy(open: Store): Promise<void> {
    if (now() - tidiedAt < TIDY_MS) return;
    await open.inSystem((tx) =>
      tx
        .deleteFrom("trace_counts")
        .where("minute", "<", sql<Date>`now() - make_interval(days => ${DAYS_KEPT})`)
        .execute(),
    );
    tidiedAt = now();
  }

  return {
    of,
    get tenants() {
      return counts.keys();
    },
    async exchange() {
      if (store === undefined) {
        for (const tenantCounts of counts.values()) tenantCounts.takeAdded();
        return;
      }
      await tell(store);
      await ask(store);
      await tidy(store);
    },
  };
}

function rowOf(tenant: string, { minute, key, n }: Added) {
  return { tenant, minute: new Date(minute * MINUTE_MS).toISOString(), key, n };
}
