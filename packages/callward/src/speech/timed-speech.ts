import { untilAborted } from "../models/until-aborted.ts";
import { timedOut } from "./failures.ts";
import type { SpeakOptions, SpokenAudio } from "./speaking-engine.ts";

/**
 * Runs a synthesis under the contract's clock: a piece that is not there within the deadline is SPEECH_TIMEOUT, and
 * cancelling ends the iteration without an error. The signal that `make` gets is aborted whenever the synthesis is over
 * (also by a listener that stopped listening), with the error as its reason if it was late.
 */
export async function* timedSpeech(
  engine: string,
  make: (signal: AbortSignal) => AsyncGenerator<SpokenAudio>,
  { signal, deadlineMs }: SpeakOptions,
): AsyncGenerator<SpokenAudio> {
  if (signal.aborted) return;
  const stop = new AbortController();
  const onAbort = () => stop.abort(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  const arm = () => setTimeout(() => stop.abort(timedOut(engine, deadlineMs)), deadlineMs);
  let timer = arm();
  try {
    for await (const piece of untilAborted(make(stop.signal), stop.signal)) {
      // The clock stands still while the listener is busy with the piece.
      clearTimeout(timer);
      yield piece;
      timer = arm();
    }
  } catch (error) {
    if (signal.aborted) return;
    throw error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", onAbort);
    stop.abort();
  }
}
