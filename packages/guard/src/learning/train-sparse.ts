import { createHashTable } from "./hash-table.ts";
import { createRandom } from "./random.ts";
import type { ExtraFeatures, SparseArrays } from "./sparse-model.ts";
import type { WordClasses } from "./word-classes.ts";
import { type TextFeatures, wordFeatures } from "./word-features.ts";

/** One text of the training set. `label` is a class; with one class, 0 or 1. `weight` is how much it counts. */
export interface TrainingRow {
  readonly hashes: Int32Array;
  readonly kinds: Float32Array;
  readonly label: number;
  readonly weight: number;
}

export interface TrainingOptions {
  /** One class is trained as yes or no (logistic); more as one of them (softmax). */
  readonly classes: number;
  /** Passes over the rows. */
  readonly epochs: number;
  /** Step of AdaGrad (Duchi, Hazan, Singer 2011). */
  readonly rate: number;
  /** Share of features left out of each pass over a row, so that none decides alone. */
  readonly dropout: number;
  /** A feature must stand in this many rows. */
  readonly minRows: number;
  /** Errors of a label smaller than this move nothing: it leaves weights at zero, and trains twice as fast. */
  readonly ignored: number;
  /** Seeds the order of the rows and what is left out of them. */
  readonly seed: number;
  /** Rows that choose features but are not trained on. */
  readonly heldOut?: (row: number) => boolean;
  readonly progress?: (epoch: number, loss: number) => void;
}

/** All features of a text, one by one, out of a reader's buffers. */
export function keepFeatures(
  text: TextFeatures,
  classes: WordClasses,
  label: number,
  extras: readonly ExtraFeatures[] = [],
): TrainingRow {
  const hashes: number[] = [];
  const kinds: number[] = [];
  for (let index = 0; index < text.count; index += 1) {
    const own = wordFeatures(text.words[index] ?? "", classes);
    hashes.push(...own.hashes);
    kinds.push(...own.weights);
  }
  for (let index = 0; index < text.pairCount; index += 1) {
    hashes.push(text.pairs[index] ?? 0);
    kinds.push(text.pairWeights[index] ?? 0);
  }
  for (const extra of extras)
    for (const hash of extra.hashes) {
      hashes.push(hash);
      kinds.push(extra.weight);
    }
  return { hashes: Int32Array.from(hashes), kinds: Float32Array.from(kinds), label, weight: 1 };
}

interface Vector {
  readonly places: Int32Array;
  readonly values: Float32Array;
  readonly label: number;
  readonly weight: number;
}

/**
 * Trains a sparse model. A feature has a weight for those classes only in whose rows it stands: on the intent sets
 * that is as good as a weight for every class, twenty times smaller and quicker. Deterministic: the same rows in the
 * same order give the same model.
 */
export function trainSparse(rows: readonly TrainingRow[], options: TrainingOptions): SparseArrays {
  const [model] = trainSparseSeeds(rows, options, [options.seed]);
  if (model === undefined) throw new RangeError("a training needs a seed");
  return model;
}

/** One model for each seed. The rows are read once for all. */
export function trainSparseSeeds(
  rows: readonly TrainingRow[],
  options: TrainingOptions,
  seeds: readonly number[],
): readonly SparseArrays[] {
  const { classes, heldOut } = options;
  const { hashes, idf } = chooseFeatures(rows, options.minRows);
  const shown = heldOut === undefined ? rows : rows.filter((_, row) => !heldOut(row));
  const vectors = vectorise(shown, hashes, idf);
  return seeds.map((seed) => {
    const weights = emptyWeights(vectors, hashes.length, classes);
    const bias = new Float32Array(classes);
    if (classes === 1) fitYesOrNo(vectors, weights, bias, { ...options, seed });
    else fit(vectors, weights, bias, { ...options, seed });
    return { classes, hashes, idf, ...roundWeights(weights), bias };
  });
}

