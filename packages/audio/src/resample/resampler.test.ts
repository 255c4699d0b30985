import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inFrames, rmsDb } from "../testing/signals.ts";
import { tone } from "../tone.ts";
import { createResampler, type SampleRate } from "./resampler.ts";

const RATES: readonly SampleRate[] = [8_000, 16_000, 22_050, 24_000, 44_100, 48_000];
const PAIRS = RATES.flatMap((from) => RATES.filter((to) => to !== from).map((to) => [from, to] as const));
const ABOVE_TELEPHONE = RATES.filter((rate) => rate > 8_000);

/** What comes out for a steady tone of half a second, in dB against what went in, the ends left out. */
function gainAt(frequency: number, from: SampleRate, to: SampleRate): number {
  const signal = tone([{ frequency, amplitude: 0.5 }], 0.5, from);
  const result = createResampler(from, to).process(signal);
  return rmsDb(result.subarray(to * 0.1)) - rmsDb(signal.subarray(from * 0.1));
}

/** `result` less the best-fitting sine of `frequency`: all that is neither gain nor delay. In dB against the sine. */
function impurity(result: Float32Array, frequency: number, rate: number): number {
  const whole = result.subarray(rate * 0.1, rate * 0.4);
  let [cosine, sine] = [0, 0];
  whole.forEach((sample, index) => {
    cosine += (2 / whole.length) * sample * Math.cos((2 * Math.PI * frequency * index) / rate);
    sine += (2 / whole.length) * sample * Math.sin((2 * Math.PI * frequency * index) / rate);
  });
  const rest = whole.map(
    (sample, index) =>
      sample -
      cosine * Math.cos((2 * Math.PI * frequency * index) / rate) -
      sine * Math.sin((2 * Math.PI * frequency * index) / rate),
  );
  return rmsDb(rest) - rmsDb(whole);
}

describe("resampler", () => {
  it.each(ABOVE_TELEPHONE)("from %i to 8000 Hz keeps every tone above 4 kHz 60 dB down", (from) => {
    for (const near of [4_001, 4_010, 4_030, 4_060, 4_100, 4_200, 4_300])
      expect(gainAt(near, from, 8_000), `${near} Hz`).toBeLessThan(-60);
    for (let frequency = 4_500; frequency < from / 2; frequency += 487)
      expect(gainAt(frequency, from, 8_000), `${frequency} Hz`).toBeLessThan(-60);
  });

  it("keeps ultrasound at 48 kHz 60 dB down, a voice on an inaudible carrier included", () => {
    for (const frequency of [16_000, 18_500, 19_000, 20_000, 21_000, 22_700, 23_000, 23_990])
      expect(gainAt(frequency, 48_000, 8_000), `${frequency} Hz`).toBeLessThan(-60);
    const carried = tone(
      [
        { frequency: 23_000, amplitude: 0.5 },
        { frequency: 22_000, amplitude: 0.25 },
        { frequency: 21_600, amplitude: 0.25 },
      ],
      1,
      48_000,
    );
    const heard = createResampler(48_000, 8_000).process(carried);
    expect(rmsDb(heard.subarray(800)) - rmsDb(carried)).toBeLessThan(-60);
  });

  it.each(ABOVE_TELEPHONE)("from %i to 8000 Hz is flat within half a decibel up to 3.4 kHz", (from) => {
    for (const frequency of [50, 300, 700, 1_000, 2_000, 3_000, 3_300, 3_400])
      expect(Math.abs(gainAt(frequency, from, 8_000)), `${frequency} Hz`).toBeLessThan(0.5);
  });

  it.each(PAIRS)("from %i to %i Hz a tone stays pure: images and aliases 60 dB down", (from, to) => {
    const band = Math.min(from, to) / 2;
    for (const share of [0.1, 0.45, 0.85]) {
      // A multiple of 10 Hz has whole periods in the 0.3 s that are looked at.
      const frequency = Math.floor((share * band) / 10) * 10;
      const signal = tone([{ frequency, amplitude: 0.5 }], 0.5, from);
      const result = createResampler(from, to).process(signal);
      expect(impurity(result, frequency, to), `${frequency} Hz`).toBeLessThan(-60);
      expect(Math.abs(rmsDb(result.subarray(to * 0.1)) - rmsDb(signal))).toBeLessThan(0.5);
    }
  });

  it.each(PAIRS)(
    "from %i to %i Hz gives the same for any cut into frames, of the right length",
    (from, to) => {
      const signal = Float32Array.from(
        { length: 2_500 },
        (_, index) => Math.sin(index * index * 0.001) * 0.7,
      );
      const whole = createResampler(from, to).process(signal).slice();
      expect(Math.abs(whole.length - (signal.length * to) / from)).toBeLessThanOrEqual(1);
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 1, max: 1_500 }), { minLength: 1, maxLength: 5 }), (sizes) => {
          const resampler = createResampler(from, to);
          expect(inFrames(signal, sizes, (frame) => resampler.process(frame))).toEqual(whole);
        }),
        { numRuns: 5 },
      );
    },
  );

  it("gives 160 samples for each frame of 20 ms, from the first frame on", () => {
    for (const from of [16_000, 24_000, 48_000] as const) {
      const resampler = createResampler(from, 8_000);
      for (let frame = 0; frame < 5; frame += 1)
        expect(resampler.process(new Float32Array(from / 50))).toHaveLength(160);
    }
  });

  it("delays by what it says, and flush gives the rest", () => {
    const resampler = createResampler(24_000, 8_000);
    const pulse = new Float32Array(2_400);
    pulse[1_200] = 1;
    const result = [...resampler.process(pulse), ...resampler.flush()];
    const loudest = result.indexOf(Math.max(...result));
    expect(loudest / 8).toBeCloseTo(50 + resampler.delayMs, 0);
    expect(result.length).toBeGreaterThanOrEqual(800 + resampler.delayMs * 8 - 1);
    expect(resampler.process(new Float32Array(240)).every((sample) => sample === 0)).toBe(true);
  });

  it("raises the rate of a band-limited signal flatly, with its images 60 dB down", () => {
    for (const to of [16_000, 24_000] as const) {
      for (const frequency of [300, 1_000, 2_500, 3_300, 3_390]) {
        const resampler = createResampler(8_000, to, { bandLimited: true });
        const result = resampler.process(tone([{ frequency, amplitude: 0.5 }], 0.5, 8_000));
        expect(impurity(result, frequency, to), `${frequency} Hz`).toBeLessThan(-60);
        expect(
          Math.abs(
            rmsDb(result.subarray(to * 0.1)) - rmsDb(tone([{ frequency, amplitude: 0.5 }], 0.5, 8_000)),
          ),
        ).toBeLessThan(0.1);
      }
    }
  });

  it("leaves a signal as it is where the rates are equal", () => {
    const signal = tone([{ frequency: 440, amplitude: 0.3 }], 0.1, 16_000);
    expect(createResampler(16_000, 16_000).process(signal)).toEqual(signal);
  });

  it("stays finite on any input, hears again after it, and takes empty frames", () => {
    fc.assert(
      fc.property(fc.float32Array({ maxLength: 400 }), (garbage) => {
        const resampler = createResampler(48_000, 8_000);
        expect(resampler.process(garbage).every(Number.isFinite)).toBe(true);
        resampler.process(new Float32Array(4_800));
        expect(resampler.process(new Float32Array(960)).every((sample) => sample === 0)).toBe(true);
        expect(resampler.process(new Float32Array(0))).toHaveLength(0);
      }),
    );
  });
});
