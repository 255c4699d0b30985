import { createRandom } from "./random.ts";
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
    addSparse(out, left, matrix, lines, rows, columns, other, across) {
      for (let line = 0; line < lines; line += 1)
        for (let row = 0; row < rows; row += 1) {
          const factor = value(left + line * rows + row);
          if (factor === 0) continue;
          for (let column = 0; column < columns; column += 1) {
            const place = line * columns + column;
            const exchanged = row * columns + column;
            floats[out + place] = value(out + place) + factor * value(matrix + exchanged);
            floats[across + exchanged] = value(across + exchanged) + factor * value(other + place);
          }
        }
    },
    addShare(out, list, count, share) {
      for (let index = 0; index < count; index += 1)
        floats[out + index] = value(out + index) + value(list + index) * share;
    },
    exchange(matrix, lines, columns, into) {
      for (let line = 0; line < lines; line += 1)
        for (let column = 0; column < columns; column += 1)
          floats[into + column * lines + line] = value(matrix + line * columns + column);
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
    unpool(at, filters, gradients, from, shift) {
      const add = (place: number, gradient: number) => {
        floats[place + shift] = value(place + shift) + gradient;
      };
      for (let filter = 0; filter < 2 * filters; filter += 1) {
        const gradient = value(gradients + filter);
        if (gradient === 0) continue;
        const first = at + (places[from + filter] ?? 0);
        if (filter < filters) add((places[first + 2] ?? 0) + filter, gradient);
        else
          for (let place = 0; place < 3; place += 1)
            add((places[first + place] ?? 0) + place * filters + filter, gradient);
      }
    },
    leaveOut(values, kept, count, scale) {
      for (let index = 0; index < count; index += 1)
        floats[values + index] = value(kept + index) === 0 ? 0 : value(values + index) / scale;
    },
    draw(features, values, count, state, share, scale, kept, inputs) {
      const random = createRandom(state);
      let used = 0;
      for (let index = 0; index < count; index += 1) {
        if (random() < share) continue;
        places[kept + used] = places[features + index] ?? 0;
        floats[inputs + used] = value(values + index) / scale;
        used += 1;
      }
      return used;
    },
    dropOut(values, count, state, share, scale) {
      const random = createRandom(state);
      for (let index = 0; index < count; index += 1)
        floats[values + index] = random() < share ? 0 : value(values + index) / scale;
    },
    odds(scores, count) {
      let most = Number.NEGATIVE_INFINITY;
      for (let index = 0; index < count; index += 1) most = Math.max(most, value(scores + index));
      let sum = 0;
      for (let index = 0; index < count; index += 1) {
        const odds = Math.exp(value(scores + index) - most);
        floats[scores + index] = odds;
        sum += odds;
      }
      return sum;
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
