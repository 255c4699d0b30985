import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createOutOfBandMeter } from "./out-of-band.ts";
import { tone } from "./tone.ts";

/** What the meter says of the last of fifty frames of 20 ms of a steady sound. */
function measured(frequency: number, rate: 8_000 | 16_000 | 44_100 | 48_000, amplitude = 0.3) {
  const meter = createOutOfBandMeter(rate);
  const signal = tone([{ frequency, amplitude }], 1, rate);
  const size = rate / 50;
  let last = meter.measure(new Float32Array(0));
  for (let at = 0; at < signal.length; at += size) last = meter.measure(signal.subarray(at, at + size));
  return last;
}

describe("out-of-band meter", () => {
  it("finds almost nothing outside in a tone of the voice band", () => {
    for (const rate of [8_000, 16_000, 44_100, 48_000] as const)
      for (const frequency of [300, 1_000, 3_000]) {
        const { alarming, below50Hz, above4kHz, above8kHz, above16kHz } = measured(frequency, rate);
        expect(below50Hz + above4kHz + above8kHz + above16kHz, `${frequency} of ${rate} Hz`).toBeLessThan(
          0.02,
        );
        expect(alarming).toBe(false);
      }
  });

  it("tells the bands apart", () => {
    expect(measured(6_000, 48_000).above8kHz).toBeLessThan(0.1);
    expect(measured(6_000, 48_000).above4kHz).toBeGreaterThan(0.9);
    expect(measured(12_000, 48_000).above8kHz).toBeGreaterThan(0.9);
    expect(measured(12_000, 48_000).above16kHz).toBeLessThan(0.05);
    expect(measured(6_000, 16_000).above4kHz).toBeGreaterThan(0.9);
  });

  it("is alarmed by ultrasound and by rumble that drown what can be heard", () => {
    for (const frequency of [18_000, 20_000, 23_000])
      expect(measured(frequency, 48_000)).toMatchObject({ alarming: true });
    expect(measured(20_000, 44_100).alarming).toBe(true);
    expect(measured(20, 8_000).alarming).toBe(true);
  });

  it("is not alarmed by the spectrum of a noise floor", () => {
    expect(measured(20_000, 48_000, 0.001).alarming).toBe(false);
  });

  it("gives shares from 0 to 1 on any input, and measures well after it", () => {
    fc.assert(
      fc.property(fc.float32Array({ maxLength: 400 }), (garbage) => {
        const meter = createOutOfBandMeter(48_000);
        const { alarming: _, ...shares } = meter.measure(garbage);
        for (const share of Object.values(shares)) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        meter.measure(new Float32Array(48_000));
        expect(meter.measure(tone([{ frequency: 20_000, amplitude: 0.3 }], 0.1, 48_000)).alarming).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
