import { BINS, BLOCK, CELLS, FLOATS, TRANSFORM } from "./memory-map.ts";

/** The loops in which all the time goes, over the network's one array of floats (places are indices into it). */
export interface Kernels {
  readonly kind: "wasm" | "portable";
  /** The array that the kernels work on. */
  readonly memory: Float32Array;
  /**
   * `out[o] = max(floor, bias[o] + Σ weights[o][i] · x[i])`. Inputs that are zero cost next to nothing: of what
   * the rectified layers give, half to four fifths are. The weights of one block of 32 outputs start `stride` floats
   * behind those of the block before it, so that a convolution can leave taps out.
   */
  dense(
    x: number,
    inputs: number,
    weights: number,
    stride: number,
    bias: number,
    out: number,
    outputs: number,
    floor: number,
  ): void;
  /**
   * The same for `QUAD` inputs that lie `step` floats apart, their outputs `outStep` floats apart: each weight is
   * fetched once for all of them. Its layer's blocks lie one behind the other.
   */
  quad(
    x: number,
    step: number,
    inputs: number,
    weights: number,
    bias: number,
    out: number,
    outStep: number,
    outputs: number,
    floor: number,
  ): void;
  /**
   * Folds the 128 samples of a transform at the middle: its cosines see only the sum of each sample and its mirror image,
   * its sines only their difference. `out` gets the 64 sums times `window`, behind them the differences. Gives the
   * magnitude at 4 kHz, where sines are zero and cosines 1 and -1.
   */
  fold(samples: number, window: number, out: number): number;
  /** `out[b]` = the magnitude of bin b, of 64, from its cosines at `from` and its sines behind them. */
  magnitudes(from: number, out: number): void;
  /** One step of an LSTM cell (Hochreiter and Schmidhuber 1997) from its four gates, in PyTorch's order i, f, g, o. */
  cell(gates: number, hidden: number, cell: number): void;
}

/** Inputs that `quad` works on at once. */
export const QUAD = 4;

/** Outputs that the portable kernel keeps in registers at once. */
const AT_ONCE = 8;

/** The kernels in plain TypeScript: for where WebAssembly with SIMD is missing. About seven times slower. */
export function createPortableKernels(): Kernels {
  const memory = new Float32Array(FLOATS);
  const kernels: Kernels = {
    kind: "portable",
    memory,
    quad(x, step, inputs, weights, bias, out, outStep, outputs, floor) {
      const stride = inputs * BLOCK;
      for (let index = 0; index < QUAD; index += 1)
        kernels.dense(x + index * step, inputs, weights, stride, bias, out + index * outStep, outputs, floor);
    },
    dense(x, inputs, weights, stride, bias, out, outputs, floor) {
      for (let start = 0; start < outputs; start += AT_ONCE) {
        let at = weights + Math.floor(start / BLOCK) * stride + (start % BLOCK);
        const from = bias + start;
        let a = memory[from] ?? 0;
        let b = memory[from + 1] ?? 0;
        let c = memory[from + 2] ?? 0;
        let d = memory[from + 3] ?? 0;
        let e = memory[from + 4] ?? 0;
        let f = memory[from + 5] ?? 0;
        let g = memory[from + 6] ?? 0;
        let h = memory[from + 7] ?? 0;
        for (let input = x; input < x + inputs; input += 1) {
          const value = memory[input] ?? 0;
          if (value === 0) {
            at += BLOCK;
            continue;
          }
          a += value * (memory[at] ?? 0);
          b += value * (memory[at + 1] ?? 0);
          c += value * (memory[at + 2] ?? 0);
          d += value * (memory[at + 3] ?? 0);
          e += value * (memory[at + 4] ?? 0);
          f += value * (memory[at + 5] ?? 0);
          g += value * (memory[at + 6] ?? 0);
          h += value * (memory[at + 7] ?? 0);
          at += BLOCK;
        }
        const to = out + start;
        memory[to] = Math.max(floor, a);
        memory[to + 1] = Math.max(floor, b);
        memory[to + 2] = Math.max(floor, c);
        memory[to + 3] = Math.max(floor, d);
        memory[to + 4] = Math.max(floor, e);
        memory[to + 5] = Math.max(floor, f);
        memory[to + 6] = Math.max(floor, g);
        memory[to + 7] = Math.max(floor, h);
      }
    },
    fold(samples, window, out) {
      let last = 0;
      for (let row = 0; row < BINS; row += 1) {
        const hann = memory[window + row] ?? 0;
        const here = memory[samples + row + 1] ?? 0;
        const there = memory[samples + TRANSFORM - row - 1] ?? 0;
        const sum = hann * (here + there);
        memory[out + row] = sum;
        memory[out + BINS + row] = hann * (here - there);
        last += row % 2 === 0 ? -sum : sum;
      }
      return Math.abs(last);
    },
    magnitudes(from, out) {
      for (let bin = 0; bin < BINS; bin += 1) {
        const real = memory[from + bin] ?? 0;
        const imaginary = memory[from + BINS + bin] ?? 0;
        memory[out + bin] = Math.sqrt(real * real + imaginary * imaginary);
      }
    },
    cell(gates, hidden, cell) {
      for (let index = 0; index < CELLS; index += 1) {
        const input = sigmoid(memory[gates + index] ?? 0);
        const forget = sigmoid(memory[gates + CELLS + index] ?? 0);
        const fresh = Math.tanh(memory[gates + 2 * CELLS + index] ?? 0);
        const output = sigmoid(memory[gates + 3 * CELLS + index] ?? 0);
        const kept = forget * (memory[cell + index] ?? 0) + input * fresh;
        memory[cell + index] = kept;
        memory[hidden + index] = output * Math.tanh(kept);
      }
    },
  };
  return kernels;
}

/** The logistic function. */
export const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
