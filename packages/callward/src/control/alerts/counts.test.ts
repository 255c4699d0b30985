import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTenantCounts } from "./counts.ts";
import { divergence } from "./divergence.ts";

const MINUTE = 60_000;
const NOW = 1_000_000 * MINUTE;
const present = NOW / MINUTE;

describe("counts of a tenant", () => {
  it("are summed over the last minutes, over those before, and over a day as a baseline", () => {
    const counts = createTenantCounts();
    for (const [ago, n] of [
      [0, 1],
      [4, 2],
      [5, 4],
      [119, 8],
      [121, 16],
      [1_000, 32],
    ] as const)
      counts.add(present - ago, "heard", n);
    const view = counts.view(NOW);
    expect([1, 5, 6, 120].map((minutes) => view.recent("heard", minutes))).toEqual([1, 3, 7, 15]);
    expect(view.before("heard", 5, 1)).toBe(4);
    expect(view.baseline("heard")).toEqual({ n: 48, hours: 2 });
    expect(counts.view(NOW + 30 * 3_600_000).baseline("heard").n).toBe(0);
  });

  it("of other nodes replace what is known without losing what this one added since", () => {
    const counts = createTenantCounts();
    counts.add(present, "heard", 3);
    const taken = counts.takeAdded();
    expect(taken).toEqual([{ minute: present, key: "heard", n: 3 }]);
    counts.add(present, "heard", 1);
    counts.set(present, "heard", 10);
    expect(counts.view(NOW).recent("heard", 1)).toBe(11);
    counts.putBack(taken);
    expect(counts.takeAdded()).toEqual([{ minute: present, key: "heard", n: 4 }]);
    expect(counts.takeAdded()).toEqual([]);
  });

  it("have an end to the number of their keys", () => {
    const counts = createTenantCounts();
    for (let caller = 0; caller < 5_000; caller += 1) counts.add(present, `failed/${caller}`, 1);
    expect(counts.takeAdded().length).toBeLessThanOrEqual(501);
    expect(counts.view(NOW).recent("other", 1)).toBe(4_500);
  });
});

describe("the divergence of two distributions", () => {
  it("is 0 for the same shares, 1 for nothing in common, and always between, either way round", () => {
    expect(divergence([1, 2, 3], [10, 20, 30])).toBeCloseTo(0);
    expect(divergence([5, 0], [0, 9])).toBeCloseTo(1);
    expect(divergence([0, 0], [1, 2])).toBe(0);
    const counted = fc.array(fc.nat(1_000), { maxLength: 20 });
    fc.assert(
      fc.property(counted, counted, (left, right) => {
        const found = divergence(left, right);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(divergence(right, left)).toBeCloseTo(found);
      }),
    );
  });
});
