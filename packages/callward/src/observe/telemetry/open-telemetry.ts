import { randomUUID } from "node:crypto";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import {
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  TracerProvider,
} from "@opentelemetry/sdk-trace";
import { createCallSpans } from "./call-spans.ts";
import type { Telemetry } from "./telemetry.ts";
import { tracedEngine } from "./traced-engine.ts";

/** How long the last spans may take when the process ends. */
const CLOSE_MS = 3_000;
/** Longest value of an attribute: what an id is at most. A net under the rule that no words are put into spans. */
const VALUE_LENGTH = 200;

/** This file alone knows the SDK: its loading takes some hundred milliseconds, and most installs want none of it. */
export function startTelemetry(options: { readonly url: string; readonly service: string }): Telemetry {
  const exporter = new OTLPTraceExporter({ url: options.url });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      "service.name": options.service,
      "service.instance.id": randomUUID(),
    }),
    // Whoever brought the call has decided whether its trace is kept.
    sampler: new ParentBasedSampler({ root: new AlwaysOnSampler() }),
    spanLimits: { attributeValueLengthLimit: VALUE_LENGTH },
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  const tracer = provider.getTracer("callward");
  const spans = createCallSpans(tracer);
  let closing: Promise<void> | undefined;
  return {
    write: (record) => spans.write(record),
    traced: (engine) => tracedEngine(engine, { tracer, contextOf: (call) => spans.contextOf(call) }),
    close() {
      closing ??= Promise.race([
        provider.shutdown().catch(() => undefined),
        new Promise<void>((resolve) => {
          setTimeout(resolve, CLOSE_MS).unref();
        }),
      ]);
      return closing;
    },
  };
}
