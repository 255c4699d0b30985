import { sql } from "kysely";
import type { Store } from "../../store/open-store.ts";
import type { Channel } from "../alerts/alert-book.ts";
import type { NodeReport } from "../packs/node/node-report.ts";
import { readDrift } from "../packs/node/read-drift.ts";
import type { Switches } from "../switches/open-switches.ts";
import type { ChannelFacts, HealthFacts } from "./health-facts.ts";

/** Where a node's health is read. */
export interface HealthSources {
  readonly store: Store;
  readonly switches: Switches;
  readonly channels: readonly Channel[];
  readonly now: () => number;
  /** What the process knows of itself, for a tenant. */
  readonly own: (
    tenant: string,
  ) => Pick<HealthFacts, "node" | "traces" | "hearing" | "voice" | "model" | "phone" | "detectors">;
  readonly running: () => NodeReport;
}

/** Reads it. What only the store knows is left out while the store is away. Never throws. */
export async function readHealth(sources: HealthSources, tenant: string): Promise<HealthFacts> {
  const { store, switches, own } = sources;
  const [pack, alerts] = await Promise.all([packFacts(sources, tenant), alertFacts(sources, tenant)]);
  const active = switches.active(tenant);
  // Last, so that what failed just now is in it.
  const { health } = store;
  return {
    ...own(tenant),
    store: {
      kind: store.kind,
      following: store.changes.following,
      ...(health.state === "ok"
        ? { state: "ok", code: null, since: null }
        : { state: "failing", code: health.code, since: new Date(health.since).toISOString() }),
    },
    pack,
    switches: {
      upToDate: switches.upToDate,
      active: active.length,
      safeMode: active.some(({ kind }) => kind === "safe_mode"),
    },
    alerts,
  };
}

async function packFacts(
  { store, running, now, own }: HealthSources,
  tenant: string,
): Promise<HealthFacts["pack"]> {
  const { live, source } = running();
  const here = { running: live === null ? "nothing" : `${live.pack}@${live.version}`, source };
  const drift = await readDrift(store, tenant, now()).catch(() => undefined);
  const unknown = { ...here, declared: drift?.declared.live ?? null, as: "unknown" } as const;
  if (drift === undefined) return { ...unknown, words: "the store cannot be asked what is declared" };
  const mine = drift.nodes.find(({ node }) => node === own(tenant).node.name);
  if (mine === undefined || mine.as === "not-heard-from")
    return { ...unknown, words: "this node has not said yet what it runs" };
  return { ...here, declared: drift.declared.live, as: mine.as, words: mine.words };
}

async function alertFacts(
  { store, channels }: HealthSources,
  tenant: string,
): Promise<HealthFacts["alerts"]> {
  const read = store.inTenant(
    tenant,
    async (tx) => {
      const { n } = await tx
        .selectFrom("alerts")
        .select(sql<number>`count(*)::int`.as("n"))
        .where("state", "=", "open")
        .executeTakeFirstOrThrow();
      const { rows } = await sql<{
        readonly channel: string;
        readonly waiting: number;
        readonly delivered_at: Date | null;
        readonly failing: { readonly code: string; readonly next: string } | null;
      }>`
        SELECT channel, count(*) FILTER (WHERE delivered_at IS NULL AND given_up_at IS NULL)::int AS waiting,
          max(delivered_at) AS delivered_at,
          (array_agg(jsonb_build_object('code', last_code, 'next', next_at) ORDER BY next_at DESC)
            FILTER (WHERE delivered_at IS NULL AND given_up_at IS NULL AND last_code IS NOT NULL))[1] AS failing
        FROM alert_deliveries GROUP BY channel`.execute(tx);
      return { open: n, rows };
    },
    { readOnly: true },
  );
  const { open, rows } = await read.catch(() => ({ open: 0, rows: [] }));
  return {
    open,
    channels: channels.map((channel): ChannelFacts => {
      const row = rows.find((one) => one.channel === channel);
      return {
        channel,
        waiting: row?.waiting ?? 0,
        failing:
          row?.failing == null
            ? null
            : { code: row.failing.code, nextAt: new Date(row.failing.next).toISOString() },
        deliveredAt: row?.delivered_at?.toISOString() ?? null,
      };
    }),
  };
}
