import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { type ParakeetScript, startParakeetDouble } from "../../testing/parakeet-double.ts";
import { itHearsAsPromised, writeInFrames } from "../hearing-conformance.ts";
import { createParakeetHearing } from "./parakeet-hearing.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** Speech of some length whose loudness tells which utterance it is. */
const speech = (level: number, seconds = 0.73) => new Int16Array(Math.round(16_000 * seconds)).fill(level);
const SILENCE = new Int16Array(16_000 * 0.4);
/** Tells the loudness of what was cut. */
const hearLevel = (audio: Int16Array) => `level ${Math.max(...audio)}`;
const never = new AbortController().signal;

async function double(script: ParakeetScript = {}) {
  const started = await startParakeetDouble({ hear: hearLevel, ...script });
  closers.push(started.close);
  return started;
}

async function engineOn(...scripts: readonly ParakeetScript[]) {
  const doubles = await Promise.all(scripts.map(double));
  const engine = createParakeetHearing({ urls: doubles.map(({ url }) => url) });
  closers.push(engine.close);
  return { engine, doubles };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(5);
}

describe("Parakeet, by the contract", () => {
  itHearsAsPromised(async () => {
    const { url, close } = await startParakeetDouble({ hear: hearLevel, delayMs: 10 });
    return {
      engine: createParakeetHearing({ urls: [url] }),
      first: { audio: speech(1_000), text: "level 1000" },
      second: { audio: speech(2_000), text: "level 2000" },
      close,
    };
  });
});

describe("finals that name no utterance", () => {
  it("joins the finals that the service cut by itself with the one of the flush", async () => {
    const { engine } = await engineOn({ cutAfterSilentChunks: 2, delayMs: 20 });
    const partials: string[] = [];
    const stream = engine.open({ signal: never, onPartial: (text) => partials.push(text) });
    for (const part of [speech(1_000, 0.5), SILENCE, speech(2_000, 0.5)]) writeInFrames(stream, part);
    expect((await stream.end({ deadlineMs: 5_000 })).text).toBe("level 1000 level 2000");
    expect(partials[0]).toBe("level 1000");
  });

  it("takes the final that came before `end` when the flush finds nothing more", async () => {
    const { engine, doubles } = await engineOn({ cutAfterSilentChunks: 2 });
    const stream = engine.open({ signal: never });
    stream.write(speech(1_000));
    stream.write(SILENCE);
    await until(() => doubles[0]!.cuts.length > 0);
    expect((await stream.end({ deadlineMs: 5_000 })).text).toBe("level 1000");
  });

  it("gives empty text where the service has none", async () => {
    const { engine } = await engineOn({ hear: () => "" });
    const stream = engine.open({ signal: never });
    stream.write(speech(1_000));
    expect(await stream.end({ deadlineMs: 5_000 })).toEqual({ text: "" });
  });

  it("waits for the final of a service that answers pings before it has recognised", async () => {
    const { engine } = await engineOn({ earlyPongs: true, delayMs: 50 });
    const stream = engine.open({ signal: never });
    stream.write(speech(1_000));
    expect((await stream.end({ deadlineMs: 5_000 })).text).toBe("level 1000");
  });

  it("drops and counts what the service invents between utterances", async () => {
    const { engine } = await engineOn({ invents: "thank you for watching" });
    const stream = engine.open({ signal: never });
    await until(() => engine.strayFinals() === 1);
    stream.write(speech(1_000));
    expect((await stream.end({ deadlineMs: 5_000 })).text).toBe("level 1000");
  });

  it("never gives the late words of one utterance to the next", async () => {
    const { engine, doubles } = await engineOn({ delayMs: 150 });
    const stream = engine.open({ signal: never });
    stream.write(speech(1_000));
    await expect(stream.end({ deadlineMs: 50 })).rejects.toMatchObject({ code: "SPEECH_TIMEOUT" });
    stream.write(speech(2_000));
    await until(() => doubles[0]!.accepted() === 2);
    expect((await stream.end({ deadlineMs: 5_000 })).text).toBe("level 2000");
  });

  it("hears through the recogniser's errors, the same ones for the same seed", async () => {
    const hear = () => "please book a cleaning for tuesday at three";
    const heard: string[] = [];
    for (const _ of [1, 2]) {
      const { engine } = await engineOn({ hear, errors: { seed: 7, drop: 0.2, substitute: 0.2 } });
      const stream = engine.open({ signal: never });
      stream.write(speech(1_000));
      heard.push((await stream.end({ deadlineMs: 5_000 })).text);
    }
    expect(heard[0]).toBe(heard[1]);
    expect(heard[0]).not.toBe(hear());
  });
});

