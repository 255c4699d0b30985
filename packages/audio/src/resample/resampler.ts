import { designLowPass } from "./low-pass.ts";
import { createPolyphase, type Polyphase } from "./polyphase.ts";

/** Rates of lines, browsers and voice engines, in Hz. */
export type SampleRate = 8_000 | 16_000 | 22_050 | 24_000 | 44_100 | 48_000;

/** A change of rate with memory: frames of any size give what the whole signal at once would give, to the bit. */
export interface Resampler {
  /** Samples of ±1 at the new rate. The result is a view that the next call overwrites. */
  process(frame: Float32Array): Float32Array;
  /** The end of a signal: what is still inside, then forgets everything. The result is a view as above. */
  flush(): Float32Array;
  /** By how much the output lags behind the input, in milliseconds. */
  readonly delayMs: number;
  /** Forgets everything heard so far. */
  reset(): void;
}

/**
 * Passband as a share of half the lower rate: 3.4 of 4 kHz. The stopband begins at that half itself, so that nothing
 * above it folds back, however near.
 */
const PASS_SHARE = 0.85;

export interface ResamplerOptions {
  /**
   * The signal has next to nothing above the passband, such as what the audio gate gives: the images of a raised rate
   * then begin further up, and the filter that removes them is half as long. Default false.
   */
  readonly bandLimited?: boolean;
}

/**
 * Changes the rate of a signal by polyphase FIR filters. At the lower rate's 0–85 % of half the rate it is flat within
 * 0.1 dB; tones above half the lower rate, and images when the rate is raised, are at least 60 dB down (70 by design).
 */
export function createResampler(
  from: SampleRate,
  to: SampleRate,
  { bandLimited = false }: ResamplerOptions = {},
): Resampler {
  const stages = plan(from, to, bandLimited);
  const buffers = stages.map(() => new Float64Array(0));
  let result = new Float32Array(0);
  const delaySeconds = stages.reduce((sum, { filter, rate }) => sum + filter.delay / rate, 0);

  /** The buffer at `index`, made longer where needed; a steady frame size allocates in the first call only. */
  function room(index: number, length: number): Float64Array {
    let buffer = buffers[index] ?? new Float64Array(0);
    if (buffer.length < length) {
      buffer = new Float64Array(length);
      buffers[index] = buffer;
    }
    return buffer;
  }

  function process(frame: Float32Array): Float32Array {
    let length = frame.length;
    let samples: Float32Array | Float64Array = frame;
    for (let index = 0; index < stages.length; index += 1) {
      const filter = stages[index]?.filter;
      if (filter === undefined) break;
      const output = room(index, filter.outputLimit(length));
      length = filter.run(samples, length, output);
      samples = output;
    }
    if (result.length < length) result = new Float32Array(length);
    for (let index = 0; index < length; index += 1) result[index] = samples[index] ?? 0;
    return result.subarray(0, length);
  }

  function reset(): void {
    for (const { filter } of stages) filter.reset();
  }

  return {
    process,
    flush() {
      const rest = process(new Float32Array(Math.ceil(delaySeconds * from)));
      reset();
      return rest;
    },
    delayMs: delaySeconds * 1_000,
    reset,
  };
}

interface Stage {
  readonly filter: Polyphase;
  /** Rate of the stage's input, in Hz. */
  readonly rate: number;
}

/**
 * One stage, or two where the rate falls to a third or less: the first, by a whole number, may be short because what it
 * lets fold back above the final band is removed by the second (half the multiplications at 48 to 8 kHz).
 */
function plan(from: number, to: number, bandLimited: boolean): Stage[] {
  if (from === to) return [];
  const band = Math.min(from, to) / 2;
  const pass = PASS_SHARE * band;
  if (bandLimited && to > from) return [stage(from, to, pass, from - pass)];
  const factor = Math.floor(from / (2 * to));
  if (factor < 2) return [stage(from, to, pass, band)];
  const middle = from / factor;
  return [stage(from, middle, pass, middle - band), stage(middle, to, pass, band)];
}

function stage(from: number, to: number, pass: number, stop: number): Stage {
  const shared = greatestCommonDivisor(from, to);
  const up = to / shared;
  const raised = from * up;
  return {
    filter: createPolyphase(designLowPass(pass / raised, stop / raised), up, from / shared),
    rate: from,
  };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
