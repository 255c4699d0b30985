import { createPortableKernels, type Kernels, sigmoid } from "./kernels.ts";
import {
  BINS,
  BLOCK,
  CELL,
  CELLS,
  CONTEXT,
  COSINES,
  DECODER,
  DECODER_BIAS,
  FOLDED,
  GATES,
  HIDDEN,
  HOP,
  INPUT,
  LAYERS,
  type Layer,
  MAGNITUDES,
  MIRRORED,
  OUT1,
  OUT2,
  OUT3,
  SEEN,
  SINES,
  SPECTRA,
  SPECTRUM,
  STEPS,
  TRANSFORM,
  WINDOW,
} from "./memory-map.ts";
import { SILERO } from "./silero.data.js";
import { createWasmKernels } from "./wasm-kernels.ts";
import { writeWeights } from "./weights.ts";

/** What one caller's ear remembers between windows: 1.1 kB. Hidden state, cell state, the last 32 samples. */
export type SileroState = Float32Array;

/** The Silero network, shared by all calls of a process: what belongs to one call is its `SileroState`. */
export interface Silero {
  /** Which of the two ways it runs. Their results agree within 1e-4. */
  readonly kind: Kernels["kind"];
  /** Version of the shipped weights. */
  readonly version: string;
  /**
   * Probability, 0 to 1, that there is speech in `window`: 256 finite samples of ±1 at 8 kHz. `state` moves on by one
   * window.
   */
  probability(window: Float32Array, state: SileroState): number;
}

/** Samples of one window: 32 ms. */
export const SILERO_WINDOW = WINDOW;

/** The state at the start of a call. */
export function createSileroState(): SileroState {
  return new Float32Array(2 * CELLS + CONTEXT);
}

/**
 * Silero VAD v5 (https://github.com/snakers4/silero-vad, MIT) at its native 8 kHz: four Fourier transforms, four
 * convolutions, an LSTM cell, a logistic output. Equal to the published model under onnxruntime within 2e-4 on the golden
 * sounds; what differs is the 16-bit storage of the weights.
 *
 * Runs in WebAssembly with SIMD where the runtime has it, else in plain TypeScript; 1 MB in either case.
 */
export function createSilero(kernels: Kernels = createWasmKernels() ?? createPortableKernels()): Silero {
  writeWeights(kernels.memory, SILERO);
  return {
    kind: kernels.kind,
    version: SILERO.version,
    probability: (window, state) => probability(kernels, window, state),
  };
}

/** Hann window over samples 1 to 64 of the transform, the only half that differs from its mirror image. */
const HANN = Float64Array.from(
  { length: BINS },
  (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (index + 1)) / TRANSFORM),
);

function probability(kernels: Kernels, window: Float32Array, state: SileroState): number {
  const { memory } = kernels;
  memory.set(state.subarray(2 * CELLS), INPUT);
  memory.set(window, INPUT + CONTEXT);
  const last = INPUT + CONTEXT + WINDOW - 1;
  for (let index = 1; index <= MIRRORED; index += 1) memory[last + index] = memory[last - index] ?? 0;
  memory.set(state.subarray(0, CELLS), HIDDEN);
  memory.set(state.subarray(CELLS, 2 * CELLS), CELL);

  for (let step = 0; step < STEPS; step += 1) spectrum(kernels, step);
  convolve(kernels);
  apply(kernels, LAYERS.lstm, SEEN, GATES, Number.NEGATIVE_INFINITY);
  kernels.cell(GATES, HIDDEN, CELL);

  state.set(memory.subarray(HIDDEN, HIDDEN + CELLS), 0);
  state.set(memory.subarray(CELL, CELL + CELLS), CELLS);
  state.set(window.subarray(WINDOW - CONTEXT), 2 * CELLS);
  let sum = memory[DECODER_BIAS] ?? 0;
  for (let index = 0; index < CELLS; index += 1)
    sum += (memory[DECODER + index] ?? 0) * Math.max(0, memory[HIDDEN + index] ?? 0);
  return sigmoid(sum);
}

/**
 * Magnitudes of one step. A real signal's cosine transform sees only the sum of each sample and its mirror image, the
 * sine transform only their difference: folding first halves the work.
 */
function spectrum(kernels: Kernels, step: number): void {
  const { memory } = kernels;
  const start = INPUT + step * HOP;
  let nyquist = 0;
  for (let row = 0; row < BINS; row += 1) {
    const hann = HANN[row] ?? 0;
    const here = memory[start + row + 1] ?? 0;
    // Row 63 is the middle sample, its own mirror image.
    const there = row === BINS - 1 ? 0 : (memory[start + TRANSFORM - row - 1] ?? 0);
    const sum = hann * (here + there);
    memory[FOLDED + row] = sum;
    memory[FOLDED + BINS + row] = hann * (here - there);
    nyquist += row % 2 === 0 ? -sum : sum;
  }
  apply(kernels, COSINES, FOLDED, SPECTRUM, Number.NEGATIVE_INFINITY);
  apply(kernels, SINES, FOLDED + BINS, SPECTRUM + BINS, Number.NEGATIVE_INFINITY);
  const out = SPECTRA + step * MAGNITUDES;
  for (let bin = 0; bin < BINS; bin += 1) {
    const real = memory[SPECTRUM + bin] ?? 0;
    const imaginary = memory[SPECTRUM + BINS + bin] ?? 0;
    memory[out + bin] = Math.sqrt(real * real + imaginary * imaginary);
  }
  memory[out + BINS] = Math.abs(nyquist);
}

/**
 * The four convolutions, three taps each, strides 1, 2, 2, 1. Steps lie one behind the other, so that the taps of one
 * output are one row of inputs; taps that would meet padding are left out.
 */
function convolve(kernels: Kernels): void {
  const { conv1, conv2, conv3, conv4 } = LAYERS;
  for (let step = 0; step < STEPS; step += 1) {
    const first = Math.max(0, step - 1);
    const skipped = (first - step + 1) * MAGNITUDES;
    const inputs = (Math.min(STEPS, step + 2) - first) * MAGNITUDES;
    apply(kernels, conv1, SPECTRA + first * MAGNITUDES, OUT1 + step * 128, 0, skipped, inputs);
  }
  apply(kernels, conv2, OUT1, OUT2, 0, 128, 2 * 128);
  apply(kernels, conv2, OUT1 + 128, OUT2 + 64, 0);
  apply(kernels, conv3, OUT2, OUT3, 0);
  apply(kernels, conv4, OUT3, SEEN, 0);
}

function apply(
  kernels: Kernels,
  layer: Layer,
  x: number,
  out: number,
  floor: number,
  skipped = 0,
  inputs = layer.inputs,
): void {
  const stride = layer.inputs * BLOCK;
  kernels.dense(x, inputs, layer.weights + skipped * BLOCK, stride, layer.bias, out, layer.outputs, floor);
}
