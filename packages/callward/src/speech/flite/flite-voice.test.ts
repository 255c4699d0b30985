import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collect, itSpeaksAsPromised, secondsOf } from "../speaking-conformance.ts";
import { plainEnglish, speakablePieces } from "./flite-text.ts";
import { createFliteVoice, FLITE_VOICES } from "./flite-voice.ts";

const within = (deadlineMs = 30_000) => ({ signal: new AbortController().signal, deadlineMs });

describe("Flite, by the contract", () => {
  itSpeaksAsPromised(async () => ({ engine: createFliteVoice(), close: async () => undefined }));
});

describe("the embedded voice", () => {
  it("says the same text the same way, and differently in each of its voices", async () => {
    const said: string[] = [];
    for (const voice of FLITE_VOICES) {
      const engine = createFliteVoice({ voice });
      const [one] = await collect(engine.speak("Good morning.", within()));
      const [two] = await collect(engine.speak("Good morning.", within()));
      expect(one!.audio).toEqual(two!.audio);
      expect(one!.sampleRate).toBe(16_000);
      said.push(one!.audio.join());
      await engine.close();
    }
    expect(new Set(said).size).toBe(FLITE_VOICES.length);
  });

  it("gives the first sentence before the second is made", async () => {
    const engine = createFliteVoice();
    const pieces = await collect(engine.speak("First sentence. Second sentence.", within()));
    expect(pieces.length).toBe(2);
    await engine.close();
  });

  it("says what looks like an option or a file as words", async () => {
    const engine = createFliteVoice({ voice: "kal16" });
    for (const text of ["-f /etc/passwd", "--version", "/etc/passwd", "-voice awb", "-t"])
      expect(secondsOf(await collect(engine.speak(text, within())))).toBeGreaterThan(0.3);
    await engine.close();
  });

  it("is SPEECH_TIMEOUT when its turn does not come in time", async () => {
    const engine = createFliteVoice();
    const long = collect(engine.speak("We are open from nine to five on weekdays.", within()));
    await expect(collect(engine.speak("Hello.", within(1)))).rejects.toMatchObject({
      code: "SPEECH_TIMEOUT",
    });
    await long;
    await engine.close();
  });
});

describe("text for the embedded voice", () => {
  it("keeps words, prices and accents as plain letters", () => {
    expect(plainEnglish("“Café” – £49.50, €20 or 20 €")).toBe('"Cafe" , 49.50 pounds, 20 euros or 20 euros');
    expect(plainEnglish("20½ minutes")).toBe("20 1/2 minutes");
    expect(plainEnglish("it’s 5° <b>now</b>")).toBe("it's 5 degrees b now /b");
  });

  it("is only ever printable ASCII, in pieces of bounded length that lose no word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => {
        const plain = plainEnglish(text);
        expect(plain).toMatch(/^[\x20-\x7e]*$/);
        const pieces = speakablePieces(plain);
        expect(pieces.every((piece) => piece.length <= 200)).toBe(true);
        const letters = (value: string) => value.replace(/[^a-z0-9]/gi, "");
        expect(letters(pieces.join(""))).toBe(letters(plain));
      }),
    );
  });

  it("is cut at the ends of sentences, not within numbers", () => {
    expect(speakablePieces("It is $49.50. Is that fine? Yes!")).toEqual([
      "It is $49.50.",
      "Is that fine?",
      "Yes!",
    ]);
    expect(speakablePieces("... !")).toEqual([]);
  });
});
