import { spread } from "./hash-table.ts";
import type { ExtraFeatures, OneClassArrays } from "./sparse-model.ts";
import type { WordClasses } from "./word-classes.ts";
import { type TextFeatures, wordFeatures } from "./word-features.ts";

/** Log-odds of one text by each of two models. Reused by the next call. */
export interface TwinScores {
  first: number;
  second: number;
}

/**
 * Two linear models of one class each over the same features, asked together. Scores are those of `openSparseModel` for
 * each alone; what is shared is the look-up. The models know a hundred thousand features, which lie all over memory, and
 * a turn asks for some hundred and fifty: each costs the wait for one line of the cache, whichever model knows it.
 */
export interface TwinModels {
  /** Log-odds by both; `extras` are further features of either. The object is reused by the next call. */
  score(text: TextFeatures, extras?: readonly ExtraFeatures[]): TwinScores;
}

/** What stands in a slot, 16 bytes: the hash, the weights of both models in its low bytes, and the idf of each. */
const SLOT = 4;
const WEIGHTS = 1;
const FIRST_IDF = 2;
const SECOND_IDF = 3;
/** Set in a slot that is taken: a feature may weigh nothing in both models and still lengthen a text. */
const TAKEN = 1 << 16;

/** Words whose sums are remembered, a power of two; a word takes the place of another that falls on it. */
const REMEMBERED = 2_048;
/** What is remembered of a word: its key, then the sums by the constants below. Eight numbers, half a line of the cache. */
const RECORD = 8;
const FIRST = 0;
const FIRST_SQUARES = 1;
const SECOND = 2;
const SECOND_SQUARES = 3;
const SUMS = 4;

/** Opens two models. Costs one hash table. */
export function openTwinModels(
  first: OneClassArrays,
  second: OneClassArrays,
  classes: WordClasses,
): TwinModels {
  const { slots, idf, mask } = buildTable(first, second);
  const remembered = new Float32Array(REMEMBERED * RECORD);
  const keys = new Int32Array(remembered.buffer);
  // Nothing is remembered yet: a key that falls elsewhere marks an empty place.
  for (let place = 0; place < REMEMBERED; place += 1) keys[place * RECORD] = place ^ 1;
  const sums = new Float64Array(SUMS);
  const scores: TwinScores = { first: 0, second: 0 };

  function slotOf(hash: number): number {
    let slot = spread(hash) & mask;
    for (;;) {
      const taken = slots[slot * SLOT + WEIGHTS] ?? 0;
      if (taken === 0) return -1;
      if (slots[slot * SLOT] === hash) return slot * SLOT;
      slot = (slot + 1) & mask;
    }
  }

  function addFeature(hash: number, kind: number): void {
    const at = slotOf(hash);
    if (at < 0) return;
    const weights = slots[at + WEIGHTS] ?? 0;
    const one = (idf[at + FIRST_IDF] ?? 0) * kind;
    const other = (idf[at + SECOND_IDF] ?? 0) * kind;
    sums[FIRST] = (sums[FIRST] ?? 0) + ((weights << 24) >> 24) * one;
    sums[FIRST_SQUARES] = (sums[FIRST_SQUARES] ?? 0) + one * one;
    sums[SECOND] = (sums[SECOND] ?? 0) + ((weights << 16) >> 24) * other;
    sums[SECOND_SQUARES] = (sums[SECOND_SQUARES] ?? 0) + other * other;
  }

  /** Where the sums of a word stand; sums them where they do not. */
  function placeOf(key: number, word: string): number {
    const at = (key & (REMEMBERED - 1)) * RECORD;
    if (keys[at] === key) return at + 1;
    sums.fill(0);
    const features = wordFeatures(word, classes);
    features.hashes.forEach((hash, nth) => {
      addFeature(hash, features.weights[nth] ?? 0);
    });
    keys[at] = key;
    remembered.set(sums, at + 1);
    return at + 1;
  }

  return {
    score(text, extras = []) {
      let one = 0;
      let oneSquares = 0;
      let other = 0;
      let otherSquares = 0;
      for (let index = 0; index < text.count; index += 1) {
        const at = placeOf(text.keys[index] ?? 0, text.words[index] ?? "");
        one += remembered[at + FIRST] ?? 0;
        oneSquares += remembered[at + FIRST_SQUARES] ?? 0;
        other += remembered[at + SECOND] ?? 0;
        otherSquares += remembered[at + SECOND_SQUARES] ?? 0;
      }
      sums[FIRST] = one;
      sums[FIRST_SQUARES] = oneSquares;
      sums[SECOND] = other;
      sums[SECOND_SQUARES] = otherSquares;
      for (let index = 0; index < text.pairCount; index += 1)
        addFeature(text.pairs[index] ?? 0, text.pairWeights[index] ?? 0);
      for (const { hashes, weight } of extras) for (const hash of hashes) addFeature(hash, weight);
      scores.first = logOdds(sums[FIRST] ?? 0, sums[FIRST_SQUARES] ?? 0, first);
      scores.second = logOdds(sums[SECOND] ?? 0, sums[SECOND_SQUARES] ?? 0, second);
      return scores;
    },
  };
}

function logOdds(sum: number, squares: number, { scale, bias }: OneClassArrays): number {
  return (squares === 0 ? 0 : (sum * scale) / Math.sqrt(squares)) + bias;
}

interface TwinTable {
  readonly slots: Int32Array;
  /** The same bytes, read as numbers. */
  readonly idf: Float32Array;
  readonly mask: number;
}

function buildTable(first: OneClassArrays, second: OneClassArrays): TwinTable {
  let size = 16;
  // At most five eighths full, so that a search that finds nothing ends in the line where it began.
  while (size * 5 < (first.hashes.length + second.hashes.length) * 8) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size * SLOT);
  const idf = new Float32Array(slots.buffer);
  const take = (model: OneClassArrays, place: number, shift: number) => {
    for (let feature = 0; feature < model.hashes.length; feature += 1) {
      const hash = model.hashes[feature] ?? 0;
      let slot = spread(hash) & mask;
      while (slots[slot * SLOT + WEIGHTS] !== 0 && slots[slot * SLOT] !== hash) slot = (slot + 1) & mask;
      const weight = model.weights[feature] ?? 0;
      const at = slot * SLOT;
      slots[at] = hash;
      slots[at + WEIGHTS] = (slots[at + WEIGHTS] ?? 0) | TAKEN | ((weight & 0xff) << shift);
      idf[at + place] = model.idf[feature] ?? 0;
    }
  };
  take(first, FIRST_IDF, 0);
  take(second, SECOND_IDF, 8);
  return { slots, idf, mask };
}
