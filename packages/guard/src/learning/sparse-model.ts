import { createHashTable } from "./hash-table.ts";
import type { WordClasses } from "./word-classes.ts";
import { type TextFeatures, wordFeatures } from "./word-features.ts";

/**
 * A linear model over hashed features in compressed rows: for each known feature its inverse document frequency and
 * the classes it speaks for or against. Values of one text are scaled to length one, so that long texts weigh no more
 * than short ones. What a word adds is the sum of its own features, so that it can be remembered.
 */
export interface SparseModel {
  /** Log-odds of each class; `extras` are further features. The array is reused by the next call. */
  score(text: TextFeatures, extras?: readonly ExtraFeatures[]): Float64Array;
  /** Share in [0, 1] of the last text's feature weight that the model knows: near 0 for another subject. */
  known(): number;
}

/** Features that are no words, e.g. which rules matched, or how the words sound. */
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

/** What idf is counted in where it is kept in a byte; features of the rarest words have about 13. */
export const IDF_UNIT = 1 / 16;
const MOST_UNITS = 255;

/** Idf in whole units, at least one. */
function unitsOf(idf: number): number {
  return Math.min(MOST_UNITS, Math.max(1, Math.round(idf / IDF_UNIT)));
}

/** The same model with idf in whole units, as `ofOneClass` keeps it. */
export function roundIdf(arrays: SparseArrays): SparseArrays {
  return { ...arrays, idf: arrays.idf.map((idf) => unitsOf(idf) * IDF_UNIT) };
}

/** A model of one class, yes or no: every feature has one weight, 0 where training gave it none. */
export interface OneClassArrays extends Pick<SparseArrays, "hashes" | "scale"> {
  /** In units of `IDF_UNIT`, at least one. */
  readonly idf: Uint8Array;
  /** In units of `scale`, one for each feature. */
  readonly weights: Int8Array;
  readonly bias: number;
}

/** The arrays of a model of one class as such. Throws `TypeError` for a model of several. */
export function ofOneClass({
  classes,
  hashes,
  idf,
  starts,
  weights,
  scale,
  bias,
}: SparseArrays): OneClassArrays {
  if (classes !== 1) throw new TypeError(`a model of ${classes} classes is not of one`);
  const single = new Int8Array(hashes.length);
  for (let feature = 0; feature < single.length; feature += 1) {
    const entry = starts[feature] ?? 0;
    if (entry < (starts[feature + 1] ?? 0)) single[feature] = weights[entry] ?? 0;
  }
  return { hashes, idf: Uint8Array.from(idf, unitsOf), weights: single, scale, bias: bias[0] ?? 0 };
}

/**
 * Words whose sums are remembered, a power of two; a word takes the place of another that falls on it. What is
 * remembered stands in one array: between two turns of a caller a whole answer is inspected, and what is scattered
 * over memory must be fetched anew each time. With a quarter of these places twice as many words of customer service
 * were summed anew.
 */
export const REMEMBERED = 8_192;
/** Numbers that are remembered at most, 2 MB: of a model with many classes fewer words. */
const MOST_NUMBERS = 2 ** 19;

function rememberedWords(record: number): number {
  let words = REMEMBERED;
  while (words * record > MOST_NUMBERS && words > 2) words /= 2;
  return words;
}

/** Before the scores of a word: its key, the sum of its squared values, its weight that is known, its weight in all. */
const SQUARES = 1;
const KNOWN = 2;
const ALL = 3;
const SCORES = 4;
/** Opens a model for scoring. Costs one hash table. */
export function openSparseModel(arrays: SparseArrays, classes: WordClasses): SparseModel {
  const { idf, starts, labels, weights, scale, bias } = arrays;
  const table = createHashTable(arrays.hashes);
  const scores = new Float64Array(arrays.classes);
  const record = SCORES + arrays.classes;
  const remembered = rememberedWords(record);
  const sums = new Float32Array(remembered * record);
  const keys = new Int32Array(sums.buffer);
  // Nothing is remembered yet: a key that falls elsewhere marks an empty place.
  for (let place = 0; place < remembered; place += 1) keys[place * record] = place ^ 1;
  let share = 0;
  // Running sums by SQUARES, KNOWN and ALL. In an array, because a fraction in a captured variable is a new object at
  // each addition.
  const running = new Float64Array(SCORES);

  /** Adds one feature to `into` from `at` on, and to the running sums. */
  function addFeature(hash: number, kind: number, into: Float32Array | Float64Array, at: number): void {
    running[ALL] = (running[ALL] ?? 0) + kind;
    const feature = table.find(hash);
    if (feature < 0) return;
    running[KNOWN] = (running[KNOWN] ?? 0) + kind;
    const value = (idf[feature] ?? 0) * kind;
    running[SQUARES] = (running[SQUARES] ?? 0) + value * value;
    const end = starts[feature + 1] ?? 0;
    for (let entry = starts[feature] ?? 0; entry < end; entry += 1) {
      const place = at + (labels[entry] ?? 0);
      into[place] = (into[place] ?? 0) + (weights[entry] ?? 0) * value;
    }
  }

  /** Where the sums of a word stand; sums them where they do not. */
  function placeOf(key: number, word: string): number {
    const at = (key & (remembered - 1)) * record;
    if (keys[at] === key) return at;
    running.fill(0);
    sums.fill(0, at, at + record);
    const features = wordFeatures(word, classes);
    features.hashes.forEach((hash, nth) => {
      addFeature(hash, features.weights[nth] ?? 0, sums, at + SCORES);
    });
    keys[at] = key;
    sums[at + SQUARES] = running[SQUARES] ?? 0;
    sums[at + KNOWN] = running[KNOWN] ?? 0;
    sums[at + ALL] = running[ALL] ?? 0;
    return at;
  }

  return {
    known: () => share,
    score(text, extras = []) {
      scores.fill(0);
      let wordSquares = 0;
      let wordKnown = 0;
      let wordAll = 0;
      for (let index = 0; index < text.count; index += 1) {
        const at = placeOf(text.keys[index] ?? 0, text.words[index] ?? "");
        wordSquares += sums[at + SQUARES] ?? 0;
        wordKnown += sums[at + KNOWN] ?? 0;
        wordAll += sums[at + ALL] ?? 0;
        for (let label = 0; label < scores.length; label += 1)
          scores[label] = (scores[label] ?? 0) + (sums[at + SCORES + label] ?? 0);
      }
      running[SQUARES] = wordSquares;
      running[KNOWN] = wordKnown;
      running[ALL] = wordAll;
      for (let index = 0; index < text.pairCount; index += 1)
        addFeature(text.pairs[index] ?? 0, text.pairWeights[index] ?? 0, scores, 0);
      for (const { hashes, weight } of extras) for (const hash of hashes) addFeature(hash, weight, scores, 0);
      const all = running[ALL] ?? 0;
      const squares = running[SQUARES] ?? 0;
      share = all === 0 ? 0 : (running[KNOWN] ?? 0) / all;
      const norm = squares === 0 ? 0 : scale / Math.sqrt(squares);
      for (let label = 0; label < scores.length; label += 1)
        scores[label] = (scores[label] ?? 0) * norm + (bias[label] ?? 0);
      return scores;
    },
  };
}
