import type { ErrorCode } from "@callward/guard";
import type { SpeechEngine } from "./engine-health.ts";

/** A piece of synthesised speech: PCM16 mono at `sampleRate` Hz. */
export interface SpokenAudio {
  readonly audio: Int16Array;
  readonly sampleRate: number;
}

/** Who spoke a text, for the trace. */
export interface SpokenBy {
  /** Kind and version of the engine whose words these are. */
  readonly engine: string;
  readonly version: string;
  /** Name of the voice, such as `kokoro/af_heart`. */
  readonly voice: string;
  readonly prepared: boolean;
  /** Why the voice before this one was given up. */
  readonly fault?: ErrorCode;
  /** The voice before had begun: the caller hears the whole text again. */
  readonly restarted?: true;
  /** Id of the switch that keeps the voice silent that would have spoken. */
  readonly switch?: string;
}

/**
 * Gives the id of the switch that stops a voice now, undefined where it may speak. `live`: an engine has to be asked for
 * it that is not the embedded one.
 */
export type VoiceStop = (voice: { readonly name: string; readonly live: boolean }) => string | undefined;

export interface SpeakOptions {
  /** Cancels the synthesis: the iteration then ends without an error. */
  readonly signal: AbortSignal;
  /** Longest wait for the first piece, and then for each next one, in milliseconds. */
  readonly deadlineMs: number;
  /** Told before the first piece of each voice that speaks, where several may. */
  readonly onVoice?: (by: SpokenBy) => void;
  /** Asked before each voice; where absent, none is stopped. */
  readonly stopped?: VoiceStop;
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
