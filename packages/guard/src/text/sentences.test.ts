import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSentenceBuffer, MAX_SENTENCE_CHARS, splitSentences } from "./sentences.ts";

const split = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe("splitSentences", () => {
  it("keeps short forms, numbers and addresses whole", () => {
    expect(
      split("Dr. Reyes is in. A cleaning is $1.50 more. Write to a.b@c.example. Come at 8 a.m. on Monday."),
    ).toEqual([
      "Dr. Reyes is in.",
      "A cleaning is $1.50 more.",
      "Write to a.b@c.example.",
      "Come at 8 a.m. on Monday.",
    ]);
  });

  it("ends a sentence after p.m. where a new one begins", () => {
    expect(split("We close at 5 p.m. Please come earlier.")).toEqual([
      "We close at 5 p.m.",
      "Please come earlier.",
    ]);
  });

  it("gives offsets of exactly the sentence", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const sentence of splitSentences(text))
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      }),
    );
  });
});

describe("a streamed draft", () => {
  const words = fc
    .array(
      fc.constantFrom(
        "We",
        "close",
        "at",
        "5 p.m.",
        "Dr.",
        "$1.50.",
        "Yes!",
        "No?",
        "It",
        "is.",
        "\n",
        "J.",
        "Really...",
        '"Hi."',
        " ",
      ),
      { maxLength: 60 },
    )
    .map((list) => list.join(" "));

  it("is split the same way however it is cut into pieces", () => {
    fc.assert(
      fc.property(words, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (text, sizes) => {
        const buffer = createSentenceBuffer();
        const sentences: string[] = [];
        let at = 0;
        for (let step = 0; at < text.length; step += 1) {
          const size = sizes[step % sizes.length]!;
          sentences.push(...buffer.push(text.slice(at, at + size)));
          at += size;
        }
        sentences.push(...buffer.end());
        expect(sentences).toEqual(split(text));
      }),
      { numRuns: 500 },
    );
  });

  it("is cut where a model never ends a sentence", () => {
    const buffer = createSentenceBuffer();
    const sentences = buffer.push("word ".repeat(1_000));
    expect(sentences.length).toBeGreaterThan(5);
    for (const sentence of sentences) expect(sentence.length).toBeLessThanOrEqual(MAX_SENTENCE_CHARS + 1);
  });
});
