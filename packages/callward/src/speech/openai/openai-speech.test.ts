import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { type OpenAiSpeechScript, startOpenAiSpeechDouble } from "../../testing/openai-speech-double.ts";
import { itHearsAsPromised } from "../hearing-conformance.ts";
import { probeSpeech } from "../probe-speech.ts";
import { collect, itSpeaksAsPromised, secondsOf } from "../speaking-conformance.ts";
import { createOpenAiHearing } from "./openai-hearing.ts";
import { createOpenAiVoice } from "./openai-voice.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const never = new AbortController().signal;
const KEY = "sk-very-private";
const speech = (level: number) => new Int16Array(16_000).fill(level);
const hearLevel = (audio: Int16Array) => ` level ${Math.max(...audio)}\n`;
const hearingOn = (urls: readonly string[]) =>
  createOpenAiHearing({ urls, model: "parakeet", key: KEY, language: "en" });
const voiceOn = (urls: readonly string[]) =>
  createOpenAiVoice({ urls, model: "kokoro", voice: "af_heart", key: KEY });

async function doubles(...scripts: readonly OpenAiSpeechScript[]) {
  const started = await Promise.all(
    scripts.map((script) => startOpenAiSpeechDouble({ hear: hearLevel, ...script })),
  );
  for (const { close } of started) closers.push(close);
  return started;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(5);
}

/** What a failed turn gave away. */
async function failureOf(turn: Promise<unknown>) {
  const failure = await turn.then(
    () => "none",
    (error: Error) => error,
  );
  return { failure, told: `${String(failure)} ${JSON.stringify(failure)}` };
}

function hearOnce(urls: readonly string[], deadlineMs = 5_000) {
  const engine = hearingOn(urls);
  closers.push(engine.close);
  const stream = engine.open({ signal: never });
  stream.write(speech(1_000));
  return { engine, heard: stream.end({ deadlineMs }) };
}

describe("OpenAI's transcriptions, by the contract", () => {
  itHearsAsPromised(async () => {
    const { url, close } = await startOpenAiSpeechDouble({ hear: hearLevel, delayMs: 5 });
    return {
      engine: hearingOn([url]),
      first: { audio: speech(1_000), text: "level 1000" },
      second: { audio: speech(2_000), text: "level 2000" },
      close,
    };
  });
});

describe("OpenAI's speech, by the contract", () => {
  itSpeaksAsPromised(async () => {
    const { url, close } = await startOpenAiSpeechDouble({ delayMs: 2, betweenMs: 1 });
    return { engine: voiceOn([url]), close };
  });
});

describe("a server with OpenAI's transcriptions", () => {
  it("gets a WAV file of 16 kHz, the model, the language and the key", async () => {
    const [server] = await doubles({});
    expect((await hearOnce([server!.url]).heard).text).toBe("level 1000");
    expect(server!.requests[0]).toMatchObject({
      authorization: `Bearer ${KEY}`,
      fields: { model: "parakeet", language: "en", response_format: "json" },
    });
    const header = Buffer.from(String(server!.requests[0]!.fields.header), "hex");
    expect([
      header.readUInt32LE(24),
      header.readUInt16LE(22),
      header.readUInt16LE(34),
      header.readUInt32LE(40),
    ]).toEqual([16_000, 1, 16, 32_000]);
  });

  it.each(["status_401", "status_500", "redirect", "garbage", "empty", "endless"] as const)(
    "fails with SPEECH_FAILED and tells no secret when it does this: %s",
    async (fault) => {
      const [server] = await doubles({ fault });
      const { engine, heard } = hearOnce([server!.url]);
      const { failure, told } = await failureOf(heard);
      expect(failure).toMatchObject({ code: "SPEECH_FAILED" });
      expect(told).not.toMatch(/private|secret/);
      expect(engine.health()).toMatchObject({ state: "down", code: "SPEECH_FAILED" });
      await until(() => server!.inWork() === 0);
    },
  );

  it("is SPEECH_TIMEOUT when it hangs, and the request is ended", async () => {
    const [server] = await doubles({ fault: "hang" });
    expect((await failureOf(hearOnce([server!.url], 60).heard)).failure).toMatchObject({
      code: "SPEECH_TIMEOUT",
    });
    await until(() => server!.inWork() === 0);
  });

  it.each(["status_500", "hang", "garbage"] as const)(
    "is replaced within the turn when it does this: %s",
    async (fault) => {
      const [first, second] = await doubles({ fault }, {});
      const { engine, heard } = hearOnce([first!.url, second!.url], 2_000);
      expect((await heard).text).toBe("level 1000");
      expect(first!.requests.length).toBe(1);
      expect(engine.health()).toEqual({ state: "ready", via: new URL(second!.url).host });
    },
  );

  it("is probed with a sound, and answers or does not", async () => {
    const [server] = await doubles({});
    const engine = hearingOn([server!.url]);
    expect(await probeSpeech(engine, 5_000)).toMatchObject({
      ok: true,
      engine: "openai",
      version: "parakeet",
    });
    await server!.close();
    expect(await probeSpeech(engine, 5_000)).toMatchObject({ ok: false, code: "SPEECH_UNAVAILABLE" });
  });

  it("that is not there is SPEECH_UNAVAILABLE", async () => {
    const [server] = await doubles({});
    await server!.close();
    expect((await failureOf(hearOnce([server!.url]).heard)).failure).toMatchObject({
      code: "SPEECH_UNAVAILABLE",
    });
  });

  it("is not asked about an utterance of more than a minute", async () => {
    const [server] = await doubles({});
    const engine = hearingOn([server!.url]);
    const stream = engine.open({ signal: never });
    for (let second = 0; second < 61; second += 1) stream.write(speech(1));
    expect((await failureOf(stream.end({ deadlineMs: 5_000 }))).failure).toMatchObject({
      code: "SPEECH_FAILED",
    });
    expect(server!.requests).toEqual([]);
  });
});

