import type { FeatureList } from "./word-features.ts";

/**
 * A linear model over hashed features in compressed rows: for each known feature its inverse document frequency and
 * the classes it speaks for or against. Values of one text are scaled to length one, so that long texts weigh no more
 * than short ones.
 */
export interface SparseModel {
  /** Log-odds of each class; `extras` are hashes of further features. The array is reused by the next call. */
  score(features: FeatureList, extras?: ExtraFeatures): Float64Array;
  /** Share in [0, 1] of the last text's feature weight that the model knows: near 0 for another subject. */
  known(): number;
}

/** Features that are no words, e.g. which rules matched. */
export interface ExtraFeatures {
  readonly hashes: readonly number[];
  /** What each weighs beside a word, which weighs 1. */
  readonly weight: number;
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

/**
 * A slot of the table holds all that is asked of a feature, in one line of the cache: its hash, its inverse document
 * frequency (never 0, so that 0 marks an empty slot), and where its entries begin and end.
 */
const SLOT = 4;
const IDF = 1;
const BEGIN = 2;
const END = 3;

/** Opens a model for scoring. Costs one hash table. */
export function openSparseModel(arrays: SparseArrays): SparseModel {
  const { classes, hashes, labels, weights, scale, bias } = arrays;
  const { slots, idfs, mask } = fillSlots(arrays);
  // Label and weight in one word: one load for each entry.
  const entries = new Int32Array(labels.length).map(
    (_, entry) => ((labels[entry] ?? 0) << 8) | ((weights[entry] ?? 0) & 0xff),
  );
  const scores = new Float64Array(classes);
  let share = 0;
  let found = new Int32Array(1_024);
  let values = new Float64Array(1_024);

  return {
    known: () => share,
    score(features, extras) {
      const words = features.count;
      const count = words + (extras?.hashes.length ?? 0);
      if (found.length < count) {
        found = new Int32Array(count * 2);
        values = new Float64Array(count * 2);
      }
      let squares = 0;
      let knownWeight = 0;
      let all = 0;
      let kept = 0;
      for (let index = 0; index < count; index += 1) {
        const isWord = index < words;
        const kind = isWord ? (features.weights[index] ?? 0) : (extras?.weight ?? 0);
        const hash = (isWord ? features.hashes[index] : extras?.hashes[index - words]) ?? 0;
        all += kind;
        let slot = (hash ^ (hash >>> 15)) & mask;
        let idf = idfs[slot * SLOT + IDF] ?? 0;
        while (idf !== 0 && slots[slot * SLOT] !== hash) {
          slot = (slot + 1) & mask;
          idf = idfs[slot * SLOT + IDF] ?? 0;
        }
        if (idf === 0) continue;
        knownWeight += kind;
        const value = idf * kind;
        squares += value * value;
        found[kept] = slot * SLOT;
        values[kept] = value;
        kept += 1;
      }
      share = all === 0 ? 0 : knownWeight / all;
      scores.set(bias);
      if (squares === 0) return scores;
      const norm = scale / Math.sqrt(squares);
      for (let nth = 0; nth < kept; nth += 1) {
        const slot = found[nth] ?? 0;
        const value = (values[nth] ?? 0) * norm;
        const end = slots[slot + END] ?? 0;
        for (let entry = slots[slot + BEGIN] ?? 0; entry < end; entry += 1) {
          const both = entries[entry] ?? 0;
          const label = both >> 8;
          scores[label] = (scores[label] ?? 0) + ((both << 24) >> 24) * value;
        }
      }
      return scores;
    },
  };

  function fillSlots({ idf, starts }: SparseArrays) {
    let size = 16;
    // At most half full, so that a search that finds nothing ends soon.
    while (size < hashes.length * 2) size *= 2;
    const filled = new Int32Array(size * SLOT);
    const reals = new Float32Array(filled.buffer);
    for (let feature = 0; feature < hashes.length; feature += 1) {
      const hash = hashes[feature] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & (size - 1);
      while (reals[slot * SLOT + IDF] !== 0) slot = (slot + 1) & (size - 1);
      filled[slot * SLOT] = hash;
      reals[slot * SLOT + IDF] = idf[feature] ?? 0;
      filled[slot * SLOT + BEGIN] = starts[feature] ?? 0;
      filled[slot * SLOT + END] = starts[feature + 1] ?? 0;
    }
    return { slots: filled, idfs: reals, mask: size - 1 };
  }
}
