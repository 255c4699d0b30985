/** Version 00 of W3C Trace Context (https://www.w3.org/TR/trace-context/): version, trace, span, flags, in lower-case hex. */
const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/;

export interface TraceContext {
  readonly traceId: string;
  readonly spanId: string;
  /** Bit 0: whoever gave it keeps this trace. */
  readonly traceFlags: number;
}

/** Reads the header of another service; undefined for whatever is not exactly one. Nothing else of it is kept. */
export function readTraceparent(header: unknown): TraceContext | undefined {
  const found = typeof header === "string" ? TRACEPARENT.exec(header) : null;
  if (found === null) return undefined;
  const [, traceId = "", spanId = "", flags = ""] = found;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) };
}

/** The header for the next service. */
export function writeTraceparent({ traceId, spanId, traceFlags }: TraceContext): string {
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, "0")}`;
}
