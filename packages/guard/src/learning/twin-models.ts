import { spread } from "./hash-table.ts";
import { type ExtraFeatures, IDF_UNIT, type OneClassArrays, REMEMBERED } from "./sparse-model.ts";
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

/**
 * What stands in a slot, eight bytes: the hash, then a byte each for the weights of both models and for the idf of both,
 * which is 0 where a model does not know the feature. A slot that is taken is known to one of them.
 */
const SLOT = 2;
const PACKED = 1;

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
  const { slots, mask } = buildTable(first, second);
  const remembered = new Float32Array(REMEMBERED * RECORD);
  const keys = new Int32Array(remembered.buffer);
  // Nothing is remembered yet: a key that falls elsewhere marks an empty place.
  for (let place = 0; place < REMEMBERED; place += 1) keys[place * RECORD] = place ^ 1;
  const sums = new Float64Array(SUMS);
  const scores: TwinScores = { first: 0, second: 0 };

  /** What the table says of a hash, 0 where it is unknown. */
  function packedOf(hash: number): number {
    let slot = spread(hash) & mask;
    for (;;) {
      const packed = slots[slot * SLOT + PACKED] ?? 0;
      if (packed === 0 || slots[slot * SLOT] === hash) return packed;
      slot = (slot + 1) & mask;
    }
  }

  function addFeature(hash: number, kind: number): void {
    const packed = packedOf(hash);
    if (packed === 0) return;
    const unit = kind * IDF_UNIT;
    const one = ((packed >>> 16) & 0xff) * unit;
    const other = (packed >>> 24) * unit;
    sums[FIRST] = (sums[FIRST] ?? 0) + ((packed << 24) >> 24) * one;
    sums[FIRST_SQUARES] = (sums[FIRST_SQUARES] ?? 0) + one * one;
    sums[SECOND] = (sums[SECOND] ?? 0) + ((packed << 16) >> 24) * other;
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

function buildTable(
  first: OneClassArrays,
  second: OneClassArrays,
): { readonly slots: Int32Array; readonly mask: number } {
  let size = 16;
  // At most five eighths full, so that a search that finds nothing ends in the line where it began.
  while (size * 5 < (first.hashes.length + second.hashes.length) * 8) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size * SLOT);
  const take = ({ hashes, weights, idf }: OneClassArrays, shift: number) => {
    for (let feature = 0; feature < hashes.length; feature += 1) {
      const hash = hashes[feature] ?? 0;
      let slot = spread(hash) & mask;
      while (slots[slot * SLOT + PACKED] !== 0 && slots[slot * SLOT] !== hash) slot = (slot + 1) & mask;
      const at = slot * SLOT;
      slots[at] = hash;
      const packed = ((weights[feature] ?? 0) & 0xff) | ((idf[feature] ?? 0) << 16);
      slots[at + PACKED] = (slots[at + PACKED] ?? 0) | (packed << shift);
    }
  };
  take(first, 0);
  take(second, 8);
  return { slots, mask };
}
