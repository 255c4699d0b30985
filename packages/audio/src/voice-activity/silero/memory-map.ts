/**
 * Where everything of the Silero network lies in one array of 32-bit floats. The portable kernels and the WebAssembly
 * ones work on the same array, so that one forward pass serves both. All places are in floats.
 *
 * Matrices are packed for kernels that work on 32 outputs at once: [outputs / 32][inputs][32].
 */

/** Outputs that a kernel works on at once: eight vectors of four, enough to hide the latency of an addition. */
export const BLOCK = 32;

/** Samples of one analysis window at 8 kHz: 32 ms, what the network was trained on. */
export const WINDOW = 256;
/** Samples of the previous window that the network sees again before each window. */
export const CONTEXT = 32;
/** Samples mirrored behind the window, as the network's own reflecting padding does. */
export const MIRRORED = 32;
/** Length of its Fourier transform; one is taken every 64 samples, four a window. */
export const TRANSFORM = 128;
export const HOP = TRANSFORM / 2;
export const STEPS = 4;
/** Frequencies of the transform below the last; the last (4 kHz) is worked out apart. */
export const BINS = TRANSFORM / 2;
/** Magnitudes of one step: the 64 and the last. */
export const MAGNITUDES = BINS + 1;
/** Cells of the recurrent layer. */
export const CELLS = 128;

/** One trained matrix with its bias: `outputs` is a multiple of 32. */
export interface Layer {
  readonly weights: number;
  readonly bias: number;
  readonly inputs: number;
  readonly outputs: number;
}

let end = 0;
const take = (floats: number): number => {
  const place = end;
  // Vectors of four floats want an even start: an unaligned load that crosses two cache lines costs twice.
  end += Math.ceil(floats / 4) * 4;
  return place;
};
const layer = (inputs: number, outputs: number): Layer => ({
  weights: take(inputs * outputs),
  bias: take(outputs),
  inputs,
  outputs,
});

/**
 * The trained layers. The network's second and last convolutions see fewer steps than their three taps at 8 kHz: taps
 * that only ever meet padding are left out (one of three in the third, two of three in the fourth).
 */
export const LAYERS = {
  conv1: layer(3 * MAGNITUDES, 128),
  conv2: layer(3 * 128, 64),
  conv3: layer(2 * 64, 64),
  conv4: layer(64, 128),
  lstm: layer(2 * CELLS, 4 * CELLS),
} as const;
export const DECODER = take(CELLS);
export const DECODER_BIAS = take(1);

/** The transform's own matrices, computed: cosines over folded sums, sines over folded differences. */
export const COSINES: Layer = layer(BINS, BINS);
export const SINES: Layer = layer(BINS, BINS);

/** The Hann window over samples 1 to 64 of the transform; the last at half its height, being its own mirror image. */
export const HANN = take(BINS);

/** The recurrent layer's input: what the last convolution says, and behind it the hidden state h. */
export const SEEN = take(CELLS);
/** What one call remembers lies here in one piece: hidden state, cell state, and the last samples before the window. */
export const HIDDEN = take(2 * CELLS + CONTEXT);
export const CELL = HIDDEN + CELLS;
export const INPUT = CELL + CELLS;
/** Behind the context the window, and behind that its mirror image. */
export const HEARD = take(WINDOW + MIRRORED);

// Scratch. What is read with padding before and behind has room for it, and that room stays zero.

/** Of each step the sums, and behind them the differences; then their transforms in the same order. */
export const FOLDED = take(STEPS * 2 * BINS);
export const SPECTRUM = take(STEPS * 2 * BINS);
/** One step of padding before the first and behind the last. */
export const SPECTRA = take((STEPS + 2) * MAGNITUDES);
export const OUT1 = take(STEPS * 128);
export const OUT2 = take(2 * 64);
export const OUT3 = take(64);
export const GATES = take(4 * CELLS);
/** Which inputs of a layer are not zero: room for those of the layer that has the most. */
export const LIVE = take(Math.max(...Object.values(LAYERS).map(({ inputs }) => inputs)) + 1);

/** Floats in all. */
export const FLOATS = end;