/**
 * The mean of models of the same rows and classes: what they agree on stays, what each made of its own draw fades
 * (bagging, Breiman 1996). The mean of linear models is a linear model, so that it costs no more to ask.
 */
export function averageSparse(models: readonly SparseArrays[]): SparseArrays {
  const [first] = models;
  if (first === undefined) throw new RangeError("averageSparse needs a model");
  const { classes, hashes, idf } = first;
  const starts = new Uint32Array(hashes.length + 1);
  const labels: number[] = [];
  const values: number[] = [];
  const sums = new Float32Array(classes);
  for (let feature = 0; feature < hashes.length; feature += 1) {
    sums.fill(0);
    for (const model of models) {
      const end = model.starts[feature + 1] ?? 0;
      for (let entry = model.starts[feature] ?? 0; entry < end; entry += 1) {
        const label = model.labels[entry] ?? 0;
        sums[label] = (sums[label] ?? 0) + ((model.weights[entry] ?? 0) * model.scale) / models.length;
      }
    }
    for (let label = 0; label < classes; label += 1) {
      if (sums[label] === 0) continue;
      labels.push(label);
      values.push(sums[label] ?? 0);
    }
    starts[feature + 1] = labels.length;
  }
  const bias = new Float32Array(classes).map(
    (_, label) => models.reduce((sum, model) => sum + (model.bias[label] ?? 0), 0) / models.length,
  );
  return {
    classes,
    hashes,
    idf,
    ...roundWeights({ starts, labels: Uint16Array.from(labels), values: Float32Array.from(values) }),
    bias,
  };
}

/** Weights in compressed rows while they are trained. */
interface Weights {
  readonly starts: Uint32Array;
  readonly labels: Uint16Array;
  readonly values: Float32Array;
  /** Sums of squared gradients, for AdaGrad. */
  readonly squares: Float32Array;
}

/** Room for a weight of each feature for each class that it was seen with; with one class, for every feature. */
function emptyWeights(vectors: readonly Vector[], features: number, classes: number): Weights {
  if (classes === 1)
    return {
      starts: Uint32Array.from({ length: features + 1 }, (_, feature) => feature),
      labels: new Uint16Array(features),
      values: new Float32Array(features),
      squares: new Float32Array(features).fill(1e-6),
    };
  const seen: number[][] = Array.from({ length: features }, () => []);
  // One bit for each feature and class: a set for each feature takes longer than a pass of training.
  const width = Math.ceil(classes / 32);
  const bits = new Int32Array(features * width);
  for (const { places, label } of vectors) {
    const bit = 1 << (label & 31);
    for (const place of places) {
      const at = place * width + (label >> 5);
      if (((bits[at] ?? 0) & bit) !== 0) continue;
      bits[at] = (bits[at] ?? 0) | bit;
      seen[place]?.push(label);
    }
  }
  const starts = new Uint32Array(features + 1);
  const labels: number[] = [];
  seen.forEach((own, feature) => {
    for (const label of own) labels.push(label);
    starts[feature + 1] = labels.length;
  });
  return {
    starts,
    labels: Uint16Array.from(labels),
    values: new Float32Array(labels.length),
    squares: new Float32Array(labels.length).fill(1e-6),
  };
}

/** Step of the biases: small, because every row moves them. */
const BIAS_RATE = 0.02;

