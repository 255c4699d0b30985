import type { ConvolutionArrays } from "./convolution.ts";
import { createLearner, type IndexedTexts } from "./convolution-learner.ts";
import { toEightBits } from "./eight-bits.ts";
import { createHashTable } from "./hash-table.ts";
import { createRandom } from "./random.ts";
import { shuffle } from "./shuffle.ts";
import { shippedWordVectors } from "./word-vectors.ts";

/** One text: the keys of its words in order, and its class. */
export interface WordsRow {
  readonly keys: Int32Array;
  readonly label: number;
}

export interface ConvolutionOptions {
  readonly classes: number;
  /** Filters of each width, a multiple of 16. */
  readonly filters: number;
  /** Passes over the rows. */
  readonly epochs: number;
  /** Seeds what the filters begin with, the order of the rows and what is left out of them. */
  readonly seed: number;
  /** Rows that choose words but are not trained on. */
  readonly heldOut?: (row: number) => boolean;
  readonly progress?: (epoch: number, loss: number) => void;
}

/** Texts of one step. */
const BATCH = 64;
/** Step of Adam at the start; it falls to nothing in a straight line. */
const RATE = 8e-3;
/** A word that has no vector to begin with must stand in this many texts to get one. */
const LEAST_ROWS = 2;
/** What is smaller is nothing, in vectors and matrices that are written. */
const LEAST = 1e-9;

/** Trains a network on the log loss. Deterministic: the same rows in the same order give the same network. */
export function trainConvolution(rows: readonly WordsRow[], options: ConvolutionOptions): ConvolutionArrays {
  const { classes, filters, epochs, heldOut, progress } = options;
  const state = new Int32Array(1);
  const random = createRandom(options.seed, state);
  const hashes = chooseWords(rows);
  const shown = heldOut === undefined ? rows : rows.filter((_, row) => !heldOut(row));
  const texts = indexTexts(shown, hashes);
  const learner = createLearner({ classes, filters, hashes, texts, batch: BATCH, random, state });
  const order = Int32Array.from(shown.keys());
  const steps = epochs * Math.ceil(order.length / BATCH);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (let start = 0; start < order.length; start += BATCH) {
      loss += learner.learn(order.subarray(start, start + BATCH), step + 1, RATE * (1 - step / steps));
      step += 1;
    }
    progress?.(epoch, loss / Math.max(1, order.length));
  }
  const { vectors, kernel, bias, output, outputBias } = learner;
  const columns = outputBias.length;
  return {
    classes,
    filters,
    hashes,
    vectors: toEightBits(vectors, LEAST),
    kernel: toEightBits(kernel, LEAST),
    bias: bias.slice(),
    output: toEightBits(withoutPadding(output, columns, classes), LEAST),
    outputBias: outputBias.slice(0, classes),
  };
}

function indexTexts(rows: readonly WordsRow[], hashes: Int32Array): IndexedTexts {
  const table = createHashTable(hashes);
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ keys }, row) => {
    starts[row + 1] = (starts[row] ?? 0) + keys.length;
  });
  const words = new Int32Array(starts[rows.length] ?? 0);
  rows.forEach(({ keys }, row) => {
    keys.forEach((key, nth) => {
      const word = table.find(key);
      words[(starts[row] ?? 0) + nth] = word < 0 ? hashes.length : word;
    });
  });
  return { starts, words, labels: Int32Array.from(rows, ({ label }) => label) };
}

/** Words that get a vector of their own: those that have one to begin with, and others that return. */
function chooseWords(rows: readonly WordsRow[]): Int32Array {
  const counts = new Map<number, number>();
  for (const { keys } of rows) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const { dimensions, read } = shippedWordVectors();
  const scratch = new Float32Array(dimensions);
  const chosen = [...counts].filter(([key, count]) => count >= LEAST_ROWS || read(key, scratch, 0));
  return Int32Array.from(chosen, ([key]) => key);
}

function withoutPadding(matrix: Float32Array, columns: number, classes: number): Float32Array {
  const rows = matrix.length / columns;
  const all = new Float32Array(rows * classes);
  for (let row = 0; row < rows; row += 1)
    all.set(matrix.subarray(row * columns, row * columns + classes), row * classes);
  return all;
}
