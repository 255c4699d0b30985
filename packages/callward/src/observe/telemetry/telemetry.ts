import { CallwardError } from "@callward/guard";
import type { TraceSink } from "../../calls/call-deps.ts";
import type { ModelEngine } from "../../models/draft.ts";

/** OpenTelemetry spans of calls, turns and model calls. They hold ids, numbers and codes, and never a caller's words. */
export interface Telemetry extends TraceSink {
  /** The same engine, whose every draft is a span that goes on at the provider. */
  traced(engine: ModelEngine): ModelEngine;
  /** Sends what waits, for at most some seconds. Idempotent. */
  close(): Promise<void>;
}

/**
 * Opens telemetry where OTEL_EXPORTER_OTLP_ENDPOINT (or OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) names a collector; undefined
 * otherwise, and then none of its code is loaded. Throws SETTING_INVALID.
 */
export async function openTelemetry(
  env: Readonly<Record<string, string | undefined>>,
): Promise<Telemetry | undefined> {
  const url = tracesUrl(env);
  if (url === undefined) return undefined;
  const { startTelemetry } = await import("./open-telemetry.ts");
  return startTelemetry({ url, service: env.OTEL_SERVICE_NAME ?? "callward" });
}

/** Where traces go, as the OTLP exporter specification says: the general endpoint gets `/v1/traces` added. */
function tracesUrl(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const own = env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT?.trim();
  const general = env.OTEL_EXPORTER_OTLP_ENDPOINT?.trim();
  const [name, value] =
    own !== undefined && own !== ""
      ? ["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", own]
      : ["OTEL_EXPORTER_OTLP_ENDPOINT", general];
  if (value === undefined || value === "") return undefined;
  const url = name === "OTEL_EXPORTER_OTLP_ENDPOINT" ? `${value.replace(/\/+$/, "")}/v1/traces` : value;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new CallwardError("SETTING_INVALID", {
      setting: name,
      problem: "it is not a URL of http or https",
    });
  return url;
}
