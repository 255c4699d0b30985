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
  HANN,
  HEARD,
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

function probability(kernels: Kernels, window: Float32Array, state: SileroState): number {
  const { memory } = kernels;
  memory.set(state, HIDDEN);
  memory.set(window, HEARD);
  const last = HEARD + WINDOW - 1;
  for (let index = 1; index <= MIRRORED; index += 1) memory[last + index] = memory[last - index] ?? 0;

  spectra(kernels);
  convolve(kernels);
  apply(kernels, LAYERS.lstm, SEEN, GATES, Number.NEGATIVE_INFINITY);
  kernels.cell(GATES, HIDDEN, CELL);

  let sum = memory[DECODER_BIAS] ?? 0;
  for (let index = 0; index < CELLS; index += 1) {
    const hidden = memory[HIDDEN + index] ?? 0;
    state[index] = hidden;
    state[CELLS + index] = memory[CELL + index] ?? 0;
    if (hidden > 0) sum += (memory[DECODER + index] ?? 0) * hidden;
  }
  for (let index = 0; index < CONTEXT; index += 1)
    state[2 * CELLS + index] = window[WINDOW - CONTEXT + index] ?? 0;
  return sigmoid(sum);
}

/** Floats from one step to the next, in what is folded and in its transform. */
const STEP = 2 * BINS;

/** Magnitudes of all steps. Folding a step first halves the work of its transform. */
function spectra(kernels: Kernels): void {
  const { memory } = kernels;
  for (let step = 0; step < STEPS; step += 1)
    memory[SPECTRA + (step + 2) * MAGNITUDES - 1] = kernels.fold(
      INPUT + step * HOP,
      HANN,
      FOLDED + step * STEP,
    );
  applyToSteps(kernels, COSINES, FOLDED, STEP, SPECTRUM, STEP, Number.NEGATIVE_INFINITY);
  applyToSteps(kernels, SINES, FOLDED + BINS, STEP, SPECTRUM + BINS, STEP, Number.NEGATIVE_INFINITY);
  for (let step = 0; step < STEPS; step += 1)
    kernels.magnitudes(SPECTRUM + step * STEP, SPECTRA + (step + 1) * MAGNITUDES);
}

/**
 * The four convolutions, three taps each, strides 1, 2, 2, 1. Steps lie one behind the other, so that the taps of one
 * output are one row of inputs; the first meets padding at both ends, the others' taps that would are left out.
 */
function convolve(kernels: Kernels): void {
  const { conv1, conv2, conv3, conv4 } = LAYERS;
  applyToSteps(kernels, conv1, SPECTRA, MAGNITUDES, OUT1, conv1.outputs, 0);
  apply(kernels, conv2, OUT1, OUT2, 0, 128, 2 * 128);
  apply(kernels, conv2, OUT1 + 128, OUT2 + 64, 0);
  apply(kernels, conv3, OUT2, OUT3, 0);
  apply(kernels, conv4, OUT3, SEEN, 0);
}

/** Applies a layer to the inputs of all four steps. */
function applyToSteps(
  kernels: Kernels,
  { weights, bias, inputs, outputs }: Layer,
  x: number,
  step: number,
  out: number,
  outStep: number,
  floor: number,
): void {
  kernels.quad(x, step, inputs, weights, bias, out, outStep, outputs, floor);
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
