import { TELEPHONE_RATE } from "../frame.ts";
import { tame } from "../pcm.ts";
import { COLUMNS, KEYS, ROWS } from "./keypad.ts";

/** What is heard of one key. Times count from the first sample, good to 7 ms. */
export type KeyTone =
  /** The key is surely down: 32 to 38 ms after it began. */
  | { readonly type: "key-down"; readonly digit: string; readonly startMs: number }
  /** The key was let go: told 32 to 38 ms after it ended. Never without its `key-down`. */
  | {
      readonly type: "key-up";
      readonly digit: string;
      readonly startMs: number;
      readonly durationMs: number;
    };

/** Listens for keys in the voice band, for lines that send no telephone events (RFC 4733). */
export interface DtmfDetector {
  /** The key events that samples of ±1 at 8 kHz complete, any number of samples. */
  process(frame: Float32Array): readonly KeyTone[];
  /** Forgets everything heard so far; time begins anew. */
  reset(): void;
}

const NOTHING: readonly KeyTone[] = [];

/** Samples of one look: 12.75 ms, in which all eight frequencies fall near whole periods (Goertzel's usual block). */
const BLOCK = 102;

/** Samples between two looks. Half a block: a key is then found however it lies between the blocks. */
const HOP = BLOCK / 2;

/**
 * Looks in a row that make a key: they span 32 ms. Q.24 wants 40 ms to be taken, which holds this span at any position,
 * and 20 to 23 ms to be refused, which does not reach it.
 */
const LOOKS_DOWN = 4;

/**
 * Looks in a row without the key that end it: a pause of 40 ms (Q.24) always holds that many, an interruption of 10 ms
 * never does.
 */
const LOOKS_UP = 4;

/** Least amplitude of each of the two sines: -45 dBFS. Keys of real phones lie between -35 and -3. */
const LEAST_AMPLITUDE = 0.0054;
const LEAST_POWER = ((BLOCK / 2) * LEAST_AMPLITUDE) ** 2;

/**
 * By how much the row may be stronger than the column (11 dB) and the column than the row (5 dB): Q.24's 8 and 4 dB, and
 * what a block leaks from the stronger one to the weaker.
 */
const ROW_TWIST = 12.6;
const COLUMN_TWIST = 3.16;

/** By how much a row or column must stand above the others of its kind: 8 dB. At 7 dB, speech makes keys. */
const STANDS_OUT = 6.3;

/** Least share of the block's energy at the eight exact frequencies for a closer look; a tone 2 % off still has 0.6. */
const LEAST_SHARE = 0.55;

/**
 * Least share of the block's energy in the two sines at the frequencies they really have. Keys hold this down to noise
 * 10 to 12 dB below them; vowels whose two loudest harmonics fall on a key have the rest in other harmonics.
 */
const LEAST_TONAL_SHARE = 0.85;

/** Distance of the closer look's two extra frequencies, as a share of the exact one. */
const SIDE_STEP = 0.015;

/** How far off a key's frequency may be, as a share: Q.24 takes 1.5 to 1.8 % and refuses 3 to 3.5 %. */
const MOST_DETUNED = 0.025;

/**
 * Finds keys by Goertzel's algorithm (Goertzel 1958) with thresholds after ITU-T Q.24. Give it the line's own audio, not
 * the band-pass's: the pitch of a voice below 300 Hz is what tells it from a key.
 */
export function createDtmfDetector(): DtmfDetector {
  const block = new Float64Array(BLOCK);
  /** Samples in the block, and samples before it. */
  let filled = 0;
  let before = 0;
  let candidate = "";
  let hits = 0;
  let candidateStart = 0;
  let held: { digit: string; start: number; end: number } | undefined;
  let misses = 0;

  function look(): KeyTone | undefined {
    const digit = keyIn(block, held?.digit ?? "");
    if (digit === candidate) hits += 1;
    else {
      candidate = digit;
      candidateStart = before;
      hits = 1;
    }
    if (held !== undefined) {
      if (digit === held.digit) {
        misses = 0;
        held.end = before + BLOCK;
        return undefined;
      }
      misses += 1;
      if (misses < LOOKS_UP) return undefined;
      const { digit: released, start, end } = held;
      held = undefined;
      return {
        type: "key-up",
        digit: released,
        startMs: milliseconds(start),
        durationMs: milliseconds(end - start),
      };
    }
    if (digit === "" || hits < LOOKS_DOWN) return undefined;
    held = { digit, start: candidateStart, end: before + BLOCK };
    misses = 0;
    return { type: "key-down", digit, startMs: milliseconds(candidateStart) };
  }

  return {
    process(frame) {
      let events = NOTHING;
      for (let taken = 0; taken < frame.length; ) {
        const count = Math.min(frame.length - taken, BLOCK - filled);
        for (let index = 0; index < count; index += 1)
          block[filled + index] = tame(frame[taken + index] ?? 0);
        taken += count;
        filled += count;
        if (filled < BLOCK) break;
        const event = look();
        if (event !== undefined) events = [...events, event];
        block.copyWithin(0, HOP);
        filled = BLOCK - HOP;
        before += HOP;
      }
      return events;
    },
    reset() {
      filled = 0;
      before = 0;
      candidate = "";
      hits = 0;
      held = undefined;
      misses = 0;
    },
  };
}

