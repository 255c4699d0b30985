import { sql } from "kysely";
import type { Store } from "../../store/open-store.ts";
import type { LiveCall } from "./live-call.ts";
import { type LiveExchange, STALE_SECONDS } from "./live-exchange.ts";
import type { LiveRegistry } from "./live-registry.ts";

/** What the routes of live calls work with. */
export interface LiveControl {
  readonly store: Store;
  readonly registry: LiveRegistry;
  readonly exchange: LiveExchange;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The calls in progress of a tenant, on all nodes. */
export interface LiveView {
  readonly calls: readonly (LiveCall & { readonly node: string })[];
  readonly nodes: readonly { readonly node: string; readonly active: number; readonly heardFrom: string }[];
}

/** This node's calls as they are now, and those of the others as they told them last. Oldest first. */
export async function readLive(control: LiveControl, tenant: string): Promise<LiveView> {
  const { store, registry, exchange, now } = control;
  const { others, theirs } = await store.inTenant(
    tenant,
    async (tx) => {
      const others = await tx
        .selectFrom("live_nodes")
        .select(["run", "node", "active", "heard_at"])
        .where("tenant", "=", tenant)
        .where("run", "<>", exchange.run)
        .where("heard_at", ">", sql<Date>`now() - make_interval(secs => ${STALE_SECONDS})`)
        .execute();
      const runs = others.map(({ run }) => run);
      if (runs.length === 0) return { others, theirs: [] };
      const theirs = await tx
        .selectFrom("live_calls")
        .select(["run", "snapshot"])
        .where("tenant", "=", tenant)
        .where("run", "in", runs)
        .execute();
      return { others, theirs };
    },
    { readOnly: true, view: "snapshot" },
  );
  const names = new Map(others.map(({ run, node }) => [run, node]));
  const calls = [
    ...registry.of(tenant).map((call) => ({ ...call, node: exchange.node })),
    ...theirs.map(({ run, snapshot }) => ({ ...snapshot, node: names.get(run) ?? "" })),
  ];
  const here = {
    node: exchange.node,
    active: registry.active(tenant),
    heardFrom: new Date(now()).toISOString(),
  };
  return {
    calls: calls.sort((left, right) => left.since.localeCompare(right.since)),
    nodes: [
      here,
      ...others.map(({ node, active, heard_at }) => ({ node, active, heardFrom: heard_at.toISOString() })),
    ].sort((left, right) => left.node.localeCompare(right.node)),
  };
}
