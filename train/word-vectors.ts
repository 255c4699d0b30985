import { join } from "node:path";
import { toBase64 } from "../packages/guard/src/learning/bytes.ts";
import { createRandom } from "../packages/guard/src/learning/random.ts";
import { DIMENSIONS, GLOVE, readVectors, toLengthOne } from "./glove-vectors.ts";
import { today, versionOf, writeModel } from "./model-card.ts";
import type { TrainingContext } from "./task.ts";

const TARGET = join(import.meta.dirname, "..", "packages", "guard", "src", "learning", "word-vectors.data");
/** Directions that are kept: half the bytes, and on CLINC150 as good as all within the interval. A multiple of 16. */
const KEPT = 48;
/** Rounds of subspace iteration; the directions stand still well before. */
const ROUNDS = 60;
/** Values beyond this are rare in vectors of length one; cutting them leaves the others their detail. */
const LARGEST = 0.6;

/** Writes vectors of the words of the word classes, in their order, along the directions in which they differ most. */
export function trainWordVectors({ say }: TrainingContext): void {
  const { words, values } = readVectors();
  const directions = principalDirections(values);
  const scale = LARGEST / 127;
  const packed = new Int8Array(words.length * KEPT);
  const vector = new Float32Array(KEPT);
  for (let row = 0; row < words.length; row += 1) {
    directions.forEach((direction, nth) => {
      vector[nth] = direction.reduce(
        (sum, value, column) => sum + value * (values[row * DIMENSIONS + column] ?? 0),
        0,
      );
    });
    toLengthOne(vector);
    vector.forEach((value, nth) => {
      packed[row * KEPT + nth] = Math.max(-127, Math.min(127, Math.round(value / scale)));
    });
  }
  const text = toBase64(packed);
  const version = versionOf([text]);
  writeModel(
    TARGET,
    "WORD_VECTORS",
    { version, dimensions: KEPT, scale, values: text },
    {
      model: "word-vectors",
      version,
      what: `Vectors of ${KEPT} numbers for the words of the word classes, along their principal directions.`,
      date: today(),
      bytes: packed.byteLength,
      data: [],
      split: `none: ${GLOVE}`,
      metrics: {},
    },
  );
  say(`word-vectors: written, version ${version}`);
}

/** The directions of most variance, by subspace iteration on the covariance (Golub and Van Loan, section 8.2). */
function principalDirections(values: Float32Array): readonly Float64Array[] {
  const covariance = Array.from({ length: DIMENSIONS }, () => new Float64Array(DIMENSIONS));
  for (let from = 0; from < values.length; from += DIMENSIONS)
    covariance.forEach((line, row) => {
      const left = values[from + row] ?? 0;
      for (let column = 0; column < DIMENSIONS; column += 1)
        line[column] = (line[column] ?? 0) + left * (values[from + column] ?? 0);
    });
  const random = createRandom(1);
  let directions = Array.from({ length: KEPT }, () =>
    Float64Array.from({ length: DIMENSIONS }, () => random() - 0.5),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    directions = directions.map((direction) => Float64Array.from(covariance, (line) => dot(line, direction)));
    orthonormalise(directions);
  }
  return directions;
}

/** Gram and Schmidt. */
function orthonormalise(directions: readonly Float64Array[]): void {
  directions.forEach((direction, nth) => {
    for (const before of directions.slice(0, nth)) {
      const shared = dot(before, direction);
      before.forEach((value, at) => {
        direction[at] = (direction[at] ?? 0) - shared * value;
      });
    }
    const length = Math.sqrt(dot(direction, direction));
    for (let at = 0; at < direction.length; at += 1) direction[at] = (direction[at] ?? 0) / length;
  });
}

function dot(left: Float64Array, right: Float64Array): number {
  return left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
}
