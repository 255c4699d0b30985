import { toEightBits } from "./eight-bits.ts";
import { fitClasses, fitYesOrNo, type StepOptions } from "./sparse-learner.ts";
import type { SparseWeights } from "./sparse-lines.ts";
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
  const { seed, heldOut } = options;
  const [model] = trainSparseMembers(rows, options, [{ seed, trains: (row) => heldOut?.(row) !== true }]);
  if (model === undefined) throw new RangeError("a training needs a member");
  return model;
}

/** One of several trainings over the same features. */
export interface Member {
  readonly seed: number;
  readonly trains: (row: number) => boolean;
}

/** A model for each member, over features that are chosen by all rows: their mean is a model. */
export function trainSparseMembers(
  rows: readonly TrainingRow[],
  options: TrainingOptions,
  members: readonly Member[],
): readonly SparseArrays[] {
  const { classes } = options;
  const { chosen, vectorsOf } = toVectors(rows, options.minRows);
  const fit = classes === 1 ? fitYesOrNo : fitClasses;
  return members.map(({ seed, trains }) => {
    const bias = new Float32Array(classes);
    const weights = fit(vectorsOf(trains), chosen.hashes.length, bias, { ...options, seed });
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

/** Rounds weights to eight bits, and leaves out those that round to nothing: they say nothing. */
function roundWeights({
  starts,
  labels,
  values,
}: SparseWeights): Pick<SparseArrays, "starts" | "labels" | "weights" | "scale"> {
  const { values: rounded, scale } = toEightBits(values, 1e-6);
  const left = new Uint32Array(starts.length);
  let count = 0;
  for (let feature = 0; feature + 1 < starts.length; feature += 1) {
    const end = starts[feature + 1] ?? 0;
    for (let entry = starts[feature] ?? 0; entry < end; entry += 1) if (rounded[entry] !== 0) count += 1;
    left[feature + 1] = count;
  }
  const keptLabels = new Uint16Array(count);
  const weights = new Int8Array(count);
  let kept = 0;
  for (let entry = 0; entry < rounded.length; entry += 1) {
    if (rounded[entry] === 0) continue;
    keptLabels[kept] = labels[entry] ?? 0;
    weights[kept] = rounded[entry] ?? 0;
    kept += 1;
  }
  return { starts: left, labels: keptLabels, weights, scale };
}
