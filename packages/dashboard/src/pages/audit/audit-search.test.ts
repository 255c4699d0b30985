import { describe, expect, it } from "vitest";
import { addressOf, pathOf, searchOf } from "./audit-search.ts";

describe("a search of the audit", () => {
  it("is in the page's address, and comes back from it", () => {
    const search = { who: "kim@example.org", what: "pack.", from: "2026-03-02T09:00", to: "" };
    const address = addressOf(search);
    expect(address).toBe("/audit?who=kim%40example.org&what=pack.&from=2026-03-02T09%3A00");
    expect(searchOf(address.slice("/audit".length))).toEqual(search);
    expect(addressOf(searchOf(""))).toBe("/audit");
  });

  it("asks the API for what is filled in, with times as moments", () => {
    const from = "2026-03-02T09:00";
    expect(pathOf({ who: " kim ", what: "", from, to: "nonsense" })).toBe(
      `/api/v1/audit?limit=50&who=kim&from=${encodeURIComponent(new Date(from).toISOString())}`,
    );
  });
});
