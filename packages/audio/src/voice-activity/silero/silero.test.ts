import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { GOLDEN } from "./golden.data.js";
import { GOLDEN_SOUNDS, windowsOf } from "./golden-sounds.ts";
import { createPortableKernels } from "./kernels.ts";
import { createSilero, createSileroState, SILERO_WINDOW, type Silero } from "./silero.ts";
import { createWasmKernels } from "./wasm-kernels.ts";

const golden: Readonly<Record<string, readonly number[]>> = GOLDEN;

const listen = (silero: Silero, sound: Float32Array): number[] => {
  const state = createSileroState();
  return windowsOf(sound).map((window) => silero.probability(window, state));
};
const largestDifference = (some: readonly number[], others: readonly number[]): number =>
  some.reduce((worst, value, index) => Math.max(worst, Math.abs(value - (others[index] ?? Number.NaN))), 0);

describe("the Silero network", () => {
  afterEach(() => vi.unstubAllGlobals());
  const wasm = createSilero();
  const portable = createSilero(createPortableKernels());

  it("runs in WebAssembly here", () => expect(wasm.kind).toBe("wasm"));

  it.each(Object.entries(GOLDEN_SOUNDS))("says what the published model says to: %s", (name, make) => {
    const published = golden[name] ?? [];
    const ours = listen(wasm, make());
    expect(ours).toHaveLength(published.length);
    expect(largestDifference(ours, published)).toBeLessThan(1e-3);
  });

  it("is kept to sounds that it takes for speech and sounds that it does not", () => {
    const all = Object.values(golden).flat();
    expect(all.filter((value) => value > 0.8).length).toBeGreaterThan(50);
    expect(all.filter((value) => value < 0.05).length).toBeGreaterThan(50);
  });

  it.each(Object.entries(GOLDEN_SOUNDS))("says the same without WebAssembly to: %s", (_name, make) => {
    const sound = make();
    expect(largestDifference(listen(portable, sound), listen(wasm, sound))).toBeLessThan(1e-4);
  });

  it("keeps two callers apart", () => {
    const [first, second] = Object.values(GOLDEN_SOUNDS).map((make) => windowsOf(make()));
    const states = [createSileroState(), createSileroState()] as const;
    const mixed: number[] = [];
    for (let index = 0; index < Math.min(first!.length, second!.length); index += 1) {
      mixed.push(wasm.probability(first![index]!, states[0]));
      wasm.probability(second![index]!, states[1]);
    }
    const alone = listen(wasm, Object.values(GOLDEN_SOUNDS)[0]!()).slice(0, mixed.length);
    expect(mixed).toEqual(alone);
  });

  it("stays a probability whatever it hears, and recovers", () => {
    const loud = fc.float32Array({ min: -4, max: 4, noNaN: true, minLength: 256, maxLength: 256 });
    fc.assert(
      fc.property(fc.array(loud, { maxLength: 4 }), (windows) => {
        const state = createSileroState();
        for (const window of windows) {
          const probability = wasm.probability(window, state);
          expect(probability >= 0 && probability <= 1).toBe(true);
        }
        let last = 1;
        for (let index = 0; index < 60; index += 1)
          last = wasm.probability(new Float32Array(SILERO_WINDOW), state);
        expect(last).toBeLessThan(0.1);
      }),
      { numRuns: 30 },
    );
  });

  it("falls back to plain TypeScript where WebAssembly is missing or has no SIMD", () => {
    vi.stubGlobal("WebAssembly", undefined);
    expect(createWasmKernels()).toBeUndefined();
    expect(createSilero().kind).toBe("portable");
    vi.stubGlobal("WebAssembly", { validate: () => false });
    expect(createWasmKernels()).toBeUndefined();
  });
});
