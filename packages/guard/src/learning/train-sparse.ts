import { fitClasses, fitYesOrNo, type SparseWeights, type StepOptions } from "./sparse-learner.ts";
import type { SparseArrays } from "./sparse-model.ts";
import { type TrainingRow, toVectors } from "./training-rows.ts";

export interface TrainingOptions extends StepOptions {
  /** One class is trained as yes or no (logistic); more as one of them (softmax). */
  readonly classes: number;
  /** A feature must stand in this many rows. */
  readonly minRows: number;
  /** Rows that choose features but are not trained on. */
  readonly heldOut?: (row: number) => boolean;
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
  const { chosen, vectors } = toVectors(rows, options.minRows, (row) => heldOut?.(row) !== true);
  const fit = classes === 1 ? fitYesOrNo : fitClasses;
  return seeds.map((seed) => {
    const bias = new Float32Array(classes);
    const weights = fit(vectors, chosen.hashes.length, bias, { ...options, seed });
    return { classes, ...chosen, ...roundWeights(weights), bias };
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
}: SparseWeights): Pick<SparseArrays, "starts" | "labels" | "weights" | "scale"> {
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
