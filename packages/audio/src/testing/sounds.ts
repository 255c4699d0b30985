import { TELEPHONE_RATE } from "../frame.ts";

/** Seeded numbers in [0, 1) (mulberry32, public domain): the same seed gives the same sound on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** White noise of the given RMS (full scale is 1), as samples of ±1 at the telephone rate. */
export function whiteNoise(seconds: number, rms: number, seed = 1): Float32Array {
  const random = seeded(seed);
  // Uniform noise on ±a has an RMS of a/√3.
  return sound(seconds, () => (random() * 2 - 1) * rms * Math.sqrt(3));
}

/** Tones added up, each of `amplitude`, sounding where `on(seconds)` says so. */
export function tones(
  seconds: number,
  frequencies: readonly number[],
  amplitude = 0.15,
  on: (at: number) => boolean = () => true,
): Float32Array {
  return sound(seconds, (at) => {
    if (!on(at)) return 0;
    let value = 0;
    for (const frequency of frequencies) value += Math.sin(2 * Math.PI * frequency * at);
    return value * amplitude;
  });
}

/** Chords of decaying harmonics, a new one every 0.6 s, without a pause: music on hold. */
export function holdMusic(seconds: number, amplitude = 0.06): Float32Array {
  const chords = [
    [262, 330, 392],
    [440, 554, 659],
    [349, 440, 523],
    [392, 494, 587],
  ];
  return sound(seconds, (at) => {
    const chord = chords[Math.floor(at / 0.6) % chords.length] ?? [];
    let value = 0;
    for (const note of chord)
      for (let harmonic = 1; harmonic <= 4; harmonic += 1)
        value += Math.sin(2 * Math.PI * note * harmonic * at) / harmonic;
    return value * amplitude * Math.exp(-(at % 0.6) * 1.2);
  });
}

/** What a made-up voice sounds like. */
export interface Voice {
  /** Fundamental in Hz. */
  readonly pitch: number;
  /** Factor on the formants of an adult man: 1.17 is about a woman's. */
  readonly formants: number;
  /** Peak of the loudest syllables, 0 to 1. */
  readonly amplitude: number;
}

/** Formants of five vowels of an adult man in Hz (Peterson and Barney 1952). */
const VOWELS = [
  [730, 1090, 2440],
  [270, 2290, 3010],
  [300, 870, 2240],
  [530, 1840, 2480],
  [570, 840, 2410],
] as const;

/** Syllables a second of ordinary talk. */
const SYLLABLES_PER_SECOND = 4;

/**
 * Made-up talk: a glottal pulse train through three resonators, four syllables a second with fricative noise between
 * them, sounding where `on(seconds)` says so. It says nothing, but detectors of speech take it for a voice.
 */
export function babble(
  seconds: number,
  { pitch, formants, amplitude }: Voice,
  seed = 7,
  on: (at: number) => boolean = () => true,
): Float32Array {
  const random = seeded(seed);
  const resonators = [0, 1, 2].map(() => ({ last: 0, before: 0 }));
  const shapes = Array.from({ length: Math.ceil(seconds * SYLLABLES_PER_SECOND) + 1 }, () => ({
    vowel: VOWELS[Math.floor(random() * VOWELS.length)] ?? VOWELS[0],
    pitch: pitch * (0.85 + 0.3 * random()),
    loud: 0.6 + 0.4 * random(),
  }));
  let phase = 0;
  return sound(seconds, (at) => {
    const shape = shapes[Math.floor(at * SYLLABLES_PER_SECOND)];
    if (shape === undefined) return 0;
    const within = (at * SYLLABLES_PER_SECOND) % 1;
    phase += (shape.pitch * (1 + 0.08 * Math.sin(2 * Math.PI * within))) / TELEPHONE_RATE;
    if (phase >= 1) phase -= 1;
    const opening = on(at) ? Math.sin(Math.PI * Math.min(1, within / 0.85)) ** 0.7 * shape.loud : 0;
    const pulse = phase < 0.4 ? Math.sin((Math.PI * phase) / 0.4) - 0.25 : -0.25;
    let value = pulse;
    for (const [index, resonator] of resonators.entries()) {
      const width = 60 + 40 * index;
      const radius = Math.exp((-Math.PI * width) / TELEPHONE_RATE);
      const frequency = (shape.vowel[index] ?? 500) * formants;
      const angle = (2 * Math.PI * Math.min(frequency, 3_600)) / TELEPHONE_RATE;
      const input = (1 - radius) * (index === 0 ? value * 2 : pulse * 1.2);
      const output = input + 2 * radius * Math.cos(angle) * resonator.last - radius ** 2 * resonator.before;
      resonator.before = resonator.last;
      resonator.last = output;
      value = index === 0 ? output : value + output;
    }
    const hiss = on(at) && within > 0.85 ? (random() - 0.5) * 0.12 : 0;
    return Math.max(-1, Math.min(1, (value * opening + hiss) * amplitude));
  });
}

/** Adds sounds up, as long as the longest. */
export function mix(...sounds: readonly Float32Array[]): Float32Array {
  const mixed = new Float32Array(Math.max(0, ...sounds.map(({ length }) => length)));
  for (const part of sounds)
    for (let index = 0; index < part.length; index += 1)
      mixed[index] = (mixed[index] ?? 0) + (part[index] ?? 0);
  return mixed;
}

/** One sound after the other. */
export function inSequence(...sounds: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(sounds.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of sounds) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function sound(seconds: number, value: (at: number) => number): Float32Array {
  const samples = new Float32Array(Math.round(seconds * TELEPHONE_RATE));
  for (let index = 0; index < samples.length; index += 1) samples[index] = value(index / TELEPHONE_RATE);
  return samples;
}
