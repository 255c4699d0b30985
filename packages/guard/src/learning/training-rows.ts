import { createHashIndex } from "./hash-table.ts";
import type { ExtraFeatures } from "./sparse-model.ts";
import type { WordClasses } from "./word-classes.ts";
import { type Features, type TextFeatures, wordFeatures } from "./word-features.ts";

/** One text of the training set. `label` is a class; with one class, 0 or 1. `weight` is how much it counts. */
export interface TrainingRow {
  readonly hashes: Int32Array;
  readonly kinds: Float32Array;
  readonly label: number;
  readonly weight: number;
}

/** Keeps all features of a text, one by one, out of a reader's buffers. */
export type RowKeeper = (text: TextFeatures, label: number, extras?: readonly ExtraFeatures[]) => TrainingRow;

/** Features of many rows that stand one behind the other. */
const CHUNK = 65_536;

/** Makes a keeper. It remembers the features of every word that it met: one for each training set. */
export function createRowKeeper(classes: WordClasses): RowKeeper {
  const met = new Map<string, Features>();
  // Rows are parts of long lists: a list of its own for each is felt where there are ten thousands.
  let hashes = new Int32Array(0);
  let kinds = new Float32Array(0);
  let start = 0;
  let end = 0;
  const add = (hash: number, kind: number) => {
    if (end === hashes.length) {
      const length = Math.max(CHUNK, 2 * (end - start));
      const [begun, their] = [hashes.subarray(start, end), kinds.subarray(start, end)];
      hashes = new Int32Array(length);
      kinds = new Float32Array(length);
      hashes.set(begun);
      kinds.set(their);
      end -= start;
      start = 0;
    }
    hashes[end] = hash;
    kinds[end] = kind;
    end += 1;
  };
  return function keepRow(text, label, extras = []) {
    start = end;
    for (let index = 0; index < text.count; index += 1) {
      const word = text.words[index] ?? "";
      let own = met.get(word);
      if (own === undefined) {
        own = wordFeatures(word, classes);
        met.set(word, own);
      }
      for (let nth = 0; nth < own.hashes.length; nth += 1) add(own.hashes[nth] ?? 0, own.weights[nth] ?? 0);
    }
    for (let index = 0; index < text.pairCount; index += 1)
      add(text.pairs[index] ?? 0, text.pairWeights[index] ?? 0);
    for (const extra of extras) for (const hash of extra.hashes) add(hash, extra.weight);
    return { hashes: hashes.subarray(start, end), kinds: kinds.subarray(start, end), label, weight: 1 };
  };
}

/** Features that stand in enough rows, with their inverse document frequency. */
export interface ChosenFeatures {
  readonly hashes: Int32Array;
  readonly idf: Float32Array;
}

/** Rows as vectors of length one over the chosen features, one behind the other. */
export interface Vectors {
  /** Where the features of each row begin; one more than there are rows. */
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly values: Float32Array;
  readonly labels: Int32Array;
  readonly weights: Float64Array;
}

/** Chooses features by all rows; `vectorsOf` makes vectors of those that are shown. */
export function toVectors(
  rows: readonly TrainingRow[],
  minRows: number,
): {
  readonly chosen: ChosenFeatures;
  readonly vectorsOf: (isShown: (row: number) => boolean) => Vectors;
} {
  const met = createHashIndex();
  const named = new Int32Array(rows.reduce((sum, { hashes }) => sum + hashes.length, 0));
  const counts: number[] = [];
  // The last row in which a feature stood: a second time in the same row does not count.
  const last: number[] = [];
  let at = 0;
  rows.forEach(({ hashes }, row) => {
    for (let index = 0; index < hashes.length; index += 1) {
      const name = met.add(hashes[index] ?? 0);
      named[at] = name;
      at += 1;
      if (name === counts.length) {
        counts.push(1);
        last.push(row);
      } else if (last[name] !== row) {
        counts[name] = (counts[name] ?? 0) + 1;
        last[name] = row;
      }
    }
  });
  const { chosen, places } = choose(met.hashes(), counts, minRows, rows.length);
  const vectorsOf = (isShown: (row: number) => boolean): Vectors => {
    const empty = {
      starts: new Int32Array(rows.length + 1),
      features: new Int32Array(named.length),
      values: new Float32Array(named.length),
      labels: new Int32Array(rows.length),
      weights: new Float64Array(rows.length),
    };
    return fill(empty, rows, isShown, (nth) => places[named[nth] ?? 0] ?? -1, chosen.idf);
  };
  return { chosen, vectorsOf };
}

function choose(
  met: Int32Array,
  counts: readonly number[],
  minRows: number,
  rows: number,
): { readonly chosen: ChosenFeatures; readonly places: Int32Array } {
  const places = new Int32Array(counts.length).fill(-1);
  const hashes: number[] = [];
  const idf: number[] = [];
  counts.forEach((count, name) => {
    if (count < minRows) return;
    places[name] = hashes.length;
    hashes.push(met[name] ?? 0);
    idf.push(Math.log((rows + 1) / (count + 1)) + 1);
  });
  return { chosen: { hashes: Int32Array.from(hashes), idf: Float32Array.from(idf) }, places };
}

/** `placeOf` gives the feature that stands at a place of all rows, or less than zero if it was not chosen. */
function fill(
  { starts, features, values, labels, weights }: Vectors,
  rows: readonly TrainingRow[],
  isShown: (row: number) => boolean,
  placeOf: (nth: number) => number,
  idf: Float32Array,
): Vectors {
  const longest = rows.reduce((most, { hashes }) => Math.max(most, hashes.length), 1);
  const whole = new Float64Array(longest);
  let read = 0;
  let used = 0;
  let shown = 0;
  rows.forEach(({ kinds, label, weight }, row) => {
    const begin = read;
    read += kinds.length;
    if (!isShown(row)) return;
    const start = used;
    let squares = 0;
    for (let index = 0; index < kinds.length; index += 1) {
      const feature = placeOf(begin + index);
      if (feature < 0) continue;
      const value = (idf[feature] ?? 0) * (kinds[index] ?? 0);
      features[used] = feature;
      whole[used - start] = value;
      squares += value * value;
      used += 1;
    }
    const norm = squares === 0 ? 0 : 1 / Math.sqrt(squares);
    for (let place = start; place < used; place += 1) values[place] = (whole[place - start] ?? 0) * norm;
    labels[shown] = label;
    weights[shown] = weight;
    shown += 1;
    starts[shown] = used;
  });
  return {
    starts: starts.subarray(0, shown + 1),
    features: features.subarray(0, used),
    values: values.subarray(0, used),
    labels: labels.subarray(0, shown),
    weights: weights.subarray(0, shown),
  };
}
