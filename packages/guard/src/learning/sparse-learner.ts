import { createRandom, skip } from "./random.ts";
import { shuffle } from "./shuffle.ts";
import type { Vectors } from "./training-rows.ts";
import { createVectorSpace, placeOf, type VectorSpace } from "./vector-space.ts";

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

/** Weights in compressed rows: of each feature for each class that it was seen with. */
export interface SparseWeights {
  readonly starts: Uint32Array;
  readonly labels: Uint16Array;
  readonly values: Float32Array;
}

/** Step of the biases: small, because every row moves them. */
const BIAS_RATE = 0.02;
/** Sum of squared gradients that a weight begins with; weights that do not exist have none. */
const FIRST_SQUARE = 1e-6;
/**
 * A feature seen with at least one in so many of the classes has a place for each of them while it is trained: a line
 * that is added as a whole is read several times as fast, and these are the features that most texts have.
 */
const WHOLE_LINE_FROM = 4;

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

/** Which classes each feature was seen with, in that order. */
type Shape = Pick<SparseWeights, "starts" | "labels">;

function shapeOf({ starts, features: seenIn, labels }: Vectors, features: number, classes: number): Shape {
  const seen: number[][] = Array.from({ length: features }, () => []);
  // One bit for each feature and class: a set for each feature takes longer than a pass of training.
  const width = Math.ceil(classes / 32);
  const bits = new Int32Array(features * width);
  labels.forEach((label, row) => {
    const bit = 1 << (label & 31);
    const last = starts[row + 1] ?? 0;
    for (let index = starts[row] ?? 0; index < last; index += 1) {
      const feature = seenIn[index] ?? 0;
      const at = feature * width + (label >> 5);
      if (((bits[at] ?? 0) & bit) !== 0) continue;
      bits[at] = (bits[at] ?? 0) | bit;
      seen[feature]?.push(label);
    }
  });
  const begins = new Uint32Array(features + 1);
  const all: number[] = [];
  seen.forEach((own, feature) => {
    for (const label of own) all.push(label);
    begins[feature + 1] = all.length;
  });
  return { starts: begins, labels: Uint16Array.from(all) };
}

/** Weights while they are trained: of some features a whole line of classes, of the others those that they have. */
interface Lines {
  readonly starts: Uint32Array;
  /** 1 for a feature that has a whole line. */
  readonly whole: Uint8Array;
  /** Of weights that do not stand in a whole line. */
  readonly labels: Uint16Array;
  readonly values: Float32Array;
  /** Sums of squared gradients, for AdaGrad. */
  readonly squares: Float32Array;
}

function wholeLine(classes: number): number {
  return Math.ceil(classes / 4) * 4;
}

/** `room` is for that many numbers more. */
function layOut(
  shape: Shape,
  features: number,
  classes: number,
  room: number,
): { readonly lines: Lines; readonly space: VectorSpace } {
  const columns = wholeLine(classes);
  const starts = new Uint32Array(features + 1);
  const whole = new Uint8Array(features);
  for (let feature = 0; feature < features; feature += 1) {
    const own = (shape.starts[feature + 1] ?? 0) - (shape.starts[feature] ?? 0);
    whole[feature] = own * WHOLE_LINE_FROM >= classes ? 1 : 0;
    starts[feature + 1] = (starts[feature] ?? 0) + (whole[feature] === 1 ? columns : own);
  }
  const weights = starts[features] ?? 0;
  const space = createVectorSpace(weights + room, 6);
  const lines: Lines = {
    starts,
    whole,
    labels: new Uint16Array(weights),
    values: space.floats(weights),
    squares: new Float32Array(weights),
  };
  eachEntry(shape, lines, (entry, place) => {
    lines.labels[place] = shape.labels[entry] ?? 0;
    lines.squares[place] = FIRST_SQUARE;
  });
  return { lines, space };
}

function compress(shape: Shape, lines: Lines): SparseWeights {
  const values = new Float32Array(shape.labels.length);
  eachEntry(shape, lines, (entry, place) => {
    values[entry] = lines.values[place] ?? 0;
  });
  return { ...shape, values };
}

/** Names each entry of a shape, and the place of its weight while it is trained. */
function eachEntry(
  shape: Shape,
  { starts, whole }: Pick<Lines, "starts" | "whole">,
  tell: (entry: number, place: number) => void,
): void {
  for (let feature = 0; feature < whole.length; feature += 1) {
    const first = shape.starts[feature] ?? 0;
    const end = shape.starts[feature + 1] ?? 0;
    const start = starts[feature] ?? 0;
    for (let entry = first; entry < end; entry += 1)
      tell(entry, start + (whole[feature] === 1 ? (shape.labels[entry] ?? 0) : entry - first));
  }
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
