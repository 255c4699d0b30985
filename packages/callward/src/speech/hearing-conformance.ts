import { expect, it } from "vitest";
import type { HearingEngine, HearingStream } from "./hearing-engine.ts";

/** An engine under test, with two utterances that it understands. */
export interface HearingFixture {
  readonly engine: HearingEngine;
  /** PCM16 at the engine's rate, and what the engine makes of it. */
  readonly first: { readonly audio: Int16Array; readonly text: string };
  readonly second: { readonly audio: Int16Array; readonly text: string };
  /** Ends whatever the engine talks to. */
  close(): Promise<void>;
}

/** Time for an answer; no engine here comes near it. */
const AMPLE_MS = 20_000;

/** What every hearing engine promises (`hearing-engine.ts`), as tests. Call it inside a `describe`. */
export function itHearsAsPromised(start: () => Promise<HearingFixture>): void {
  const never = new AbortController().signal;

  async function using(work: (fixture: HearingFixture) => Promise<void>): Promise<void> {
    const fixture = await start();
    try {
      await work(fixture);
    } finally {
      await fixture.engine.close();
      await fixture.close();
    }
  }

  it("understands an utterance that comes in frames of any length, from an array that is used again", () =>
    using(async ({ engine, first }) => {
      const stream = engine.open({ signal: never });
      writeInFrames(stream, first.audio);
      expect((await stream.end({ deadlineMs: AMPLE_MS })).text).toBe(first.text);
      stream.close();
    }));

  it("gives each utterance its own words, also while the next is being written", () =>
    using(async ({ engine, first, second }) => {
      const stream = engine.open({ signal: never });
      stream.write(first.audio);
      const one = stream.end({ deadlineMs: AMPLE_MS });
      stream.write(second.audio);
      const two = stream.end({ deadlineMs: AMPLE_MS });
      expect([(await one).text, (await two).text]).toEqual([first.text, second.text]);
      stream.write(first.audio);
      expect((await stream.end({ deadlineMs: AMPLE_MS })).text).toBe(first.text);
      stream.close();
    }));

  it("keeps the words of two calls apart", () =>
    using(async ({ engine, first, second }) => {
      const calls = [first, second].map(({ audio }) => {
        const stream = engine.open({ signal: never });
        writeInFrames(stream, audio);
        return stream;
      });
      const heard = await Promise.all(calls.map((stream) => stream.end({ deadlineMs: AMPLE_MS })));
      expect(heard.map(({ text }) => text)).toEqual([first.text, second.text]);
    }));

  it("gives empty text for an utterance of nothing", () =>
    using(async ({ engine }) => {
      const stream = engine.open({ signal: never });
      expect((await stream.end({ deadlineMs: AMPLE_MS })).text).toBe("");
      stream.write(new Int16Array(0));
      expect((await stream.end({ deadlineMs: AMPLE_MS })).text).toBe("");
    }));

  it("drops a discarded utterance and understands the next", () =>
    using(async ({ engine, first, second }) => {
      const stream = engine.open({ signal: never });
      stream.discard();
      writeInFrames(stream, first.audio);
      stream.discard();
      writeInFrames(stream, second.audio);
      expect((await stream.end({ deadlineMs: AMPLE_MS })).text).toBe(second.text);
    }));

  it("answers with empty text after close, whoever closed and however often, and never rejects", () =>
    using(async ({ engine, first }) => {
      const stream = engine.open({ signal: never });
      stream.write(first.audio);
      const waiting = stream.end({ deadlineMs: AMPLE_MS });
      stream.close();
      stream.close();
      expect((await waiting).text).toBe("");
      stream.write(first.audio);
      stream.discard();
      expect((await stream.end({ deadlineMs: 1 })).text).toBe("");

      const ending = new AbortController();
      const ended = engine.open({ signal: ending.signal });
      ended.write(first.audio);
      const late = ended.end({ deadlineMs: AMPLE_MS });
      ending.abort();
      expect((await late).text).toBe("");
      expect((await engine.open({ signal: AbortSignal.abort() }).end({ deadlineMs: 1 })).text).toBe("");
    }));

  it("ends open streams with an error when the engine closes, and says that it is down", () =>
    using(async ({ engine, first }) => {
      const stream = engine.open({ signal: never });
      stream.write(first.audio);
      const waiting = stream.end({ deadlineMs: AMPLE_MS });
      const failure = expect(waiting).rejects.toMatchObject({ code: "SPEECH_UNAVAILABLE" });
      await engine.close();
      await engine.close();
      await failure;
      const later = engine.open({ signal: never });
      later.write(first.audio);
      await expect(later.end({ deadlineMs: AMPLE_MS })).rejects.toMatchObject({ code: "SPEECH_UNAVAILABLE" });
      expect(engine.health().state).toBe("down");
    }));

  it("names itself, and is ready once it has answered", () =>
    using(async ({ engine, first }) => {
      expect(engine.kind).toMatch(/^[a-z-]+$/);
      expect(engine.version).not.toBe("");
      const stream = engine.open({ signal: never });
      stream.write(first.audio);
      await stream.end({ deadlineMs: AMPLE_MS });
      expect(engine.health().state).toBe("ready");
    }));
}

/** Writes in pieces of uneven length from one array that is wiped after each, as a line does. */
export function writeInFrames(stream: HearingStream, audio: Int16Array): void {
  const frame = new Int16Array(337);
  for (let at = 0; at < audio.length; at += frame.length) {
    const piece = audio.subarray(at, at + frame.length);
    frame.set(piece);
    stream.write(frame.subarray(0, piece.length));
    frame.fill(-1);
  }
}
