import fc from "fast-check";
import { expect, it } from "vitest";
import { compileWordStarts } from "./word-starts.ts";

const GROUPS = [["gas", "pilot"], ["guarantee"], ["x"]] as const;
const startsOf = compileWordStarts(GROUPS);

it("finds a word wherever it stands, beside signs and digits too", () => {
  for (const text of ["gas", "the gas.", "20gas", "(pilot)", "gas-fired"]) expect(startsOf(text) & 1).toBe(1);
  expect(startsOf("we guaranteed it") & 2).toBe(2);
  expect(startsOf("an x-ray") & 4).toBe(4);
});

it("takes a short word for itself alone", () => {
  expect(startsOf("gases and gasoline") & 1).toBe(0);
});

it("never misses a word of a group, whatever stands around it", () => {
  const around = fc.stringMatching(/^[ .,$0-9'-]{0,3}$/);
  const other = fc.stringMatching(/^[a-z ]{0,20}$/);
  fc.assert(
    fc.property(
      other,
      around,
      fc.constantFrom(...GROUPS.entries()),
      fc.nat(1),
      around,
      other,
      (before, left, [group, words], at, right, after) => {
        const word = words[at % words.length] ?? "";
        const text = `${before} ${left}${word}${right} ${after}`;
        expect(startsOf(text) & (1 << group)).toBe(1 << group);
      },
    ),
  );
});

it("refuses more groups than a number has bits, and words that are none", () => {
  expect(() => compileWordStarts(Array.from({ length: 32 }, () => ["a"]))).toThrow("32 groups");
  expect(() => compileWordStarts([["two words"]])).toThrow("two words");
});
