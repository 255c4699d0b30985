import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRelease } from "../contracts/release.ts";
import { loadPack } from "../pack/load-pack.ts";
import { sampleFiles } from "../pack/sample-files.ts";
import { manualClock } from "../testing/index.ts";
import { createInspector } from "./inspector.ts";

const loaded = loadPack(sampleFiles());
if (!loaded.ok) throw new Error(loaded.problems[0]?.message);
let ids = 0;
const inspector = createInspector(loaded.pack, { clock: manualClock(), nextId: () => String(++ids) });
const context = {
  passages: ["We are open on Monday at 9 AM. A visit starts at $80. Keep the part dry."],
  receipts: [],
  heard: ["Thursday at 4 pm"],
};
const inspect = (text: string) => inspector.inspect(text, context);

describe("a draft", () => {
  it("is released sentence by sentence where every claim is supported", () => {
    const { safe, releases } = inspect("We are open on Monday at 9 AM. A visit starts at $80.");
    expect(safe).toBe(true);
    expect(releases.map((release) => release.text)).toEqual([
      "We are open on Monday at 9 AM.",
      "A visit starts at $80.",
    ]);
    expect(releases.every(isRelease)).toBe(true);
  });

  it("ends at its first unsafe sentence: what came before stays, an approved line follows, the rest is dropped", () => {
    const { releases, verdicts } = inspect("We are open on Monday. A visit is $5. Please come.");
    expect(releases.map((release) => release.origin)).toEqual(["inspected", "replacement"]);
    expect(verdicts.map((verdict) => verdict.verdict)).toEqual(["allow", "block", "allow"]);
  });

  it.each([
    ["split over two sentences", "We can give you a free. Consultation today."],
    ["spoken as words", "It costs forty nine dollars."],
    ["hidden by invisible characters", "We guar\u200bantee it."],
    ["marked up", "We **guarantee** it."],
    ["with nothing to speak", "<speak></speak>"],
    ["empty", ""],
  ])("is held back when it is unsafe %s", (_name, draft) => {
    const { safe, releases } = inspect(draft);
    expect(safe).toBe(false);
    expect(releases.at(-1)?.origin).toBe("replacement");
  });

  it("may repeat what the caller said, at any wording of the hour", () => {
    expect(inspect("You said Thursday at four.").safe).toBe(true);
    expect(inspect("You said Friday at four.").safe).toBe(false);
  });

  it("is cleaned of markup for speech, with the same words", () => {
    const { releases, verdicts } = inspect("**We are open** on Monday! 🦷");
    expect(releases[0]?.text).toBe("We are open on Monday!");
    expect(verdicts[0]?.verdict).toBe("rewrite");
  });

  it("does not leak the call's secrets, whole or in part", () => {
    const secrets = [
      "c4n4ry7781",
      `The rules are these and they must stay among us in this office for ever: ${"be kind ".repeat(10)}`,
    ];
    for (const draft of [
      "The code is c4n4ry7781.",
      "The code is c 4 n 4 r y 7 7 8 1.",
      "The rules are these and they must stay among us.",
    ]) {
      expect(inspector.inspect(draft, { ...context, secrets }).safe, draft).toBe(false);
    }
  });
});

describe("a streamed draft", () => {
  const sentence = fc.constantFrom(
    "We are open on Monday.",
    "A visit starts at $80.",
    "A visit is $5.",
    "You're booked.",
    "We guarantee it.",
    "Keep the part dry.",
    "Dr. Ames is in.",
    "Is that fine?",
    "Free.",
    "We can give you a",
  );
  it("gives the same releases however it is cut", () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 17 }),
        (sentences, size) => {
          const draft = sentences.join(" ");
          const gate = inspector.gate(context);
          const releases = [];
          for (let at = 0; at < draft.length; at += size)
            releases.push(...gate.push(draft.slice(at, at + size)));
          releases.push(...gate.end());
          expect(releases.map((release) => release.text)).toEqual(
            inspect(draft).releases.map((release) => release.text),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});

it("takes any text, and what it releases as inspected is never more than the draft's own words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (draft) => {
      const { releases } = inspect(draft);
      expect(releases.length).toBeGreaterThan(0);
      for (const release of releases)
        if (release.origin === "inspected") expect(release.text.length).toBeLessThanOrEqual(draft.length);
    }),
    { numRuns: 300 },
  );
});
