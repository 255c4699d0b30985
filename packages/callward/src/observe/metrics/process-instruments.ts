import { Counter, Gauge, type Registry } from "prom-client";
import type { EngineHealth } from "../../speech/engine-health.ts";
import type { StoreHealth } from "../../store/open-store.ts";

/** What is read when Prometheus asks. What is absent is not told. */
export interface MetricSources {
  /** Engines by their task, such as `hearing` and `voice`. */
  readonly engines?: () => Readonly<Record<string, { readonly kind: string; readonly health: EngineHealth }>>;
  /** Queues to the store and the disk, by name. */
  readonly queues?: () => Readonly<Record<string, QueueCounts>>;
  /** Kill switches that are active, by kind. */
  readonly switches?: () => Readonly<Record<string, number>>;
  readonly store?: () => StoreHealth;
}

export interface QueueCounts {
  readonly waiting: number;
  /** Since the start. */
  readonly dropped: number;
  readonly refused?: number;
}

const STATES = ["ready", "starting", "down"] as const satisfies readonly EngineHealth["state"][];

/** What is told of the process itself. */
export function createProcessInstruments(registry: Registry, sources: MetricSources) {
  const registers = [registry];
  /** A gauge whose values are read anew each time, so that what is gone leaves no value behind. */
  const reading = <Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
    read: (set: (labels: Readonly<Record<Label, string>>, value: number) => void) => void,
  ) =>
    new Gauge({
      name: `callward_${name}`,
      help,
      labelNames,
      registers,
      collect() {
        this.reset();
        read((labels, value) => this.set(labels, value));
      },
    });
  /** A count that is kept elsewhere and only told here. */
  const countPerQueue = (name: string, help: string, count: (queue: QueueCounts) => number) =>
    new Counter({
      name: `callward_${name}`,
      help,
      labelNames: ["queue"],
      registers,
      collect() {
        this.reset();
        for (const [queue, counts] of Object.entries(sources.queues?.() ?? {}))
          this.inc({ queue }, count(counts));
      },
    });

  reading("engine_state", "1 for the state that each engine is in", ["engine", "kind", "state"], (set) => {
    for (const [engine, { kind, health }] of Object.entries(sources.engines?.() ?? {}))
      for (const state of STATES) set({ engine, kind, state }, health.state === state ? 1 : 0);
  });
  reading("queue_waiting", "Records in memory that are still to be written", ["queue"], (set) => {
    for (const [queue, { waiting }] of Object.entries(sources.queues?.() ?? {})) set({ queue }, waiting);
  });
  countPerQueue("queue_dropped_total", "Records lost because a queue was full", ({ dropped }) => dropped);
  countPerQueue(
    "queue_refused_total",
    "Records that the store refused as such",
    ({ refused }) => refused ?? 0,
  );
  reading("switches_active", "Kill switches that are active", ["kind"], (set) => {
    for (const [kind, count] of Object.entries(sources.switches?.() ?? {})) set({ kind }, count);
  });
  reading("store_up", "1 where the last transaction of the store went well", [], (set) => {
    const health = sources.store?.();
    if (health !== undefined) set({}, health.state === "ok" ? 1 : 0);
  });
  const sent = new Counter({
    name: "callward_alert_deliveries_total",
    help: "Tries to send an alert",
    labelNames: ["channel", "outcome"],
    registers,
  });
  return {
    alertSent: (channel: "webhook" | "email", outcome: "delivered" | "failed") =>
      sent.inc({ channel, outcome }),
  };
}
