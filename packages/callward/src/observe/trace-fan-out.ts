import type { TraceRecord } from "@callward/guard";
import type { TraceSink } from "../calls/call-deps.ts";

/**
 * Gives each record to every sink, in order. A sink that throws, against its contract, keeps nothing from the others and
 * nothing from the call.
 */
export function fanOut(sinks: readonly TraceSink[]): TraceSink {
  return {
    write(record: TraceRecord) {
      for (const sink of sinks) {
        try {
          sink.write(record);
        } catch {
          // The record is lost for this sink alone; there is nobody to tell.
        }
      }
    },
  };
}
