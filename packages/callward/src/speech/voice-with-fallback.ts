import { CallwardError, type ErrorCode, isCallwardError } from "@callward/guard";
import type { PreparedLines } from "./prepared-lines.ts";
import { piecesOf } from "./prepared-lines.ts";
import type { SpeakingEngine, SpeakOptions, SpokenAudio, SpokenBy } from "./speaking-engine.ts";

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
 * A voice that is switched off is passed over, and so are lines that were prepared in it; where that leaves none, it
 * throws SPEECH_UNAVAILABLE.
 *
 * Owns both engines. `configured` and `embedded` may be the same.
 *
 * @param voices are the names of the two within their engines.
 */
export function createVoiceWithFallback(
  configured: SpeakingEngine,
  embedded: SpeakingEngine,
  voices: { readonly configured: string; readonly embedded: string },
): VoiceWithFallback {
  const name = voiceName(configured.kind, voices.configured);
  const embeddedName = voiceName(embedded.kind, voices.embedded);
  let lines: PreparedLines | undefined;

  async function* speak(text: string, options: SpeakOptions): AsyncGenerator<SpokenAudio> {
    const { signal, deadlineMs, onVoice, stopped = () => undefined } = options;
    const line = lines?.of(text);
    const lineVoice = line === undefined ? "" : voiceName(line.engine, line.voice);
    if (line !== undefined && stopped({ name: lineVoice, live: false }) === undefined) {
      onVoice?.({ engine: line.engine, version: line.version, voice: lineVoice, prepared: true });
      for (const piece of piecesOf(line)) {
        if (signal.aborted) return;
        yield piece;
      }
      return;
    }
    const until = performance.now() + deadlineMs;
    const stop = stopped({ name, live: configured !== embedded });
    const why = stop === undefined ? yield* byConfigured(text, options) : { switch: stop };
    if (why !== undefined) yield* byEmbedded(text, options, why, until);
  }

  /** Gives what is wrong with the operator's voice, if anything is. */
  async function* byConfigured(
    text: string,
    { signal, deadlineMs, onVoice }: SpeakOptions,
  ): AsyncGenerator<SpokenAudio, Pick<SpokenBy, "fault" | "restarted"> | undefined> {
    const share = configured === embedded ? deadlineMs : Math.max(deadlineMs - RESERVE_MS, deadlineMs / 2);
    let fault: ErrorCode = "SPEECH_FAILED";
    let spoke = false;
    let loud = false;
    try {
      for await (const piece of configured.speak(text, { signal, deadlineMs: share })) {
        const { kind: engine, version } = configured;
        if (!spoke) onVoice?.({ engine, version, voice: name, prepared: false });
        spoke = true;
        loud ||= piece.audio.some((sample) => Math.abs(sample) > SILENCE);
        yield piece;
      }
      // An engine that is content with itself and gave no sound is as dead as one that throws.
      if (loud || signal.aborted || configured === embedded || !HAS_WORDS.test(text)) return undefined;
    } catch (error) {
      if (signal.aborted) return undefined;
      if (configured === embedded) throw error;
      if (isCallwardError(error)) fault = error.code;
    }
    return { fault, ...(spoke ? { restarted: true } : {}) };
  }

  async function* byEmbedded(
    text: string,
    { signal, onVoice, stopped }: SpeakOptions,
    why: Pick<SpokenBy, "fault" | "restarted" | "switch">,
    until: number,
  ): AsyncGenerator<SpokenAudio> {
    const { kind: engine, version } = embedded;
    if (stopped?.({ name: embeddedName, live: false }) !== undefined)
      throw new CallwardError("SPEECH_UNAVAILABLE", { engine, why: "its voice is switched off" });
    const left = Math.max(until - performance.now(), RESERVE_MS);
    let first = true;
    for await (const piece of embedded.speak(text, { signal, deadlineMs: left })) {
      if (first) onVoice?.({ engine, version, voice: embeddedName, prepared: false, ...why });
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

/** Name of a voice, for the trace and for switches. */
function voiceName(engine: string, voice: string): string {
  return `${engine}/${voice}`;
}
