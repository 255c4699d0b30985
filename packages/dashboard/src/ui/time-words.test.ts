import { describe, expect, it } from "vitest";
import { distanceInWords, durationInWords } from "./time-words.ts";

const NOW = Date.parse("2026-11-21T12:00:00Z");

describe("distances in time", () => {
  it.each([
    [0, "now"],
    [-12_000, "12 s ago"],
    [-3 * 60_000, "3 min ago"],
    [2 * 3_600_000, "in 2 h"],
    [2 * 3_600_000 + 300_000, "in 2 h 5 min"],
    [-26 * 3_600_000, "1 day ago"],
    [72 * 3_600_000, "in 3 days"],
  ])("say %d ms as %s", (offset, words) => expect(distanceInWords(NOW + offset, NOW)).toBe(words));

  it("never call what lies ahead longer than it is", () => {
    expect(durationInWords(59_999)).toBe("59 s");
    expect(durationInWords(3_599_999)).toBe("59 min");
  });

  it("say so where there is no time", () =>
    expect(distanceInWords(Number.NaN, NOW)).toBe("at an unknown time"));
});
