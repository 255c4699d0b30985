import type { SpeechEngine } from "./engine-health.ts";

/** A piece of synthesised speech: PCM16 mono at `sampleRate` Hz. */
export interface SpokenAudio {
  readonly audio: Int16Array;
  readonly sampleRate: number;
}

export interface SpeakOptions {
  /** Cancels the synthesis: the iteration then ends without an error. */
  readonly signal: AbortSignal;
  /** Longest wait for the first piece, and then for each next one, in milliseconds. */
  readonly deadlineMs: number;
}

/** An engine that turns released words into sound. One engine serves many calls at the same time. */
export interface SpeakingEngine extends SpeechEngine {
  /**
   * Yields the speech as it is made. The text is plain words: an engine escapes whatever its protocol or its
   * synthesiser would parse.
   *
   * Throws SPEECH_TIMEOUT, SPEECH_UNAVAILABLE or SPEECH_FAILED.
   */
  speak(text: string, options: SpeakOptions): AsyncIterable<SpokenAudio>;
}
