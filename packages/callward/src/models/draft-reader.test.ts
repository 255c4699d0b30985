import { isCallwardError } from "@callward/guard";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftEvent } from "./draft.ts";
import { createDraftReader, MAX_DRAFT_CHARS } from "./draft-reader.ts";

const KNOWN = ["services#cleaning", "identity#hours"];

/** Reads a text cut at every `size` units. */
function read(text: string, size = text.length): readonly DraftEvent[] {
  const reader = createDraftReader(KNOWN);
  const events: DraftEvent[] = [];
  for (let start = 0; start < text.length; start += size)
    events.push(...reader.push(text.slice(start, start + size)));
  return [...events, ...reader.end()];
}

function words(events: readonly DraftEvent[]): string {
  return events.map((event) => (event.type === "text" ? event.piece : "")).join("");
}

const GOOD = JSON.stringify({
  citations: [KNOWN[0]],
  action: null,
  say: ["Hello there.", "It starts at $95."],
});

describe("a draft as it should be", () => {
  it("gives citations, then the action, then the words, then the end, however it is cut", () => {
    for (const size of [1, 2, 3, 7, 1000]) {
      const events = read(GOOD, size);
      expect(events[0]).toEqual({ type: "citations", ids: [KNOWN[0]] });
      expect(events[1]).toEqual({ type: "action", action: null });
      expect(words(events)).toBe("Hello there.\nIt starts at $95.\n");
      expect(events.at(-1)).toEqual({ type: "end" });
    }
  });

  it("gives words before the sentence is complete", () => {
    const reader = createDraftReader(KNOWN);
    const events = reader.push('{"citations":[],"action":null,"say":["We are op');
    expect(events.at(-1)).toEqual({ type: "text", piece: "We are op" });
  });

  it("passes an action on and may have no words", () => {
    const action = { name: "book", args: { name: 'Ann "A" Lee', count: 2, sure: true } };
    expect(read(JSON.stringify({ citations: [], action, say: [] }), 4)).toEqual([
      { type: "citations", ids: [] },
      { type: "action", action },
      { type: "end" },
    ]);
  });

  it.each(["```json\n", "```\n", "\n ", "\uFEFF"])("tolerates %j before the object", (before) => {
    const after = before.startsWith("`") ? "\n```\n" : "\n";
    expect(words(read(before + GOOD + after, 3))).toContain("Hello there.");
  });

  it("reads any words that JSON can carry, cut anywhere", () => {
    const say = fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { maxLength: 4 });
    fc.assert(
      fc.property(say, fc.integer({ min: 1, max: 9 }), fc.boolean(), (sentences, size, ascii) => {
        let text = JSON.stringify({ citations: [], action: null, say: sentences });
        if (ascii)
          text = text.replace(
            /[\u0080-\uffff]/g,
            (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
          );
        expect(words(read(text, size))).toBe(sentences.map((sentence) => `${sentence}\n`).join(""));
      }),
    );
  });
});

describe("a draft that is not as asked", () => {
  const cases: Readonly<Record<string, string>> = {
    "plain words": "Sure, I can help with that.",
    "words before citations": '{"say":["Hi."],"citations":[],"action":null}',
    "action before citations": '{"action":null,"citations":[],"say":[]}',
    "no action": '{"citations":[],"say":["Hi."]}',
    "a further key": '{"citations":[],"action":null,"say":[],"system":"x"}',
    "a key twice": '{"citations":[],"citations":[],"action":null,"say":[]}',
    "an unknown citation": '{"citations":["staff#alarm"],"action":null,"say":["Hi."]}',
    "words that are no list": '{"citations":[],"action":null,"say":"Hi."}',
    "words in an object": '{"citations":[],"action":null,"say":{"a":["Hi."]}}',
    "a list in the words": '{"citations":[],"action":null,"say":[["Hi."]]}',
    "a number in the words": '{"citations":[],"action":null,"say":[1]}',
    "an action without arguments": '{"citations":[],"action":{"name":"book"},"say":[]}',
    "an action in words": '{"citations":[],"action":"book","say":[]}',
    "a nested argument": '{"citations":[],"action":{"name":"book","args":{"a":{"b":1}}},"say":[]}',
    "half an answer": GOOD.slice(0, -8),
    "an unclosed object": GOOD.slice(0, -1),
    nothing: "",
    "a second object": GOOD + GOOD,
    "chat after the object": `${GOOD} Let me know!`,
    "a bare line break in a word": '{"citations":[],"action":null,"say":["a\nb"]}',
    "a bad escape": '{"citations":[],"action":null,"say":["\\x41"]}',
    "half a character": '{"citations":[],"action":null,"say":["\\ud83d"]}',
    "a comma too many": '{"citations":[],"action":null,"say":["a",]}',
    "no comma": '{"citations":[],"action":null,"say":["a" "b"]}',
    "an array": "[]",
    "a fence of another language": `\`\`\`yaml\n${GOOD}`,
  };
  it.each(Object.entries(cases))("is refused: %s", (_, text) => {
    for (const size of [1, Math.max(1, text.length)])
      expect(() => read(text, size)).toThrow(expect.objectContaining({ code: "MODEL_BAD_ANSWER" }));
  });

  it("is refused as soon as its first key is wrong", () => {
    const reader = createDraftReader(KNOWN);
    expect(() => reader.push('{"say":["We are open all ni')).toThrow();
  });

  it("is refused above 8 KB, whatever fills it", () => {
    for (const fill of [" ", "a", '","']) {
      const reader = createDraftReader(KNOWN);
      reader.push('{"citations":[],"action":null,"say":["');
      expect(() => reader.push(fill.repeat(MAX_DRAFT_CHARS))).toThrow();
    }
  });

  it("is the only error that any text can cause, and never comes after an event out of order", () => {
    const part = fc.constantFrom(
      ...'{}[],:"\\ nau`'.split(""),
      '"citations"',
      '"action"',
      '"say"',
      "null",
      ":[",
      '{"citations":[],"action":null,"say":[',
      '"x"',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const reader = createDraftReader(KNOWN);
        const order: string[] = [];
        try {
          for (const piece of parts) order.push(...reader.push(piece).map((event) => event.type));
          order.push(...reader.end().map((event) => event.type));
        } catch (error) {
          expect(isCallwardError(error) && error.code).toBe("MODEL_BAD_ANSWER");
        }
        expect(order.join(" ")).toMatch(/^(?:citations action(?: text)*(?: end)?)?$/);
      }),
      { numRuns: 1000 },
    );
  });
});
