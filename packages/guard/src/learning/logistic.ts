/** Weights of a logistic regression; the first belongs to a constant one. */
export type Logistic = readonly number[];

/** Newton steps: the fit of a handful of weights stands still well before. */
const STEPS = 25;
/** Keeps weights finite where classes can be told apart without error. */
const RIDGE: number = 1e-2;

/** Fits P(yes | inputs) by Newton's method. Inputs do not hold the constant. Few inputs only: the cost is cubic in them. */
export function fitLogistic(
  inputs: readonly (readonly number[])[],
  yes: readonly boolean[],
  weights: readonly number[] = yes.map(() => 1),
): Logistic {
  const size = (inputs[0]?.length ?? 0) + 1;
  let beta: number[] = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = beta.map((value) => -RIDGE * value);
    const hessian = beta.map((_, row) => beta.map((_, column) => (row === column ? RIDGE : 0)));
    inputs.forEach((given, nth) => {
      const input = [1, ...given];
      const weight = weights[nth] ?? 1;
      const probability = chance(beta, given);
      const error = ((yes[nth] === true ? 1 : 0) - probability) * weight;
      const curve = probability * (1 - probability) * weight;
      for (let row = 0; row < size; row += 1) {
        gradient[row] = (gradient[row] ?? 0) + error * (input[row] ?? 0);
        const line = hessian[row] ?? [];
        for (let column = 0; column < size; column += 1)
          line[column] = (line[column] ?? 0) + curve * (input[row] ?? 0) * (input[column] ?? 0);
      }
    });
    const move = solve(hessian, gradient);
    beta = beta.map((value, index) => value + (move[index] ?? 0));
  }
  return beta;
}

/** Probability in (0, 1) of one row of inputs. */
export function chance(beta: Logistic, input: readonly number[]): number {
  let sum = beta[0] ?? 0;
  for (let index = 0; index < input.length; index += 1) sum += (beta[index + 1] ?? 0) * (input[index] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Solves a small positive definite system by Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((line, row) => [...line, right[row] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    const [top, other] = [rows[column] ?? [], rows[pivot] ?? []];
    rows[pivot] = top;
    rows[column] = other;
    for (let row = 0; row < size; row += 1) {
      const line = rows[row] ?? [];
      if (row === column) continue;
      const factor = (line[column] ?? 0) / (other[column] ?? 1);
      for (let at = column; at <= size; at += 1) line[at] = (line[at] ?? 0) - factor * (other[at] ?? 0);
    }
  }
  return rows.map((line, row) => (line[size] ?? 0) / (line[row] ?? 1));
}
