import { joinPcm } from "@callward/audio";
import type { PreparedCache } from "./prepared-cache.ts";
import type { SpeakingEngine, SpokenAudio } from "./speaking-engine.ts";

/** Longest wait for a piece while lines are prepared: nobody is on the line yet. */
const DEADLINE_MS = 10_000;
/** Length of the pieces in which a prepared line is given, in milliseconds: a cancelled one stops within it. */
const PIECE_MS = 200;

/** A voice that lines can be prepared with. */
export interface PreparingVoice {
  readonly engine: SpeakingEngine;
  /** The voice's name within the engine. */
  readonly voice: string;
}

export interface PrepareOptions {
  /** The first that works speaks a line: the operator's voice, then the embedded one. */
  readonly voices: readonly PreparingVoice[];
  readonly cache?: PreparedCache;
  readonly signal: AbortSignal;
}

/** A line that is ready to be heard. */
export interface PreparedLine extends SpokenAudio {
  /** Kind and version of the engine that spoke it. */
  readonly engine: string;
  readonly version: string;
  /** The voice's name within the engine. */
  readonly voice: string;
}

/** The operator's fixed lines as sound: the disclosure, the fault line, the menu. They need no engine when the call comes. */
export interface PreparedLines {
  /** The sound of a text, if it is one of the lines; spaces do not matter. */
  of(text: string): PreparedLine | undefined;
  /** How many lines no voice could speak. */
  readonly missing: number;
}

/**
 * Speaks each text once and keeps it, at the rate of its voice. Only the operator's own texts may be given: they are
 * kept in memory and, with a cache, on disk. Never rejects: a line that no voice can speak is missing.
 */
export async function prepareLines(
  texts: readonly string[],
  { voices, cache, signal }: PrepareOptions,
): Promise<PreparedLines> {
  const lines = new Map<string, PreparedLine>();
  const wanted = new Set(texts.map(normalised).filter((text) => text !== ""));
  for (const text of wanted) {
    for (const voice of voices) {
      const line = await prepare(text, voice, cache, signal);
      if (line === undefined) continue;
      lines.set(text, line);
      break;
    }
  }
  return { of: (text) => lines.get(normalised(text)), missing: wanted.size - lines.size };
}

/** Gives a line piece by piece, so that cancelling it takes effect. */
export function* piecesOf({ audio, sampleRate }: SpokenAudio): Generator<SpokenAudio> {
  const step = Math.ceil((sampleRate * PIECE_MS) / 1_000);
  for (let at = 0; at < audio.length; at += step) yield { audio: audio.subarray(at, at + step), sampleRate };
}

async function prepare(
  text: string,
  { engine, voice }: PreparingVoice,
  cache: PreparedCache | undefined,
  signal: AbortSignal,
): Promise<PreparedLine | undefined> {
  const { kind, version } = engine;
  const key = { kind, version, voice, text };
  const made = { engine: kind, version, voice };
  const kept = await cache?.read(key);
  if (kept !== undefined) return { ...kept, ...made };
  try {
    const pieces: Int16Array[] = [];
    let sampleRate = 0;
    for await (const piece of engine.speak(text, { signal, deadlineMs: DEADLINE_MS })) {
      pieces.push(piece.audio);
      sampleRate = piece.sampleRate;
    }
    if (pieces.length === 0 || signal.aborted) return undefined;
    const speech = { audio: joinPcm(pieces), sampleRate };
    await cache?.write(key, speech);
    return { ...speech, ...made };
  } catch {
    // The next voice may work; a line that none can speak is counted.
    return undefined;
  }
}

function normalised(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
