import { describe, expect, it } from "vitest";
import { overThePhone } from "../../eval/closed-phrases/phone-line.ts";
import { createClosedPhraseHearing } from "../../packages/callward/src/speech/closed-phrases/closed-phrase-hearing.ts";
import { createFliteVoice } from "../../packages/callward/src/speech/flite/flite-voice.ts";
import { itHearsAsPromised } from "../../packages/callward/src/speech/hearing-conformance.ts";
import { installPocketSphinx } from "../pocketsphinx/install.ts";

const PHRASES = ["what are your opening hours", "do you have a parking lot", "where is your office"];

const said = new Map<string, Promise<Int16Array>>();

/** A sentence over the phone, synthesised once. */
function spoken(text: string): Promise<Int16Array> {
  const known = said.get(text) ?? synthesise(text);
  said.set(text, known);
  return known;
}

async function synthesise(text: string): Promise<Int16Array> {
  const voice = createFliteVoice({ voice: "slt" });
  const pieces: Int16Array[] = [];
  let sampleRate = 16_000;
  const options = { signal: new AbortController().signal, deadlineMs: 30_000 };
  for await (const piece of voice.speak(text, options)) {
    pieces.push(piece.audio);
    sampleRate = piece.sampleRate;
  }
  await voice.close();
  return overThePhone({ audio: Int16Array.from(pieces.flatMap((piece) => [...piece])), sampleRate });
}

for (const suite of ["sid", "bookworm"] as const) {
  const installed = installPocketSphinx(suite);
  if (typeof installed === "string") {
    console.error(`SKIPPED: closed phrases by PocketSphinx of Debian ${suite} are NOT tested: ${installed}.`);
    it.skip(`PocketSphinx of Debian ${suite} is not tested: ${installed}`, () => undefined);
    continue;
  }
  const start = () => createClosedPhraseHearing({ phrases: PHRASES, ...installed });

  describe(`PocketSphinx of Debian ${suite}`, () => {
    it("understands a phrase over the phone", async () => {
      const engine = start();
      const stream = engine.open({ signal: new AbortController().signal });
      stream.write(await spoken(PHRASES[0]!));
      expect(await stream.end({ deadlineMs: 30_000 })).toEqual({ text: PHRASES[0]! });
      await engine.close();
    });

    // The engine is the same for both; release 0.8 decodes four times as fast.
    if (suite === "bookworm")
      itHearsAsPromised(async () => ({
        engine: start(),
        first: { audio: await spoken(PHRASES[0]!), text: PHRASES[0]! },
        second: { audio: await spoken(PHRASES[1]!), text: PHRASES[1]! },
        close: async () => undefined,
      }));

    it("understands no other sentence, silence, noise or a bare yes", async () => {
      const engine = start();
      const stream = engine.open({ signal: new AbortController().signal });
      const noise = Int16Array.from({ length: 16_000 }, (_, at) => 6_000 * Math.sin(at * at));
      const others: Int16Array[] = [new Int16Array(16_000), noise];
      for (const text of ["yes", "no thanks", "my grandmother keeps seven chickens in the garden"])
        others.push(await spoken(text));
      for (const audio of others) {
        stream.write(audio);
        expect(await stream.end({ deadlineMs: 30_000 })).toEqual({ text: "" });
      }
      await engine.close();
    });
  });
}
