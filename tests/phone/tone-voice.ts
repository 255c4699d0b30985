import type { SpeakingEngine } from "../../packages/callward/src/speech/speaking-engine.ts";

/** Lowest tone, in Hz, above the speech of most callers' fundamental, and the distance between two tones. */
const LOWEST = 500;
const STEP = 60;
/** Tones to choose from; the highest lies within the telephone band. */
const TONES = 42;
/** A short sentence must last long enough to be told apart, a long one must not hold up the test. */
const MS_PER_CHARACTER = 18;
const RATE = 8_000;

/** The two tones that stand for a text: another text has others, but for one chance in several hundred. */
export function tonesOf(text: string): readonly [number, number] {
  let hash = 2_166_136_261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  const low = hash % TONES;
  const gap = 4 + (Math.floor(hash / TONES) % (TONES - 8));
  const high = (low + gap) % TONES;
  const hz = (tone: number) => LOWEST + tone * STEP;
  return [hz(Math.min(low, high)), hz(Math.max(low, high))];
}

/** How long the voice takes for a text, in milliseconds. */
export const spokenMs = (text: string) => text.length * MS_PER_CHARACTER;

/** The sound of a text at a rate in Hz, in pieces of 100 ms, as engines give them. */
export function* tonePieces(text: string, rate: number): Generator<Int16Array> {
  const [low, high] = tonesOf(text);
  const samples = Math.round((spokenMs(text) * rate) / 1_000);
  for (let start = 0; start < samples; start += rate / 10) {
    const audio = new Int16Array(Math.min(rate / 10, samples - start));
    for (let at = 0; at < audio.length; at += 1) {
      const turn = (2 * Math.PI * (start + at)) / rate;
      audio[at] = Math.round(4_000 * (Math.sin(turn * low) + Math.sin(turn * high)));
    }
    yield audio;
  }
}

/** A voice that says every text in its own pair of tones, so that a caller's ear knows which text it was. */
export function createToneVoice(): SpeakingEngine & { readonly texts: readonly string[] } {
  const texts: string[] = [];
  return {
    kind: "tones",
    version: "1",
    texts,
    health: () => ({ state: "ready" }),
    close: async () => {},
    async *speak(text, { signal }) {
      texts.push(text);
      for (const audio of tonePieces(text, RATE)) {
        if (signal.aborted) return;
        yield { audio, sampleRate: RATE };
      }
    },
  };
}
