import { PLACES, startOfAnswers } from "./convolution.ts";
import { startKernel, startVectors } from "./convolution-start.ts";
import { skip } from "./random.ts";
import { createVectorSpace, placeOf, wholeSteps } from "./vector-space.ts";
import { shippedWordVectors } from "./word-vectors.ts";

/** Texts as indices of words, one behind the other; the number of words stands for every word that is unknown. */
export interface IndexedTexts {
  /** Where the words of each text begin; one more than there are texts. */
  readonly starts: Int32Array;
  readonly words: Int32Array;
  readonly labels: Int32Array;
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
  /** One step down the gradient of the log loss of these texts, which it gives; `step` counts from 1. */
  learn(chosen: Int32Array, step: number, rate: number): number;
}

export interface LearnerOptions {
  readonly classes: number;
  readonly filters: number;
  readonly hashes: Int32Array;
  readonly texts: IndexedTexts;
  /** Most texts of a step. */
  readonly batch: number;
  readonly random: () => number;
  /** The state of `random`. */
  readonly state: Int32Array;
}

/** Share of what was pooled, and of words, that each pass over a text leaves out (Srivastava and others 2014). */
const DROPOUT = 0.25;
const WORD_DROPOUT = 0.1;
/** Makes a network of random filters over the shipped vectors, with all that training it needs. */
export function createLearner(options: LearnerOptions): Learner {
  const { classes, filters, hashes, texts, batch, random, state } = options;
  const { dimensions } = shippedWordVectors();
  const longest = longestOf(texts.starts);
  const columns = wholeSteps(classes);
  const width = PLACES * filters;
  const pooled = 2 * filters;
  const inputs = pooled + dimensions;
  const slots = Math.min(hashes.length + 1, batch * longest) + 1;
  const words = hashes.length + 1;
  const fixed = dimensions * width + pooled + inputs * columns + columns;
  const perSlot = 2 * (dimensions + width);
  const perText = 3 * inputs + columns + pooled + longest + 4;
  const exchanged = 2 * width * dimensions + columns * inputs;
  const space = createVectorSpace(
    3 * words * dimensions + 4 * fixed + slots * perSlot + batch * perText + exchanged + width,
    32,
  );
  const { kernels } = space;

  // A list with its gradient and the running means of that and of its square.
  const parameter = (length: number, gradients = length) => ({
    values: space.floats(length),
    gradients: space.floats(gradients),
    means: space.floats(length),
    squares: space.floats(length),
  });
  const vectors = parameter(words * dimensions, slots * dimensions);
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
  const list = space.places(width);
  const from = space.places(batch * pooled);
  const at = space.places(batch * (longest + 4));
  // Matrices with rows and columns exchanged.
  const kernelAcross = space.floats(width * dimensions);
  const ofKernelAcross = space.floats(width * dimensions);
  const outputAcross = space.floats(columns * inputs);
  const featuresAcross = space.floats(inputs * batch);
  // The slots of each text's words, the slot of each word that has one, and the word of each slot.
  const said = new Int32Array(batch * longest);
  const counts = new Int32Array(batch);
  const slotOf = new Int32Array(words);
  const wordOf = new Int32Array(slots);
  const [ownAt, answersAt] = [placeOf(own), placeOf(answers)];
  const [featuresAt, ofFeaturesAt, errorsAt] = [placeOf(features), placeOf(ofFeatures), placeOf(errors)];
  const [fromAt, atAt, listAt] = [placeOf(from), placeOf(at), placeOf(list)];
  const [ofVectorsAt, ofBiasAt] = [placeOf(vectors.gradients), placeOf(bias.gradients)];
  const ofOutputBiasAt = placeOf(outputBias.gradients);
  const toGradients = placeOf(ofAnswers) - answersAt;

  startVectors(vectors.values, hashes, random);
  startKernel(kernel.values, filters, random);

  /** Gives the words of texts their slots, leaving some out; gives how many slots are used. */
  function seat(chosen: Int32Array): number {
    let used = 1;
    for (let nth = 0; nth < chosen.length; nth += 1) {
      const text = chosen[nth] ?? 0;
      const start = texts.starts[text] ?? 0;
      const count = (texts.starts[text + 1] ?? 0) - start;
      counts[nth] = count;
      for (let index = 0; index < count; index += 1) {
        const word = random() < WORD_DROPOUT ? hashes.length : (texts.words[start + index] ?? 0);
        let slot = slotOf[word] ?? 0;
        if (slot === 0) {
          slot = used;
          used += 1;
          slotOf[word] = slot;
          wordOf[slot] = word;
        }
        said[nth * longest + index] = slot;
      }
    }
    return used;
  }

  /** Asks the filters about each word once. */
  function hear(used: number): void {
    const start = startOfAnswers(bias.values);
    for (let slot = 0; slot < used; slot += 1) answers.set(start, slot * width);
    for (let slot = 1; slot < used; slot += 1) {
      const vector = (wordOf[slot] ?? 0) * dimensions;
      for (let index = 0; index < dimensions; index += 1)
        own[slot * dimensions + index] = vectors.values[vector + index] ?? 0;
    }
    kernels.addProduct(answersAt, ownAt, placeOf(kernel.values), used, dimensions, width);
  }

  /** What the filters found in a text, and the mean of its vectors; `at` and `from` are kept for the way back. */
  function poolText(nth: number): void {
    const count = counts[nth] ?? 0;
    const input = featuresAt + nth * inputs;
    const places = nth * (longest + 4);
    const part = partOf(count);
    at.fill(answersAt, places, places + count + 4);
    for (let word = 0; word < count; word += 1) {
      const slot = said[nth * longest + word] ?? 0;
      at[places + word + 2] = answersAt + slot * width;
      kernels.addShare(input + pooled, ownAt + slot * dimensions, dimensions, part);
    }
    kernels.pool(atAt + places, count, filters, input, fromAt + nth * pooled);
  }

  /** The gradients of what was pooled of a text, back to the answers of its words and to their vectors. */
  function unpoolText(nth: number): void {
    const count = counts[nth] ?? 0;
    const input = ofFeaturesAt + nth * inputs;
    const part = partOf(count);
    kernels.unpool(atAt + nth * (longest + 4), filters, input, fromAt + nth * pooled, toGradients);
    kernels.addShare(ofBiasAt, input, pooled, 1);
    for (let word = 0; word < count; word += 1) {
      const slot = said[nth * longest + word] ?? 0;
      kernels.addShare(ofVectorsAt + slot * dimensions, input + pooled, dimensions, part);
    }
  }

  /** Scores of the classes, turned into errors divided by the number of texts; gives the log loss. */
  function judge(chosen: Int32Array): number {
    const count = chosen.length;
    for (let nth = 0; nth < count; nth += 1) errors.set(outputBias.values, nth * columns);
    kernels.addProduct(errorsAt, featuresAt, placeOf(output.values), count, inputs, columns);
    let loss = 0;
    for (let nth = 0; nth < count; nth += 1) {
      const sum = kernels.odds(errorsAt + nth * columns, classes);
      loss += toErrors(errors, nth * columns, sum, texts.labels[chosen[nth] ?? 0] ?? 0, 1 / count);
    }
    return loss;
  }

  /** Turns odds from a place on into probability minus truth, times `share`; columns behind the classes become 0. */
  function toErrors(odds: Float32Array, start: number, sum: number, label: number, share: number): number {
    const right = (odds[start + label] ?? 0) / sum;
    for (let place = start; place < start + classes; place += 1)
      odds[place] = ((odds[place] ?? 0) / sum) * share;
    odds[start + label] = (right - 1) * share;
    odds.fill(0, start + classes, start + columns);
    return -Math.log(Math.max(1e-9, right));
  }

  /** Gradients of the matrices and vectors, from those of answers and scores. */
  function gather(used: number): void {
    const { addProduct, addSparse, addShare, exchange } = kernels;
    const [across, ofAcross] = [placeOf(kernelAcross), placeOf(ofKernelAcross)];
    exchange(placeOf(kernel.values), dimensions, width, across);
    addSparse(ofVectorsAt, answersAt + toGradients, across, used, width, dimensions, ownAt, ofAcross, listAt);
    exchange(ofAcross, width, dimensions, placeOf(kernel.gradients));
    exchange(featuresAt, batch, inputs, placeOf(featuresAcross));
    addProduct(placeOf(output.gradients), placeOf(featuresAcross), errorsAt, inputs, batch, columns);
    for (let nth = 0; nth < batch; nth += 1) addShare(ofOutputBiasAt, errorsAt + nth * columns, columns, 1);
  }

  /** A step of Adam for all that is trained; of the vectors, for those of the words that were said. */
  function move(used: number, pace: number): void {
    for (const { values, gradients, means, squares } of [kernel, bias, output, outputBias])
      kernels.adam(
        placeOf(values),
        placeOf(gradients),
        placeOf(means),
        placeOf(squares),
        values.length,
        pace,
      );
    const [values, means, squares] = [
      placeOf(vectors.values),
      placeOf(vectors.means),
      placeOf(vectors.squares),
    ];
    for (let slot = 1; slot < used; slot += 1) {
      const at = (wordOf[slot] ?? 0) * dimensions;
      kernels.adam(values + at, ofVectorsAt + slot * dimensions, means + at, squares + at, dimensions, pace);
    }
  }

  return {
    vectors: vectors.values,
    kernel: kernel.values,
    bias: bias.values,
    output: output.values,
    outputBias: outputBias.values,
    learn(chosen, step, rate) {
      const used = seat(chosen);
      ofAnswers.fill(0, 0, used * width);
      vectors.gradients.fill(0, 0, used * dimensions);
      for (const list of [features, ofFeatures, errors, ofKernelAcross]) list.fill(0);
      for (const { gradients } of [bias, output, outputBias]) gradients.fill(0);
      hear(used);
      for (let nth = 0; nth < chosen.length; nth += 1) poolText(nth);
      const drawn = chosen.length * inputs;
      kernels.dropOut(featuresAt, drawn, state[0] ?? 0, DROPOUT, 1 - DROPOUT);
      state[0] = skip(state[0] ?? 0, drawn);
      const loss = judge(chosen);
      kernels.exchange(placeOf(output.values), inputs, columns, placeOf(outputAcross));
      kernels.addProduct(ofFeaturesAt, errorsAt, placeOf(outputAcross), chosen.length, columns, inputs);
      kernels.leaveOut(ofFeaturesAt, featuresAt, drawn, 1 - DROPOUT);
      for (let nth = 0; nth < chosen.length; nth += 1) unpoolText(nth);
      gather(used);
      move(used, (rate * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step));
      for (let slot = 1; slot < used; slot += 1) slotOf[wordOf[slot] ?? 0] = 0;
      return loss;
    },
  };
}

/** What each of the words of a text is worth in their mean. */
function partOf(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count));
}

function longestOf(starts: Int32Array): number {
  let longest = 1;
  for (let text = 0; text + 1 < starts.length; text += 1)
    longest = Math.max(longest, (starts[text + 1] ?? 0) - (starts[text] ?? 0));
  return longest;
}
