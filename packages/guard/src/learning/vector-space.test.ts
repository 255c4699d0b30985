import { afterEach, describe, expect, it, vi } from "vitest";
import { createRandom, skip } from "./random.ts";
import { createVectorSpace, placeOf, type VectorSpace, wholeSteps } from "./vector-space.ts";

const ROOM = 20_000;
const wasm = createVectorSpace(ROOM, 20);
vi.stubGlobal("WebAssembly", undefined);
const portable = createVectorSpace(ROOM, 20);
vi.unstubAllGlobals();
afterEach(() => vi.unstubAllGlobals());

/** The same draws in both spaces, and what the same work on them gives. */
function both(
  work: (space: VectorSpace, draw: (length: number) => Float32Array) => readonly ArrayLike<number>[],
) {
  return [wasm, portable].map((space) => {
    const random = createRandom(1);
    return work(space, (length) => {
      const list = space.floats(length);
      list.set(Float32Array.from({ length }, () => random() - 0.5));
      return list;
    }).map((list) => Array.from(list));
  });
}

function expectAlike(results: readonly (readonly (readonly number[])[])[]): void {
  const [first, second] = results;
  first?.forEach((list, nth) => {
    list.forEach((value, at) => {
      expect(value).toBeCloseTo(second?.[nth]?.[at] ?? Number.NaN, 4);
    });
  });
}

