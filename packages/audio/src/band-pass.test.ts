import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBandPass } from "./band-pass.ts";
import { inFrames, rmsDb } from "./testing/signals.ts";
import { tone } from "./tone.ts";

/** Gain for a steady tone in dB, the settling of the first second left out. */
function gainAt(frequency: number): number {
  const signal = tone([{ frequency, amplitude: 0.5 }], 2, 8_000);
  const filtered = createBandPass().process(signal, new Float32Array(signal.length));
  return rmsDb(filtered.subarray(8_000)) - rmsDb(signal.subarray(8_000));
}

const sizes = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 8 });

describe("band-pass", () => {
  it("is flat within half a decibel from 350 to 3300 Hz", () => {
    for (let frequency = 350; frequency <= 3_300; frequency += 59) {
      expect(gainAt(frequency), `${frequency} Hz`).toBeGreaterThan(-0.5);
      expect(gainAt(frequency), `${frequency} Hz`).toBeLessThan(0.05);
    }
  });

  it("takes what lies outside the band 40 dB down, mains hum 60 dB", () => {
    for (const frequency of [20, 100, 3_900, 3_950, 3_990])
      expect(gainAt(frequency), `${frequency} Hz`).toBeLessThan(-40);
    for (const frequency of [50, 60]) expect(gainAt(frequency), `${frequency} Hz`).toBeLessThan(-60);
  });

  it("takes a constant offset away", () => {
    const filtered = createBandPass().process(new Float32Array(8_000).fill(0.8));
    expect(Math.max(...filtered.subarray(4_000).map(Math.abs))).toBeLessThan(1e-6);
  });

  it("gives the same for any cut into frames", () => {
    const signal = Float32Array.from({ length: 3_000 }, (_, index) => Math.sin(index * index * 0.001) * 0.7);
    const whole = createBandPass().process(signal, new Float32Array(signal.length));
    fc.assert(
      fc.property(sizes, (given) => {
        const filter = createBandPass();
        expect(inFrames(signal, given, (frame) => filter.process(frame))).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it("stays finite on any input, and hears again after it", () => {
    fc.assert(
      fc.property(fc.float32Array({ maxLength: 400 }), (garbage) => {
        const filter = createBandPass();
        expect(filter.process(garbage).every(Number.isFinite)).toBe(true);
        const signal = tone([{ frequency: 1_000, amplitude: 0.5 }], 1, 8_000);
        expect(
          Math.abs(rmsDb(filter.process(signal).subarray(4_000)) - rmsDb(signal.subarray(4_000))),
        ).toBeLessThan(0.5);
      }),
    );
  });

  it("comes to complete silence after the caller does, with no subnormal tail", () => {
    const filter = createBandPass();
    filter.process(tone([{ frequency: 400, amplitude: 1 }], 0.1, 8_000));
    const tail = filter.process(new Float32Array(16_000));
    expect(tail.subarray(12_000).every((sample) => sample === 0)).toBe(true);
  });

  it("takes an empty frame, and forgets on reset", () => {
    const filter = createBandPass();
    expect(filter.process(new Float32Array(0))).toHaveLength(0);
    filter.process(new Float32Array(160).fill(1));
    filter.reset();
    expect(filter.process(new Float32Array(160)).every((sample) => sample === 0)).toBe(true);
  });
});