function fit(
  vectors: readonly Vector[],
  { starts, labels, values, squares }: Weights,
  bias: Float32Array,
  { classes, epochs, rate, dropout, ignored, seed, progress }: TrainingOptions,
): void {
  const random = createRandom(seed);
  const scores = new Float32Array(classes);
  const errors = new Float32Array(classes);
  const order = Int32Array.from(vectors.keys());
  const longest = vectors.reduce((most, { places }) => Math.max(most, places.length), 1);
  const kept = new Int32Array(longest);
  const inputs = new Float32Array(longest);
  const step = (entry: number, error: number, input: number) => {
    const gradient = error * input;
    const square = (squares[entry] ?? 0) + gradient * gradient;
    squares[entry] = square;
    values[entry] = (values[entry] ?? 0) - (rate * gradient) / Math.sqrt(square);
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const at of order) {
      const vector = vectors[at];
      if (vector === undefined) continue;
      let count = 0;
      for (let index = 0; index < vector.places.length; index += 1) {
        if (dropout > 0 && random() < dropout) continue;
        kept[count] = vector.places[index] ?? 0;
        inputs[count] = (vector.values[index] ?? 0) / (1 - dropout);
        count += 1;
      }
      scores.set(bias);
      for (let index = 0; index < count; index += 1) {
        const place = kept[index] ?? 0;
        const input = inputs[index] ?? 0;
        const end = starts[place + 1] ?? 0;
        for (let entry = starts[place] ?? 0; entry < end; entry += 1) {
          const label = labels[entry] ?? 0;
          scores[label] = (scores[label] ?? 0) + (values[entry] ?? 0) * input;
        }
      }
      loss += gradients(scores, vector.label, errors) * vector.weight;
      let wrong = false;
      for (let label = 0; label < classes; label += 1) {
        const error = (errors[label] ?? 0) * vector.weight;
        errors[label] = 0;
        if (Math.abs(error) < ignored) continue;
        errors[label] = error;
        bias[label] = (bias[label] ?? 0) - BIAS_RATE * error;
        wrong = true;
      }
      if (!wrong) continue;
      for (let index = 0; index < count; index += 1) {
        const place = kept[index] ?? 0;
        const input = inputs[index] ?? 0;
        const end = starts[place + 1] ?? 0;
        for (let entry = starts[place] ?? 0; entry < end; entry += 1) {
          const error = errors[labels[entry] ?? 0] ?? 0;
          if (error !== 0) step(entry, error, input);
        }
      }
    }
    progress?.(epoch, loss / Math.max(1, vectors.length));
  }
}

/** The same for one class, whose every feature has one weight: a third of the time. */
function fitYesOrNo(
  vectors: readonly Vector[],
  { values, squares }: Weights,
  bias: Float32Array,
  { epochs, rate, dropout, ignored, seed, progress }: TrainingOptions,
): void {
  const random = createRandom(seed);
  const order = Int32Array.from(vectors.keys());
  const longest = vectors.reduce((most, { places }) => Math.max(most, places.length), 1);
  const kept = new Int32Array(longest);
  const inputs = new Float32Array(longest);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (const at of order) {
      const vector = vectors[at];
      if (vector === undefined) continue;
      let count = 0;
      let score = bias[0] ?? 0;
      for (let index = 0; index < vector.places.length; index += 1) {
        if (dropout > 0 && random() < dropout) continue;
        const place = vector.places[index] ?? 0;
        const input = (vector.values[index] ?? 0) / (1 - dropout);
        kept[count] = place;
        inputs[count] = input;
        count += 1;
        score += (values[place] ?? 0) * input;
      }
      const probability = 1 / (1 + Math.exp(-score));
      loss -= Math.log(Math.max(1e-9, vector.label === 1 ? probability : 1 - probability)) * vector.weight;
      const error = (probability - vector.label) * vector.weight;
      if (Math.abs(error) < ignored) continue;
      bias[0] = (bias[0] ?? 0) - BIAS_RATE * error;
      for (let index = 0; index < count; index += 1) {
        const place = kept[index] ?? 0;
        const gradient = error * (inputs[index] ?? 0);
        const square = (squares[place] ?? 0) + gradient * gradient;
        squares[place] = square;
        values[place] = (values[place] ?? 0) - (rate * gradient) / Math.sqrt(square);
      }
    }
    progress?.(epoch, loss / Math.max(1, vectors.length));
  }
}

/** Fills `errors` with probability minus truth, and gives the log loss. */
function gradients(scores: Float32Array, label: number, errors: Float32Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const odds = Math.exp((scores[index] ?? 0) - most);
    errors[index] = odds;
    sum += odds;
  }
  for (let index = 0; index < scores.length; index += 1) errors[index] = (errors[index] ?? 0) / sum;
  const right = errors[label] ?? 0;
  errors[label] = right - 1;
  return -Math.log(Math.max(1e-9, right));
}

