import { describe, expect, it } from "vitest";
import { contentTerms } from "./content-terms.ts";

describe("content terms", () => {
  it("drop function words, courtesies and clitics", () => {
    expect(contentTerms("Um, hi, I was wondering if you guys don't have parking?")).toEqual(["park"]);
    expect(contentTerms("yeah so what's that")).toEqual([]);
  });

  it("meet whichever way a price is put", () => {
    for (const text of ["how much is it", "what does it cost", "your fees", "is it expensive", "It is $95."])
      expect(contentTerms(text)).toContain("price");
    expect(contentTerms("how much notice do you need")).not.toContain("price");
  });

  it("meet for words that mean the same in any trade", () => {
    const pairs: readonly (readonly [string, string])[] = [
      ["kids", "children"],
      ["Dr. Chen", "doctor Chen"],
      ["where are you located", "address"],
      ["teeth", "tooth"],
      ["twenty four", "24"],
    ];
    for (const [one, other] of pairs) expect(contentTerms(one)).toEqual(contentTerms(other));
  });

  it("tell taking a card from taking an hour", () => {
    expect(contentTerms("do you take Visa")).toEqual(["accept", "visa"]);
    expect(contentTerms("it takes an hour")).not.toContain("accept");
  });

  it("are made in time that grows with the text's length only", () => {
    const time = (words: number) => {
      const text = "how much is the cleaning a ".repeat(words / 6);
      const started = performance.now();
      contentTerms(text);
      return performance.now() - started;
    };
    time(12_000);
    expect(time(24_000)).toBeLessThan(1_000);
  });
});
