import { describe, expect, it } from "vitest";
import { collect, itSpeaksAsPromised, secondsOf } from "../speaking-conformance.ts";
import { createEspeakVoice, escapeMarkup } from "./espeak-voice.ts";

describe("eSpeak NG, by the contract", () => {
  itSpeaksAsPromised(async () => ({
    engine: createEspeakVoice({ voice: "en-us" }),
    close: async () => undefined,
  }));
});

describe("the voice of eSpeak NG", () => {
  it("speaks in pieces, and says markup as words", async () => {
    const engine = createEspeakVoice({ voice: "en-gb" });
    const options = { signal: new AbortController().signal, deadlineMs: 30_000 };
    const plain = await collect(engine.speak("Hello there.", options));
    expect(plain.length).toBeGreaterThan(1);
    const muted = await collect(engine.speak('<prosody volume="silent">Hello there.</prosody>', options));
    expect(secondsOf(muted)).toBeGreaterThan(secondsOf(plain));
    await engine.close();
  });

  it("never sees markup or phonemes of a text", () => {
    expect(escapeMarkup("<a> & [[h@'loU]] \u0007")).toBe("&lt;a&gt; &amp;  h@'loU   ");
  });
});
