import { describe, expect, it } from "vitest";
import { stem } from "./stem.ts";

describe("stems", () => {
  it.each([
    "cancel cancels cancelled cancellation cancelling",
    "price prices priced pricing",
    "insurance insured insure",
    "close closed closing closes",
    "location located locate",
    "pay pays paying",
    "fill filling fillings",
    "refer referral referred",
  ])("are one for: %s", (words) => {
    expect(new Set(words.split(" ").map(stem)).size).toBe(1);
  });

  it("leave short words, numbers and other alphabets alone", () => {
    for (const word of ["gas", "555", "a1b2", "прием", "x".repeat(40)]) expect(stem(word)).toBe(word);
  });
});
