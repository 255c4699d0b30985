import type { Bytes } from "./eight-bits.ts";
import { createHashTable } from "./hash-table.ts";
import { createVectorSpace, placeOf, wholeSteps } from "./vector-space.ts";
import { MAX_WORDS, type TextFeatures } from "./word-features.ts";
import { shippedWordVectors } from "./word-vectors.ts";

/**
 * A small convolutional network over word vectors (Collobert and others 2011; Kim 2014): filters over one word and
 * over three neighbours, the greatest answer of each filter anywhere in the text, the mean of the vectors beside them,
 * and one score of each class from these. Where a linear model counts which words stand in a text, it hears what they
 * mean: the two err on different texts.
 */
export interface Convolution {
  /** Adds log-odds of each class, times `share`, to `scores`. */
  addScores(text: TextFeatures, scores: Float64Array, share: number): void;
}

/** Plain arrays of a network, as the trainer makes them. Bytes are in units of the scale beside them. */
export interface ConvolutionArrays {
  readonly classes: number;
  /** Filters of each width, a multiple of 16. */
  readonly filters: number;
  /** Words whose vectors were trained along, by their keys. */
  readonly hashes: Int32Array;
  /** Their vectors, and last the one of every word that is nowhere known. */
  readonly vectors: Bytes;
  /** For each dimension, what it adds to each filter: width one, then the three places of width three. */
  readonly kernel: Bytes;
  readonly bias: Float32Array;
  /** For each pooled filter and each dimension of the mean, what it adds to each class. */
  readonly output: Bytes;
  readonly outputBias: Float32Array;
}

/** Blocks of filters that a word takes part in: alone, and as first, second or third of three. */
export const PLACES = 4;
/** Words whose answers to the filters are remembered; when there is no more room, all are forgotten. */
const REMEMBERED = 1_024;

/** What a word answers to the filters before its vector is asked: the bias, which stands once in every window. */
export function startOfAnswers(bias: Float32Array): Float32Array {
  const filters = bias.length / 2;
  const start = new Float32Array(PLACES * filters);
  start.set(bias.subarray(0, filters));
  // The second of three neighbours; nothing can be that too.
  start.set(bias.subarray(filters), 2 * filters);
  return start;
}

/** Whether arrays from a file belong together. */
export function fitsItself(network: ConvolutionArrays): boolean {
  const { classes, filters, hashes, vectors, kernel, bias, output, outputBias } = network;
  const { dimensions } = shippedWordVectors();
  return (
    Number.isInteger(filters) &&
    filters > 0 &&
    filters % 16 === 0 &&
    vectors.values.length === (hashes.length + 1) * dimensions &&
    kernel.values.length === dimensions * PLACES * filters &&
    bias.length === 2 * filters &&
    output.values.length === (2 * filters + dimensions) * classes &&
    outputBias.length === classes
  );
}

/** Opens a network for scoring. */
export function openConvolution(arrays: ConvolutionArrays): Convolution {
  const { classes, filters, outputBias } = arrays;
  const { dimensions, read } = shippedWordVectors();
  const columns = wholeSteps(classes);
  const width = PLACES * filters;
  const pooled = 2 * filters;
  const inputs = pooled + dimensions;
  // The answers of a word to the filters, and its vector.
  const record = width + dimensions;
  const space = createVectorSpace(
    (REMEMBERED + 1) * record + dimensions * width + inputs * (columns + 1) + columns + pooled + MAX_WORDS,
    10,
  );
  const { addProduct, addShare, pool } = space.kernels;
  const words = space.floats((REMEMBERED + 1) * record);
  const kernel = space.floats(dimensions * width);
  const output = space.floats(inputs * columns);
  const features = space.floats(inputs);
  const sums = space.floats(columns);
  const from = space.places(pooled);
  const at = space.places(MAX_WORDS + 4);
  const wordsAt = placeOf(words);
  const [featuresAt, sumsAt, outputAt] = [placeOf(features), placeOf(sums), placeOf(output)];
  const [fromAt, atAt] = [placeOf(from), placeOf(at)];
  const start = startOfAnswers(arrays.bias);
  // The last record is that of nothing: what stands before and behind a text.
  const nothing = wordsAt + REMEMBERED * record;
  words.set(start, REMEMBERED * record);
  const places = new Map<number, number>();
  const table = createHashTable(arrays.hashes);
  const unknown = arrays.hashes.length;
  unpack(arrays.kernel, 0, arrays.kernel.values.length, kernel, 0);
  for (let input = 0; input < inputs; input += 1)
    unpack(arrays.output, input * classes, classes, output, input * columns);

  /** Where the answers of a word stand; asks the filters where they do not. */
  function answersOf(key: number): number {
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = places.size * record;
    const vector = place + width;
    const trained = table.find(key);
    if (trained >= 0 || !read(key, words, vector)) {
      const row = trained < 0 ? unknown : trained;
      unpack(arrays.vectors, row * dimensions, dimensions, words, vector);
    }
    words.set(start, place);
    addProduct(wordsAt + place, wordsAt + vector, placeOf(kernel), 1, dimensions, width);
    places.set(key, wordsAt + place);
    return wordsAt + place;
  }

  return {
    addScores({ keys, count }, scores, share) {
      if (places.size + count > REMEMBERED) places.clear();
      at.fill(nothing, 0, count + 4);
      features.fill(0);
      const part = 1 / Math.sqrt(Math.max(1, count));
      for (let word = 0; word < count; word += 1) {
        const place = answersOf(keys[word] ?? 0);
        at[word + 2] = place;
        addShare(featuresAt + pooled, place + width, dimensions, part);
      }
      pool(atAt, count, filters, featuresAt, fromAt);
      sums.fill(0);
      addProduct(sumsAt, featuresAt, outputAt, 1, inputs, columns);
      for (let label = 0; label < classes; label += 1)
        scores[label] = (scores[label] ?? 0) + ((sums[label] ?? 0) + (outputBias[label] ?? 0)) * share;
    },
  };
}

function unpack({ values, scale }: Bytes, from: number, count: number, into: Float32Array, at: number): void {
  for (let index = 0; index < count; index += 1) into[at + index] = (values[from + index] ?? 0) * scale;
}
