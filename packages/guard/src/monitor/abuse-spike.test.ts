import fc from "fast-check";
import { expect, it } from "vitest";
import { abuseSpike } from "./abuse-spike.ts";

it.each([
  ["no traffic", 0, 0, false],
  ["low volume", 5, 5, false],
  ["high volume at the normal rate", 1_000, 10, false],
  ["high volume with a sharp rise", 1_000, 60, true],
  ["exactly the multiple", 1_000, 50, true],
])("with %s", (_name, total, blocked, expected) => {
  expect(abuseSpike({ total, blocked }, 0.01, 100, 5)).toBe(expected);
});

it("takes any block for a spike where there is no baseline, and none where nothing was blocked", () => {
  expect(abuseSpike({ total: 100, blocked: 1 }, 0, 100, 5)).toBe(true);
  expect(abuseSpike({ total: 100, blocked: 0 }, 0, 100, 5)).toBe(false);
});

it("never alerts on fewer requests than the minimum", () => {
  fc.assert(
    fc.property(fc.nat(99), fc.nat(), fc.double(), fc.double(), (total, blocked, baseline, multiplier) => {
      expect(abuseSpike({ total, blocked }, baseline, 100, multiplier)).toBe(false);
    }),
  );
});

it("never alerts on counts that are not counts", () => {
  for (const window of [
    { total: Number.NaN, blocked: 1 },
    { total: 200, blocked: -1 },
    { total: 200, blocked: 201 },
    { total: 200, blocked: Number.NaN },
  ]) {
    expect(abuseSpike(window, 0, 1, 1)).toBe(false);
  }
});
