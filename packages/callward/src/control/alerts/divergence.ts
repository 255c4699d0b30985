/**
 * Jensen–Shannon divergence of two counts of the same things, in bits: 0 where their shares are the same, 1 where they
 * have nothing in common (Lin, Divergence measures based on the Shannon entropy, IEEE Trans. Inf. Theory 37, 1991). 0 where
 * either has counted nothing.
 */
export function divergence(left: readonly number[], right: readonly number[]): number {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const [leftSum, rightSum] = [sum(left), sum(right)];
  if (leftSum === 0 || rightSum === 0) return 0;
  let bits = 0;
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const p = (left[index] ?? 0) / leftSum;
    const q = (right[index] ?? 0) / rightSum;
    const middle = (p + q) / 2;
    if (p > 0) bits += (p / 2) * Math.log2(p / middle);
    if (q > 0) bits += (q / 2) * Math.log2(q / middle);
  }
  return Math.min(1, Math.max(0, bits));
}
