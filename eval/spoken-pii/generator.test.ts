import { describe, expect, it } from "vitest";
import { createRandom } from "../../packages/guard/src/learning/random.ts";
import { isIban, isLuhn } from "../../packages/guard/src/redact/checksums.ts";
import { generate } from "./generator.ts";
import { countSpans } from "./match.ts";
import { addNoise, NOISES } from "./noise.ts";
import { scoreSpoken } from "./scorer.ts";
import { value } from "./values.ts";
import { sayAddress, sayCode, sayDigits, sayPair } from "./verbalise.ts";

const ROWS = generate(3, 1_500);

describe("generate", () => {
  it("gives the same turns for the same seed, and others for another", () => {
    expect(generate(3, 50)).toEqual(ROWS.slice(0, 50));
    expect(generate(4, 50)).not.toEqual(ROWS.slice(0, 50).map((row) => ({ ...row, id: row.id })));
  });

  it("labels ranges inside the turn, in order, that begin and end with a word", () => {
    for (const { text, spans } of ROWS) {
      let last = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        last = end;
      }
    }
  });

  it("labels values of the turn's type and nothing in harmless turns", () => {
    for (const { type, spans } of ROWS) {
      if (type === "NONE") expect(spans).toEqual([]);
      else expect(new Set(spans.map((span) => span.type))).toEqual(new Set([type]));
    }
  });

  it("uses every kind of noise in both sets of frames", () => {
    for (const rows of [ROWS, generate(3, 1_500, "tuning")])
      expect(new Set(rows.map(({ noise }) => noise))).toEqual(new Set(NOISES));
  });
});

describe("values", () => {
  it("have valid checksums", () => {
    const random = createRandom(5);
    for (let turn = 0; turn < 300; turn += 1) {
      expect(isLuhn(value.card(random))).toBe(true);
      expect(isIban(value.iban(random))).toBe(true);
    }
  });
});

describe("verbalisers", () => {
  const random = () => 0;

  it.each([
    ["digits", "four four one zero"],
    ["oh", "four four one oh"],
    ["double", "double four one oh"],
    ["pairs", "forty four ten"],
    ["written", "4410"],
    ["spaced", "4 4 1 0"],
  ] as const)("read 4410 out as %s", (style, words) => {
    expect(sayDigits(random, "4410", style).join(" ")).toBe(words);
  });

  it("read pairs and addresses as people do", () => {
    expect(sayPair("07").join(" ")).toBe("oh seven");
    expect(sayPair("40").join(" ")).toBe("forty");
    expect(sayAddress("jo.k7@gmail.com").join(" ")).toBe("jo dot k 7 at gmail dot com");
  });

  it("spell letters by the alphabet and by example", () => {
    expect(sayCode(random, "AB1", "nato", "digits").join(" ")).toBe("alpha bravo one");
    expect(sayCode(random, "AB", "as in", "digits").join(" ")).toBe("a for apple b for boy");
  });
});

describe("noise", () => {
  it("mishears at most one word of a value", () => {
    const words = ["four", "two", "eight", "one"].map((text) => ({ text, type: "PIN", value: 1 }));
    for (let seed = 0; seed < 50; seed += 1) {
      const heard = addNoise(createRandom(seed), words, "homophones");
      expect(heard.filter(({ text }, index) => text !== words[index]?.text).length).toBeLessThanOrEqual(1);
    }
  });

  it("drops no word of a value", () => {
    for (const { spans, type, noise } of ROWS)
      if (noise === "dropped" && type !== "NONE") expect(spans.length).toBeGreaterThan(0);
  });
});

describe("the match rule", () => {
  const counted = (gold: readonly [number, number, string][], found: readonly [number, number, string][]) => {
    const spans = (list: typeof gold) => list.map(([start, end, type]) => ({ start, end, type }));
    const counts = new Map();
    countSpans(counts, spans(gold), spans(found));
    return counts;
  };

  it("recalls what is half covered by its type, and covers what is half redacted as anything", () => {
    expect(counted([[0, 10, "PHONE"]], [[0, 5, "PHONE"]]).get("PHONE")).toMatchObject({
      recalled: 1,
      right: 1,
    });
    expect(counted([[0, 10, "PHONE"]], [[0, 4, "PHONE"]]).get("PHONE")).toMatchObject({ recalled: 0 });
    expect(counted([[0, 10, "PHONE"]], [[0, 10, "ACCOUNT"]]).get("PHONE")).toMatchObject({
      recalled: 0,
      covered: 1,
    });
  });

  it("does not reward taking the whole text", () => {
    expect(counted([[0, 4, "PERSON"]], [[0, 40, "PERSON"]]).get("PERSON")).toMatchObject({
      recalled: 1,
      predicted: 1,
      right: 0,
    });
  });

  it("counts an address and its postcode as one family", () => {
    expect(counted([[0, 8, "POSTCODE"]], [[0, 8, "ADDRESS"]]).get("POSTCODE")).toMatchObject({ recalled: 1 });
  });

  it("counts harmless turns that are touched", () => {
    const rows = ROWS.filter(({ type }) => type === "NONE").slice(0, 10);
    const score = scoreSpoken(rows, () => [{ start: 0, end: 1, type: "PHONE" }]);
    expect(score).toMatchObject({ harmless: 10, overRedacted: 10 });
  });
});
