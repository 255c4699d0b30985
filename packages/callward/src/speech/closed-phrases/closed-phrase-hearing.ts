import { availableParallelism } from "node:os";
import { CallwardError, isCallwardError } from "@callward/guard";
import type { EngineHealth } from "../engine-health.ts";
import type { Heard, HearingEngine, HearingOptions, HearingStream } from "../hearing-engine.ts";
import { createTurnstile } from "../turnstile.ts";
import { createUtteranceBuffer } from "../utterance-buffer.ts";
import type { DroppedPhrase } from "./grammar.ts";
import { ENGINE, openRecogniser, type RecogniserOptions } from "./recogniser.ts";
import { runRecogniser } from "./run-recogniser.ts";
import { steadyAudio } from "./steady-audio.ts";

/** Rate of the acoustic model in Hz: its filters reach to 6.8 kHz and cannot be asked for less. */
const SAMPLE_RATE = 16_000;

/** Longest utterance that is looked at, in seconds. No phrase takes as long to say, so a longer one is none. */
const LONGEST_S = 12;

/** A hearing engine for a closed list of phrases, and what became of the list. */
export interface ClosedPhraseHearing extends HearingEngine {
  readonly closed: true;
  /** What it listens for. */
  readonly phrases: readonly string[];
  /** What it was given and cannot listen for. */
  readonly dropped: readonly DroppedPhrase[];
}

/**
 * Hearing by PocketSphinx over a closed list of phrases. An utterance is understood as one of the phrases, whole, or
 * as nothing: it never guesses. Each utterance is decoded in a process of its own, as many at once as the machine has
 * cores; the others wait in order.
 *
 * Throws SPEECH_PACKAGE_MISSING or SPEECH_MODEL_INVALID at once.
 */
export function createClosedPhraseHearing(options: RecogniserOptions): ClosedPhraseHearing {
  const recogniser = openRecogniser(options);
  const turnstile = createTurnstile(availableParallelism());
  const closing = new AbortController();
  let health: EngineHealth = { state: "starting" };

  async function recognise(audio: Int16Array, signal: AbortSignal): Promise<Heard> {
    const leave = await turnstile.enter(signal);
    try {
      const text = await runRecogniser(recogniser, steadyAudio(audio, SAMPLE_RATE), signal);
      health = { state: "ready" };
      return { text: recogniser.grammar.phrases.has(text) ? text : "" };
    } catch (error) {
      if (isCallwardError(error) && error.code !== "SPEECH_TIMEOUT")
        health = { state: "down", code: error.code };
      throw error;
    } finally {
      leave();
    }
  }

  // Tried on silence once, so that health tells the truth before the first caller.
  recognise(new Int16Array(SAMPLE_RATE / 10), closing.signal).catch(() => undefined);

  return {
    kind: ENGINE,
    version: recogniser.version,
    sampleRate: SAMPLE_RATE,
    closed: true,
    phrases: [...recogniser.grammar.phrases],
    dropped: recogniser.grammar.dropped,
    health: () => (closing.signal.aborted ? { state: "down", code: "SPEECH_UNAVAILABLE" } : health),
    open: (opening) => openStream(opening, closing.signal, recognise),
    async close() {
      closing.abort();
      recogniser.remove();
    },
  };
}

function openStream(
  options: HearingOptions,
  engineClosing: AbortSignal,
  recognise: (audio: Int16Array, signal: AbortSignal) => Promise<Heard>,
): HearingStream {
  const buffer = createUtteranceBuffer(LONGEST_S * SAMPLE_RATE);
  const closing = new AbortController();
  const closed = AbortSignal.any([closing.signal, options.signal]);
  return {
    write(audio) {
      if (!closed.aborted) buffer.write(audio);
    },
    async end({ deadlineMs }) {
      const audio = buffer.audio();
      const tooLong = buffer.samples > audio.length;
      buffer.clear();
      if (closed.aborted || tooLong || audio.length === 0) return { text: "" };
      if (engineClosing.aborted)
        throw new CallwardError("SPEECH_UNAVAILABLE", { engine: ENGINE, why: "it is closed" });
      const deadline = new AbortController();
      const timer = setTimeout(
        () => deadline.abort(new CallwardError("SPEECH_TIMEOUT", { engine: ENGINE, deadlineMs })),
        deadlineMs,
      );
      try {
        return await recognise(audio, AbortSignal.any([closed, engineClosing, deadline.signal]));
      } catch (error) {
        if (closed.aborted) return { text: "" };
        if (isCallwardError(error)) throw error;
        throw new CallwardError(
          "SPEECH_UNAVAILABLE",
          { engine: ENGINE, why: engineClosing.aborted ? "it is closed" : "it broke off" },
          { cause: error },
        );
      } finally {
        clearTimeout(timer);
      }
    },
    discard: () => buffer.clear(),
    close() {
      closing.abort();
      buffer.clear();
    },
  };
}
