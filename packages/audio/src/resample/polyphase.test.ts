import { describe, expect, it } from "vitest";
import { designLowPass } from "./low-pass.ts";
import { createPolyphase } from "./polyphase.ts";

const noise = (length: number): Float64Array => {
  let seed = 1;
  return Float64Array.from({ length }, () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return seed / 2 ** 30 - 1;
  });
};

/** The same by the book: zeros between the samples, every tap over every sample, and every `down`-th result kept. */
function convolved(taps: Float64Array, up: number, down: number, input: Float64Array): number[] {
  const outputs: number[] = [];
  for (let at = 0; at < input.length * up; at += down) {
    let sum = 0;
    taps.forEach((tap, index) => {
      const from = at - index;
      if (from >= 0 && from % up === 0) sum += up * tap * (input[from / up] ?? 0);
    });
    outputs.push(sum);
  }
  return outputs;
}

describe("polyphase filter", () => {
  it.each([
    ["a half-band filter, of which every other tap is zero", 2, 1, 3_400 / 16_000, 4_600 / 16_000],
    ["a whole factor up", 3, 1, 3_400 / 24_000, 4_600 / 24_000],
    ["a whole factor down", 1, 2, 3_400 / 16_000, 4_000 / 16_000],
    ["a fraction", 3, 2, 6_800 / 48_000, 8_000 / 48_000],
  ])("leaves nothing out that can be heard: %s", (_, up, down, pass, stop) => {
    const taps = designLowPass(pass, stop);
    const input = noise(1_100);
    const filter = createPolyphase(taps, up, down);
    const output = new Float64Array(filter.outputLimit(input.length));
    const length = filter.run(input, input.length, output);
    const expected = convolved(taps, up, down, input);
    expect(length).toBe(expected.length);
    expected.forEach((sample, index) => {
      expect(Math.abs((output[index] ?? Number.NaN) - sample)).toBeLessThan(1e-12);
    });
  });
});
