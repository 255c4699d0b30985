import type { SpeechEngine } from "./engine-health.ts";

/** What an engine understood of one utterance. */
export interface Heard {
  /** Empty when it understood nothing. */
  readonly text: string;
  /** From 0 to 1, where the engine gives one. */
  readonly confidence?: number;
}

/**
 * An engine that turns a caller's speech into text. One engine serves many calls, a stream serves one. The ear of the
 * call decides what speech is: a stream gets the audio of utterances only, so whatever an engine invents between two
 * utterances has no way in.
 */
export interface HearingEngine extends SpeechEngine {
  /** Rate of the PCM that streams expect, in Hz. */
  readonly sampleRate: 8_000 | 16_000;
  /**
   * True where the engine knows a closed list of phrases only: the call then leads by the keypad.
   */
  readonly closed: boolean;
  /** Opens the stream of one call. Never throws and never waits: trouble shows at `end`. */
  open(options: HearingOptions): HearingStream;
}

export interface HearingOptions {
  /** Called with the words so far of the utterance being written, where the engine gives interim results. */
  readonly onPartial?: (text: string) => void;
  /** Ends the stream. */
  readonly signal: AbortSignal;
}

/** The stream of one call: `write` the frames of an utterance, `end` it, and again. */
export interface HearingStream {
  /** Adds PCM16 mono audio (any length) to the utterance. Never waits; the array may be reused by the caller at once. */
  write(audio: Int16Array): void;
  /**
   * Ends the utterance and gives what was understood of it. Utterances may overlap: writing may go on with the next
   * one before this promise settles, and results belong to the `end` that asked.
   *
   * Throws SPEECH_TIMEOUT when `deadlineMs` passes, SPEECH_UNAVAILABLE when no engine can be reached,
   * SPEECH_FAILED when it answers nonsense. Never rejects after `close`: it then resolves with empty text.
   */
  end(options: { readonly deadlineMs: number }): Promise<Heard>;
  /** Drops the utterance being written. */
  discard(): void;
  /** Idempotent. */
  close(): void;
}
