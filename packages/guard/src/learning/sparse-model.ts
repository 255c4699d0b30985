import { createHashTable } from "./hash-table.ts";
import type { FeatureList } from "./word-features.ts";

/**
 * A linear model over hashed features in compressed rows: for each known feature its inverse document frequency and
 * the classes it speaks for or against. Values of one text are scaled to length one, so that long texts weigh no more
 * than short ones.
 */
export interface SparseModel {
  /** Log-odds of each class. The array is reused by the next call. */
  score(features: FeatureList): Float64Array;
  /** Share in [0, 1] of the last text's feature weight that the model knows: near 0 for another subject. */
  known(): number;
}

/** Plain arrays of a model, as the trainer makes them. */
export interface SparseArrays {
  readonly classes: number;
  /** Hash of each feature. */
  readonly hashes: Int32Array;
  readonly idf: Float32Array;
  /** Where each feature's entries begin; one more than there are features. */
  readonly starts: Uint32Array;
  readonly labels: Uint16Array;
  /** Weights in units of `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  readonly bias: Float32Array;
}

/** Opens a model for scoring. Costs one hash table. */
export function openSparseModel(arrays: SparseArrays): SparseModel {
  const { classes, idf, starts, labels, weights, scale, bias } = arrays;
  const table = createHashTable(arrays.hashes);
  // One feature counts once in a text: `seen` holds the number of the text in which it was met last.
  const seen = new Uint32Array(arrays.hashes.length);
  // Label and weight in one word: one load for each entry, which is where the time goes.
  const entries = new Int32Array(labels.length).map(
    (_, entry) => ((labels[entry] ?? 0) << 8) | ((weights[entry] ?? 0) & 0xff),
  );
  const scores = new Float64Array(classes);
  let text = 0;
  let share = 0;
  let places = new Int32Array(1_024);
  let values = new Float32Array(1_024);

  return {
    known: () => share,
    score(features) {
      text += 1;
      if (places.length < features.count) {
        places = new Int32Array(features.count * 2);
        values = new Float32Array(features.count * 2);
      }
      let squares = 0;
      let knownWeight = 0;
      let all = 0;
      let found = 0;
      for (let index = 0; index < features.count; index += 1) {
        const kind = features.weights[index] ?? 0;
        const place = table.find(features.hashes[index] ?? 0);
        all += kind;
        if (place < 0) continue;
        knownWeight += kind;
        if (seen[place] === text) continue;
        seen[place] = text;
        const value = (idf[place] ?? 0) * kind;
        squares += value * value;
        places[found] = place;
        values[found] = value;
        found += 1;
      }
      share = all === 0 ? 0 : knownWeight / all;
      scores.set(bias);
      if (squares === 0) return scores;
      const norm = scale / Math.sqrt(squares);
      for (let nth = 0; nth < found; nth += 1) {
        const place = places[nth] ?? 0;
        const value = (values[nth] ?? 0) * norm;
        const end = starts[place + 1] ?? 0;
        for (let entry = starts[place] ?? 0; entry < end; entry += 1) {
          const both = entries[entry] ?? 0;
          const label = both >> 8;
          scores[label] = (scores[label] ?? 0) + ((both << 24) >> 24) * value;
        }
      }
      return scores;
    },
  };
}
