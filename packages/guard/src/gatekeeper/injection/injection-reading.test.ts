import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinViews, looksTyped } from "./injection-reading.ts";

const chances = fc.double({ min: 0, max: 1, noNaN: true });

describe("two models' views of a caller's words", () => {
  it("make a chance between them, whatever they say of what was said", () => {
    fc.assert(
      fc.property(chances, chances, (spoken, typed) => {
        const joined = joinViews(spoken, typed, false);
        expect(joined).toBeGreaterThanOrEqual(Math.min(spoken, typed) - 1e-9);
        expect(joined).toBeLessThanOrEqual(Math.max(spoken, typed) + 1e-9);
      }),
    );
  });

  it("count for more where the words are judged as what they are, and typed ones sooner as harmless", () => {
    const high = fc.double({ min: 0.6, max: 0.999, noNaN: true });
    const low = fc.double({ min: 0.001, max: 0.4, noNaN: true });
    fc.assert(
      fc.property(high, low, (sure, unsure) => {
        expect(joinViews(sure, unsure, false)).toBeGreaterThan(joinViews(unsure, sure, false));
        expect(joinViews(unsure, sure, true)).toBeGreaterThan(joinViews(sure, unsure, true));
        expect(joinViews(sure, sure, true)).toBeLessThan(joinViews(sure, sure, false));
      }),
    );
  });
});

describe("what looks typed", () => {
  const words = Array.from({ length: 30 }, () => "word").join(" ");

  it("is long and has signs that nobody hears", () => {
    for (const sign of ['"so"', "(so)", "[so]", "«so»", "\n- so", "`so`", "**so**"])
      expect(looksTyped(`${words} ${sign}`, 31), sign).toBe(true);
  });

  it("is no rambling caller, and no short turn", () => {
    expect(looksTyped(`I was there at 24/7, it's $40, isn't it? Yes - ${words}.\n`, 42)).toBe(false);
    expect(looksTyped('so I said "hello" to him', 6)).toBe(false);
  });
});
