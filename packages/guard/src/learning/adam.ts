/** Running means of gradients and of their squares. */
export interface Moments {
  readonly means: Float32Array;
  readonly squares: Float32Array;
}

const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.999;
/** Keeps a step finite where no gradient ever was. */
const SMALL = 1e-8;

export function createMoments(size: number): Moments {
  return { means: new Float32Array(size), squares: new Float32Array(size) };
}

/** One step of Adam (Kingma and Ba 2015) of `count` values from `at` on; `step` counts from 1. */
export function addAdam(
  values: Float32Array,
  at: number,
  gradients: Float32Array,
  from: number,
  count: number,
  { means, squares }: Moments,
  step: number,
  rate: number,
): void {
  const pace = (rate * Math.sqrt(1 - SQUARE_DECAY ** step)) / (1 - MEAN_DECAY ** step);
  for (let index = 0; index < count; index += 1) {
    const place = at + index;
    const gradient = gradients[from + index] ?? 0;
    const mean = MEAN_DECAY * (means[place] ?? 0) + (1 - MEAN_DECAY) * gradient;
    const square = SQUARE_DECAY * (squares[place] ?? 0) + (1 - SQUARE_DECAY) * gradient * gradient;
    means[place] = mean;
    squares[place] = square;
    values[place] = (values[place] ?? 0) - (pace * mean) / (Math.sqrt(square) + SMALL);
  }
}
