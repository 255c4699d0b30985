import type { TraceRecord } from "@callward/guard";
import { collectDefaultMetrics, Registry } from "prom-client";
import type { TraceSink } from "../../calls/call-deps.ts";
import { type CallInstruments, createCallInstruments, observeRecord } from "./call-instruments.ts";
import { createProcessInstruments, type MetricSources } from "./process-instruments.ts";

/** What Prometheus is told. Names and labels never hold a caller's words, number or name. */
export interface Metrics extends TraceSink {
  readonly contentType: string;
  /** The exposition text. */
  text(): Promise<string>;
  /** Names of all metrics, for dashboards and tests. */
  readonly names: readonly string[];
  /** Counts a try to send an alert. */
  alertSent(channel: "webhook" | "email", outcome: "delivered" | "failed"): void;
}

/** A registry of its own: two servers of one process (as in tests) do not count into each other. */
export function createMetrics(sources: MetricSources = {}): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const calls: CallInstruments = createCallInstruments(registry);
  const { alertSent } = createProcessInstruments(registry, sources);
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    get names() {
      return registry.getMetricsAsArray().map(({ name }) => name);
    },
    write: (record: TraceRecord) => observeRecord(calls, record),
    alertSent,
  };
}
