import { FEATURE_SLOTS } from "./features.ts";

/** One labelled utterance as features. */
export interface Example {
  readonly slots: readonly number[];
  readonly label: number;
}

/** Multinomial logistic regression over hashed features. */
export interface LinearModel {
  readonly classes: number;
  /** Log-odds of each class. */
  scores(slots: readonly number[]): Float64Array;
}

/** Passes over the examples: a pack's few hundred converge by then, within the load budget of 100 ms. */
const EPOCHS = 24;
const RATE = 0.5;
/** Pull towards zero, so that a word seen once does not decide alone. */
const DECAY = 1e-4;

/** Trains by AdaGrad in a fixed order: the same pack always gives the same model. */
export function trainLinear(examples: readonly Example[], classes: number): LinearModel {
  const weights = new Float32Array(FEATURE_SLOTS * classes);
  const squares = new Float32Array(FEATURE_SLOTS * classes).fill(1e-4);
  const scores = (slots: readonly number[]): Float64Array => {
    const sums = new Float64Array(classes);
    const scale = 1 / Math.sqrt(Math.max(1, slots.length));
    for (const slot of slots) {
      const row = slot * classes;
      for (let label = 0; label < classes; label += 1)
        sums[label] = (sums[label] ?? 0) + (weights[row + label] ?? 0) * scale;
    }
    return sums;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    // A stride coprime to the length visits all in another order each time, without randomness.
    const stride = 2 * epoch + 1;
    for (let step = 0; step < examples.length; step += 1) {
      const example = examples[(step * stride + epoch) % examples.length];
      if (example === undefined) continue;
      const probabilities = softmax(scores(example.slots), 1);
      const scale = 1 / Math.sqrt(Math.max(1, example.slots.length));
      for (let label = 0; label < classes; label += 1) {
        const error = (probabilities[label] ?? 0) - (label === example.label ? 1 : 0);
        if (Math.abs(error) < 1e-3) continue;
        for (const slot of example.slots) {
          const index = slot * classes + label;
          const gradient = error * scale + DECAY * (weights[index] ?? 0);
          squares[index] = (squares[index] ?? 0) + gradient * gradient;
          weights[index] = (weights[index] ?? 0) - (RATE * gradient) / Math.sqrt(squares[index] ?? 1);
        }
      }
    }
  }
  return { classes, scores };
}

/** Probabilities of scores at a temperature; higher is less sure. */
export function softmax(scores: Float64Array, temperature: number): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  const probabilities = scores.map((score) => {
    const odds = Math.exp((score - most) / temperature);
    sum += odds;
    return odds;
  });
  for (let index = 0; index < probabilities.length; index += 1)
    probabilities[index] = (probabilities[index] ?? 0) / sum;
  return probabilities;
}
