import { describe, expect, it } from "vitest";
import { bytesInWords, engineWords, sentence, storeWords } from "./health-words.ts";

describe("health in words", () => {
  it("makes a sentence of what is wrong", () => {
    expect(sentence("nobody is told")).toBe("Nobody is told.");
  });

  it("names a fault by its code", () => {
    expect(engineWords({ kind: "k", version: "1", state: "down", code: "SPEECH_DOWN" }).words).toBe(
      "down: SPEECH_DOWN",
    );
    const store = { kind: "embedded", state: "failing", code: "STORE_DISK_FULL", since: null } as const;
    expect(storeWords({ ...store, following: true })).toEqual({
      ...{ tone: "bad", words: "does not work: STORE_DISK_FULL" },
    });
  });

  it.each([
    [0, "0 B"],
    [999, "999 B"],
    [211_812_352, "212 MB"],
    [1_600_000_000, "2 GB"],
  ])("says %i bytes as %s", (bytes, words) => {
    expect(bytesInWords(bytes)).toBe(words);
  });
});
