import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureLevel, SILENCE_DBFS } from "./level.ts";
import { tone } from "./tone.ts";

describe("level", () => {
  it("measures a full-scale sine at -3 dBFS with its peak at 0", () => {
    const level = measureLevel(tone([{ frequency: 1_000, amplitude: 1 }], 1, 8_000));
    expect(level.rmsDbfs).toBeCloseTo(-3.01, 2);
    expect(level.peakDbfs).toBeCloseTo(0, 2);
    expect(level.dc).toBeCloseTo(0, 5);
  });

  it("calls silence and an empty frame silence", () => {
    for (const frame of [new Float32Array(160), new Float32Array(0)])
      expect(measureLevel(frame)).toEqual({
        rmsDbfs: SILENCE_DBFS,
        peakDbfs: SILENCE_DBFS,
        clipped: 0,
        dc: 0,
      });
  });

  it("counts clipped samples and finds a constant offset", () => {
    const clipped = tone([{ frequency: 100, amplitude: 2 }], 1, 8_000).map((x) =>
      Math.max(-1, Math.min(1, x)),
    );
    expect(measureLevel(clipped).clipped).toBeCloseTo(2 / 3, 1);
    expect(measureLevel(new Float32Array(160).fill(-0.25)).dc).toBeCloseTo(-0.25, 6);
  });

  it("gives numbers for anything", () => {
    fc.assert(
      fc.property(fc.float32Array({ maxLength: 400 }), (frame) => {
        const { rmsDbfs, peakDbfs, clipped, dc } = measureLevel(frame);
        expect(Number.isFinite(rmsDbfs) && Number.isFinite(peakDbfs) && Number.isFinite(dc)).toBe(true);
        expect(clipped).toBeGreaterThanOrEqual(0);
        expect(clipped).toBeLessThanOrEqual(1);
        expect(rmsDbfs).toBeLessThanOrEqual(peakDbfs + 1e-9);
      }),
    );
    expect(measureLevel(Float32Array.of(Number.NaN)).clipped).toBe(1);
  });
});
