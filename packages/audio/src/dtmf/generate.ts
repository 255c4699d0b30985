import { tone } from "../tone.ts";
import { COLUMNS, KEYS, ROWS } from "./keypad.ts";

/** How keys sound. */
export interface KeyTones {
  /** Length of each tone; Q.24 makes receivers take 40 ms. Default 100. */
  readonly toneMs?: number;
  /** Silence after each tone; Q.24 makes receivers take 40 ms. Default 100. */
  readonly pauseMs?: number;
  /** Peak amplitude of the row's sine, of which 1 is full scale. Default 0.2 (-17 dBFS RMS). */
  readonly amplitude?: number;
  /** By how many dB the column's sine is louder than the row's. Default 0. */
  readonly twistDb?: number;
  /** Factor on both frequencies. Default 1. */
  readonly detune?: number;
  /** Samples a second. Default 8,000. */
  readonly rate?: number;
}

/**
 * The tones of `digits` one after the other, each with its pause, as samples of ±1 (ITU-T Q.23). Characters that are on
 * no keypad (it has 0–9, A–D, * and #) make no sound and take no time.
 */
export function keyTones(digits: string, options: KeyTones = {}): Float32Array {
  const { toneMs = 100, pauseMs = 100, amplitude = 0.2, twistDb = 0, detune = 1, rate = 8_000 } = options;
  const keys = [...digits].map((digit) => KEYS.indexOf(digit)).filter((key) => key >= 0);
  const toneLength = Math.round((toneMs / 1_000) * rate);
  const step = toneLength + Math.round((pauseMs / 1_000) * rate);
  const samples = new Float32Array(keys.length * step);
  for (const [index, key] of keys.entries()) {
    const row = { frequency: (ROWS[key >> 2] ?? 0) * detune, amplitude };
    const column = {
      frequency: (COLUMNS[key & 3] ?? 0) * detune,
      amplitude: amplitude * 10 ** (twistDb / 20),
    };
    samples.set(tone([row, column], toneLength / rate, rate), index * step);
  }
  return samples;
}
