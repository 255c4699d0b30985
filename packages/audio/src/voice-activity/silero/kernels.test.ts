import { describe, expect, it } from "vitest";
import { createPortableKernels, type Kernels, QUAD } from "./kernels.ts";
import { BLOCK, FLOATS, GATES, LAYERS, OUT1, SPECTRA } from "./memory-map.ts";
import { createWasmKernels } from "./wasm-kernels.ts";

const INPUTS = 100;
const OUTPUTS = 64;
const STEP = 70;
const { weights, bias } = LAYERS.lstm;

/** Small whole numbers, every third zero: their sums are exact in any order. */
function fill(memory: Float32Array): void {
  for (let at = 0; at < FLOATS; at += 1) memory[at] = at % 3 === 0 ? 0 : ((at * 7) % 11) - 5;
}

/** The layer by its definition. */
function expected(memory: Float32Array, x: number, floor: number): number[] {
  return Array.from({ length: OUTPUTS }, (_, output) => {
    const block = weights + Math.floor(output / BLOCK) * INPUTS * BLOCK + (output % BLOCK);
    let sum = memory[bias + output]!;
    for (let input = 0; input < INPUTS; input += 1)
      sum += memory[block + input * BLOCK]! * memory[x + input]!;
    return Math.max(floor, sum);
  });
}

const wasm = createWasmKernels();

describe.each<[string, Kernels | undefined]>([
  ["WebAssembly", wasm],
  ["TypeScript", createPortableKernels()],
])("the kernels in %s", (_name, given) => {
  const kernels = given!;
  const { memory } = kernels;
  const result = (at: number) => [...memory.subarray(at, at + OUTPUTS)];

  it("apply a layer, whatever part of its inputs is zero", () => {
    fill(memory);
    for (const zeros of [0, 40, INPUTS]) {
      memory.fill(0, SPECTRA, SPECTRA + zeros);
      for (const floor of [0, Number.NEGATIVE_INFINITY]) {
        const right = expected(memory, SPECTRA, floor);
        kernels.dense(SPECTRA, INPUTS, weights, INPUTS * BLOCK, bias, GATES, OUTPUTS, floor);
        expect(result(GATES)).toEqual(right);
      }
    }
  });

  it("apply it to four inputs at once as they do to each", () => {
    fill(memory);
    const right = Array.from({ length: QUAD }, (_, index) => expected(memory, SPECTRA + index * STEP, 0));
    kernels.quad(SPECTRA, STEP, INPUTS, weights, bias, OUT1, 2 * OUTPUTS, OUTPUTS, 0);
    expect(right.map((_, index) => result(OUT1 + index * 2 * OUTPUTS))).toEqual(right);
  });
});
