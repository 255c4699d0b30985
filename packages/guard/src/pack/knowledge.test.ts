import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPassages, splitFrontMatter } from "./knowledge.ts";

const passages = (body: string) => readPassages("knowledge/faq.md", "Questions", body);

describe("passages", () => {
  it("are one for each heading, named by file and heading", () => {
    expect(
      passages("Hello.\n# Parking lot\nIt is free.\n## Fees & costs\nNone.").map(({ id, heading, text }) => [
        id,
        heading,
        text,
      ]),
    ).toEqual([
      ["faq#questions", "Questions", "Hello."],
      ["faq#parking-lot", "Parking lot", "It is free."],
      ["faq#fees-costs", "Fees & costs", "None."],
    ]);
  });

  it("have ids of their own though headings repeat", () => {
    const ids = passages("# A\nx\n# A\ny\n# A 2\nz\n# A\nw").map(({ id }) => id);
    expect(ids).toEqual(["faq#a", "faq#a-2", "faq#a-2-2", "faq#a-3"]);
  });

  it("make a sentence of each list item and of each wrapped paragraph", () => {
    const [passage] = passages("Ask\nus.\n\n- **Cleaning** for\n  all ages\n- [Whitening](https://x.test)");
    expect(passage?.sentences).toEqual(["Ask us.", "Cleaning for all ages.", "Whitening."]);
  });

  it("say what leads a list in with each of its items, so that none stands without its meaning", () => {
    const [passage] = passages("We do not offer:\n\n- implants\n- sedation\n\nAsk us.\n\n- Parking is free");
    expect(passage?.sentences).toEqual([
      "We do not offer: implants.",
      "We do not offer: sedation.",
      "Ask us.",
      "Parking is free.",
    ]);
  });

  it("read a table row by row", () => {
    const [passage] = passages(
      "| Service | Price |\n| --- | --- |\n| Cleaning | starts at $95 |\n| Filling | starts at $150 |",
    );
    expect(passage?.sentences.slice(1)).toEqual(["Cleaning: starts at $95.", "Filling: starts at $150."]);
  });

  it("leave out authors' comments, rules and fences", () => {
    expect(
      passages("Yes.\n<!-- do not\nsay -->\n***\n```\nMaybe.\n```\n<!-- open").map(({ text }) => text),
    ).toEqual(["Yes. Maybe."]);
  });

  it("take time that grows with the text only", () => {
    for (const hostile of ["# ", " ", "- ", "|", "[", "**", "<!--", "\n---"]) {
      const started = performance.now();
      passages(hostile.repeat(50_000));
      expect(performance.now() - started, JSON.stringify(hostile)).toBeLessThan(1500);
    }
  });

  it("never throw, and never have one id twice", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("#", " ", "\n", "-", "a", "|", "*", ".", "<!--", "-->"),
          maxLength: 80,
        }),
        (body) => {
          const ids = passages(body).map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
    );
  });
});

describe("front matter", () => {
  it("stands between two lines of dashes at the very beginning", () => {
    expect(splitFrontMatter("---\na: 1\n---\nbody")).toEqual({ yaml: "a: 1\n", body: "body" });
    expect(splitFrontMatter("---\r\na: 1\r\n---\r\nbody")).toEqual({ yaml: "a: 1\r\n", body: "body" });
    expect(splitFrontMatter("---\n---\n")).toEqual({ yaml: "", body: "" });
    expect(splitFrontMatter("\n---\na: 1\n---\n")).toBeUndefined();
    expect(splitFrontMatter("---\na: 1\n")).toBeUndefined();
  });
});
