import { tame } from "../pcm.ts";

/** Input samples taken into the history at once; longer frames are cut into pieces of this size. */
const PIECE = 960;

/** One change of rate by `up / down`, in lowest terms, through one FIR low-pass at `up` times the input rate. */
export interface Polyphase {
  /** How many samples can come out of `length` more samples at the most. */
  outputLimit(length: number): number;
  /** Resamples all of `input` into `output` and says how many samples it wrote. */
  run(input: Float64Array, length: number, output: Float64Array): number;
  /** Delay in input samples. */
  readonly delay: number;
  reset(): void;
}

/**
 * Of the zeros that raising the rate puts between samples, none is ever multiplied: each output needs only every
 * `up`-th tap, one phase of the filter. The phases are laid out beforehand, each in the order in which it meets the
 * samples (Crochiere and Rabiner, Multirate Digital Signal Processing, 3.3).
 */
export function createPolyphase(taps: Float64Array, up: number, down: number): Polyphase {
  const width = Math.ceil(taps.length / up);
  const phases = layOut(taps, up, width);
  const history = new Float64Array(width - 1 + PIECE);
  /** Where the next output lies, counted in steps of the raised rate from the next input sample. */
  let next = 0;

  function runPiece(
    input: Float64Array,
    from: number,
    length: number,
    output: Float64Array,
    at: number,
  ): number {
    for (let index = 0; index < length; index += 1)
      history[width - 1 + index] = tame(input[from + index] ?? 0);
    let written = at;
    const end = length * up;
    for (; next < end; next += down) {
      const start = Math.floor(next / up);
      output[written] = dot(phases, (next - start * up) * width, history, start, width);
      written += 1;
    }
    next -= end;
    history.copyWithin(0, length, length + width - 1);
    return written;
  }

  return {
    delay: (taps.length - 1) / 2 / up,
    outputLimit: (length) => Math.ceil((length * up) / down) + 1,
    run(input, length, output) {
      let written = 0;
      for (let from = 0; from < length; from += PIECE)
        written = runPiece(input, from, Math.min(PIECE, length - from), output, written);
      return written;
    },
    reset() {
      history.fill(0);
      next = 0;
    },
  };
}

/** Every `up`-th tap from each phase on, last first, one phase after the other; `up` makes good the energy of the zeros. */
function layOut(taps: Float64Array, up: number, width: number): Float64Array {
  const phases = new Float64Array(up * width);
  for (let phase = 0; phase < up; phase += 1)
    for (let index = 0; index < width; index += 1)
      phases[phase * width + width - 1 - index] = up * (taps[phase + index * up] ?? 0);
  return phases;
}

/** Four sums at a time, so that no addition waits for the one before. */
function dot(
  phases: Float64Array,
  phase: number,
  history: Float64Array,
  start: number,
  width: number,
): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  let index = 0;
  for (; index + 3 < width; index += 4) {
    a += (phases[phase + index] as number) * (history[start + index] as number);
    b += (phases[phase + index + 1] as number) * (history[start + index + 1] as number);
    c += (phases[phase + index + 2] as number) * (history[start + index + 2] as number);
    d += (phases[phase + index + 3] as number) * (history[start + index + 3] as number);
  }
  for (; index < width; index += 1)
    a += (phases[phase + index] as number) * (history[start + index] as number);
  return a + b + (c + d);
}
