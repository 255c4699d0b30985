import { join } from "node:path";
import { toBase64 } from "../packages/guard/src/learning/bytes.ts";
import { fnv1a } from "../packages/guard/src/learning/fnv.ts";
import { createRandom } from "../packages/guard/src/learning/random.ts";
import { DIMENSIONS, GLOVE, readVectors, toLengthOne, type Vectors } from "./glove-vectors.ts";
import { today, versionOf, writeModel } from "./model-card.ts";
import type { TrainingContext } from "./task.ts";

const TARGET = join(import.meta.dirname, "..", "packages", "guard", "src", "learning", "word-classes.data");
/** Broad classes share what a phrase is about, fine ones what a word means. Chosen on the dev rows of CLINC150. */
const BROAD = 200;
const FINE = 800;
const ROUNDS = 15;

/**
 * Groups frequent English words by k-means on the sphere (Dhillon and Modha 2001) over GloVe vectors (Pennington,
 * Socher, Manning 2014; public domain), and writes hash and classes of each word. Needs no data folder.
 */
export function trainWordClasses({ say }: TrainingContext): void {
  const vectors = readVectors();
  say(`word-classes: ${vectors.words.length} words`);
  const broad = Uint8Array.from(group(vectors, BROAD, say));
  const fine = Uint16Array.from(group(vectors, FINE, say));
  const hashes = Int32Array.from(vectors.words, (word) => fnv1a(word));
  const packed = {
    hashes: toBase64(hashes),
    broad: toBase64(broad),
    fine: toBase64(fine),
  };
  const version = versionOf(Object.values(packed));
  writeModel(
    TARGET,
    "WORD_CLASSES",
    { version, ...packed },
    {
      model: "word-classes",
      version,
      what: `${vectors.words.length} frequent English words in ${BROAD} broad and ${FINE} fine classes of like use.`,
      date: today(),
      bytes: hashes.byteLength + broad.byteLength + fine.byteLength,
      data: [],
      split: `none: ${GLOVE}`,
      metrics: {},
    },
  );
  say(`word-classes: written, version ${version}`);
}

/** The class of each word. Starts from words chosen by a seeded draw. */
function group({ words, values }: Vectors, classes: number, say: (line: string) => void): Int32Array {
  const random = createRandom(classes);
  const centres = new Float32Array(classes * DIMENSIONS);
  const drawn = new Set<number>();
  while (drawn.size < classes) drawn.add(Math.floor(random() * words.length));
  [...drawn].forEach((row, at) => {
    centres.set(values.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), at * DIMENSIONS);
  });
  const classOf = new Int32Array(words.length);
  for (let round = 1; round <= ROUNDS; round += 1) {
    let moved = 0;
    for (let row = 0; row < words.length; row += 1) {
      const best = nearest(values, row * DIMENSIONS, centres, classes);
      if (best !== classOf[row]) moved += 1;
      classOf[row] = best;
    }
    const sums = new Float32Array(centres.length);
    for (let row = 0; row < words.length; row += 1) {
      const to = (classOf[row] ?? 0) * DIMENSIONS;
      for (let column = 0; column < DIMENSIONS; column += 1)
        sums[to + column] = (sums[to + column] ?? 0) + (values[row * DIMENSIONS + column] ?? 0);
    }
    for (let at = 0; at < classes; at += 1) {
      const sum = sums.subarray(at * DIMENSIONS, (at + 1) * DIMENSIONS);
      toLengthOne(sum);
      // A class that lost all its words keeps its centre.
      if (sum.some((value) => value !== 0)) centres.set(sum, at * DIMENSIONS);
    }
    if (round % 5 === 0)
      say(`word-classes: ${classes} classes, round ${round} of ${ROUNDS}, ${moved} words moved`);
  }
  return classOf;
}

function nearest(values: Float32Array, from: number, centres: Float32Array, classes: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < classes; at += 1) {
    let product = 0;
    const to = at * DIMENSIONS;
    for (let column = 0; column < DIMENSIONS; column += 1)
      product += (values[from + column] ?? 0) * (centres[to + column] ?? 0);
    if (product > most) {
      most = product;
      best = at;
    }
  }
  return best;
}
