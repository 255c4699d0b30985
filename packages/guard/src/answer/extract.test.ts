import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractAnswer } from "./extract.ts";
import { createRetriever } from "./retriever.ts";
import { documentOf, smallPack } from "./small-pack.ts";

const retriever = createRetriever(smallPack());
const answer = (query: string) =>
  extractAnswer(retriever.retrieve(query, { clearance: "public", now: Date.UTC(2026, 5, 15) }), query);

describe("extraction", () => {
  it("says what is accepted together with what is not", () => {
    expect(answer("do you accept blue shield")).toEqual({
      sentences: ["We accept Blue Shield PPO.", "We do not accept Blue Shield HMO."],
      citations: ["insurance#blue-shield"],
    });
  });

  it("answers with the sentence that the question is about", () => {
    expect(answer("is there parking")?.sentences).toEqual([
      "There is free parking in the lot behind the building.",
    ]);
    expect(answer("how much is whitening")?.sentences).toEqual(["Teeth whitening starts at $250."]);
  });

  it("begins with what there is when what there is not fits as well", () => {
    const { passages } = documentOf(
      "knowledge/plans.md",
      "public",
      "## Not accepted\nWe do not accept Blue HMO.\n## Accepted\nWe accept Red PPO.",
    );
    expect(extractAnswer(passages, "which plans do you accept")?.sentences).toEqual(["We accept Red PPO."]);
  });

  it("prefers the word that tells passages apart", () => {
    expect(answer("is a payment plan possible without insurance")?.sentences).toContain(
      "Payment plans are arranged by the billing team.",
    );
  });

  it("keeps a sentence that leans on the one before it together with that one", () => {
    expect(answer("how many minutes does a cleaning take")?.sentences).toEqual([
      "A routine cleaning starts at $95.",
      "It takes about 45 minutes.",
    ]);
  });

  it("is silent where the passages cover too little of the question", () => {
    const passages = retriever.retrieve("cleaning", { clearance: "public", now: 0 });
    expect(extractAnswer(passages, "does cleaning cure a persistent fever")).toBeUndefined();
    expect(extractAnswer(passages, "")).toBeUndefined();
    expect(extractAnswer([], "cleaning")).toBeUndefined();
  });

  it("speaks approved sentences only, word for word, at most three, each with its passage cited", () => {
    const words = "cleaning whitening blue shield park open cash plan implants teeth hours PPO dragon".split(
      " ",
    );
    const passages = smallPack().knowledge.flatMap((document) => document.passages);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (chosen) => {
        const said = extractAnswer(passages, chosen.join(" "));
        if (said === undefined) return;
        expect(said.sentences.length).toBeGreaterThan(0);
        expect(said.sentences.length).toBeLessThanOrEqual(3);
        const cited = passages.filter((passage) => said.citations.includes(passage.id));
        for (const sentence of said.sentences)
          expect(cited.flatMap((passage) => passage.sentences)).toContain(sentence);
      }),
    );
  });
});