describe("a space of vectors", () => {
  it("runs in WebAssembly here", () => expect(wasm.kind).toBe("wasm"));

  it("falls back to plain TypeScript where WebAssembly is missing or has no SIMD", () => {
    expect(portable.kind).toBe("portable");
    vi.stubGlobal("WebAssembly", { validate: () => false });
    expect(createVectorSpace(16, 1).kind).toBe("portable");
  });

  it.each([1, 4, 6, 9])("adds a product of matrices with %i lines, the same without WebAssembly", (lines) => {
    const [rows, columns] = [5, wholeSteps(20)];
    const results = both((space, draw) => {
      const [out, left, matrix] = [draw(lines * columns), draw(lines * rows), draw(rows * columns)];
      const before = out.slice();
      space.kernels.addProduct(placeOf(out), placeOf(left), placeOf(matrix), lines, rows, columns);
      const at = columns + 3 < out.length ? columns + 3 : 3;
      const line = Math.floor(at / columns);
      let expected = before[at] ?? 0;
      for (let row = 0; row < rows; row += 1)
        expected += (left[line * rows + row] ?? 0) * (matrix[row * columns + 3] ?? 0);
      expect(out[at]).toBeCloseTo(expected, 5);
      return [out];
    });
    expectAlike(results);
  });

  it("keeps the greatest answer of each filter and where it was given, or zero", () => {
    const filters = 8;
    const results = both((space, draw) => {
      const words = draw(4 * 4 * filters);
      words.fill(-1, 0, 4 * filters);
      const at = space.places(7);
      const nothing = placeOf(words);
      at.set([nothing, nothing, ...[1, 2, 3].map((word) => nothing + word * 4 * filters), nothing, nothing]);
      const [best, from] = [space.floats(2 * filters), space.places(2 * filters)];
      space.kernels.pool(placeOf(at), 3, filters, placeOf(best), placeOf(from));
      for (let filter = 0; filter < filters; filter += 1) {
        const answers = [1, 2, 3].map((word) => words[word * 4 * filters + filter] ?? 0);
        const most = Math.max(0, ...answers);
        expect(best[filter]).toBeCloseTo(most, 6);
        if (most > 0) expect(answers[from[filter] ?? -1]).toBe(best[filter]);
      }
      return [best, from];
    });
    expectAlike(results);
  });

  it("takes a step of Adam against the gradient", () => {
    const results = both((space, draw) => {
      const [values, gradients, means, squares] = [draw(8), draw(8), space.floats(8), space.floats(8)];
      const before = values.slice();
      space.kernels.adam(
        ...([placeOf(values), placeOf(gradients), placeOf(means), placeOf(squares), 8, 0.001] as const),
      );
      values.forEach((value, at) => {
        expect(Math.sign(value - (before[at] ?? 0))).toBe(-Math.sign(gradients[at] ?? 0));
      });
      return [values, means, squares];
    });
    expectAlike(results);
  });

  it("adds both products of a matrix that is mostly zeros, as the products of whole matrices are", () => {
    const [lines, rows, columns] = [5, 16, 48];
    const results = both((space, draw) => {
      const left = draw(lines * rows).map((value) => (value < 0.2 ? 0 : value));
      const whole = space.floats(lines * rows);
      whole.set(left);
      const across = space.floats(rows * lines);
      across.set(
        Float32Array.from(across.keys(), (at) => left[(at % lines) * rows + Math.floor(at / lines)] ?? 0),
      );
      const [matrix, other] = [draw(rows * columns), draw(lines * columns)];
      const [out, outAcross, expected, expectedAcross] = [lines, rows, lines, rows].map((count) =>
        space.floats(count * columns),
      ) as [Float32Array, Float32Array, Float32Array, Float32Array];
      const list = space.places(rows);
      space.kernels.addSparse(
        ...([placeOf(out), placeOf(whole), placeOf(matrix), lines, rows, columns] as const),
        ...([placeOf(other), placeOf(outAcross), placeOf(list)] as const),
      );
      space.kernels.addProduct(placeOf(expected), placeOf(whole), placeOf(matrix), lines, rows, columns);
      space.kernels.addProduct(
        placeOf(expectedAcross),
        placeOf(across),
        placeOf(other),
        rows,
        lines,
        columns,
      );
      expect(Array.from(out)).toEqual(Array.from(expected));
      expect(Array.from(outAcross)).toEqual(Array.from(expectedAcross));
      return [out, outAcross];
    });
    expectAlike(results);
  });

  it("adds a share of a list, the same to the last bit without WebAssembly", () => {
    const [first, second] = both((space, draw) => {
      const [out, list] = [draw(12), draw(12)];
      space.kernels.addShare(placeOf(out), placeOf(list), 12, 1 / Math.sqrt(7));
      return [out];
    });
    expect(first).toEqual(second);
  });

  it("exchanges lines and columns of a matrix", () => {
    const results = both((space, draw) => {
      const [matrix, into] = [draw(8 * 12), space.floats(12 * 8)];
      space.kernels.exchange(placeOf(matrix), 8, 12, placeOf(into));
      matrix.forEach((value, at) => {
        expect(into[(at % 12) * 8 + Math.floor(at / 12)]).toBe(value);
      });
      return [into];
    });
    expectAlike(results);
  });

  it("gives the gradient of a greatest answer back to the words that gave it", () => {
    const filters = 4;
    const results = both((space) => {
      // Two words after nothing: the answers of nothing, of the first and of the second.
      const answers = space.floats(3 * 4 * filters);
      const gradients = space.floats(3 * 4 * filters);
      const at = space.places(6);
      at.set([0, 0, 1, 2, 0, 0].map((word) => placeOf(answers) + word * 4 * filters));
      const [found, from] = [space.floats(2 * filters), space.places(2 * filters)];
      found.set([1, 0, 2, 0, 3, 0, 0, 0]);
      from.set([1, 0, 0, 0, 2, 0, 0, 0]);
      const shift = placeOf(gradients) - placeOf(answers);
      space.kernels.unpool(placeOf(at), filters, placeOf(found), placeOf(from), shift);
      const given = [...gradients.entries()].filter(([, gradient]) => gradient !== 0);
      expect(given).toEqual([
        // Of nothing as the third of three; of the first word alone and as the first of three; of the second word.
        [3 * filters, 3],
        [4 * filters + 2, 2],
        [5 * filters, 3],
        [8 * filters, 1],
        [10 * filters, 3],
      ]);
      return [gradients];
    });
    expectAlike(results);
  });

  it("leaves out and scales by another list, and by chance as the generator draws", () => {
    const [first, second] = both((space, draw) => {
      const [values, chosen, kept] = [draw(16), draw(16), draw(16)];
      kept.set([0, 0, 0], 2);
      const before = values.slice();
      space.kernels.leaveOut(placeOf(values), placeOf(kept), 16, 0.75);
      for (let at = 0; at < 16; at += 1)
        expect(values[at]).toBe(kept[at] === 0 ? 0 : Math.fround((before[at] ?? 0) / 0.75));
      const drawn = chosen.slice();
      space.kernels.dropOut(placeOf(chosen), 16, 77, 0.25, 0.75);
      const random = createRandom(77);
      for (let at = 0; at < 16; at += 1)
        expect(chosen[at]).toBe(random() < 0.25 ? 0 : Math.fround((drawn[at] ?? 0) / 0.75));
      return [values, chosen];
    });
    expect(first).toEqual(second);
  });

  it("keeps features by chance as the generator draws", () => {
    const [first, second] = both((space, draw) => {
      const [features, values] = [space.places(40), draw(40)];
      features.set([...features.keys()]);
      const [kept, inputs] = [space.places(40), space.floats(40)];
      const count = space.kernels.draw(
        ...([placeOf(features), placeOf(values), 40, 5, 0.4, 0.6] as const),
        ...([placeOf(kept), placeOf(inputs)] as const),
      );
      const random = createRandom(5);
      const expected = Array.from(features).filter(() => random() >= 0.4);
      expect(Array.from(kept.subarray(0, count))).toEqual(expected);
      expect(inputs[0]).toBe(Math.fround((values[expected[0] ?? 0] ?? 0) / 0.6));
      return [kept.subarray(0, count), inputs.subarray(0, count)];
    });
    expect(first).toEqual(second);
  });

  it.each([1, 2, 7, 151])(
    "turns %i scores into odds, the same to the last bit without WebAssembly",
    (count) => {
      for (const spread of [1, 30, 3_000]) {
        const [first, second] = both((space) => {
          const random = createRandom(count);
          const scores = space.floats(count);
          scores.set(Float32Array.from({ length: count }, () => (random() - 0.5) * spread));
          const sum = space.kernels.odds(placeOf(scores), count);
          expect(Math.max(...scores)).toBe(1);
          return [scores, [sum]];
        });
        expect(first).toEqual(second);
      }
    },
  );
});

describe("a generator of random numbers", () => {
  it("goes on from where its state was skipped to", () => {
    const state = new Int32Array(1);
    const random = createRandom(9, state);
    const draws = Array.from({ length: 10 }, random);
    state[0] = skip(9, 7);
    expect(random()).toBe(draws[7]);
  });
});
