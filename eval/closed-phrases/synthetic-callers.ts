import { createEspeakVoice } from "../../packages/callward/src/speech/espeak/espeak-voice.ts";
import { createFliteVoice, FLITE_VOICES } from "../../packages/callward/src/speech/flite/flite-voice.ts";
import type { SpeakingEngine } from "../../packages/callward/src/speech/speaking-engine.ts";

/** Accents and characters of eSpeak NG that sound least like each other. */
const ESPEAK_VOICES = [
  "en-us",
  "en-us+f3",
  "en-us+m3",
  "en-gb",
  "en-gb-scotland+f2",
  "en-us+klatt2",
] as const;

/** Longest wait for a piece of speech, in milliseconds; no voice here comes near it. */
const PATIENCE_MS = 30_000;

/** PCM16 mono. */
export interface Speech {
  readonly audio: Int16Array;
  readonly sampleRate: number;
}

/** People who say any sentence, each the same way every time. */
export interface SyntheticCallers {
  readonly names: readonly string[];
  say(caller: number, text: string): Promise<Speech>;
  close(): Promise<void>;
}

/** Ten callers: four American voices of Flite, and six of eSpeak NG. */
export function openSyntheticCallers(): SyntheticCallers {
  const voices: readonly (readonly [string, SpeakingEngine])[] = [
    ...FLITE_VOICES.map((voice) => [`flite ${voice}`, createFliteVoice({ voice })] as const),
    ...ESPEAK_VOICES.map((voice) => [`espeak ${voice}`, createEspeakVoice({ voice })] as const),
  ];
  return {
    names: voices.map(([name]) => name),
    async say(caller, text) {
      const voice = voices[caller % voices.length]?.[1];
      if (voice === undefined) throw new Error("there is no caller");
      const pieces: Int16Array[] = [];
      let sampleRate = 16_000;
      const options = { signal: new AbortController().signal, deadlineMs: PATIENCE_MS };
      for await (const piece of voice.speak(text, options)) {
        sampleRate = piece.sampleRate;
        pieces.push(piece.audio);
      }
      return { audio: Int16Array.from(pieces.flatMap((piece) => [...piece])), sampleRate };
    },
    async close() {
      await Promise.all(voices.map(([, voice]) => voice.close()));
    },
  };
}
