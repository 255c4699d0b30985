import { describe, expect, it } from "vitest";
import { FRAME_SAMPLES } from "../frame.ts";
import { measureLevel } from "../level.ts";
import { babble, holdMusic, inSequence, mix, tones, whiteNoise } from "../testing/sounds.ts";
import { createIndicators } from "./indicators.ts";
import type { Risk } from "./risk.ts";

/** The highest score of each risk over a sound, and the reason that went with it. */
function heardIn(sound: Float32Array, voiced = false): Partial<Record<Risk["risk"], Risk>> {
  const indicators = createIndicators();
  const worst: Partial<Record<Risk["risk"], Risk>> = {};
  for (let at = 0; at + FRAME_SAMPLES <= sound.length; at += FRAME_SAMPLES) {
    const frame = sound.subarray(at, at + FRAME_SAMPLES);
    for (const risk of indicators.hear(frame, measureLevel(frame).rmsDbfs, voiced, true))
      if (risk.score >= (worst[risk.risk]?.score ?? 0)) worst[risk.risk] = risk;
  }
  return worst;
}

const MAN = { pitch: 105, formants: 1, amplitude: 0.5 };
const WOMAN = { pitch: 210, formants: 1.17, amplitude: 0.3 };

describe("the indicators", () => {
  it.each([
    ["North America", [440, 480], 6, 2],
    ["Germany and France", [425], 5, 1],
    ["Britain, as one burst of two", [400, 450], 3, 1],
  ] as const)("know the ringing tone of %s after its second burst", (_where, pitches, period, on) => {
    const found = heardIn(tones(3 * period, pitches, 0.1, (at) => at % period < on));
    expect(found.ringback?.score).toBeGreaterThan(0.9);
    expect(found.ringback?.reason).toMatch(/\d Hz/);
    expect(found.music).toBeUndefined();
  });

  it("suspect a ringing tone at its first burst already", () => {
    expect(heardIn(tones(2, [440, 480], 0.1)).ringback?.score).toBe(0.6);
  });

  it.each([
    ["a dial tone", tones(4, [350, 440], 0.1)],
    ["a busy tone", tones(6, [480, 620], 0.1, (at) => at % 1 < 0.5)],
    ["a whistle that stays", tones(4, [1_000], 0.1)],
  ])("know %s as a tone", (_name, sound) => {
    const found = heardIn(sound);
    expect(found.tone?.score).toBeGreaterThan(0.9);
    expect(found.ringback?.score ?? 0).toBeLessThan(0.5);
  });

  it("do not take a key that is held down for a tone", () => {
    expect(heardIn(tones(3, [941, 1_336], 0.1)).tone).toBeUndefined();
  });

  it("know music on hold, in noise too", () => {
    expect(heardIn(holdMusic(12)).music?.score).toBeGreaterThan(0.7);
    expect(heardIn(mix(holdMusic(12), whiteNoise(12, 0.01))).music?.score).toBeGreaterThan(0.5);
  });

  it("take neither talk nor noise nor silence for music or tones", () => {
    for (const sound of [babble(15, MAN), babble(15, WOMAN), whiteNoise(10, 0.1), new Float32Array(80_000)]) {
      const found = heardIn(sound);
      expect(found.music?.score ?? 0).toBeLessThan(0.5);
      expect(found.tone?.score ?? 0).toBeLessThan(0.5);
      expect(found.ringback).toBeUndefined();
    }
  });

  it("notice speech that goes on without a pause, and forget it in one", () => {
    const silence = new Float32Array(FRAME_SAMPLES);
    const indicators = createIndicators();
    const say = (seconds: number, voiced: boolean): readonly Risk[] => {
      let last: readonly Risk[] = [];
      for (let frame = 0; frame < seconds * 50; frame += 1)
        last = indicators.hear(silence, -100, voiced, true);
      return last;
    };
    expect(say(14, true)).toEqual([]);
    expect(say(17, true)).toMatchObject([{ risk: "monologue", reason: expect.stringContaining("31 s") }]);
    expect(say(1, false)).toEqual([]);
  });

  it("notice another voice than that of the first seconds, and not the same one", () => {
    const other = heardIn(inSequence(babble(8, MAN), babble(8, WOMAN, 9)), true)["other-voice"];
    expect(other?.score).toBeGreaterThan(0.5);
    expect(other?.reason).toMatch(/semitones/);
    const same = heardIn(inSequence(babble(8, MAN), babble(8, MAN, 9)), true)["other-voice"];
    expect(same?.score ?? 0).toBeLessThan(0.5);
  });
});
