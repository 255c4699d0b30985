import { type ErrorCode, isCallwardError } from "@callward/guard";
import { failed, timedOut } from "./failures.ts";
import type { HearingEngine } from "./hearing-engine.ts";
import type { SpeakingEngine } from "./speaking-engine.ts";

/** What `doctor` learnt of an engine by using it once. */
export type SpeechProbe =
  | {
      readonly ok: true;
      readonly engine: string;
      readonly version: string;
      readonly ms: number;
      readonly found: string;
    }
  | {
      readonly ok: false;
      readonly engine: string;
      readonly version: string;
      readonly code: ErrorCode;
      readonly found: string;
      readonly remedy?: string;
    };

/** Sentence that a voice is tried with, and whose sound a hearing engine may be tried with. */
export const PROBE_SENTENCE = "This is a test of the line.";

/** Half a second of a soft tone at the engine's rate: an engine need not understand it, but it must answer. */
const TONE_SECONDS = 0.5;

/** Uses an engine once, as a call would, within `deadlineMs`. Never throws, and leaves the engine open. */
export async function probeSpeech(
  engine: SpeakingEngine | HearingEngine,
  deadlineMs: number,
  speech?: Int16Array,
): Promise<SpeechProbe> {
  const { kind, version } = engine;
  const started = performance.now();
  try {
    const found =
      "speak" in engine ? await speakOnce(engine, deadlineMs) : await hearOnce(engine, deadlineMs, speech);
    return { ok: true, engine: kind, version, ms: Math.round(performance.now() - started), found };
  } catch (error) {
    if (!isCallwardError(error))
      return {
        ok: false,
        engine: kind,
        version,
        code: "SPEECH_FAILED",
        found: "it failed in an unforeseen way",
      };
    return { ok: false, engine: kind, version, code: error.code, found: error.message, remedy: error.remedy };
  }
}

async function speakOnce(engine: SpeakingEngine, deadlineMs: number): Promise<string> {
  const started = performance.now();
  let first = 0;
  let seconds = 0;
  const signal = AbortSignal.timeout(deadlineMs);
  for await (const { audio, sampleRate } of engine.speak(PROBE_SENTENCE, { signal, deadlineMs })) {
    if (first === 0) first = performance.now() - started;
    seconds += audio.length / sampleRate;
  }
  if (signal.aborted) throw timedOut(engine.kind, deadlineMs);
  if (seconds === 0) throw failed(engine.kind, "it spoke nothing");
  return `first sound after ${Math.round(first)} ms, ${seconds.toFixed(1)} s of speech`;
}

async function hearOnce(engine: HearingEngine, deadlineMs: number, speech?: Int16Array): Promise<string> {
  const ending = new AbortController();
  const stream = engine.open({ signal: ending.signal });
  try {
    stream.write(speech ?? tone(engine.sampleRate));
    const { text } = await stream.end({ deadlineMs });
    return text === "" ? "it answers" : `it answers and understood ${text.split(/\s+/).length} words`;
  } finally {
    stream.close();
  }
}

function tone(sampleRate: number): Int16Array {
  const step = (2 * Math.PI * 440) / sampleRate;
  return Int16Array.from({ length: sampleRate * TONE_SECONDS }, (_, index) =>
    Math.round(3_000 * Math.sin(step * index)),
  );
}
