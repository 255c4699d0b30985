import { FRAME_SAMPLES, TELEPHONE_RATE } from "../frame.ts";
import { createFourier } from "./fourier.ts";

/** A strong narrow part of a spectrum. */
export interface Peak {
  /** In Hz, good to 2 Hz. */
  frequency: number;
  /** Its share of all energy in the voice band, 0 to 1. */
  share: number;
}

/** What one look at 128 ms of sound shows. The object is reused by the next look. */
export interface SoundLook {
  /** The strongest peaks, the first strongest. Those with a share of 0 are none. */
  readonly peaks: readonly Peak[];
  /** Share of the energy in peaks that were at the same frequency at the look before, 0 to 1: held notes. */
  readonly steady: number;
  /** Works out the fundamental of a voice in Hz; 0 where there is none. To be asked before any other look is taken. */
  pitch(): number;
  /**
   * Works out the energy in bands of equal width in mel from 200 to 3,500 Hz, in dB relative to their mean: the timbre.
   * To be asked before any other look is taken. A fresh array.
   */
  bands(): Float64Array;
}

/** Samples of one look: 128 ms separates tones 40 Hz apart (440 and 480 of a ringback). */
const SIZE = 1_024;

/** Frames from one look to the next: 160 ms. At every frame it would cost more than all the rest of the gate. */
export const LOOK_FRAMES = 8;

const HZ_PER_BIN = TELEPHONE_RATE / SIZE;
const FIRST_BIN = Math.round(200 / HZ_PER_BIN);
const LAST_BIN = Math.round(3_500 / HZ_PER_BIN);
const PEAKS = 6;
/** Bins on each side that belong to a peak: the main lobe of the Hann window. */
const LOBE = 2;
/** A note held: the same frequency within 5 Hz. A voice's harmonics move more in 160 ms. */
const HELD_HZ = 5;
/** Bands of the timbre. */
export const TIMBRE_BANDS = 10;
/** Voices' fundamentals in Hz, and how periodic a look must be to have one (1 is perfectly). */
const PITCHES = { lowest: 70, highest: 350 } as const;
const PERIODIC = 0.5;

/** Keeps the last 160 ms and looks at them when asked to. */
export interface SoundLooker {
  /** Takes one frame of 160 samples of ±1. */
  hear(frame: Float32Array): void;
  /** Looks at the last 128 ms. */
  look(): SoundLook;
}

/**
 * Tables and scratch of all calls: they are 45 kB, and a process with hundreds of calls would have a set in its caches
 * for none of them. What they give is used up before another call can look.
 */
const fourier = createFourier(SIZE);
const hann = Float64Array.from({ length: SIZE }, (_, n) => 0.5 - 0.5 * Math.cos((2 * Math.PI * n) / SIZE));

export function createSoundLooker(): SoundLooker {
  const samples = new Float32Array(LOOK_FRAMES * FRAME_SAMPLES);
  const peaks = Array.from({ length: PEAKS }, (): Peak => ({ frequency: 0, share: 0 }));
  const before = new Float64Array(PEAKS);
  let power: Float64Array = new Float64Array();
  const look = {
    peaks,
    steady: 0,
    bands: () => bandsOf(power),
    pitch: () => pitchOf(fourier.autocorrelationOf(power)),
  };
  let frames = 0;

  function measure(): SoundLook {
    for (const [index, peak] of peaks.entries()) before[index] = peak.share > 0 ? peak.frequency : 0;
    power = fourier.powerOf(samples.subarray(samples.length - SIZE), hann);
    let total = 1e-12;
    for (let bin = FIRST_BIN; bin <= LAST_BIN; bin += 1) total += power[bin] ?? 0;
    findPeaks(peaks, power, total);
    look.steady = 0;
    for (const { frequency, share } of peaks)
      if (share > 0 && before.some((held) => Math.abs(held - frequency) < HELD_HZ)) look.steady += share;
    look.steady = Math.min(1, look.steady);
    return look;
  }

  return {
    hear(frame) {
      samples.set(frame, frames * FRAME_SAMPLES);
      frames = (frames + 1) % LOOK_FRAMES;
    },
    look: measure,
  };
}

/** Fills in the strongest local maxima with the energy around each. */
function findPeaks(peaks: Peak[], power: Float64Array, total: number): void {
  for (const peak of peaks) peak.share = 0;
  for (let bin = FIRST_BIN; bin <= LAST_BIN; bin += 1) {
    const here = power[bin] ?? 0;
    const left = power[bin - 1] ?? 0;
    const right = power[bin + 1] ?? 0;
    if (here < left || here <= right) continue;
    let energy = 0;
    for (let near = bin - LOBE; near <= bin + LOBE; near += 1) energy += power[near] ?? 0;
    const share = Math.min(1, energy / total);
    const weakest = peaks[PEAKS - 1];
    if (weakest === undefined || share <= weakest.share) continue;
    weakest.share = share;
    // A parabola through the logarithms of three bins finds a Hann window's top to a fraction of a bin.
    const [a, b, c] = [Math.log(left + 1e-12), Math.log(here + 1e-12), Math.log(right + 1e-12)];
    const bend = a - 2 * b + c;
    weakest.frequency = (bin + (bend === 0 ? 0 : (0.5 * (a - c)) / bend)) * HZ_PER_BIN;
    peaks.sort((some, other) => other.share - some.share);
  }
}

const mel = (hertz: number): number => 2_595 * Math.log10(1 + hertz / 700);
const BAND_EDGES = Array.from({ length: TIMBRE_BANDS + 1 }, (_, index) => {
  const at = mel(200) + ((mel(3_500) - mel(200)) * index) / TIMBRE_BANDS;
  return Math.round((700 * (10 ** (at / 2_595) - 1)) / HZ_PER_BIN);
});

function bandsOf(power: Float64Array): Float64Array {
  const bands = new Float64Array(TIMBRE_BANDS);
  let mean = 0;
  for (let band = 0; band < TIMBRE_BANDS; band += 1) {
    let sum = 1e-9;
    for (let bin = BAND_EDGES[band] ?? 0; bin < (BAND_EDGES[band + 1] ?? 0); bin += 1) sum += power[bin] ?? 0;
    bands[band] = 10 * Math.log10(sum);
    mean += (bands[band] ?? 0) / TIMBRE_BANDS;
  }
  for (let band = 0; band < TIMBRE_BANDS; band += 1) bands[band] = (bands[band] ?? 0) - mean;
  return bands;
}

function pitchOf(correlation: Float64Array): number {
  const whole = correlation[0] ?? 0;
  let best = PERIODIC * whole;
  let found = 0;
  const longest = Math.floor(TELEPHONE_RATE / PITCHES.lowest);
  for (let lag = Math.ceil(TELEPHONE_RATE / PITCHES.highest); lag <= longest; lag += 1) {
    const here = correlation[lag] ?? 0;
    if (here <= best || here < (correlation[lag - 1] ?? 0) || here < (correlation[lag + 1] ?? 0)) continue;
    // A period's double correlates as well: it has to be clearly better to win.
    if (found > 0 && here < best * 1.1) continue;
    best = here;
    found = lag;
  }
  return found === 0 ? 0 : TELEPHONE_RATE / found;
}
