import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../text/normalise.ts";
import type { InjectionRule } from "./injection-rule.ts";
import { createRuleScorer } from "./rule-scorer.ts";

const rule = (id: string, weight: number, typedWeight?: number): InjectionRule => ({
  id,
  category: "injection",
  weight,
  ...(typedWeight === undefined ? {} : { typedWeight }),
  patterns: [id],
});
const score = createRuleScorer([
  rule("lamp", 0.2),
  rule("chair", 0.1),
  rule("table", 0.15),
  rule("door", 0.5),
  rule("window", 0.8),
  rule("carpet", 0.6, 0.2),
]);
const read = (text: string) => score({ normal: normalise(text), source: "caller", history: [] });

describe("what the rules say", () => {
  it("of words of a call grows with every weak sign, of a typed text with the strongest alone", () => {
    expect(read("lamp").score).toBeCloseTo(0.2);
    expect(read("lamp and chair and table").score).toBeCloseTo(1 - 0.8 * 0.9 * 0.85);
    expect(read("lamp and chair and table").typedScore).toBeCloseTo(0.2);
  });

  it("of both grows with every strong sign", () => {
    const both = 1 - 0.5 * 0.2;
    expect(read("door and window").score).toBeCloseTo(both);
    expect(read("door and window").typedScore).toBeCloseTo(both);
  });

  it("takes a rule for less where a typed text means less by it", () => {
    expect(read("carpet").score).toBeCloseTo(0.6);
    expect(read("carpet").typedScore).toBeCloseTo(0.2);
  });

  it("is never more of a typed text than of a call, and 0 of neither or both", () => {
    const word = fc.constantFrom("lamp", "chair", "table", "door", "window", "carpet", "sofa", "and");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const reading = read(words.join(" "));
        expect(reading.typedScore).toBeLessThanOrEqual(reading.score + 1e-12);
        expect(reading.typedScore === 0).toBe(reading.score === 0);
        expect(reading.score).toBeLessThanOrEqual(1);
      }),
    );
  });
});
