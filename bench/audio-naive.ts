/** What one writes first: the same results by straightforward loops over fresh arrays. Figures to stand beside ours. */

import { chebyshev } from "../packages/audio/src/biquads.ts";
import { COLUMNS, ROWS } from "../packages/audio/src/dtmf/keypad.ts";
import { designLowPass } from "../packages/audio/src/resample/low-pass.ts";

/** The same filter, sample by sample through an array of sections. */
export function createNaiveBandPass(): (frame: Float32Array) => number[] {
  const sections = [...chebyshev("high-pass", 4, 300, 8_000), ...chebyshev("low-pass", 4, 3_400, 8_000)].map(
    (biquad) => ({ ...biquad, x1: 0, x2: 0, y1: 0, y2: 0 }),
  );
  return (frame) =>
    [...frame].map((sample) => {
      let value = sample;
      for (const section of sections) {
        const { b0, b1, b2, a1, a2, x1, x2, y1, y2 } = section;
        const y = b0 * value + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
        section.x2 = x1;
        section.x1 = value;
        section.y2 = y1;
        section.y1 = y;
        value = y;
      }
      return value;
    });
}

/** The same low-pass in one stage: the frame behind the rest of the last, each output a whole convolution. */
export function createNaiveDecimator(rate: number): (frame: Float32Array) => number[] {
  const taps = [...designLowPass(3_400 / rate, 4_000 / rate)];
  const step = rate / 8_000;
  let rest = new Array<number>(taps.length - 1).fill(0);
  return (frame) => {
    const samples = [...rest, ...frame];
    const output: number[] = [];
    for (let at = 0; at + taps.length <= samples.length; at += step)
      output.push(taps.reduce((sum, tap, index) => sum + tap * (samples[at + index] ?? 0), 0));
    rest = samples.slice(samples.length - taps.length + 1);
    return output;
  };
}

/** µ-law by its definition, segment by segment, there and back. */
export function naiveMuLaw(pcm: Int16Array): number[] {
  return [...pcm].map((sample) => {
    const magnitude = Math.min(32_635, Math.abs(sample)) + 132;
    let segment = 7;
    while (segment > 0 && magnitude < 128 << segment) segment -= 1;
    const step = (magnitude >> (segment + 3)) & 15;
    const back = ((step * 2 + 33) << (segment + 2)) - 132;
    return sample < 0 ? -back : back;
  });
}

/** Goertzel over every block of 102 samples, all eight frequencies, their states in arrays. */
export function createNaiveDtmf(): (frame: Float32Array) => number[] {
  const coefficients = [...ROWS, ...COLUMNS].map(
    (frequency) => 2 * Math.cos((2 * Math.PI * frequency) / 8_000),
  );
  let states = coefficients.map(() => [0, 0]);
  let count = 0;
  let powers: number[] = [];
  return (frame) => {
    for (const sample of frame) {
      states = states.map(([one = 0, two = 0], index) => [
        (coefficients[index] ?? 0) * one - two + sample,
        one,
      ]);
      count += 1;
      if (count < 102) continue;
      powers = states.map(
        ([one = 0, two = 0], index) => one * one + two * two - (coefficients[index] ?? 0) * one * two,
      );
      states = coefficients.map(() => [0, 0]);
      count = 0;
    }
    return powers;
  };
}

/** Level by one pass for each figure. */
export function naiveLevel(frame: Float32Array) {
  const samples = [...frame];
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    rmsDbfs: 10 * Math.log10(mean(samples.map((sample) => sample ** 2))),
    peakDbfs: 20 * Math.log10(Math.max(...samples.map(Math.abs))),
    clipped: samples.filter((sample) => Math.abs(sample) > 0.98).length / samples.length,
    dc: mean(samples),
  };
}
