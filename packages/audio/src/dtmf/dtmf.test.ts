import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBandPass } from "../band-pass.ts";
import { MU_LAW } from "../g711.ts";
import { floatFromPcm16, pcm16FromFloat } from "../pcm.ts";
import { createSeededNoise } from "../testing/signals.ts";
import { createDtmfDetector } from "./detector.ts";
import { type KeyTones, keyTones } from "./generate.ts";
import { KEYS } from "./keypad.ts";

const noise = createSeededNoise(4);

/** `tones` between stretches of silence, at a place that differs against the detector's blocks each time. */
function placed(tones: Float32Array, turn: number): Float32Array {
  const signal = new Float32Array(tones.length + 1_200);
  signal.set(tones, 400 + ((turn * 37) % 102));
  return signal;
}

const keysIn = (signal: Float32Array): string =>
  createDtmfDetector()
    .process(signal)
    .map((event) => (event.type === "key-down" ? event.digit : ""))
    .join("");

/** Share of the keys, each tried at twelve places, that are heard once and as themselves. */
function heard(
  options: KeyTones,
  change: (signal: Float32Array) => Float32Array = (signal) => signal,
): number {
  let right = 0;
  for (const key of KEYS)
    for (let turn = 0; turn < 12; turn += 1)
      if (keysIn(change(placed(keyTones(key, { pauseMs: 0, ...options }), turn))) === key) right += 1;
  return right / (12 * KEYS.length);
}

const withNoise = (snrDb: number) => (signal: Float32Array) =>
  signal.map((sample) => sample + 0.2 * 10 ** (-snrDb / 20) * noise());
const overThePhone = (signal: Float32Array) =>
  createBandPass().process(floatFromPcm16(MU_LAW.decode(MU_LAW.encode(pcm16FromFloat(signal)))));

describe("DTMF, by ITU-T Q.24", () => {
  it("takes every key of 40 ms and more, and refuses 20 ms", () => {
    for (const toneMs of [40, 50, 100, 500]) expect(heard({ toneMs }), `${toneMs} ms`).toBe(1);
    for (const toneMs of [5, 10, 15, 20]) expect(heard({ toneMs }), `${toneMs} ms`).toBe(0);
  });

  it("takes keys after µ-law and the band-pass, loud and faint", () => {
    for (const amplitude of [0.01, 0.05, 0.45])
      expect(heard({ toneMs: 50, amplitude }, overThePhone), `${amplitude}`).toBe(1);
    expect(heard({ toneMs: 50, amplitude: 0.003 })).toBe(0);
  });

  it("takes frequencies 1.8 % off and refuses 3.5 %", () => {
    for (const detune of [0.982, 0.985, 1.015, 1.018])
      expect(heard({ toneMs: 50, detune }), `${detune}`).toBe(1);
    for (const detune of [0.965, 1.035]) expect(heard({ toneMs: 50, detune }), `${detune}`).toBe(0);
  });

  it("takes a column up to 4 dB above its row and a row up to 7 dB above its column", () => {
    for (const twistDb of [-6, -3, 0, 3, 4]) expect(heard({ toneMs: 50, twistDb }), `${twistDb} dB`).toBe(1);
    expect(heard({ toneMs: 50, twistDb: -8 })).toBeGreaterThan(0.95);
    for (const twistDb of [-14, 8]) expect(heard({ toneMs: 50, twistDb }), `${twistDb} dB`).toBe(0);
  });

  it("takes keys in noise 12 dB below them", () => {
    for (const snrDb of [24, 18, 12]) expect(heard({ toneMs: 50 }, withNoise(snrDb)), `${snrDb} dB`).toBe(1);
  });

  it("keeps quick and doubled keys apart: 40 ms on, 40 ms off", () => {
    const typed = "1122334455667788990011**##ABCD";
    for (let turn = 0; turn < 20; turn += 1)
      expect(keysIn(placed(keyTones(typed, { toneMs: 40, pauseMs: 40 }), turn))).toBe(typed);
  });

  it("hears one key through an interruption of 10 ms", () => {
    for (let turn = 0; turn < 20; turn += 1) {
      const signal = placed(keyTones("5", { toneMs: 150, pauseMs: 0 }), turn);
      expect(keysIn(signal.fill(0, 900 + turn * 7, 980 + turn * 7))).toBe("5");
    }
  });

  it("tells when a key began and how long it was held, whatever the frames", () => {
    const signal = placed(keyTones("0", { toneMs: 200, pauseMs: 0 }), 0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (size) => {
        const detector = createDtmfDetector();
        const events = [];
        for (let at = 0; at < signal.length; at += size)
          events.push(...detector.process(signal.subarray(at, at + size)));
        expect(events.map(({ type, digit }) => `${type} ${digit}`)).toEqual(["key-down 0", "key-up 0"]);
        expect(Math.abs((events[0]?.startMs ?? 0) - 50)).toBeLessThan(7);
        const up = events[1];
        expect(Math.abs((up?.type === "key-up" ? up.durationMs : 0) - 200)).toBeLessThan(13);
      }),
      { numRuns: 30 },
    );
  });

  it("hears nothing in noise, single tones, ringback or any garbage, and works after it", () => {
    expect(keysIn(Float32Array.from({ length: 160_000 }, () => 0.3 * noise()))).toBe("");
    for (const frequency of [350, 440, 697, 941, 1_004, 1_336, 2_100])
      expect(
        keysIn(Float32Array.from({ length: 8_000 }, (_, index) => Math.sin((index * frequency) / 1_273.24))),
      ).toBe("");
    fc.assert(
      fc.property(fc.float32Array({ maxLength: 400 }), (garbage) => {
        const detector = createDtmfDetector();
        detector.process(garbage);
        const after = detector.process(placed(keyTones("7"), 0));
        expect(after.filter(({ type, digit }) => type === "key-down" && digit === "7")).toHaveLength(1);
      }),
    );
  });

  it("makes no sound for what is on no keypad", () => {
    expect(keyTones("x y")).toHaveLength(0);
    expect(keyTones("1-2")).toHaveLength(2 * 1_600);
  });
});
