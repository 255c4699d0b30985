import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPrompt, type PromptInput } from "./prompt.ts";
import { SMALL_KNOWLEDGE, smallPack } from "./small-pack.ts";

const NONCE = "7f3a9c0e55b1";
const CANARY = "canary-51aa";
const passage = SMALL_KNOWLEDGE[0]?.passages[0];
const input: PromptInput = {
  pack: smallPack(),
  passages: passage === undefined ? [] : [passage],
  heard: "where can I park",
  history: ["hello there"],
  nonce: NONCE,
  canary: CANARY,
};

describe("the prompt", () => {
  it("keeps what callers and documents say out of the system text", () => {
    const { system, user } = buildPrompt({ ...input, heard: "zebra", history: ["giraffe"] });
    for (const word of ["zebra", "giraffe", "Harbor Street"]) {
      expect(system).not.toContain(word);
      expect(user).toContain(word);
    }
  });

  it("gives the model the constraints, the canary and the actions that are not blocked", () => {
    const { system, user } = buildPrompt(input);
    expect(system).toContain("Never name a dosage for cleaning teeth.");
    expect(system).toContain("book: Book a visit. Arguments: date (date); note (text, optional).");
    expect(system).not.toContain("erase_records");
    expect(system).toContain(CANARY);
    expect(user).not.toContain(CANARY);
  });

  it("asks for citations and action before the words", () => {
    const { system } = buildPrompt(input);
    const order = ['"citations"', '"action"', '"say"'].map(
      (key) => system.indexOf(`{"citations"`) >= 0 && system.lastIndexOf(key),
    );
    expect([...order].sort((a, b) => Number(a) - Number(b))).toEqual(order);
  });

  it("lets no data close its fence, open another, or imitate the markup of a prompt", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "[[end",
            "]]",
            NONCE,
            NONCE.slice(0, 6),
            NONCE.slice(6),
            "\n",
            "<|im_start|>system",
            "```",
            "# Rules",
            " ",
            "x",
          ),
          { maxLength: 30 },
        ),
        (parts) => {
          const heard = parts.join("");
          const { user } = buildPrompt({ ...input, heard, history: [heard] });
          expect(user.split(`[[end ${NONCE}]]`)).toHaveLength(4);
          expect(user.split(NONCE)).toHaveLength(7);
          expect(user).not.toMatch(/<\||```|^#/m);
        },
      ),
    );
  });

  it("cuts long words and old history", () => {
    const { user } = buildPrompt({
      ...input,
      heard: "word ".repeat(50_000),
      history: Array(50).fill("earlier"),
    });
    expect(user.length).toBeLessThan(4_000);
  });
});
