import { PLACES, startOfAnswers } from "./convolution.ts";
import { startKernel, startVectors } from "./convolution-start.ts";
import { createVectorSpace, placeOf, wholeSteps } from "./vector-space.ts";
import { shippedWordVectors } from "./word-vectors.ts";

/** A text as indices of words; the number of words stands for every word that is unknown. */
export interface IndexedText {
  readonly words: Int32Array;
  readonly label: number;
}

/** A network while it is trained. */
export interface Learner {
  /** Row by row, and last the one of unknown words. */
  readonly vectors: Float32Array;
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
  /** A row for each input, padded with columns of zeros. */
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
  /** One step down the gradient of these texts' log loss, which it gives; `step` counts from 1. */
  learn(texts: readonly IndexedText[], step: number, rate: number): number;
}

export interface LearnerOptions {
  readonly classes: number;
  readonly filters: number;
  readonly hashes: Int32Array;
  /** Most words of a text. */
  readonly longest: number;
  /** Most texts of a step. */
  readonly batch: number;
  readonly random: () => number;
}

/** Share of what was pooled, and of words, that each pass over a text leaves out (Srivastava and others 2014). */
const DROPOUT = 0.25;
const WORD_DROPOUT = 0.1;
/** Makes a network of random filters over the shipped vectors, with all that training it needs. */
export function createLearner(options: LearnerOptions): Learner {
  const { classes, filters, hashes, longest, batch, random } = options;
  const { dimensions } = shippedWordVectors();
  const columns = wholeSteps(classes);
  const width = PLACES * filters;
  const pooled = 2 * filters;
  const inputs = pooled + dimensions;
  const slots = Math.min(hashes.length + 1, batch * longest) + 1;
  const trained = (hashes.length + 1) * dimensions + dimensions * width + pooled + inputs * columns + columns;
  const room =
    4 * trained +
    slots * (2 * dimensions + 2 * width) +
    batch * (3 * inputs + columns + pooled + longest + 4);
  const space = createVectorSpace(room + (2 * dimensions + longest + 9) * (width + inputs + columns), 64);
  const { addProduct, addSparse, addShare, exchange, pool, unpool, leaveOut, adam } = space.kernels;

  // A list with its gradient and the running means of that and of its square.
  const parameter = (length: number, gradients = length) => ({
    values: space.floats(length),
    gradients: space.floats(gradients),
    means: space.floats(length),
    squares: space.floats(length),
  });
  const vectors = parameter((hashes.length + 1) * dimensions, slots * dimensions);
  const kernel = parameter(dimensions * width);
  const bias = parameter(pooled);
  const output = parameter(inputs * columns);
  const outputBias = parameter(columns);
  // Of one step: its words in slots, of which 0 is nothing: its vector stays zero, and what its texts gave.
  const own = space.floats(slots * dimensions);
  const answers = space.floats(slots * width);
  const ofAnswers = space.floats(slots * width);
  const features = space.floats(batch * inputs);
  const ofFeatures = space.floats(batch * inputs);
  const errors = space.floats(batch * columns);
  const from = space.places(batch * pooled);
  const at = space.places(batch * (longest + 4));
  // Matrices with rows and columns exchanged.
  const kernelAcross = space.floats(width * dimensions);
  const ofKernelAcross = space.floats(width * dimensions);
  const outputAcross = space.floats(columns * inputs);
  const featuresAcross = space.floats(inputs * batch);
  const slotOf = new Int32Array(hashes.length + 1);
  const wordOf = new Int32Array(slots);

  startVectors(vectors.values, hashes, random);
  startKernel(kernel.values, filters, random);

  /** Gives the words of texts their slots, leaving some out, and asks the filters about each word once. */
  function hear(texts: readonly IndexedText[]): { said: readonly Int32Array[]; used: number } {
    let used = 1;
    const said = texts.map(({ words }) =>
      words.map((whole) => {
        const word = random() < WORD_DROPOUT ? hashes.length : whole;
        if (slotOf[word] === 0) {
          slotOf[word] = used;
          wordOf[used] = word;
          used += 1;
        }
        return slotOf[word] ?? 0;
      }),
    );
    const start = startOfAnswers(bias.values);
    for (let slot = 0; slot < used; slot += 1) answers.set(start, slot * width);
    for (let slot = 1; slot < used; slot += 1) {
      const vector = (wordOf[slot] ?? 0) * dimensions;
      own.set(vectors.values.subarray(vector, vector + dimensions), slot * dimensions);
    }
    addProduct(placeOf(answers), placeOf(own), placeOf(kernel.values), used, dimensions, width);
    return { said, used };
  }

  /** What the filters found in a text, and the mean of its vectors; `at` and `from` are kept for the way back. */
  function poolText(nth: number, said: Int32Array): void {
    const input = nth * inputs;
    const places = nth * (longest + 4);
    const part = 1 / Math.sqrt(Math.max(1, said.length));
    at.fill(placeOf(answers), places, places + longest + 4);
    for (let word = 0; word < said.length; word += 1) {
      const slot = said[word] ?? 0;
      at[places + word + 2] = placeOf(answers) + slot * width;
      addShare(placeOf(features) + input + pooled, placeOf(own) + slot * dimensions, dimensions, part);
    }
    const found = placeOf(features) + input;
    pool(placeOf(at) + places, said.length, filters, found, placeOf(from) + nth * pooled);
    for (let index = 0; index < inputs; index += 1) {
      const place = input + index;
      features[place] = random() < DROPOUT ? 0 : (features[place] ?? 0) / (1 - DROPOUT);
    }
  }

  /** The gradients of what was pooled of a text, back to the answers of its words and to their vectors. */
  function unpoolText(nth: number, said: Int32Array): void {
    const input = nth * inputs;
    const places = nth * (longest + 4);
    const part = 1 / Math.sqrt(Math.max(1, said.length));
    unpool(
      ...([
        placeOf(at) + places,
        filters,
        placeOf(ofFeatures) + input,
        placeOf(from) + nth * pooled,
      ] as const),
      placeOf(ofAnswers) - placeOf(answers),
    );
    addShare(placeOf(bias.gradients), placeOf(ofFeatures) + input, pooled, 1);
    for (const slot of said)
      addShare(
        ...([placeOf(vectors.gradients) + slot * dimensions, placeOf(ofFeatures) + input + pooled] as const),
        ...([dimensions, part] as const),
      );
  }

  /** Gradients of the matrices and vectors, from those of answers and scores. */
  function gather(used: number): void {
    exchange(placeOf(kernel.values), dimensions, width, placeOf(kernelAcross));
    ofKernelAcross.fill(0);
    addSparse(
      ...([placeOf(vectors.gradients), placeOf(ofAnswers), placeOf(kernelAcross)] as const),
      ...([used, width, dimensions, placeOf(own), placeOf(ofKernelAcross)] as const),
    );
    exchange(placeOf(ofKernelAcross), width, dimensions, placeOf(kernel.gradients));
    exchange(placeOf(features), batch, inputs, placeOf(featuresAcross));
    addProduct(placeOf(output.gradients), placeOf(featuresAcross), placeOf(errors), inputs, batch, columns);
    for (let nth = 0; nth < batch; nth += 1)
      addShare(placeOf(outputBias.gradients), placeOf(errors) + nth * columns, columns, 1);
  }

  return {
    vectors: vectors.values,
    kernel: kernel.values,
    bias: bias.values,
    output: output.values,
    outputBias: outputBias.values,
    learn(texts, step, rate) {
      const { said, used } = hear(texts);
      ofAnswers.fill(0, 0, used * width);
      for (const list of [features, ofFeatures, errors]) list.fill(0);
      for (const { gradients } of [vectors, kernel, bias, output, outputBias]) gradients.fill(0);
      for (const [nth, words] of said.entries()) {
        poolText(nth, words);
        errors.set(outputBias.values, nth * columns);
      }
      addProduct(placeOf(errors), placeOf(features), placeOf(output.values), texts.length, inputs, columns);
      let loss = 0;
      texts.forEach(({ label }, nth) => {
        loss += toErrors(
          errors.subarray(nth * columns, (nth + 1) * columns),
          classes,
          label,
          1 / texts.length,
        );
      });
      exchange(placeOf(output.values), inputs, columns, placeOf(outputAcross));
      addProduct(placeOf(ofFeatures), placeOf(errors), placeOf(outputAcross), texts.length, columns, inputs);
      leaveOut(placeOf(ofFeatures), placeOf(features), texts.length * inputs, 1 - DROPOUT);
      for (const [nth, words] of said.entries()) unpoolText(nth, words);
      gather(used);
      const pace = (rate * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step);
      for (const { values, gradients, means, squares } of [kernel, bias, output, outputBias])
        adam(placeOf(values), placeOf(gradients), placeOf(means), placeOf(squares), values.length, pace);
      const { values, gradients, means, squares } = vectors;
      for (let slot = 1; slot < used; slot += 1) {
        const word = wordOf[slot] ?? 0;
        const vector = word * dimensions;
        adam(
          ...([placeOf(values) + vector, placeOf(gradients) + slot * dimensions] as const),
          ...([placeOf(means) + vector, placeOf(squares) + vector, dimensions, pace] as const),
        );
        slotOf[word] = 0;
      }
      return loss;
    },
  };
}

/** Turns scores into probability minus truth, times `share`; gives the log loss. Columns behind the classes become 0. */
function toErrors(scores: Float32Array, classes: number, label: number, share: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < classes; index += 1) if ((scores[index] ?? 0) > most) most = scores[index] ?? 0;
  let sum = 0;
  for (let index = 0; index < classes; index += 1) {
    const odds = Math.exp((scores[index] ?? 0) - most);
    scores[index] = odds;
    sum += odds;
  }
  const right = (scores[label] ?? 0) / sum;
  for (let index = 0; index < classes; index += 1) scores[index] = ((scores[index] ?? 0) / sum) * share;
  scores[label] = (right - 1) * share;
  scores.fill(0, classes);
  return -Math.log(Math.max(1e-9, right));
}
