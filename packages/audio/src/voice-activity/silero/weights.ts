import { fromBase64 } from "./base64.ts";
import {
  BINS,
  BLOCK,
  COSINES,
  DECODER,
  DECODER_BIAS,
  HANN,
  LAYERS,
  type Layer,
  SINES,
  TRANSFORM,
} from "./memory-map.ts";

/** The trained weights as they are shipped. */
export interface ShippedWeights {
  /** Matrices as 16-bit whole numbers, in the order of `LAYERS`, each packed as the memory map says. */
  readonly matrices: string;
  /** 32-bit floats: for each of `LAYERS` a scale of each output and its bias, then the decoder's weights and bias. */
  readonly vectors: string;
}

/** Writes the shipped weights and the transform's matrices to their places in the network's memory. */
export function writeWeights(memory: Float32Array, { matrices, vectors }: ShippedWeights): void {
  const whole = new Int16Array(fromBase64(matrices).buffer);
  const floats = new Float32Array(fromBase64(vectors).buffer);
  let matrix = 0;
  let vector = 0;
  for (const layer of Object.values(LAYERS)) {
    const { weights, bias, inputs, outputs } = layer;
    for (let place = 0; place < inputs * outputs; place += 1, matrix += 1)
      memory[weights + place] = (whole[matrix] ?? 0) * (floats[vector + outputOf(layer, place)] ?? 0);
    memory.set(floats.subarray(vector + outputs, vector + 2 * outputs), bias);
    vector += 2 * outputs;
  }
  memory.set(floats.subarray(vector, -1), DECODER);
  memory[DECODER_BIAS] = floats[floats.length - 1] ?? 0;
  for (let row = 0; row < BINS; row += 1)
    memory[HANN + row] =
      (0.5 - 0.5 * Math.cos((2 * Math.PI * (row + 1)) / TRANSFORM)) / (row === BINS - 1 ? 2 : 1);
  // Row n stands for sample n + 1 of the transform: the Hann window is zero at sample 0.
  packMatrix(memory, COSINES, (bin, row) => Math.cos((2 * Math.PI * bin * (row + 1)) / TRANSFORM));
  packMatrix(memory, SINES, (bin, row) =>
    row === BINS - 1 ? 0 : Math.sin((2 * Math.PI * bin * (row + 1)) / TRANSFORM),
  );
}

/** Writes the matrix whose weight from input i to output o is `weight(o, i)`, packed as the memory map says. */
export function packMatrix(
  memory: Float32Array,
  { weights, inputs, outputs }: Layer,
  weight: (output: number, input: number) => number,
): void {
  for (let output = 0; output < outputs; output += 1)
    for (let input = 0; input < inputs; input += 1) {
      const block = Math.floor(output / BLOCK);
      memory[weights + (block * inputs + input) * BLOCK + (output % BLOCK)] = weight(output, input);
    }
}

/** Which output the weight at `place` of a packed matrix belongs to. */
export function outputOf({ inputs }: Layer, place: number): number {
  return Math.floor(place / (inputs * BLOCK)) * BLOCK + (place % BLOCK);
}
