import { expect, it } from "vitest";
import type { SpeakingEngine, SpokenAudio } from "./speaking-engine.ts";

/** An engine under test. */
export interface SpeakingFixture {
  readonly engine: SpeakingEngine;
  /** Ends whatever the engine talks to. */
  close(): Promise<void>;
}

/** Time for a piece; no engine here comes near it. */
const AMPLE_MS = 30_000;
const SENTENCE = "We are open from nine to five, Monday to Friday.";

/** What every speaking engine promises (`speaking-engine.ts`), as tests. Call it inside a `describe`. */
export function itSpeaksAsPromised(start: () => Promise<SpeakingFixture>): void {
  const ample = () => ({ signal: new AbortController().signal, deadlineMs: AMPLE_MS });

  async function using(work: (engine: SpeakingEngine) => Promise<void>): Promise<void> {
    const { engine, close } = await start();
    try {
      await work(engine);
    } finally {
      await engine.close();
      await close();
    }
  }

  it("yields speech: PCM16 at a telephone's or a voice's rate, loud enough, of a length that fits the words", () =>
    using(async (engine) => {
      const pieces = await collect(engine.speak(SENTENCE, ample()));
      const rates = new Set(pieces.map(({ sampleRate }) => sampleRate));
      expect(rates.size).toBe(1);
      expect([8_000, 16_000, 22_050, 24_000, 44_100, 48_000]).toContain([...rates][0]);
      expect(pieces.every(({ audio }) => audio instanceof Int16Array && audio.length > 0)).toBe(true);
      expect(
        Math.max(...pieces.map(({ audio }) => audio.reduce((top, one) => Math.max(top, one), 0))),
      ).toBeGreaterThan(1_000);
      expect(secondsOf(pieces)).toBeGreaterThan(0.5);
      expect(secondsOf(pieces)).toBeLessThan(20);
      expect(engine.health().state).toBe("ready");
    }));

  it("speaks for several calls at the same time, to each its own text", () =>
    using(async (engine) => {
      const texts = ["Yes.", SENTENCE, "Please hold.", `${SENTENCE} ${SENTENCE}`];
      const alone: number[] = [];
      for (const text of texts) alone.push(secondsOf(await collect(engine.speak(text, ample()))));
      const together = await Promise.all(texts.map((text) => collect(engine.speak(text, ample()))));
      // Some voices are not the same to the sample each time.
      for (const [index, pieces] of together.entries())
        expect(secondsOf(pieces)).toBeCloseTo(alone[index] ?? 0, 1);
    }));

  it("ends without an error when it is cancelled, before and after the first piece, and goes on working", () =>
    using(async (engine) => {
      expect(
        await collect(engine.speak(SENTENCE, { signal: AbortSignal.abort(), deadlineMs: AMPLE_MS })),
      ).toEqual([]);
      const early = new AbortController();
      const pieces = collect(engine.speak(SENTENCE, { signal: early.signal, deadlineMs: AMPLE_MS }));
      early.abort();
      expect(await pieces).toEqual([]);
      const late = new AbortController();
      for await (const _ of engine.speak(SENTENCE, { signal: late.signal, deadlineMs: AMPLE_MS }))
        late.abort();
      for await (const _ of engine.speak(SENTENCE, ample())) break;
      expect(secondsOf(await collect(engine.speak(SENTENCE, ample())))).toBeGreaterThan(0.5);
    }));

  it("says nothing for a text without words, and survives texts that no voice should get", () =>
    using(async (engine) => {
      expect(await collect(engine.speak("", ample()))).toEqual([]);
      expect(await collect(engine.speak("  \n ", ample()))).toEqual([]);
      for (const text of HOSTILE) await collect(engine.speak(text, ample()));
      expect(secondsOf(await collect(engine.speak(SENTENCE, ample())))).toBeGreaterThan(0.5);
    }));

  it("refuses to speak once it is closed, and ends what it was saying", () =>
    using(async (engine) => {
      const speaking = collect(engine.speak(`${SENTENCE} `.repeat(40), ample()));
      const ended = expect(speaking).rejects.toMatchObject({ code: "SPEECH_UNAVAILABLE" });
      await engine.close();
      await engine.close();
      await ended;
      await expect(collect(engine.speak(SENTENCE, ample()))).rejects.toMatchObject({
        code: "SPEECH_UNAVAILABLE",
      });
      expect(engine.health().state).toBe("down");
    }));

  it("keeps its words to itself when it fails", () =>
    using(async (engine) => {
      await engine.close();
      const failure = await collect(engine.speak("a secret of the caller", ample())).catch(
        (error: Error) => error,
      );
      expect(`${String(failure)} ${JSON.stringify(failure)}`).not.toContain("secret");
    }));
}

/** Options, file names, markup, control characters, other scripts: all must come out as words or as nothing. */
const HOSTILE: readonly string[] = [
  "-f /etc/passwd",
  "--help",
  "-o out.wav Hello there.",
  "/etc/passwd",
  "<speak>Hi</speak> & <audio src='x'/> there.",
  "\u0000\u0007Bell\u001b[31m and escape.",
  "😀🎉",
  "日本語のテキスト",
  "[[inpt PHON]] yes",
  `${"a".repeat(3_000)}`,
  "!!!???...",
];

export async function collect(speech: AsyncIterable<SpokenAudio>): Promise<readonly SpokenAudio[]> {
  const pieces: SpokenAudio[] = [];
  for await (const piece of speech) pieces.push(piece);
  return pieces;
}

export function secondsOf(pieces: readonly SpokenAudio[]): number {
  return pieces.reduce((sum, { audio, sampleRate }) => sum + audio.length / sampleRate, 0);
}
