import type { WordClasses } from "./word-classes.ts";
import { type TextFeatures, wordFeatures } from "./word-features.ts";

/**
 * A linear model over hashed features in compressed rows: for each known feature its inverse document frequency and
 * the classes it speaks for or against. Values of one text are scaled to length one, so that long texts weigh no more
 * than short ones. What a word adds is the sum of its own features, so that it can be remembered.
 */
export interface SparseModel {
  /** Log-odds of each class; `extras` are hashes of further features. The array is reused by the next call. */
  score(text: TextFeatures, extras?: ExtraFeatures): Float64Array;
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

/** Words whose sums are remembered: more than a pack's callers use in a day. Bounds memory. */
const MAX_KNOWN_WORDS = 4_096;

/** The features of one word, summed. */
interface WordSum {
  readonly scores: Float32Array;
  /** Sum of squared values: a text's length is the root of the sum over its words. */
  readonly squares: number;
  readonly known: number;
  readonly all: number;
}

/** Opens a model for scoring. Costs one hash table. */
export function openSparseModel(arrays: SparseArrays, classes: WordClasses): SparseModel {
  const { hashes, labels, weights, scale, bias } = arrays;
  const { slots, idfs, mask } = fillSlots(arrays);
  const scores = new Float64Array(arrays.classes);
  const sums = new Map<number, WordSum>();
  let share = 0;
  let squares = 0;
  let known = 0;
  let all = 0;

  /** Adds one feature to `into` and to the running sums. */
  function addFeature(hash: number, kind: number, into: Float32Array | Float64Array): void {
    all += kind;
    let slot = (hash ^ (hash >>> 15)) & mask;
    let idf = idfs[slot * SLOT + IDF] ?? 0;
    while (idf !== 0 && slots[slot * SLOT] !== hash) {
      slot = (slot + 1) & mask;
      idf = idfs[slot * SLOT + IDF] ?? 0;
    }
    if (idf === 0) return;
    known += kind;
    const value = idf * kind;
    squares += value * value;
    const end = slots[slot * SLOT + END] ?? 0;
    for (let entry = slots[slot * SLOT + BEGIN] ?? 0; entry < end; entry += 1) {
      const label = labels[entry] ?? 0;
      into[label] = (into[label] ?? 0) + (weights[entry] ?? 0) * value;
    }
  }

  function sumOf(key: number, word: string): WordSum {
    const remembered = sums.get(key);
    if (remembered !== undefined) return remembered;
    squares = 0;
    known = 0;
    all = 0;
    const into = new Float32Array(arrays.classes);
    const features = wordFeatures(word, classes);
    features.hashes.forEach((hash, at) => {
      addFeature(hash, features.weights[at] ?? 0, into);
    });
    const sum = { scores: into, squares, known, all };
    if (sums.size >= MAX_KNOWN_WORDS) sums.clear();
    sums.set(key, sum);
    return sum;
  }

  return {
    known: () => share,
    score(text, extras) {
      scores.fill(0);
      let wordSquares = 0;
      let wordKnown = 0;
      let wordAll = 0;
      for (let index = 0; index < text.count; index += 1) {
        const sum = sumOf(text.keys[index] ?? 0, text.words[index] ?? "");
        wordSquares += sum.squares;
        wordKnown += sum.known;
        wordAll += sum.all;
        for (let label = 0; label < scores.length; label += 1)
          scores[label] = (scores[label] ?? 0) + (sum.scores[label] ?? 0);
      }
      squares = wordSquares;
      known = wordKnown;
      all = wordAll;
      for (let index = 0; index < text.pairCount; index += 1)
        addFeature(text.pairs[index] ?? 0, text.pairWeights[index] ?? 0, scores);
      for (const hash of extras?.hashes ?? []) addFeature(hash, extras?.weight ?? 0, scores);
      share = all === 0 ? 0 : known / all;
      const norm = squares === 0 ? 0 : scale / Math.sqrt(squares);
      for (let label = 0; label < scores.length; label += 1)
        scores[label] = (scores[label] ?? 0) * norm + (bias[label] ?? 0);
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
