import { CallwardError, type ErrorCode } from "@callward/guard";
import { describe, expect, it } from "vitest";
import { startKokoroDouble } from "../testing/kokoro-double.ts";
import { createFliteVoice } from "./flite/flite-voice.ts";
import { createKokoroVoice } from "./kokoro/kokoro-voice.ts";
import type { PreparedLines } from "./prepared-lines.ts";
import { probeSpeech } from "./probe-speech.ts";
import { collect, itSpeaksAsPromised, secondsOf } from "./speaking-conformance.ts";
import type { SpeakingEngine, SpokenAudio, SpokenBy } from "./speaking-engine.ts";
import { createVoiceWithFallback } from "./voice-with-fallback.ts";

const NAMES = { configured: "anna", embedded: "slt" };
const sound = (level: number): SpokenAudio => ({
  audio: new Int16Array(1_600).fill(level),
  sampleRate: 16_000,
});

/** An engine that gives these pieces, then the error if there is one; it remembers the deadlines it was given. */
function scripted(kind: string, pieces: readonly SpokenAudio[], error?: ErrorCode) {
  const deadlines: number[] = [];
  let closed = 0;
  const engine: SpeakingEngine = {
    kind,
    version: "1",
    async *speak(_text, { deadlineMs }) {
      deadlines.push(deadlineMs);
      yield* pieces;
      if (error !== undefined)
        throw new CallwardError(error, { engine: kind, why: "scripted", deadlineMs: 1 });
    },
    health: () => (error === undefined ? { state: "ready" } : { state: "down", code: error }),
    close: async () => {
      closed += 1;
    },
  };
  return { engine, deadlines, closed: () => closed };
}

async function hear(
  configured: SpeakingEngine,
  embedded: SpeakingEngine,
  lines?: PreparedLines,
  text = "Hello.",
) {
  const voice = createVoiceWithFallback(configured, embedded, NAMES);
  if (lines !== undefined) voice.use(lines);
  const by: SpokenBy[] = [];
  const { signal } = new AbortController();
  const pieces = await collect(
    voice.speak(text, { signal, deadlineMs: 3_000, onVoice: (who) => by.push(who) }),
  );
  return { levels: pieces.map(({ audio }) => audio[0]), by };
}

const embedded = scripted("embedded", [sound(900)]).engine;

describe("a voice with a fall-back, by the contract", () => {
  itSpeaksAsPromised(async () => {
    const { url, close } = await startKokoroDouble();
    const engine = createVoiceWithFallback(
      createKokoroVoice({ urls: [url], voice: "af_heart" }),
      createFliteVoice(),
      NAMES,
    );
    return { engine, close };
  });
});

