import { createRequire } from "node:module";
import { createResampler, floatFromPcm16, joinPcm, pcm16FromFloat } from "@callward/audio";

/** How a synthetic caller sounds. The names are eSpeak NG's voices with variants, e.g. `en-us+f3`. */
export interface CallerVoice {
  readonly voice: string;
  /** Words a minute; people speak at 140 to 200. */
  readonly rate: number;
  /** 0 to 99; 50 is the voice's own. */
  readonly pitch: number;
}

/** Voices far enough apart to be different people. */
export const CALLER_VOICES: readonly CallerVoice[] = [
  { voice: "en-us", rate: 160, pitch: 50 },
  { voice: "en-us+f3", rate: 175, pitch: 60 },
  { voice: "en-gb", rate: 150, pitch: 45 },
  { voice: "en-gb-scotland", rate: 165, pitch: 50 },
  { voice: "en-us+m3", rate: 190, pitch: 35 },
  { voice: "en-us+f1", rate: 140, pitch: 70 },
];

interface Worker {
  set_voice(name: string): void;
  set_rate(rate: number): void;
  set_pitch(pitch: number): void;
  synthesize(text: string, onPiece: (audio: Int16Array | null) => boolean): void;
}

let worker: Promise<Worker> | undefined;

/** eSpeak NG (GPL-3.0) speaks for the callers of tests and benches; nothing of it is in the product. */
async function openWorker(): Promise<Worker> {
  const require = createRequire(import.meta.url);
  const module: { default(): Promise<{ eSpeakNGWorker: new () => Promise<Worker> }> } = await import(
    require.resolve("@echogarden/espeak-ng-emscripten")
  );
  const { eSpeakNGWorker } = await module.default();
  return new eSpeakNGWorker();
}

/** eSpeak NG's rate. */
const ESPEAK_RATE = 22_050;

/** Speaks the words: PCM16 mono at 8 kHz, telephone band by the rate alone. The same input gives the same sound. */
export async function speakAsCaller(words: string, how: CallerVoice): Promise<Int16Array> {
  worker ??= openWorker();
  const espeak = await worker;
  espeak.set_voice(how.voice);
  espeak.set_rate(how.rate);
  espeak.set_pitch(how.pitch);
  const pieces: Int16Array[] = [];
  espeak.synthesize(words.replace(/[&<>]/g, " "), (audio) => {
    if (audio !== null) pieces.push(Int16Array.from(audio));
    return false;
  });
  const resampler = createResampler(ESPEAK_RATE, 8_000);
  const body = pcm16FromFloat(resampler.process(floatFromPcm16(joinPcm(pieces))));
  const tail = pcm16FromFloat(resampler.flush());
  return joinPcm([body, tail]);
}
