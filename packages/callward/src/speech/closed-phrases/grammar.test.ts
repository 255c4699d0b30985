import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDictionary } from "./dictionary.ts";
import { phraseGrammar } from "./grammar.ts";
import { isLongEnough, phrasesOf, phraseText } from "./phrases-of.ts";
import { steadyAudio } from "./steady-audio.ts";

const DICTIONARY = readDictionary(
  "what W AH T\nare AA R\nare(2) ER\nyour Y AO R\nhours AW ER Z\nyes Y EH S\nplease P L IY Z\nwhat's W AH T S\n",
);

describe("the grammar of phrases", () => {
  it("holds the phrases beside a loop of every phone, and their words with all pronunciations", () => {
    const grammar = phraseGrammar(["What are your hours?"], DICTIONARY);
    expect(grammar.jsgf).toContain("public <heard> = /1.0/ (what are your hours) | /1.0/ <garbage>;");
    expect(grammar.jsgf).toMatch(/<garbage> = \(__aa \| .*__z\)\+;/);
    expect(grammar.dictionary).toContain("are AA R\nare(2) ER\n");
    expect(grammar.dictionary).toContain("__iy IY\n");
    expect(grammar.dictionary).not.toContain("please");
  });

  it("never listens for yes, no or anything as short", () => {
    const grammar = phraseGrammar(["yes", "yes please", "No.", "yes yes yes", "oh my hi"], DICTIONARY);
    expect([...grammar.phrases]).toEqual([]);
    expect(grammar.dropped.every(({ reason }) => reason === "short")).toBe(true);
  });

  it("leaves out phrases with words that the dictionary lacks, and says which", () => {
    const { phrases, dropped } = phraseGrammar(["what are your prices", "what are your hours"], DICTIONARY);
    expect([...phrases]).toEqual(["what are your hours"]);
    expect(dropped).toEqual([{ phrase: "what are your prices", reason: "unknown-word", word: "prices" }]);
  });

  it("cannot be broken out of by a phrase, whatever is in it", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 40 })), (texts) => {
        const { jsgf, phrases } = phraseGrammar(
          [...texts, "what are your hours); public <x> = (yes"],
          DICTIONARY,
        );
        expect(jsgf.split("\n").length).toBe(5);
        expect(jsgf.match(/public/g)?.length).toBe(1);
        for (const phrase of phrases) expect(isLongEnough(phrase)).toBe(true);
      }),
    );
  });
});

describe("the phrases of a pack", () => {
  it("are the long examples of intents with a fixed answer, once each, as the recogniser spells them", () => {
    const intents = [
      {
        id: "hours",
        examples: ["What are your hours?", "what are your hours", "hi"],
        answer: "Nine to five.",
      },
      { id: "book", examples: ["I want to book a cleaning"], action: "book" },
      { id: "prices", examples: ["how much is a crown"], route: "answer" },
    ];
    expect(phrasesOf({ intents: { intents } } as never)).toEqual(["what are your hours"]);
    expect(phraseText("  What’s  YOUR, name?")).toBe("what's your name");
  });
});

describe("audio for the recogniser", () => {
  it("gets margins, keeps the speech within the noise, and is never digitally silent nor out of range", () => {
    fc.assert(
      fc.property(fc.int16Array({ maxLength: 2_000 }), (audio) => {
        const steady = steadyAudio(audio, 1_000);
        expect(steady.length).toBe(audio.length + 600);
        for (const [at, sample] of audio.entries())
          expect(Math.abs((steady[at + 300] ?? 0) - sample)).toBeLessThanOrEqual(30);
      }),
    );
    expect(new Set(steadyAudio(new Int16Array(500), 1_000)).size).toBeGreaterThan(20);
  });
});
