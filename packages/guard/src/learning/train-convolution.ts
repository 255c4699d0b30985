import { addAdam, createMoments } from "./adam.ts";
import { type Bytes, type ConvolutionArrays, PLACES, poolFilters } from "./convolution.ts";
import { createHashTable } from "./hash-table.ts";
import { createRandom } from "./random.ts";
import { shuffle, sizeOfNth } from "./train-sparse.ts";
import { createVectorSpace, wholeSteps } from "./vector-kernel.ts";
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
  readonly epochs: number;
  readonly seed: number;
  readonly heldOut?: (row: number) => boolean;
  readonly progress?: (epoch: number, loss: number) => void;
}

/** Texts of one step; a multiple of 16. */
const BATCH = 64;
/** Step of Adam at the start; it falls to nothing in a straight line. */
const RATE = 8e-3;
/** Share of what the filters found, and of words, that each pass over a text leaves out. */
const DROPOUT = 0.25;
const WORD_DROPOUT = 0.1;
/** Length of the vector of a word that has none to begin with; others have one. */
const UNKNOWN_LENGTH = 0.7;
/** What the filters begin with is spread so that answers to a text differ by about one. */
const KERNEL_SPREAD = 1.5;
/** A word that has no vector must stand in this many texts to get one. */
const LEAST_ROWS = 2;

