import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../../../callward/src/control/limits/limit-settings.ts";
import { formOf, limitChanges, settingsOf, shareUsed } from "./limit-words.ts";

describe("limits on the page", () => {
  it("come out of the form as they went in, and empty fields are no limit", () => {
    const settings = {
      ...DEFAULT_LIMITS,
      tenant: { ...DEFAULT_LIMITS.tenant, turns_a_day: 500, money_a_day: 12.5 },
      prices: { input: 0.15, output: 0.6 },
    };
    expect(settingsOf(formOf(settings))).toEqual(settings);
    expect(settingsOf(formOf(DEFAULT_LIMITS))).toEqual(DEFAULT_LIMITS);
  });

  it("tell what would change and nothing else", () => {
    const after = {
      ...DEFAULT_LIMITS,
      tenant: { ...DEFAULT_LIMITS.tenant, turns_a_day: 5_000, outcome: "goodbye" as const },
      prices: { input: 1, output: 0 },
    };
    expect(limitChanges(DEFAULT_LIMITS, after)).toEqual([
      "All calls together, turns a day: no limit → 5,000",
      "All calls together, beyond a limit the caller: gets a person → hears a goodbye",
      "Price of a million tokens in: not counted → 1",
      "Price of a million tokens out: not counted → 0",
    ]);
    expect(limitChanges(after, after)).toEqual([]);
  });

  it("say how much of them is used", () => {
    expect([shareUsed(3, null), shareUsed(3, 12), shareUsed(0, 0)]).toEqual([undefined, 0.25, 1]);
  });
});
