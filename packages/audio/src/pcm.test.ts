import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesFromPcm16, floatFromPcm16, pcm16FromBytes, pcm16FromFloat, toPcm16 } from "./pcm.ts";

const anyPcm = fc.int16Array({ maxLength: 300 });

describe("PCM16", () => {
  it("comes back unchanged from samples of ±1", () => {
    fc.assert(
      fc.property(anyPcm, (pcm) => {
        expect(pcm16FromFloat(floatFromPcm16(pcm))).toEqual(pcm);
      }),
    );
  });

  it("clips at full scale, infinities too, and takes NaN for silence", () => {
    expect([1, 1.5, Number.POSITIVE_INFINITY].map(toPcm16)).toEqual([32_767, 32_767, 32_767]);
    expect([-1, -9, Number.NEGATIVE_INFINITY].map(toPcm16)).toEqual([-32_768, -32_768, -32_768]);
    expect([Number.NaN, 0, -0, 1e-9, -1e-9].map(toPcm16)).toEqual([0, 0, 0, 0, 0]);
  });

  it("is rounded as Math.round does, halves upwards, within the range", () => {
    const rounded = (sample: number) => Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_768))) + 0;
    for (let half = -65_540; half <= 65_540; half += 1) {
      const near = Math.fround(half / 65_536);
      for (const sample of [near, Math.fround(near * (1 + 2 ** -23)), Math.fround(near * (1 - 2 ** -23))])
        if (toPcm16(sample) !== rounded(sample)) expect.fail(`${sample} became ${toPcm16(sample)}`);
    }
    fc.assert(
      fc.property(fc.float({ min: -2, max: 2, noNaN: true }), (sample) => {
        expect(toPcm16(sample)).toBe(rounded(sample));
      }),
    );
  });

  it("comes back unchanged from bytes of either order", () => {
    for (const order of ["little", "big"] as const)
      fc.assert(
        fc.property(anyPcm, (pcm) => {
          expect(pcm16FromBytes(bytesFromPcm16(pcm, order), order)).toEqual(pcm);
        }),
      );
    expect([...bytesFromPcm16(Int16Array.of(-2, 0x1234), "little")]).toEqual([0xfe, 0xff, 0x34, 0x12]);
    expect([...bytesFromPcm16(Int16Array.of(-2, 0x1234), "big")]).toEqual([0xff, 0xfe, 0x12, 0x34]);
  });

  it("reads bytes that begin at an odd address, and leaves out half a sample at the end", () => {
    const bytes = Uint8Array.of(9, 0x34, 0x12, 0xff).subarray(1);
    expect([...pcm16FromBytes(bytes)]).toEqual([0x1234]);
  });
});