describe("a voice with a fall-back", () => {
  it("speaks by the operator's voice while that works, and says so", async () => {
    const heard = await hear(scripted("voice", [sound(500)]).engine, embedded);
    expect(heard).toEqual({
      levels: [500],
      by: [{ engine: "voice", version: "1", voice: "voice/anna", prepared: false }],
    });
  });

  it.each(["SPEECH_TIMEOUT", "SPEECH_UNAVAILABLE", "SPEECH_FAILED"] as const)(
    "speaks by the embedded voice after %s, and says why",
    async (fault) => {
      const { levels, by } = await hear(scripted("voice", [], fault).engine, embedded);
      expect(levels).toEqual([900]);
      expect(by).toEqual([
        { engine: "embedded", version: "1", voice: "embedded/slt", prepared: false, fault },
      ]);
    },
  );

  it("says the whole text again where a voice broke off", async () => {
    const { levels, by } = await hear(scripted("voice", [sound(500)], "SPEECH_FAILED").engine, embedded);
    expect(levels).toEqual([500, 900]);
    expect(by[1]).toMatchObject({ engine: "embedded", restarted: true });
  });

  it.each([[[]], [[sound(0), sound(1)]]])(
    "takes a voice that gives no sound for a dead one",
    async (pieces) => {
      expect((await hear(scripted("voice", pieces).engine, embedded)).levels.at(-1)).toBe(900);
    },
  );

  it("leaves the embedded voice a part of the wait for the first word", async () => {
    const { engine, deadlines } = scripted("voice", [], "SPEECH_TIMEOUT");
    await hear(engine, embedded);
    expect(deadlines).toEqual([2_000]);
  });

  it("says prepared lines from memory, without asking any engine", async () => {
    const { engine, deadlines } = scripted("voice", [], "SPEECH_FAILED");
    const line = { ...sound(300), engine: "voice", version: "1", voice: "anna" };
    const lines: PreparedLines = { of: (text) => (text === "Hello." ? line : undefined), missing: 0 };
    expect(await hear(engine, engine, lines)).toEqual({
      levels: [300],
      by: [{ engine: "voice", version: "1", voice: "voice/anna", prepared: true }],
    });
    expect(deadlines).toEqual([]);
  });

  it("passes over prepared lines in a voice that is switched off, and every voice that is", async () => {
    const { engine, deadlines } = scripted("voice", [sound(500)]);
    const voice = createVoiceWithFallback(engine, embedded, NAMES);
    const line = { ...sound(300), engine: "voice", version: "1", voice: "anna" };
    voice.use({ of: () => line, missing: 0 });
    const speak = (off: readonly string[]) =>
      collect(
        voice.speak("Hello.", {
          signal: new AbortController().signal,
          deadlineMs: 3_000,
          stopped: ({ name }) => (off.includes(name) ? "the switch" : undefined),
        }),
      );
    expect((await speak([]))[0]?.audio[0]).toBe(300);
    expect((await speak(["voice/anna"]))[0]?.audio[0]).toBe(900);
    await expect(speak(["voice/anna", "embedded/slt"])).rejects.toMatchObject({ code: "SPEECH_UNAVAILABLE" });
    expect(deadlines).toEqual([]);
  });

  it("throws when the embedded voice fails too: the call must know that nothing was heard", async () => {
    const dead = scripted("embedded", [], "SPEECH_FAILED").engine;
    await expect(hear(scripted("voice", [], "SPEECH_TIMEOUT").engine, dead)).rejects.toMatchObject({
      code: "SPEECH_FAILED",
    });
    await expect(hear(dead, dead)).rejects.toMatchObject({ code: "SPEECH_FAILED" });
  });

  it("closes both engines, and one only once", async () => {
    const [one, two] = [scripted("one", []), scripted("two", [])];
    await createVoiceWithFallback(one.engine, two.engine, NAMES).close();
    expect([one.closed(), two.closed()]).toEqual([1, 1]);
    await createVoiceWithFallback(one.engine, one.engine, NAMES).close();
    expect(one.closed()).toBe(2);
  });

  it("is heard from a real dead service within the deadline", async () => {
    const { url, close } = await startKokoroDouble({ fault: "deaf" });
    const voice = createVoiceWithFallback(
      createKokoroVoice({ urls: [url], voice: "x" }),
      createFliteVoice(),
      NAMES,
    );
    const { signal } = new AbortController();
    const pieces = await collect(voice.speak("Please hold the line.", { signal, deadlineMs: 1_200 }));
    expect(secondsOf(pieces)).toBeGreaterThan(0.5);
    await voice.close();
    await close();
  });
});

describe("probing an engine", () => {
  it("tells how a voice speaks, or why it does not", async () => {
    const flite = createFliteVoice();
    expect(await probeSpeech(flite, 20_000)).toMatchObject({ ok: true, engine: "flite" });
    await flite.close();
    expect(await probeSpeech(flite, 1_000)).toMatchObject({ ok: false, code: "SPEECH_UNAVAILABLE" });
    expect(await probeSpeech(scripted("voice", []).engine, 1_000)).toMatchObject({
      ok: false,
      code: "SPEECH_FAILED",
    });
  });
});