const milliseconds = (samples: number): number => (samples * 1_000) / TELEPHONE_RATE;

/** Goertzel's coefficients of a frequency and of those a side step below and above it. */
const around = (frequency: number): readonly number[] =>
  [1, 1 - SIDE_STEP, 1 + SIDE_STEP].map(
    (factor) => 2 * Math.cos((2 * Math.PI * frequency * factor) / TELEPHONE_RATE),
  );
const AROUND_ROWS = ROWS.map(around);
const AROUND_COLUMNS = COLUMNS.map(around);
const ROW_COEFFICIENTS = AROUND_ROWS.map(([exact = 0]) => exact);
const COLUMN_COEFFICIENTS = AROUND_COLUMNS.map(([exact = 0]) => exact);
const rowPowers = new Float64Array(4);
const columnPowers = new Float64Array(4);
const closePowers = new Float64Array(4);

/**
 * The key whose tone fills the block, or "". The cheapest questions come first: most blocks are silence or
 * speech. A key that is `held` needs no closer look: noise does not let it go.
 */
function keyIn(block: Float64Array, held: string): string {
  let energy = 0;
  for (let index = 0; index < BLOCK; index += 1) energy += (block[index] ?? 0) ** 2;
  // Two sines of the least amplitude hold this much energy, half of it spared for what the block cuts off.
  if (energy < (BLOCK * LEAST_AMPLITUDE ** 2) / 2) return "";
  const row = strongest(block, ROW_COEFFICIENTS, rowPowers);
  if (row < 0) return "";
  const column = strongest(block, COLUMN_COEFFICIENTS, columnPowers);
  if (column < 0) return "";
  const [low = 0, high = 0] = [rowPowers[row], columnPowers[column]];
  if (low > high * ROW_TWIST || high > low * COLUMN_TWIST) return "";
  // A sine of amplitude A has a power of (BLOCK · A / 2)² here and an energy of BLOCK · A² / 2.
  const whole = (BLOCK / 2) * energy;
  if (low + high < LEAST_SHARE * whole) return "";
  const key = KEYS[row * 4 + column] ?? "";
  if (key === held) return key;
  const tonal =
    peakNear(block, AROUND_ROWS[row] ?? [], low) + peakNear(block, AROUND_COLUMNS[column] ?? [], high);
  return tonal >= LEAST_TONAL_SHARE * whole ? key : "";
}

/**
 * Power of a sine at the frequency it really has, near one of power `exact` at the key's own; NaN where that is too far
 * away. The spectrum of a block is a parabola on a logarithmic scale close to its top.
 */
function peakNear(block: Float64Array, coefficients: readonly number[], exact: number): number {
  goertzel(block, coefficients, closePowers);
  const middle = Math.log(exact);
  const [, below = 0, above = 0] = closePowers;
  const slope = (Math.log(above) - Math.log(below)) / 2;
  const bend = (Math.log(above) + Math.log(below)) / 2 - middle;
  const peak = -slope / (2 * bend);
  if (!(bend < 0 && Math.abs(peak) * SIDE_STEP <= MOST_DETUNED)) return Number.NaN;
  return exact * Math.exp((slope * peak) / 2);
}

/** Index of the one frequency that is loud enough and stands out from the other three, or -1. */
function strongest(block: Float64Array, coefficients: readonly number[], powers: Float64Array): number {
  goertzel(block, coefficients, powers);
  let best = 0;
  for (let index = 1; index < 4; index += 1) if ((powers[index] ?? 0) > (powers[best] ?? 0)) best = index;
  const power = powers[best] ?? 0;
  if (power < LEAST_POWER) return -1;
  for (let index = 0; index < 4; index += 1)
    if (index !== best && (powers[index] ?? 0) * STANDS_OUT > power) return -1;
  return best;
}

/** Power of up to four frequencies in the block, (BLOCK · amplitude / 2)²; they run side by side in registers. */
function goertzel(
  block: Float64Array,
  [ka = 0, kb = 0, kc = 0, kd = 0]: readonly number[],
  powers: Float64Array,
) {
  let a1 = 0;
  let a2 = 0;
  let b1 = 0;
  let b2 = 0;
  let c1 = 0;
  let c2 = 0;
  let d1 = 0;
  let d2 = 0;
  for (let index = 0; index < BLOCK; index += 1) {
    const sample = block[index] ?? 0;
    const a0 = sample + ka * a1 - a2;
    const b0 = sample + kb * b1 - b2;
    const c0 = sample + kc * c1 - c2;
    const d0 = sample + kd * d1 - d2;
    a2 = a1;
    a1 = a0;
    b2 = b1;
    b1 = b0;
    c2 = c1;
    c1 = c0;
    d2 = d1;
    d1 = d0;
  }
  powers[0] = a1 * a1 + a2 * a2 - ka * a1 * a2;
  powers[1] = b1 * b1 + b2 * b2 - kb * b1 * b2;
  powers[2] = c1 * c1 + c2 * c2 - kc * c1 * c2;
  powers[3] = d1 * d1 + d2 * d2 - kd * d1 * d2;
}
