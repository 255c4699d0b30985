import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { normalise } from "../text/normalise.ts";
import { fromBase64, toBase64 } from "./bytes.ts";
import { chance, fitLogistic } from "./logistic.ts";
import { createRandom } from "./random.ts";
import { openSparseModel } from "./sparse-model.ts";
import { averageSparse, trainSparse } from "./train-sparse.ts";
import { createRowKeeper } from "./training-rows.ts";
import { shippedWordClasses } from "./word-classes.ts";
import { createFeatureReader, MAX_WORDS } from "./word-features.ts";

const classes = shippedWordClasses();
const read = createFeatureReader(classes);
const keep = createRowKeeper(classes);
const kept = (text: string, label: number) => {
  const { tokens } = normalise(text);
  return keep(read(tokens, 0, tokens.length), label);
};
const EXAMPLES = [
  ["book a cleaning for tuesday", 0],
  ["i would like an appointment", 0],
  ["can i come in on monday", 0],
  ["what does a cleaning cost", 1],
  ["how much is a filling", 1],
  ["tell me your prices", 1],
  ["where are you", 2],
  ["what is your address", 2],
  ["how do i get there", 2],
] as const;
const OPTIONS = {
  classes: 3,
  epochs: 20,
  rate: 0.3,
  dropout: 0.3,
  minRows: 1,
  ignored: 0.05,
  seed: 1,
};
const rows = EXAMPLES.map(([text, label]) => kept(text, label));
const arrays = trainSparse(rows, OPTIONS);

describe("a sparse model", () => {
  it("learns its examples", () => {
    const model = openSparseModel(arrays, classes);
    for (const [text, label] of EXAMPLES) {
      const { tokens } = normalise(text);
      const scores = [...model.score(read(tokens, 0, tokens.length))];
      expect(scores.indexOf(Math.max(...scores))).toBe(label);
    }
  });

  it("scores a text as the sum of its features, whatever it remembers of its words", () => {
    const remembering = openSparseModel(arrays, classes);
    const word = fc.constantFrom(..."book cleaning cost where are you 9 zyxwv price ünder in".split(" "));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const { tokens } = normalise(words.join(" "));
        const text = read(tokens, 0, tokens.length);
        const one = kept(words.join(" "), 0);
        const listed = openSparseModel(arrays, classes).score({
          ...text,
          count: 0,
          pairs: one.hashes,
          pairWeights: one.kinds,
          pairCount: one.hashes.length,
        });
        const scored = remembering.score(text);
        for (const [label, score] of scored.entries()) expect(score).toBeCloseTo(listed[label] ?? 0, 3);
      }),
    );
  });

  it("is the same to the last bit where WebAssembly is missing", () => {
    vi.stubGlobal("WebAssembly", undefined);
    const plain = trainSparse(rows, OPTIONS);
    vi.unstubAllGlobals();
    expect(plain).toEqual(arrays);
  });

  it("is the same for the same rows, and another for another seed", () => {
    expect(trainSparse(rows, OPTIONS)).toEqual(arrays);
    expect(trainSparse(rows, { ...OPTIONS, seed: 2 }).weights).not.toEqual(arrays.weights);
  });

  it("averaged with itself says what it said", () => {
    const model = openSparseModel(arrays, classes);
    const mean = openSparseModel(averageSparse([arrays, arrays]), classes);
    const { tokens } = normalise("how much is an appointment");
    const text = read(tokens, 0, tokens.length);
    const scores = [...model.score(text)];
    mean.score(text).forEach((score, label) => {
      expect(score).toBeCloseTo(scores[label] ?? 0, 1);
    });
  });

  it("reads a bounded number of words", () => {
    const { tokens } = normalise("word ".repeat(1_000));
    expect(read(tokens, 0, tokens.length).count).toBe(MAX_WORDS);
  });
});

describe("a logistic fit", () => {
  it("finds the chance that made its rows", () => {
    const random = createRandom(7);
    const inputs = Array.from({ length: 4_000 }, () => [random() * 4 - 2, random() * 4 - 2]);
    const yes = inputs.map(([a = 0, b = 0]) => random() < 1 / (1 + Math.exp(-(0.5 + a - 2 * b))));
    const fit = fitLogistic(inputs, yes);
    expect(fit[0]).toBeCloseTo(0.5, 0);
    expect(fit[1]).toBeCloseTo(1, 0);
    expect(fit[2]).toBeCloseTo(-2, 0);
  });

  it("stays finite where one input tells everything", () => {
    const fit = fitLogistic([[1], [2], [-1], [-2]], [true, true, false, false]);
    expect(fit.every(Number.isFinite)).toBe(true);
    expect(chance(fit, [2])).toBeGreaterThan(0.9);
  });
});

it("base64 gives back its bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
});