/** Trains a network by Adam on the log loss (Kingma and Ba 2015). Deterministic. */
export function trainConvolution(rows: readonly WordsRow[], options: ConvolutionOptions): ConvolutionArrays {
  const { classes, filters, epochs, seed, heldOut, progress } = options;
  const { dimensions } = shippedWordVectors();
  const random = createRandom(seed);
  const hashes = chooseWords(rows);
  const table = createHashTable(hashes);
  const unknown = hashes.length;
  const shown = heldOut === undefined ? rows : rows.filter((_, row) => !heldOut(row));
  const texts = shown.map(({ keys, label }) => ({
    words: keys.map((key) => {
      const word = table.find(key);
      return word < 0 ? unknown : word;
    }),
    label,
  }));
  const longest = texts.reduce((most, { words }) => Math.max(most, words.length), 1);
  const columns = wholeSteps(classes);
  const width = PLACES * filters;
  const pooled = 2 * filters;
  const inputs = pooled + dimensions;
  const slots = Math.min(unknown + 1, BATCH * longest) + 1;
  const space = createVectorSpace(
    slots * (2 * width + 3 * dimensions) +
      3 * dimensions * width +
      3 * inputs * columns +
      BATCH * (3 * inputs + columns),
    20,
  );

  const vectors = firstVectors(hashes, random);
  const kernel = space.floats(dimensions * width);
  for (let index = 0; index < kernel.length; index += 1) {
    const places = index % width < filters ? 1 : PLACES - 1;
    kernel[index] = (gaussian(random) * KERNEL_SPREAD) / Math.sqrt(places * dimensions);
  }
  const bias = new Float32Array(pooled);
  const output = space.floats(inputs * columns);
  const outputBias = new Float32Array(columns);
  // The same matrices with rows and columns exchanged, for the way back.
  const kernelAcross = space.floats(width * dimensions);
  const outputAcross = space.floats(columns * inputs);
  // Of one batch: vectors and answers of its words (slot 0 is nothing, of zeros), and of its texts what was pooled.
  const own = space.floats(slots * dimensions);
  const ownAcross = space.floats(dimensions * slots);
  const answers = space.floats(slots * width);
  const features = space.floats(BATCH * inputs);
  const featuresAcross = space.floats(inputs * BATCH);
  const errors = space.floats(BATCH * columns);
  // Gradients.
  const ofVectors = space.floats(slots * dimensions);
  const ofAnswers = space.floats(slots * width);
  const ofFeatures = space.floats(BATCH * inputs);
  const ofKernel = space.floats(dimensions * width);
  const ofOutput = space.floats(inputs * columns);
  const ofBias = new Float32Array(pooled);
  const ofOutputBias = new Float32Array(columns);
  const { addProducts } = space;

  const moments = {
    vectors: createMoments(vectors.length),
    kernel: createMoments(kernel.length),
    bias: createMoments(bias.length),
    output: createMoments(output.length),
    outputBias: createMoments(outputBias.length),
  };
  const slotOf = new Int32Array(unknown + 1);
  const wordOf = new Int32Array(slots);
  const at = new Int32Array(longest + 4);
  const from = new Int32Array(pooled);
  const scores = new Float32Array(columns);
  const best = new Float32Array(inputs);
  const said = Array.from({ length: BATCH }, () => new Int32Array(longest));
  const order = Int32Array.from(texts.keys());
  const steps = epochs * Math.ceil(order.length / BATCH);
  let step = 0;

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (let start = 0; start < order.length; start += BATCH) {
      const batch = order.subarray(start, start + BATCH);
      let used = 1;
      batch.forEach((text, nth) => {
        const slotsOfText = said[nth] ?? new Int32Array();
        (texts[text]?.words ?? []).forEach((whole, place) => {
          const word = random() < WORD_DROPOUT ? unknown : whole;
          let slot = slotOf[word] ?? 0;
          if (slot === 0) {
            slot = used;
            used += 1;
            slotOf[word] = slot;
            wordOf[slot] = word;
          }
          slotsOfText[place] = slot;
        });
      });
      answers.fill(0, 0, used * width);
      ofAnswers.fill(0, 0, used * width);
      ofVectors.fill(0, 0, used * dimensions);
      for (let slot = 1; slot < used; slot += 1) {
        const word = (wordOf[slot] ?? 0) * dimensions;
        own.set(vectors.subarray(word, word + dimensions), slot * dimensions);
        addProducts(
          answers.byteOffset + slot * width * 4,
          own.byteOffset + slot * dimensions * 4,
          kernel.byteOffset,
          dimensions,
          width,
        );
      }
      transpose(output, inputs, columns, outputAcross);
      transpose(kernel, dimensions, width, kernelAcross);
      features.fill(0);
      errors.fill(0);
      ofFeatures.fill(0);
      ofBias.fill(0);
      ofOutputBias.fill(0);
      batch.forEach((text, nth) => {
        const { words, label } = texts[text] ?? { words: new Int32Array(), label: 0 };
        const slotsOfText = said[nth] ?? new Int32Array();
        const count = words.length;
        const part = 1 / Math.sqrt(Math.max(1, count));
        const feature0 = nth * inputs;
        at.fill(0, count + 2, count + 4);
        best.fill(0);
        for (let place = 0; place < count; place += 1) {
          const slot = slotsOfText[place] ?? 0;
          at[place + 2] = slot * width;
          for (let index = 0; index < dimensions; index += 1)
            best[pooled + index] = (best[pooled + index] ?? 0) + (own[slot * dimensions + index] ?? 0) * part;
        }
        poolFilters(answers, at, count, filters, best, from);
        for (let index = 0; index < inputs; index += 1) {
          const value = index < pooled ? Math.max(0, (best[index] ?? 0) + (bias[index] ?? 0)) : best[index] ?? 0;
          if (value !== 0 && random() >= DROPOUT) features[feature0 + index] = value / (1 - DROPOUT);
        }
        scores.set(outputBias);
        const error0 = nth * columns;
        errors.set(outputBias, error0);
        addProducts(
          errors.byteOffset + error0 * 4,
          features.byteOffset + feature0 * 4,
          output.byteOffset,
          inputs,
          columns,
        );
        loss += toErrors(errors, error0, classes, columns, label, batch.length);
        addProducts(
          ofFeatures.byteOffset + feature0 * 4,
          errors.byteOffset + error0 * 4,
          outputAcross.byteOffset,
          columns,
          inputs,
        );
        for (let index = 0; index < columns; index += 1)
          ofOutputBias[index] = (ofOutputBias[index] ?? 0) + (errors[error0 + index] ?? 0);
        for (let index = 0; index < pooled; index += 1) {
          if (features[feature0 + index] === 0) continue;
          const gradient = (ofFeatures[feature0 + index] ?? 0) / (1 - DROPOUT);
          ofBias[index] = (ofBias[index] ?? 0) + gradient;
          const first = from[index] ?? 0;
          if (index < filters) {
            const place = (at[first + 2] ?? 0) + index;
            ofAnswers[place] = (ofAnswers[place] ?? 0) + gradient;
          } else
            for (let third = 0; third < 3; third += 1) {
              const place = (at[first + third] ?? 0) + third * filters + index;
              ofAnswers[place] = (ofAnswers[place] ?? 0) + gradient;
            }
        }
        for (let index = 0; index < dimensions; index += 1) {
          if (features[feature0 + pooled + index] === 0) continue;
          const gradient = ((ofFeatures[feature0 + pooled + index] ?? 0) * part) / (1 - DROPOUT);
          for (let place = 0; place < count; place += 1) {
            const to = (slotsOfText[place] ?? 0) * dimensions + index;
            ofVectors[to] = (ofVectors[to] ?? 0) + gradient;
          }
        }
      });
      // What fell into slot 0 lies before and behind texts, and its vector is zero: it moves nothing.
      for (let slot = 1; slot < used; slot += 1)
        addProducts(
          ofVectors.byteOffset + slot * dimensions * 4,
          ofAnswers.byteOffset + slot * width * 4,
          kernelAcross.byteOffset,
          width,
          dimensions,
        );
      transpose(own, used, dimensions, ownAcross);
      ofKernel.fill(0);
      for (let index = 0; index < dimensions; index += 1)
        addProducts(
          ofKernel.byteOffset + index * width * 4,
          ownAcross.byteOffset + index * used * 4,
          ofAnswers.byteOffset,
          used,
          width,
        );
      transpose(features, BATCH, inputs, featuresAcross);
      ofOutput.fill(0);
      for (let index = 0; index < inputs; index += 1)
        addProducts(
          ofOutput.byteOffset + index * columns * 4,
          featuresAcross.byteOffset + index * BATCH * 4,
          errors.byteOffset,
          BATCH,
          columns,
        );
      const rate = RATE * (1 - step / steps);
      step += 1;
      addAdam(kernel, 0, ofKernel, 0, kernel.length, moments.kernel, step, rate);
      addAdam(bias, 0, ofBias, 0, bias.length, moments.bias, step, rate);
      addAdam(output, 0, ofOutput, 0, output.length, moments.output, step, rate);
      addAdam(outputBias, 0, ofOutputBias, 0, classes, moments.outputBias, step, rate);
      for (let slot = 1; slot < used; slot += 1) {
        const word = wordOf[slot] ?? 0;
        addAdam(vectors, word * dimensions, ofVectors, slot * dimensions, dimensions, moments.vectors, step, rate);
        slotOf[word] = 0;
      }
    }
    progress?.(epoch, loss / Math.max(1, order.length));
  }
  return {
    classes,
    filters,
    hashes,
    vectors: toBytes(vectors),
    kernel: toBytes(kernel),
    bias,
    output: toBytes(
      Float32Array.from({ length: inputs * classes }, (_, index) => {
        const input = Math.floor(index / classes);
        return output[input * columns + (index - input * classes)] ?? 0;
      }),
    ),
    outputBias: outputBias.slice(0, classes),
  };
}

