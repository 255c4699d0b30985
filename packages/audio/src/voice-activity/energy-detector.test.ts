import { describe, expect, it } from "vitest";
import { createEnergyDetector } from "./energy-detector.ts";

const listen = (levels: readonly number[]) => {
  const detector = createEnergyDetector();
  return levels.map((level) => ({ ...detector.hear(level) }));
};
const frames = (count: number, level: number) => new Array<number>(count).fill(level);

describe("the energy detector", () => {
  it("hears a voice over the line's noise, from the call's first frame on", () => {
    expect(listen(frames(3, -25))[0]).toMatchObject({ possible: true, voiced: true });
    expect(listen([...frames(100, -62), -30]).at(-1)).toMatchObject({ possible: true, voiced: true });
  });

  it("rules out near-silence and the line's own noise", () => {
    expect(listen(frames(10, -90)).some(({ possible }) => possible)).toBe(false);
    expect(listen(frames(300, -60)).at(-1)).toMatchObject({ floorDbfs: -60, possible: false, voiced: false });
  });

  it("stops taking loud steady noise for a voice within five seconds, but never rules speech out in it", () => {
    expect(listen(frames(250, -30)).at(-1)).toMatchObject({ possible: true, voiced: false });
  });

  it("never rules out what is as loud as a quiet caller", () => {
    const levels = Array.from({ length: 2_000 }, (_, index) => -46 + (index % 7));
    expect(listen(levels).every(({ possible }) => possible)).toBe(true);
  });

  it("stays sane with levels that are none", () => {
    const [first] = listen([Number.NEGATIVE_INFINITY]);
    expect(Number.isFinite(first?.floorDbfs)).toBe(true);
  });
});
