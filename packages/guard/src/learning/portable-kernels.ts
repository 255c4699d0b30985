import type { VectorKernels } from "./vector-space.ts";

/** The kernels in plain TypeScript. */
export function portableKernels(buffer: ArrayBuffer): VectorKernels {
  const floats = new Float32Array(buffer);
  const places = new Int32Array(buffer);
  const value = (place: number) => floats[place] ?? 0;

  /** Keeps the greatest answers of a block of filters; `answer` is that of one filter to one window. */
  function keepGreatest(
    windows: number,
    filters: number,
    best: number,
    from: number,
    answer: (window: number, filter: number) => number,
  ): void {
    floats.fill(0, best, best + filters);
    places.fill(0, from, from + filters);
    for (let window = 0; window < windows; window += 1)
      for (let filter = 0; filter < filters; filter += 1) {
        const given = answer(window, filter);
        if (given <= value(best + filter)) continue;
        floats[best + filter] = given;
        places[from + filter] = window;
      }
  }

  return {
    addProduct(out, left, matrix, lines, rows, columns) {
      for (let line = 0; line < lines; line += 1)
        for (let row = 0; row < rows; row += 1) {
          const factor = value(left + line * rows + row);
          for (let column = 0; column < columns; column += 1) {
            const place = out + line * columns + column;
            floats[place] = value(place) + factor * value(matrix + row * columns + column);
          }
        }
    },
    pool(at, words, filters, best, from) {
      const word = (index: number) => places[at + index] ?? 0;
      keepGreatest(words, filters, best, from, (window, filter) => value(word(window + 2) + filter));
      keepGreatest(
        words + 2,
        filters,
        best + filters,
        from + filters,
        (window, filter) =>
          value(word(window) + filters + filter) +
          value(word(window + 1) + 2 * filters + filter) +
          value(word(window + 2) + 3 * filters + filter),
      );
    },
    adam(values, gradients, means, squares, count, pace) {
      for (let index = 0; index < count; index += 1) {
        const gradient = value(gradients + index);
        const mean = 0.9 * value(means + index) + 0.1 * gradient;
        const square = 0.999 * value(squares + index) + 0.001 * gradient * gradient;
        floats[means + index] = mean;
        floats[squares + index] = square;
        floats[values + index] = value(values + index) - (pace * mean) / (Math.sqrt(square) + 1e-8);
      }
    },
  };
}
