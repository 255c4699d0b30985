import { type ErrorCode, isCallwardError } from "@callward/guard";
import type { PreparedLines } from "./prepared-lines.ts";
import { piecesOf } from "./prepared-lines.ts";
import type { SpeakingEngine, SpeakOptions, SpokenAudio } from "./speaking-engine.ts";

/** Part of the wait for the first word that is kept for the embedded voice: several times what it needs. */
const RESERVE_MS = 1_000;

/** Loudest sample of what nobody hears: 60 dB below full scale. */
const SILENCE = 32;
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** A voice that goes on when an engine is dead. */
export interface VoiceWithFallback extends SpeakingEngine {
  /** From now on, these lines are spoken from memory. */
  use(lines: PreparedLines): void;
}

/**
 * Speaks a prepared line from memory, any other text by the operator's voice, and by the embedded voice when that one
 * fails or is late. The two wait for the first word within `deadlineMs` together. A voice that breaks off in the middle
 * is followed by the whole text in the other: a caller may hear words twice, and never half of them.
 *
 * Owns both engines. `configured` and `embedded` may be the same.
 */
export function createVoiceWithFallback(
  configured: SpeakingEngine,
  embedded: SpeakingEngine,
): VoiceWithFallback {
  let lines: PreparedLines | undefined;

  async function* speak(text: string, options: SpeakOptions): AsyncGenerator<SpokenAudio> {
    const { signal, deadlineMs, onVoice } = options;
    const line = lines?.of(text);
    if (line !== undefined) {
      onVoice?.({ engine: line.engine, version: line.version, prepared: true });
      for (const piece of piecesOf(line)) {
        if (signal.aborted) return;
        yield piece;
      }
      return;
    }
    const until = performance.now() + deadlineMs;
    const share = configured === embedded ? deadlineMs : Math.max(deadlineMs - RESERVE_MS, deadlineMs / 2);
    let fault: ErrorCode = "SPEECH_FAILED";
    let spoke = false;
    let loud = false;
    try {
      for await (const piece of configured.speak(text, { signal, deadlineMs: share })) {
        if (!spoke) onVoice?.({ engine: configured.kind, version: configured.version, prepared: false });
        spoke = true;
        loud ||= piece.audio.some((sample) => Math.abs(sample) > SILENCE);
        yield piece;
      }
      // An engine that is content with itself and gave no sound is as dead as one that throws.
      if (loud || signal.aborted || configured === embedded || !HAS_WORDS.test(text)) return;
    } catch (error) {
      if (signal.aborted) return;
      if (configured === embedded) throw error;
      if (isCallwardError(error)) fault = error.code;
    }
    const left = Math.max(until - performance.now(), RESERVE_MS);
    let first = true;
    for await (const piece of embedded.speak(text, { signal, deadlineMs: left })) {
      const { kind: engine, version } = embedded;
      if (first)
        onVoice?.({ engine, version, prepared: false, fault, ...(spoke ? { restarted: true } : {}) });
      first = false;
      yield piece;
    }
  }

  return {
    kind: configured.kind,
    version: configured.version,
    speak,
    use(prepared) {
      lines = prepared;
    },
    health() {
      const health = configured.health();
      return health.state === "down" ? { ...health, via: embedded.kind } : health;
    },
    async close() {
      await Promise.all([...new Set([configured, embedded])].map((engine) => engine.close()));
    },
  };
}
