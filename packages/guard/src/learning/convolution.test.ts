import { describe, expect, it } from "vitest";
import { normalise } from "../text/normalise.ts";
import { openConvolution } from "./convolution.ts";
import { trainConvolution, type WordsRow } from "./train-convolution.ts";
import { shippedWordClasses } from "./word-classes.ts";
import { createFeatureReader, type TextFeatures } from "./word-features.ts";

const read = createFeatureReader(shippedWordClasses());
const wordsOf = (text: string): TextFeatures => {
  const { tokens } = normalise(text);
  return read(tokens, 0, tokens.length);
};
const row = (text: string, label: number): WordsRow => {
  const { keys, count } = wordsOf(text);
  return { keys: keys.slice(0, count), label };
};
const OPTIONS = { classes: 2, filters: 16, epochs: 30, seed: 1 };
const train = (texts: readonly (readonly [string, number])[]) =>
  trainConvolution(
    texts.map(([text, label]) => row(text, label)),
    OPTIONS,
  );
/** The class that a network hears in a text. */
function hear(network: ReturnType<typeof openConvolution>, text: string): number {
  const scores = new Float64Array(OPTIONS.classes);
  network.addScores(wordsOf(text), scores, 1);
  return scores.indexOf(Math.max(...scores));
}

const THINGS = ["savings", "checking", "travel", "house", "school", "car", "phone", "pension"];
const ORDERED = THINGS.flatMap((thing) => [
  [`move money from cash to ${thing}`, 0] as const,
  [`move money from ${thing} to cash`, 1] as const,
]);
const KINDS = [
  ...["dog", "cat", "horse", "cow", "sheep", "rabbit"].map((word) => [`my ${word} is here`, 0] as const),
  ...["bread", "cheese", "soup", "rice", "salad", "cake"].map((word) => [`my ${word} is here`, 1] as const),
];

describe("a network over word vectors", () => {
  it("tells texts of the same words apart by their order", () => {
    const network = openConvolution(train(ORDERED));
    for (const [text, label] of ORDERED) expect(hear(network, text)).toBe(label);
  });

  it("hears words that it was never trained on as words of like use", () => {
    const network = openConvolution(train(KINDS));
    for (const word of ["goat", "pig", "puppy"]) expect(hear(network, `my ${word} is here`)).toBe(0);
    for (const word of ["pasta", "sandwich", "butter"]) expect(hear(network, `my ${word} is here`)).toBe(1);
  });

  it("finds room for hundreds of classes of few words", () => {
    const rows = Array.from({ length: 900 }, (_, label) =>
      row(label % 2 === 0 ? "my dog" : "my bread", label),
    );
    const { output, classes } = trainConvolution(rows, { ...OPTIONS, classes: 900, epochs: 1 });
    expect(output.values.length).toBe((2 * OPTIONS.filters + 48) * classes);
  });

  it("is the same network after the same training", () => {
    expect(train(KINDS)).toEqual(train(KINDS));
  });

  it("says the same of a text after thousands of other words", () => {
    const network = openConvolution(train(KINDS));
    const before = new Float64Array(2);
    network.addScores(wordsOf("my dog is here"), before, 1);
    for (let index = 0; index < 3_000; index += 1) hear(network, `odd${index.toString(36)}word`);
    const after = new Float64Array(2);
    network.addScores(wordsOf("my dog is here"), after, 1);
    expect(after).toEqual(before);
  });

  it("gives finite scores to a text without words, and to one of a hundred", () => {
    const network = openConvolution(train(KINDS));
    for (const text of ["", "soup ".repeat(100)]) {
      const scores = new Float64Array(2);
      network.addScores(wordsOf(text), scores, 1);
      expect(scores.every(Number.isFinite)).toBe(true);
    }
  });
});
