import { PLACES } from "./convolution.ts";
import { shippedWordVectors } from "./word-vectors.ts";

/** Length of the vector that a word begins with where none is shipped; those have length one. */
const UNKNOWN_LENGTH = 0.7;
/** Filters begin so that their answers differ by about this much. */
const KERNEL_SPREAD = 1.5;

/** Writes vectors of these words, and last one for every other word. */
export function startVectors(vectors: Float32Array, hashes: Int32Array, random: () => number): void {
  const { dimensions, read } = shippedWordVectors();
  for (let word = 0; word <= hashes.length; word += 1) {
    if (word < hashes.length && read(hashes[word] ?? 0, vectors, word * dimensions)) continue;
    for (let index = 0; index < dimensions; index += 1)
      vectors[word * dimensions + index] = (gaussian(random) * UNKNOWN_LENGTH) / Math.sqrt(dimensions);
  }
}

/** Draws filters over words of these vectors: a line for each dimension, in it the blocks of a word's places. */
export function startKernel(kernel: Float32Array, filters: number, random: () => number): void {
  const { dimensions } = shippedWordVectors();
  for (let index = 0; index < kernel.length; index += 1) {
    const spanned = index % (PLACES * filters) < filters ? 1 : 3;
    kernel[index] = (gaussian(random) * KERNEL_SPREAD) / Math.sqrt(spanned * dimensions);
  }
}

/** A draw of the normal distribution (Box and Muller 1958). */
function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
