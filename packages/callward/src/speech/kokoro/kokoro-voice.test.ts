import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { type KokoroScript, startKokoroDouble } from "../../testing/kokoro-double.ts";
import { collect, itSpeaksAsPromised, secondsOf } from "../speaking-conformance.ts";
import { createKokoroVoice } from "./kokoro-voice.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const within = (deadlineMs = 5_000) => ({ signal: new AbortController().signal, deadlineMs });

async function voiceOn(...scripts: readonly (KokoroScript & { readonly connections?: number })[]) {
  const doubles = await Promise.all(scripts.map(startKokoroDouble));
  for (const { close } of doubles) closers.push(close);
  const { connections = 4 } = scripts[0] ?? {};
  const voice = createKokoroVoice({ urls: doubles.map(({ url }) => url), voice: "af_heart", connections });
  closers.push(voice.close);
  return { voice, doubles };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(5);
}

describe("Kokoro, by the contract", () => {
  itSpeaksAsPromised(async () => {
    const { url, close } = await startKokoroDouble({ delayMs: 2, betweenMs: 1 });
    return { engine: createKokoroVoice({ urls: [url], voice: "af_heart" }), close };
  });
});

describe("a Kokoro service", () => {
  it("is asked for the text, the voice and the speed, on a connection that is used again", async () => {
    const { voice, doubles } = await voiceOn({});
    for (const text of ["One.", "Two."]) await collect(voice.speak(text, within()));
    expect(doubles[0]!.asked).toEqual(
      ["One.", "Two."].map((text) => ({ text, voice: "af_heart", speed: 1 })),
    );
    expect(doubles[0]!.accepted()).toBe(1);
  });

  it("never has two syntheses on one connection, nor more connections than are set", async () => {
    const { voice, doubles } = await voiceOn({ delayMs: 10, connections: 2 });
    await Promise.all(["a b", "c", "d e f", "g", "h"].map((text) => collect(voice.speak(text, within()))));
    expect(doubles[0]!.mostOnOneConnection()).toBe(1);
    expect(doubles[0]!.accepted()).toBe(2);
  });

  it("loses the connection on which a sentence was cancelled, and no chunk of it reaches the next", async () => {
    const { voice, doubles } = await voiceOn({ betweenMs: 5, connections: 1 });
    const stop = new AbortController();
    for await (const _ of voice.speak("one two three four", { signal: stop.signal, deadlineMs: 5_000 }))
      stop.abort();
    expect(secondsOf(await collect(voice.speak("five", within())))).toBeCloseTo(0.1);
    expect(doubles[0]!.accepted()).toBe(2);
    await until(() => doubles[0]!.connections() === 1);
  });

  it("gives a place back when a caller gives up while waiting for it", async () => {
    const { voice } = await voiceOn({ betweenMs: 20, connections: 1 });
    const long = collect(voice.speak("one two three four", within()));
    const stop = new AbortController();
    const waiting = collect(voice.speak("never", { signal: stop.signal, deadlineMs: 5_000 }));
    stop.abort();
    expect(await waiting).toEqual([]);
    await long;
    expect(secondsOf(await collect(voice.speak("five", within())))).toBeCloseTo(0.1);
  });
});

describe("a Kokoro service in trouble", () => {
  it.each(["breaks", "odd", "error", "garbage", "endless"] as const)(
    "fails with SPEECH_FAILED when it does this: %s",
    async (fault) => {
      const { voice, doubles } = await voiceOn({ fault });
      const failure = await collect(voice.speak("a secret", within())).catch((error: Error) => error);
      expect(failure).toMatchObject({ code: "SPEECH_FAILED" });
      expect(`${String(failure)} ${JSON.stringify(failure)}`).not.toContain("secret");
      expect(voice.health()).toMatchObject({ state: "down", code: "SPEECH_FAILED" });
      await until(() => doubles[0]!.connections() === 0);
    },
  );

  it.each(["deaf", "hangs", "silent"] as const)("is SPEECH_TIMEOUT when it does this: %s", async (fault) => {
    const { voice, doubles } = await voiceOn({ fault });
    await expect(collect(voice.speak("a", within(80)))).rejects.toMatchObject({ code: "SPEECH_TIMEOUT" });
    expect(voice.health().state).toBe("down");
    await until(() => doubles[0]!.connections() === 0);
  });

  it.each(["deaf", "error", "garbage", "silent", "odd"] as const)(
    "is replaced by the next address within the sentence when it does this: %s",
    async (fault) => {
      const { voice, doubles } = await voiceOn({ fault }, {});
      expect(secondsOf(await collect(voice.speak("one two", within(400))))).toBeCloseTo(0.2);
      await collect(voice.speak("three", within(400)));
      expect(doubles[1]!.asked.length).toBe(2);
      expect(voice.health()).toEqual({ state: "ready", via: new URL(doubles[1]!.url).host });
    },
  );

  it("that is not there is SPEECH_UNAVAILABLE, and is not knocked at again at once", async () => {
    const { voice, doubles } = await voiceOn({});
    await doubles[0]!.close();
    await expect(collect(voice.speak("a", within()))).rejects.toMatchObject({ code: "SPEECH_UNAVAILABLE" });
    await expect(collect(voice.speak("a", within()))).rejects.toMatchObject({ code: "SPEECH_UNAVAILABLE" });
  });

  it("closes every connection with the engine", async () => {
    const { voice, doubles } = await voiceOn({});
    await Promise.all(["a", "b"].map((text) => collect(voice.speak(text, within()))));
    await voice.close();
    await until(() => doubles[0]!.connections() === 0);
  });
});
