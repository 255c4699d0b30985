import type { Figure, Goal } from "./section.ts";

/** Two-sided 95 % of the normal distribution. */
const Z = 1.959964;

/** A share with its Wilson score interval (Wilson 1927): honest near 0 and 1 and for few rows. */
export function share(hits: number, total: number, goal?: Goal): Figure {
  if (total === 0) return { value: Number.NaN };
  const value = hits / total;
  const middle = value + (Z * Z) / (2 * total);
  const half = Z * Math.sqrt((value * (1 - value)) / total + (Z * Z) / (4 * total * total));
  const scale = 1 + (Z * Z) / total;
  return {
    value,
    low: Math.max(0, (middle - half) / scale),
    high: Math.min(1, (middle + half) / scale),
    ...(goal === undefined ? {} : { goal }),
  };
}

/** Area under the ROC curve by ranks (ties count half), with the Hanley and McNeil (1982) interval. */
export function auroc(positives: readonly number[], negatives: readonly number[], goal?: Goal): Figure {
  const n = positives.length;
  const m = negatives.length;
  if (n === 0 || m === 0) return { value: Number.NaN, unit: "ratio" };
  const all = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].sort((left, right) => left.score - right.score);
  let ranks = 0;
  for (let first = 0; first < all.length; ) {
    let last = first;
    while (last + 1 < all.length && all[last + 1]?.score === all[first]?.score) last += 1;
    for (let index = first; index <= last; index += 1)
      if (all[index]?.positive) ranks += (first + last) / 2 + 1;
    first = last + 1;
  }
  const value = (ranks - (n * (n + 1)) / 2) / (n * m);
  const q1 = value / (2 - value);
  const q2 = (2 * value * value) / (1 + value);
  const error = Math.sqrt(
    (value * (1 - value) + (n - 1) * (q1 - value * value) + (m - 1) * (q2 - value * value)) / (n * m),
  );
  return {
    value,
    low: Math.max(0, value - Z * error),
    high: Math.min(1, value + Z * error),
    unit: "ratio",
    ...(goal === undefined ? {} : { goal }),
  };
}

/** Expected calibration error over equal-width bins: how far stated confidence is from the share that was right. */
export function calibrationError(
  guesses: readonly { readonly confidence: number; readonly right: boolean }[],
  bins = 15,
): number {
  const sums = Array.from({ length: bins }, () => ({ rows: 0, confidence: 0, right: 0 }));
  for (const { confidence, right } of guesses) {
    const bin = sums[Math.min(bins - 1, Math.floor(confidence * bins))];
    if (bin === undefined) continue;
    bin.rows += 1;
    bin.confidence += confidence;
    bin.right += right ? 1 : 0;
  }
  return (
    sums.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / Math.max(1, guesses.length)
  );
}

/** F-beta of counts. Beta 2 weighs recall four times. */
export function fBeta(found: number, spurious: number, missed: number, beta = 1): number {
  const b = beta * beta;
  const bottom = (1 + b) * found + b * missed + spurious;
  return bottom === 0 ? Number.NaN : ((1 + b) * found) / bottom;
}