describe("a Parakeet service in trouble", () => {
  it("is replaced by the next address, and the utterance under way is said again there", async () => {
    const { engine, doubles } = await engineOn({ fault: "breaks" }, {});
    const stream = engine.open({ signal: never });
    writeInFrames(stream, speech(1_000, 1.5));
    expect((await stream.end({ deadlineMs: 5_000 })).text).toBe("level 1000");
    expect(doubles[1]!.cuts[0]!.filter((sample) => sample === 1_000).length).toBe(24_000);
    expect(engine.health()).toEqual({ state: "ready", via: new URL(doubles[1]!.url).host });
  });

  it("is replaced when it dies while the caller speaks", async () => {
    const { engine, doubles } = await engineOn({}, {});
    const stream = engine.open({ signal: never });
    stream.write(speech(1_000));
    await until(() => doubles[0]!.connections() === 1);
    await doubles[0]!.close();
    stream.write(speech(1_000));
    expect((await stream.end({ deadlineMs: 5_000 })).text).toBe("level 1000");
  });

  it("is replaced within the turn when it takes the audio and never answers", async () => {
    const { engine } = await engineOn({ fault: "deaf" }, {});
    const stream = engine.open({ signal: never });
    stream.write(speech(1_000));
    expect((await stream.end({ deadlineMs: 1_000 })).text).toBe("level 1000");
  });

  it("stays replaced: the next call begins with the address that works", async () => {
    const { engine, doubles } = await engineOn({ fault: "breaks" }, {});
    for (const level of [1_000, 2_000]) {
      const stream = engine.open({ signal: never });
      stream.write(speech(level));
      expect((await stream.end({ deadlineMs: 5_000 })).text).toBe(`level ${level}`);
      stream.close();
    }
    expect(doubles[0]!.accepted()).toBe(1);
  });

  it("that answers nonsense is SPEECH_FAILED, without a word of the nonsense", async () => {
    for (const garbage of ["my secret words", '{"type":"transcription","text":5}', "[]", "null"]) {
      const { engine } = await engineOn({ garbage });
      const stream = engine.open({ signal: never });
      stream.write(speech(1_000));
      const failure = await stream.end({ deadlineMs: 5_000 }).catch((error: Error) => error);
      expect(failure).toMatchObject({ code: "SPEECH_FAILED" });
      expect(JSON.stringify(failure) + String(failure)).not.toContain("secret");
      expect(engine.health()).toMatchObject({ state: "down", code: "SPEECH_FAILED" });
    }
  });

  it("that is deaf is SPEECH_TIMEOUT, and one that is not there SPEECH_UNAVAILABLE", async () => {
    const { engine } = await engineOn({ fault: "deaf" });
    const stream = engine.open({ signal: never });
    stream.write(speech(1_000));
    await expect(stream.end({ deadlineMs: 60 })).rejects.toMatchObject({ code: "SPEECH_TIMEOUT" });

    const gone = await startParakeetDouble();
    await gone.close();
    const nobody = createParakeetHearing({ urls: [gone.url] });
    closers.push(nobody.close);
    const call = nobody.open({ signal: never });
    call.write(speech(1_000));
    await expect(call.end({ deadlineMs: 5_000 })).rejects.toMatchObject({ code: "SPEECH_UNAVAILABLE" });
  });

  it("that shakes no hands does not hold the turn beyond its deadline", async () => {
    const { engine } = await engineOn({ fault: "silent" });
    const stream = engine.open({ signal: never });
    stream.write(speech(1_000));
    await expect(stream.end({ deadlineMs: 60 })).rejects.toMatchObject({ code: "SPEECH_UNAVAILABLE" });
  });

  it("is found again when it comes back, with what was said meanwhile", async () => {
    const first = await startParakeetDouble();
    const engine = createParakeetHearing({ urls: [first.url] });
    closers.push(engine.close);
    const stream = engine.open({ signal: never });
    await until(() => engine.health().state === "ready");
    await first.close();
    stream.write(speech(3_000));
    await until(() => engine.health().state === "down");
    await double({ port: Number(new URL(first.url).port) });
    await until(() => engine.health().state === "ready");
    expect((await stream.end({ deadlineMs: 5_000 })).text).toBe("level 3000");
  });

  it("is left without a connection when streams and engine are closed", async () => {
    const { engine, doubles } = await engineOn({});
    const streams = [1, 2, 3].map(() => engine.open({ signal: never }));
    await until(() => doubles[0]!.connections() === 3);
    streams[0]!.close();
    await until(() => doubles[0]!.connections() === 2);
    await engine.close();
    await until(() => doubles[0]!.connections() === 0);
  });

  it("never gives a call the words of another call or another turn, however often connections break", async () => {
    const hear = (audio: Int16Array) => [...new Set(audio)].filter((sample) => sample !== 0).join(" ");
    const { engine, doubles } = await engineOn(
      { hear, delayMs: 3 },
      { hear, delayMs: 3, cutAfterSilentChunks: 2 },
    );
    let breaks = 0;
    const trouble = setInterval(() => doubles[breaks++ % 2]!.breakConnections(), 40);
    let understood = 0;
    const call = async (number: number) => {
      const stream = engine.open({ signal: never });
      for (let turn = 0; turn < 6; turn += 1) {
        const level = 1_000 + number * 100 + turn;
        writeInFrames(stream, speech(level, 0.3));
        await sleep((number * 7 + turn * 13) % 40);
        writeInFrames(stream, speech(level, 0.2));
        const heard = await stream.end({ deadlineMs: 400 }).catch((error: unknown) => error);
        if (heard instanceof Error) expect(heard).toMatchObject({ code: expect.stringMatching(/^SPEECH_/) });
        else {
          expect(heard).toEqual({ text: String(level) });
          understood += 1;
        }
      }
      stream.close();
    };
    await Promise.all(Array.from({ length: 20 }, (_, number) => call(number)));
    clearInterval(trouble);
    expect(understood).toBeGreaterThan(0);
    await until(() => doubles.every(({ connections }) => connections() === 0));
  });
});
