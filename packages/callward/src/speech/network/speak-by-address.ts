import { type CallwardError, isCallwardError } from "@callward/guard";
import { untilAborted } from "../../models/until-aborted.ts";
import { failed, timedOut, unavailable } from "../failures.ts";
import type { SpokenAudio } from "../speaking-engine.ts";
import type { Address, Addresses } from "./addresses.ts";

/** One synthesis at one address. It ends when the signal is aborted, and frees what it holds. */
export type SpeakAttempt = (address: Address, signal: AbortSignal) => AsyncGenerator<SpokenAudio>;

/**
 * Speaks by the first address that can. Another is tried only while nothing was yielded: half a sentence in one voice
 * and its beginning again in another is for `voice-with-fallback` to decide. The wait for the first piece is shared out
 * evenly among the addresses that are left.
 */
export async function* speakByAddress(
  engine: string,
  addresses: Addresses,
  attempt: SpeakAttempt,
  { signal, deadlineMs }: { readonly signal: AbortSignal; readonly deadlineMs: number },
): AsyncGenerator<SpokenAudio> {
  const until = performance.now() + deadlineMs;
  const candidates = addresses.candidates();
  let failure = unavailable(engine, "all its addresses failed");
  for (const [index, address] of candidates.entries()) {
    const stop = new AbortController();
    const onAbort = () => stop.abort(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    const share = Math.max(1, (until - performance.now()) / (candidates.length - index));
    // The last one has all that is left, which the contract's own clock measures.
    const timer =
      index < candidates.length - 1
        ? setTimeout(() => stop.abort(timedOut(engine, share)), share)
        : undefined;
    let spoke = false;
    try {
      signal.throwIfAborted();
      for await (const piece of untilAborted(attempt(address, stop.signal), stop.signal)) {
        clearTimeout(timer);
        spoke = true;
        yield piece;
      }
      addresses.succeeded(address);
      return;
    } catch (error) {
      // Cancelling says nothing about a service; being late does.
      if (!signal.aborted || isTimeout(signal.reason)) addresses.failed(address, codeOf(error));
      if (signal.aborted || spoke) throw error;
      failure = isCallwardError(error) ? error : failed(engine, "its answer broke off");
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      stop.abort();
    }
  }
  throw failure;
}

function isTimeout(reason: unknown): boolean {
  return isCallwardError(reason) && reason.code === "SPEECH_TIMEOUT";
}

function codeOf(error: unknown): CallwardError["code"] {
  return isCallwardError(error) ? error.code : "SPEECH_FAILED";
}
