import { tame } from "../pcm.ts";

/** Input samples taken into the history at once; longer frames are cut into pieces of this size. */
const PIECE = 960;

/** One change of rate by `up / down`, in lowest terms, through one FIR low-pass at `up` times the input rate. */
export interface Polyphase {
  /** How many samples can come out of `length` more samples at the most. */
  outputLimit(length: number): number;
  /** Resamples all of `input` into `output` and says how many samples it wrote. */
  run(input: Float32Array | Float64Array, length: number, output: Float64Array): number;
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
  const spans = spansOf(phases, up, width);
  const history = new Float64Array(width - 1 + PIECE);
  /** Where the next output lies, counted in steps of the raised rate from the next input sample. */
  let next = 0;

  function runPiece(
    input: Float32Array | Float64Array,
    from: number,
    length: number,
    output: Float64Array,
    at: number,
  ): number {
    for (let index = 0; index < length; index += 1)
      history[width - 1 + index] = tame(input[from + index] ?? 0);
    const end = length * up;
    let written = at;
    // Outputs `up` apart use the same phase, with their samples `down` apart: four of them share each tap loaded.
    for (; next + (4 * up - 1) * down < end; next += 4 * up * down, written += 4 * up)
      for (let step = 0; step < up; step += 1) {
        const position = next + step * down;
        const start = Math.floor(position / up);
        const phase = position - start * up;
        const skipped = spans.firsts[phase] as number;
        const tap = phase * width + skipped;
        const length = spans.lengths[phase] as number;
        if (down === 1) fourInARow(phases, tap, history, start + skipped, length, output, written + step, up);
        else fourOutputs(phases, tap, history, start + skipped, length, down, output, written + step, up);
      }
    for (; next < end; next += down, written += 1) {
      const start = Math.floor(next / up);
      const phase = next - start * up;
      const skipped = spans.firsts[phase] as number;
      const tap = phase * width + skipped;
      output[written] = oneOutput(phases, tap, history, start + skipped, spans.lengths[phase] as number);
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

/**
 * A tap below this share of the loudest is zero by design, and what is left of it the design's rounding error: hundreds
 * of decibels below anything that 16 bits hold.
 */
const NOTHING = 1e-12;

/**
 * Where in each phase its taps begin, and how many there are up to the last. When a rate is doubled with passband and
 * stopband at the same distance from the middle, every other tap is zero: one of the phases is a mere delay, of one tap.
 */
function spansOf(phases: Float64Array, up: number, width: number) {
  const firsts = new Int32Array(up);
  const lengths = new Int32Array(up);
  const least = NOTHING * phases.reduce((most, tap) => Math.max(most, Math.abs(tap)), 0);
  for (let phase = 0; phase < up; phase += 1) {
    const taps = phases.subarray(phase * width, (phase + 1) * width);
    const isTap = (tap: number) => Math.abs(tap) > least;
    firsts[phase] = Math.max(0, taps.findIndex(isTap));
    lengths[phase] = taps.findLastIndex(isTap) + 1 - (firsts[phase] ?? 0);
  }
  return { firsts, lengths };
}

// The inner loops. The casts are reads inside the array's bounds, which a default value would slow down by a third; `| 0`
// spares a test for overflow at every read, an eighth of the time.

function oneOutput(
  phases: Float64Array,
  phase: number,
  history: Float64Array,
  start: number,
  width: number,
): number {
  let sum = 0;
  for (let index = 0; index < width; index += 1)
    sum += (phases[(phase + index) | 0] as number) * (history[(start + index) | 0] as number);
  return sum;
}

/** Four outputs of one phase: their samples start `stride` apart and they are written `spread` apart from `at` on. */
function fourOutputs(
  phases: Float64Array,
  phase: number,
  history: Float64Array,
  start: number,
  width: number,
  stride: number,
  output: Float64Array,
  at: number,
  spread: number,
): void {
  const second = (start + stride) | 0;
  const third = (second + stride) | 0;
  const fourth = (third + stride) | 0;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let index = 0; index < width; index = (index + 1) | 0) {
    const tap = phases[(phase + index) | 0] as number;
    a += tap * (history[(start + index) | 0] as number);
    b += tap * (history[(second + index) | 0] as number);
    c += tap * (history[(third + index) | 0] as number);
    d += tap * (history[(fourth + index) | 0] as number);
  }
  output[at] = a;
  output[at + spread] = b;
  output[at + 2 * spread] = c;
  output[at + 3 * spread] = d;
}

/** As `fourOutputs` with a stride of one: each sample is loaded once and handed from one output to the next. */
function fourInARow(
  phases: Float64Array,
  phase: number,
  history: Float64Array,
  start: number,
  width: number,
  output: Float64Array,
  at: number,
  spread: number,
): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let h = history[start] as number;
  let i = history[(start + 1) | 0] as number;
  let j = history[(start + 2) | 0] as number;
  const ahead = (start + 3) | 0;
  for (let index = 0; index < width; index = (index + 1) | 0) {
    const tap = phases[(phase + index) | 0] as number;
    const k = history[(ahead + index) | 0] as number;
    a += tap * h;
    b += tap * i;
    c += tap * j;
    d += tap * k;
    h = i;
    i = j;
    j = k;
  }
  output[at] = a;
  output[at + spread] = b;
  output[at + 2 * spread] = c;
  output[at + 3 * spread] = d;
}