/** Words that get a vector of their own: those that have one to begin with, and others that return. */
function chooseWords(rows: readonly WordsRow[]): Int32Array {
  const counts = new Map<number, number>();
  for (const { keys } of rows) for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const { dimensions, read } = shippedWordVectors();
  const scratch = new Float32Array(dimensions);
  return Int32Array.from(
    [...counts].filter(([key, count]) => count >= LEAST_ROWS || read(key, scratch, 0)),
    ([key]) => key,
  );
}

/** Vectors of these words, and one for every other word. */
function firstVectors(hashes: Int32Array, random: () => number): Float32Array {
  const { dimensions, read } = shippedWordVectors();
  const vectors = new Float32Array((hashes.length + 1) * dimensions);
  for (let word = 0; word <= hashes.length; word += 1) {
    if (word < hashes.length && read(hashes[word] ?? 0, vectors, word * dimensions)) continue;
    for (let index = 0; index < dimensions; index += 1)
      vectors[word * dimensions + index] = (gaussian(random) * UNKNOWN_LENGTH) / Math.sqrt(dimensions);
  }
  return vectors;
}

/** A draw of the normal distribution (Box and Muller 1958). */
function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Turns scores into probability minus truth, as a share of the batch; gives the log loss. */
function toErrors(
  values: Float32Array,
  start: number,
  classes: number,
  columns: number,
  label: number,
  texts: number,
): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let index = start; index < start + classes; index += 1) most = Math.max(most, values[index] ?? 0);
  let sum = 0;
  for (let index = start; index < start + classes; index += 1) {
    const odds = Math.exp((values[index] ?? 0) - most);
    values[index] = odds;
    sum += odds;
  }
  const right = (values[start + label] ?? 0) / sum;
  for (let index = start; index < start + classes; index += 1) values[index] = (values[index] ?? 0) / sum / texts;
  values[start + label] = (right - 1) / texts;
  values.fill(0, start + classes, start + columns);
  return -Math.log(Math.max(1e-9, right));
}

function transpose(matrix: Float32Array, rows: number, columns: number, into: Float32Array): void {
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      into[column * rows + row] = matrix[row * columns + column] ?? 0;
}

/** Rounds to eight bits; the few numbers that are larger than the others by far are cut. */
function toBytes(values: Float32Array): Bytes {
  const scale = Math.max(1e-9, sizeOfNth(values, Math.floor(values.length * 0.0005))) / 127;
  return {
    scale,
    values: Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scale)))),
  };
}