describe("a server with OpenAI's speech", () => {
  const within = (deadlineMs = 5_000) => ({ signal: never, deadlineMs });

  it("is asked for raw PCM, and heard before it has finished", async () => {
    const [server] = await doubles({ fault: "stall" });
    const voice = voiceOn([server!.url]);
    for await (const { audio, sampleRate } of voice.speak("One two.", within())) {
      expect([audio[0], sampleRate]).toEqual([2_003, 24_000]);
      break;
    }
    expect(server!.requests[0]).toEqual({
      path: "/v1/audio/speech",
      authorization: `Bearer ${KEY}`,
      fields: { model: "kokoro", voice: "af_heart", input: "One two.", response_format: "pcm" },
    });
    await until(() => server!.inWork() === 0);
  });

  it("loses no sample where the network cuts within one", async () => {
    const [server] = await doubles({ say: () => [Int16Array.from({ length: 2_400 }, (_, index) => index)] });
    const pieces = await collect(voiceOn([server!.url]).speak("a", within()));
    const samples = pieces.flatMap(({ audio }) => [...audio]);
    expect(samples).toEqual(Array.from({ length: 2_400 }, (_, index) => index));
  });

  it.each(["status_401", "status_500", "redirect", "garbage", "empty", "endless", "file"] as const)(
    "fails with SPEECH_FAILED and tells no secret when it does this: %s",
    async (fault) => {
      const [server] = await doubles({ fault });
      const { failure, told } = await failureOf(collect(voiceOn([server!.url]).speak("my secret", within())));
      expect(failure).toMatchObject({ code: "SPEECH_FAILED" });
      expect(told).not.toMatch(/private|secret/);
      await until(() => server!.inWork() === 0);
    },
  );

  it("that breaks off in the middle is an error, not a short sentence", async () => {
    const [server] = await doubles({ fault: "breaks" });
    const voice = voiceOn([server!.url]);
    const { failure } = await failureOf(collect(voice.speak("One two.", within())));
    expect(failure).toMatchObject({ code: "SPEECH_UNAVAILABLE" });
    expect(voice.health().state).toBe("down");
  });

  it.each(["hang", "stall"] as const)("is SPEECH_TIMEOUT when it does this: %s", async (fault) => {
    const [server] = await doubles({ fault });
    const { failure } = await failureOf(collect(voiceOn([server!.url]).speak("One two.", within(60))));
    expect(failure).toMatchObject({ code: "SPEECH_TIMEOUT" });
    await until(() => server!.inWork() === 0);
  });

  it.each(["status_500", "hang", "garbage", "file"] as const)(
    "is replaced by the next address within the sentence when it does this: %s",
    async (fault) => {
      const [first, second] = await doubles({ fault }, {});
      const voice = voiceOn([first!.url, second!.url]);
      expect(secondsOf(await collect(voice.speak("One two.", within(2_000))))).toBeCloseTo(0.2);
      expect(first!.requests.length).toBe(1);
    },
  );
});
