import type { Vectors } from "./training-rows.ts";
import { createVectorSpace, type VectorSpace } from "./vector-space.ts";

/** Weights in compressed rows: of each feature for each class that it was seen with. */
export interface SparseWeights {
  readonly starts: Uint32Array;
  readonly labels: Uint16Array;
  readonly values: Float32Array;
}

/** Sum of squared gradients that a weight begins with; weights that do not exist have none. */
export const FIRST_SQUARE = 1e-6;
/**
 * A feature seen with at least one in so many of the classes has a place for each of them while it is trained: a line
 * that is added as a whole is read several times as fast, and these are the features that most texts have.
 */
const WHOLE_LINE_FROM = 4;

/** Which classes each feature was seen with, in that order. */
type Shape = Pick<SparseWeights, "starts" | "labels">;

/** Finds the shape of the weights of these rows. */
export function shapeOf(
  { starts, features: seenIn, labels }: Vectors,
  features: number,
  classes: number,
): Shape {
  const seen: number[][] = Array.from({ length: features }, () => []);
  // One bit for each feature and class: a set for each feature takes longer than a pass of training.
  const width = Math.ceil(classes / 32);
  const bits = new Int32Array(features * width);
  labels.forEach((label, row) => {
    const bit = 1 << (label & 31);
    const last = starts[row + 1] ?? 0;
    for (let index = starts[row] ?? 0; index < last; index += 1) {
      const feature = seenIn[index] ?? 0;
      const at = feature * width + (label >> 5);
      if (((bits[at] ?? 0) & bit) !== 0) continue;
      bits[at] = (bits[at] ?? 0) | bit;
      seen[feature]?.push(label);
    }
  });
  const begins = new Uint32Array(features + 1);
  const all: number[] = [];
  seen.forEach((own, feature) => {
    for (const label of own) all.push(label);
    begins[feature + 1] = all.length;
  });
  return { starts: begins, labels: Uint16Array.from(all) };
}

/** Weights while they are trained: of some features a whole line of classes, of the others those that they have. */
export interface Lines {
  readonly starts: Uint32Array;
  /** 1 for a feature that has a whole line. */
  readonly whole: Uint8Array;
  /** Of weights that do not stand in a whole line. */
  readonly labels: Uint16Array;
  readonly values: Float32Array;
  /** Sums of squared gradients, for AdaGrad. */
  readonly squares: Float32Array;
}

/** Length of a whole line. */
export function wholeLine(classes: number): number {
  return Math.ceil(classes / 4) * 4;
}

/** Lays weights of zero out in a space that has room for that many numbers more. */
export function layOut(
  shape: Shape,
  features: number,
  classes: number,
  room: number,
): { readonly lines: Lines; readonly space: VectorSpace } {
  const columns = wholeLine(classes);
  const starts = new Uint32Array(features + 1);
  const whole = new Uint8Array(features);
  for (let feature = 0; feature < features; feature += 1) {
    const own = (shape.starts[feature + 1] ?? 0) - (shape.starts[feature] ?? 0);
    whole[feature] = own * WHOLE_LINE_FROM >= classes ? 1 : 0;
    starts[feature + 1] = (starts[feature] ?? 0) + (whole[feature] === 1 ? columns : own);
  }
  const weights = starts[features] ?? 0;
  const space = createVectorSpace(weights + room, 6);
  const lines: Lines = {
    starts,
    whole,
    labels: new Uint16Array(weights),
    values: space.floats(weights),
    squares: new Float32Array(weights),
  };
  eachEntry(shape, lines, (entry, place) => {
    lines.labels[place] = shape.labels[entry] ?? 0;
    lines.squares[place] = FIRST_SQUARE;
  });
  return { lines, space };
}

/** The weights of lines in their compressed rows. */
export function compress(shape: Shape, lines: Lines): SparseWeights {
  const values = new Float32Array(shape.labels.length);
  eachEntry(shape, lines, (entry, place) => {
    values[entry] = lines.values[place] ?? 0;
  });
  return { ...shape, values };
}

/** Names each entry of a shape, and the place of its weight while it is trained. */
function eachEntry(
  shape: Shape,
  { starts, whole }: Pick<Lines, "starts" | "whole">,
  tell: (entry: number, place: number) => void,
): void {
  for (let feature = 0; feature < whole.length; feature += 1) {
    const first = shape.starts[feature] ?? 0;
    const end = shape.starts[feature + 1] ?? 0;
    const start = starts[feature] ?? 0;
    for (let entry = first; entry < end; entry += 1)
      tell(entry, start + (whole[feature] === 1 ? (shape.labels[entry] ?? 0) : entry - first));
  }
}
