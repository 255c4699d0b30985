import { CallwardError } from "@callward/guard";

/** An engine that gave no answer, or no further piece, in time. */
export function timedOut(engine: string, deadlineMs: number): CallwardError {
  return new CallwardError("SPEECH_TIMEOUT", { engine, deadlineMs: Math.round(deadlineMs) });
}

/** An engine that cannot be reached. `why` is one of our own phrases, never a text from the other side. */
export function unavailable(engine: string, why: string): CallwardError {
  return new CallwardError("SPEECH_UNAVAILABLE", { engine, why });
}

/** An engine that answered, and not with what was asked for. `why` as above. */
export function failed(engine: string, why: string): CallwardError {
  return new CallwardError("SPEECH_FAILED", { engine, why });
}
