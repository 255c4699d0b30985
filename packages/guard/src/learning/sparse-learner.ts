import { createRandom, skip } from "./random.ts";
import { shuffle } from "./shuffle.ts";
import { compress, FIRST_SQUARE, layOut, type SparseWeights, shapeOf, wholeLine } from "./sparse-lines.ts";
import type { Vectors } from "./training-rows.ts";
import { placeOf } from "./vector-space.ts";

/** How the weights of a sparse model are fitted. */
export interface StepOptions {
  /** Passes over the rows. */
  readonly epochs: number;
  /** Step of AdaGrad (Duchi, Hazan, Singer 2011). */
  readonly rate: number;
  /** Share of features left out of each pass over a row, so that none decides alone. */
  readonly dropout: number;
  /** Errors of a label smaller than this move nothing: it leaves weights at zero, and trains twice as fast. */
  readonly ignored: number;
  /** Seeds the order of the rows and what is left out of them. */
  readonly seed: number;
  readonly progress?: (epoch: number, loss: number) => void;
}

/** Step of the biases: small, because every row moves them. */
const BIAS_RATE = 0.02;
/** Fits one of many classes (softmax); writes the biases. */
export function fitClasses(
  vectors: Vectors,
  features: number,
  bias: Float32Array,
  { epochs, rate, dropout, ignored, seed, progress }: StepOptions,
): SparseWeights {
  const classes = bias.length;
  const shape = shapeOf(vectors, features, classes);
  const longest = longestOf(vectors.starts);
  const columns = wholeLine(classes);
  const { lines, space } = layOut(
    shape,
    features,
    classes,
    2 * (vectors.features.length + longest) + columns,
  );
  const { addShare, draw, odds } = space.kernels;
  const { starts, whole, labels, values, squares } = lines;
  const scores = space.floats(columns);
  const shown = space.places(vectors.features.length);
  const shownValues = space.floats(vectors.values.length);
  shown.set(vectors.features);
  shownValues.set(vectors.values);
  const kept = space.places(longest);
  const inputs = space.floats(longest);
  const [scoresAt, valuesAt] = [placeOf(scores), placeOf(values)];
  const [shownAt, shownValuesAt] = [placeOf(shown), placeOf(shownValues)];
  const [keptAt, inputsAt] = [placeOf(kept), placeOf(inputs)];
  const state = new Int32Array(1);
  const random = createRandom(seed, state);
  const errors = new Float32Array(classes);
  const wrong = new Int32Array(classes);
  const order = Int32Array.from(vectors.labels.keys());
  const step = (entry: number, error: number, input: number) => {
    const gradient = error * input;
    const square = (squares[entry] ?? 0) + gradient * gradient;
    squares[entry] = square;
    values[entry] = (values[entry] ?? 0) - (rate * gradient) / Math.sqrt(square);
  };

  /** Writes the scores of the features that are kept. */
  function score(count: number): void {
    scores.set(bias);
    for (let index = 0; index < count; index += 1) {
      const feature = kept[index] ?? 0;
      const input = inputs[index] ?? 0;
      const start = starts[feature] ?? 0;
      if (whole[feature] === 1) {
        addShare(scoresAt, valuesAt + start, columns, input);
        continue;
      }
      const end = starts[feature + 1] ?? 0;
      for (let entry = start; entry < end; entry += 1) {
        const label = labels[entry] ?? 0;
        scores[label] = (scores[label] ?? 0) + (values[entry] ?? 0) * input;
      }
    }
  }

  /** Moves the weights of the features that are kept for the first `count` classes of `wrong`. */
  function move(features: number, count: number): void {
    for (let index = 0; index < features; index += 1) {
      const feature = kept[index] ?? 0;
      const input = inputs[index] ?? 0;
      const start = starts[feature] ?? 0;
      if (whole[feature] === 1) {
        for (let nth = 0; nth < count; nth += 1) {
          const label = wrong[nth] ?? 0;
          if (squares[start + label] !== 0) step(start + label, errors[label] ?? 0, input);
        }
        continue;
      }
      const end = starts[feature + 1] ?? 0;
      for (let entry = start; entry < end; entry += 1) {
        const error = errors[labels[entry] ?? 0] ?? 0;
        if (error !== 0) step(entry, error, input);
      }
    }
  }

  /** Writes the features of a row that are kept; gives how many. */
  function keep(row: number): number {
    const start = vectors.starts[row] ?? 0;
    const count = (vectors.starts[row + 1] ?? 0) - start;
    const now = state[0] ?? 0;
    if (dropout > 0) state[0] = skip(now, count);
    return draw(shownAt + start, shownValuesAt + start, count, now, dropout, 1 - dropout, keptAt, inputsAt);
  }

  /** Writes errors that are large enough, and their classes to `wrong`; gives how many. Moves the biases. */
  function judge(label: number, right: number, sum: number, share: number): number {
    errors.fill(0);
    let mistakes = 0;
    // Most classes are far from being taken for the right one: what a division would show is seen before.
    const least = ((ignored * sum) / share) * 0.999;
    for (let other = 0; other < classes; other += 1) {
      const chances = scores[other] ?? 0;
      if (chances < least && other !== label) continue;
      const error = (other === label ? Math.fround(right - 1) : Math.fround(chances / sum)) * share;
      if (Math.abs(error) < ignored) continue;
      errors[other] = error;
      bias[other] = (bias[other] ?? 0) - BIAS_RATE * error;
      wrong[mistakes] = other;
      mistakes += 1;
    }
    return mistakes;
  }

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const row of order) {
      const count = keep(row);
      score(count);
      const label = vectors.labels[row] ?? 0;
      const share = vectors.weights[row] ?? 0;
      const sum = odds(scoresAt, classes);
      const right = Math.fround((scores[label] ?? 0) / sum);
      loss -= Math.log(Math.max(1e-9, right)) * share;
      const mistakes = judge(label, right, sum, share);
      if (mistakes > 0) move(count, mistakes);
    }
    progress?.(epoch, loss / Math.max(1, order.length));
  }
  return compress(shape, lines);
}

