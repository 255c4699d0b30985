import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinViews } from "./injection-reading.ts";

const chances = fc.double({ min: 0, max: 1, noNaN: true });

describe("two models' views of a caller's words", () => {
  it("make a chance between them, whatever they say", () => {
    fc.assert(
      fc.property(chances, chances, (spoken, typed) => {
        const joined = joinViews(spoken, typed);
        expect(joined).toBeGreaterThanOrEqual(Math.min(spoken, typed) - 1e-9);
        expect(joined).toBeLessThanOrEqual(Math.max(spoken, typed) + 1e-9);
      }),
    );
  });

  it("count for more where the words are judged as speech", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.6, max: 0.999, noNaN: true }),
        fc.double({ min: 0.001, max: 0.4, noNaN: true }),
        (high, low) => {
          expect(joinViews(high, low)).toBeGreaterThan(joinViews(low, high));
        },
      ),
    );
  });
});
