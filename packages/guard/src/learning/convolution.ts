import { createHashTable } from "./hash-table.ts";
import { createVectorSpace, wholeSteps } from "./vector-kernel.ts";
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

/** Numbers in eight bits. */
export interface Bytes {
  readonly values: Int8Array;
  readonly scale: number;
}

/** Blocks of filters that a word takes part in: alone, and as first, second or third of three. */
export const PLACES = 4;
/** Words whose answers to the filters are remembered; when there is no more room, all are forgotten. */
const REMEMBERED = 1_024;

/**
 * The greatest answer of each filter and where it was given. `at` holds the place of each word's answers in `answers`,
 * with two places of zeros before and behind; `count` is the number of words.
 */
export function poolFilters(
  answers: Float32Array,
  at: Int32Array,
  count: number,
  filters: number,
  best: Float32Array,
  from: Int32Array,
): void {
  best.fill(Number.NEGATIVE_INFINITY, 0, 2 * filters);
  for (let word = 0; word < count; word += 1) {
    const place = at[word + 2] ?? 0;
    for (let filter = 0; filter < filters; filter += 1) {
      const answer = answers[place + filter] ?? 0;
      if (answer > (best[filter] ?? 0)) {
        best[filter] = answer;
        from[filter] = word;
      }
    }
  }
  for (let window = 0; window < count + 2; window += 1) {
    const first = (at[window] ?? 0) + filters;
    const second = (at[window + 1] ?? 0) + 2 * filters;
    const third = (at[window + 2] ?? 0) + 3 * filters;
    for (let filter = 0; filter < filters; filter += 1) {
      const answer =
        (answers[first + filter] ?? 0) + (answers[second + filter] ?? 0) + (answers[third + filter] ?? 0);
      if (answer > (best[filters + filter] ?? 0)) {
        best[filters + filter] = answer;
        from[filters + filter] = window;
      }
    }
  }
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
  const { classes, filters, bias, outputBias } = arrays;
  const { dimensions, read } = shippedWordVectors();
  const columns = wholeSteps(classes);
  const width = PLACES * filters;
  const pooled = 2 * filters;
  const inputs = pooled + dimensions;
  // The answers of a word to the filters, and its vector.
  const record = width + dimensions;
  const space = createVectorSpace(
    (REMEMBERED + 1) * record + dimensions * width + inputs * (columns + 1) + columns,
    5,
  );
  const words = space.floats((REMEMBERED + 1) * record);
  const kernel = space.floats(dimensions * width);
  const output = space.floats(inputs * columns);
  const features = space.floats(inputs);
  const sums = space.floats(columns);
  const { values, scale } = arrays.vectors;
  const table = createHashTable(arrays.hashes);
  const unknown = arrays.hashes.length;
  unpack(arrays.kernel, kernel);
  for (let input = 0; input < inputs; input += 1)
    for (let label = 0; label < classes; label += 1)
      output[input * columns + label] =
        (arrays.output.values[input * classes + label] ?? 0) * arrays.output.scale;
  // The last record stays zero: what stands before and behind a text.
  const nothing = REMEMBERED * record;
  const places = new Map<number, number>();
  const at = new Int32Array(MAX_WORDS + 4);
  const from = new Int32Array(pooled);

  function placeOf(key: number): number {
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = places.size * record;
    places.set(key, place);
    const vector = place + width;
    const trained = table.find(key);
    if (trained >= 0 || !read(key, words, vector)) {
      const row = (trained < 0 ? unknown : trained) * dimensions;
      for (let index = 0; index < dimensions; index += 1)
        words[vector + index] = (values[row + index] ?? 0) * scale;
    }
    words.fill(0, place, vector);
    space.addProducts(words.byteOffset + place * 4, words.byteOffset + vector * 4, kernel.byteOffset, dimensions, width);
    return place;
  }

  return {
    addScores(text, scores, share) {
      const { count } = text;
      if (places.size + count > REMEMBERED) places.clear();
      at.fill(nothing, 0, 2);
      at.fill(nothing, count + 2, count + 4);
      features.fill(0);
      const part = 1 / Math.sqrt(Math.max(1, count));
      for (let word = 0; word < count; word += 1) {
        const place = placeOf(text.keys[word] ?? 0);
        at[word + 2] = place;
        for (let index = 0; index < dimensions; index += 1)
          features[pooled + index] =
            (features[pooled + index] ?? 0) + (words[place + width + index] ?? 0) * part;
      }
      poolFilters(words, at, count, filters, features, from);
      for (let filter = 0; filter < pooled; filter += 1)
        features[filter] = Math.max(0, (features[filter] ?? 0) + (bias[filter] ?? 0));
      sums.set(outputBias);
      space.addProducts(sums.byteOffset, features.byteOffset, output.byteOffset, inputs, columns);
      for (let label = 0; label < classes; label += 1)
        scores[label] = (scores[label] ?? 0) + (sums[label] ?? 0) * share;
    },
  };
}

function unpack({ values, scale }: Bytes, into: Float32Array): void {
  for (let index = 0; index < values.length; index += 1) into[index] = (values[index] ?? 0) * scale;
}