/** Fits yes or no (logistic), where every feature has one weight: a third of the time. */
export function fitYesOrNo(
  { starts, features, values: inputsOf, labels, weights: shares }: Vectors,
  count: number,
  bias: Float32Array,
  { epochs, rate, dropout, ignored, seed, progress }: StepOptions,
): SparseWeights {
  const values = new Float32Array(count);
  const squares = new Float32Array(count).fill(FIRST_SQUARE);
  const random = createRandom(seed);
  const order = Int32Array.from(labels.keys());
  const longest = longestOf(starts);
  const kept = new Int32Array(longest);
  const inputs = new Float32Array(longest);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const row of order) {
      let used = 0;
      let score = bias[0] ?? 0;
      const last = starts[row + 1] ?? 0;
      for (let index = starts[row] ?? 0; index < last; index += 1) {
        if (dropout > 0 && random() < dropout) continue;
        const feature = features[index] ?? 0;
        const input = (inputsOf[index] ?? 0) / (1 - dropout);
        kept[used] = feature;
        inputs[used] = input;
        used += 1;
        score += (values[feature] ?? 0) * input;
      }
      const label = labels[row] ?? 0;
      const share = shares[row] ?? 0;
      const probability = 1 / (1 + Math.exp(-score));
      loss -= Math.log(Math.max(1e-9, label === 1 ? probability : 1 - probability)) * share;
      const error = (probability - label) * share;
      if (Math.abs(error) < ignored) continue;
      bias[0] = (bias[0] ?? 0) - BIAS_RATE * error;
      for (let index = 0; index < used; index += 1) {
        const feature = kept[index] ?? 0;
        const gradient = error * (inputs[index] ?? 0);
        const square = (squares[feature] ?? 0) + gradient * gradient;
        squares[feature] = square;
        values[feature] = (values[feature] ?? 0) - (rate * gradient) / Math.sqrt(square);
      }
    }
    progress?.(epoch, loss / Math.max(1, labels.length));
  }
  return {
    starts: Uint32Array.from({ length: count + 1 }, (_, feature) => feature),
    labels: new Uint16Array(count),
    values,
  };
}

function longestOf(starts: Int32Array): number {
  let longest = 1;
  for (let row = 0; row + 1 < starts.length; row += 1)
    longest = Math.max(longest, (starts[row + 1] ?? 0) - (starts[row] ?? 0));
  return longest;
}
