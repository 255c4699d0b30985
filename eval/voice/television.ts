import { createAudioGate, floatFromPcm16, pcm16FromFloat } from "../../packages/audio/src/index.ts";
import { seeded } from "../../packages/audio/src/testing/sounds.ts";
import { CALLER_VOICES, speakAsCaller } from "../../tests/voices/caller-voice.ts";

/** What a caller says in a minute. */
const LINES = [
  "Hello, I would like to book an appointment for a cleaning please.",
  "Tuesday afternoon would be best for me.",
  "Yes.",
  "My name is Peter Miller.",
  "No, I have not been there before.",
  "What does it cost without insurance?",
  "Okay.",
  "That sounds good to me, thank you.",
  "Around three o'clock if you have it.",
  "Could you repeat that please?",
  "Goodbye.",
];
const NEWS =
  "And in other news tonight, the city council has voted to extend the opening hours of the public library. " +
  "Critics say that the money should have been spent on roads. Coming up next, the weather for the weekend, " +
  "with sunshine in the north and showers along the coast.";

const RATE = 8_000;
const LENGTH = 60 * RATE;
/** Seconds before the caller's first words: the television is heard first. */
const FIRST_WORDS = 2;
/** Active level of the caller in dBFS. */
const CALLER_DBFS = -22;

export interface Scene {
  readonly pcm: Int16Array;
  /** Where the caller speaks, in seconds. */
  readonly spans: readonly (readonly [from: number, to: number])[];
}

/** A minute of a synthetic caller before a television whose two voices are `below` dB fainter and reverberate. */
export async function televisionScene(voice: number, below: number): Promise<Scene> {
  const who = (index: number) =>
    CALLER_VOICES[index % CALLER_VOICES.length] ?? { voice: "en-us", rate: 160, pitch: 50 };
  const clips: Float32Array[] = [];
  for (const line of LINES) clips.push(floatFromPcm16(await speakAsCaller(line, who(voice))));
  const level = clips.reduce((sum, clip) => sum + activeDbfs(clip) / clips.length, 0);
  const scene = new Float32Array(LENGTH);
  const spoken = clips.reduce((sum, { length }) => sum + length, 0);
  const pause = Math.round((LENGTH - FIRST_WORDS * RATE - spoken) / (LINES.length + 1));
  const spans: [number, number][] = [];
  let at = FIRST_WORDS * RATE;
  for (const clip of clips) {
    add(scene, clip, at, 10 ** ((CALLER_DBFS - level) / 20));
    spans.push([at / RATE, (at + clip.length) / RATE]);
    at += clip.length + pause;
  }
  const news = new Float32Array(LENGTH);
  for (let start = 0, turn = 1; start < LENGTH; turn += 2) {
    const clip = floatFromPcm16(await speakAsCaller(NEWS, who(voice + turn)));
    add(news, clip, start, 1);
    start += clip.length + RATE / 2;
  }
  const room = reverberate(news);
  add(scene, room, 0, 10 ** ((CALLER_DBFS - below - activeDbfs(room)) / 20));
  return { pcm: pcm16FromFloat(scene), spans };
}

/** Utterances that began where the caller did not speak, and utterances of the caller that were found. */
export function countStarts({ pcm, spans }: Scene, nearEndDepthDb: number): { false: number; found: number } {
  const gate = createAudioGate({ rate: 8_000, nearEndDepthDb });
  const starts: number[] = [];
  gate.push(pcm, ({ speech, onsetMs }) => {
    if (speech === "start") starts.push(onsetMs / 1_000);
  });
  const within = (start: number, [from, to]: readonly [number, number]) => start > from - 0.4 && start < to;
  return {
    false: starts.filter((start) => !spans.some((span) => within(start, span))).length,
    found: spans.filter((span) => starts.some((start) => within(start, span))).length,
  };
}

function add(into: Float32Array, clip: Float32Array, at: number, gain: number): void {
  for (let index = 0; index < clip.length && at + index < into.length; index += 1)
    into[at + index] = (into[at + index] ?? 0) + gain * (clip[index] ?? 0);
}

/** A small room: thirty echoes over a third of a second. */
function reverberate(sound: Float32Array): Float32Array {
  const random = seeded(3);
  const wet = sound.slice();
  for (let echo = 0; echo < 30; echo += 1) {
    const delay = Math.round((5 + echo * 9 + 8 * random()) * 8);
    add(wet, sound, delay, (random() - 0.5) * 1.2 * Math.exp(-echo / 9));
  }
  return wet;
}

/** Level of the frames within 30 dB of the loudest, in dBFS (after ITU-T P.56, simplified). */
function activeDbfs(sound: Float32Array): number {
  const powers: number[] = [];
  for (let at = 0; at + 160 <= sound.length; at += 160)
    powers.push(sound.subarray(at, at + 160).reduce((sum, sample) => sum + sample * sample, 0) / 160);
  const loudest = powers.reduce((most, power) => Math.max(most, power), 0);
  const active = powers.filter((power) => power > loudest / 1_000);
  return 10 * Math.log10(active.reduce((sum, power) => sum + power, 0) / active.length);
}
