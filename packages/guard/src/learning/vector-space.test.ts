import { afterEach, describe, expect, it, vi } from "vitest";
import { createRandom } from "./random.ts";
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
});