/** Features that stand in enough rows, with their inverse document frequency. */
function chooseFeatures(
  rows: readonly TrainingRow[],
  minRows: number,
): { readonly hashes: Int32Array; readonly idf: Float32Array } {
  const places = new Map<number, number>();
  const counts: number[] = [];
  // The last row in which a feature stood: a second time in the same row does not count.
  const last: number[] = [];
  rows.forEach(({ hashes }, row) => {
    for (const hash of hashes) {
      const place = places.get(hash);
      if (place === undefined) {
        places.set(hash, counts.length);
        counts.push(1);
        last.push(row);
      } else if (last[place] !== row) {
        counts[place] = (counts[place] ?? 0) + 1;
        last[place] = row;
      }
    }
  });
  const chosen = [...places.keys()].flatMap((hash, place): readonly (readonly [number, number])[] => {
    const count = counts[place] ?? 0;
    return count >= minRows ? [[hash, count]] : [];
  });
  return {
    hashes: Int32Array.from(chosen, ([hash]) => hash),
    idf: Float32Array.from(chosen, ([, count]) => Math.log((rows.length + 1) / (count + 1)) + 1),
  };
}

function vectorise(rows: readonly TrainingRow[], hashes: Int32Array, idf: Float32Array): readonly Vector[] {
  const table = createHashTable(hashes);
  return rows.map((row) => {
    const places: number[] = [];
    const values: number[] = [];
    let squares = 0;
    for (let index = 0; index < row.hashes.length; index += 1) {
      const place = table.find(row.hashes[index] ?? 0);
      if (place < 0) continue;
      const value = (idf[place] ?? 0) * (row.kinds[index] ?? 0);
      places.push(place);
      values.push(value);
      squares += value * value;
    }
    const norm = squares === 0 ? 0 : 1 / Math.sqrt(squares);
    return {
      places: Int32Array.from(places),
      values: Float32Array.from(values, (value) => value * norm),
      label: row.label,
      weight: row.weight,
    };
  });
}

/**
 * The least size that at most `count` values have. Sizes are counted by the first 16 bits of their float, which order
 * as the sizes do: there are hundreds of thousands of them, and sorting is felt in a training of seconds.
 */
export function sizeOfNth(values: Float32Array, count: number): number {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const counts = new Uint32Array(1 << 15);
  for (const bit of bits) {
    const key = (bit & 0x7fff_ffff) >>> 16;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  let key = counts.length - 1;
  for (let above = 0; key > 0 && above + (counts[key] ?? 0) <= count; key -= 1) above += counts[key] ?? 0;
  return new Float32Array(Uint32Array.of((key + 1) << 16).buffer)[0] ?? 0;
}

/** Rounds weights to eight bits. */
function roundWeights({
  starts,
  labels,
  values,
}: Omit<Weights, "squares">): Pick<SparseArrays, "starts" | "labels" | "weights" | "scale"> {
  // The few weights above this are cut, so that the others keep their detail.
  const scale = Math.max(1e-6, sizeOfNth(values, Math.floor(values.length * 0.0005))) / 127;
  const rounded = Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scale))));
  // What rounds to nothing says nothing.
  const left = new Uint32Array(starts.length);
  let count = 0;
  for (let feature = 0; feature + 1 < starts.length; feature += 1) {
    const end = starts[feature + 1] ?? 0;
    for (let entry = starts[feature] ?? 0; entry < end; entry += 1) if (rounded[entry] !== 0) count += 1;
    left[feature + 1] = count;
  }
  return {
    starts: left,
    labels: labels.filter((_, entry) => rounded[entry] !== 0),
    weights: rounded.filter((weight) => weight !== 0),
    scale,
  };
}

export function shuffle(order: Int32Array, random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
}
