import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { itHearsAsPromised } from "../hearing-conformance.ts";
import { collect, itSpeaksAsPromised } from "../speaking-conformance.ts";
import { backOffMs } from "./back-off.ts";
import { createKeeper, type Keeper } from "./keeper.ts";
import { modelFolder, tinyOnnx } from "./model-fixtures.ts";
import type { HearingKind, ModelFiles } from "./model-kinds.ts";
import { speakablePieces } from "./sentences.ts";
import { CHILD, createSherpaHearing, PONG_MS } from "./sherpa-hearing.ts";
import { createSherpaVoice } from "./sherpa-voice.ts";

const DOUBLE = { entry: new URL("./child-double.ts", import.meta.url), pongMs: 500 };
const AMPLE = { deadlineMs: 20_000 };
const CRASH = 31_001;
const FAIL = 31_002;

const open: { close(): Promise<void> }[] = [];
function keep<Closable extends { close(): Promise<void> }>(one: Closable): Closable {
  open.push(one);
  return one;
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

function hearing(kind: HearingKind) {
  return keep(createSherpaHearing({ modelFolder: modelFolder(kind), kind }, DOUBLE));
}
const unending = () => ({ signal: new AbortController().signal });

async function until(met: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1_000 && !met(); turn += 1) await sleep(20);
  expect(met()).toBe(true);
}

for (const kind of ["parakeet-tdt", "streaming-transducer"] as const)
  describe(`${kind} by the contract, with a double of the process`, () => {
    itHearsAsPromised(async () => ({
      engine: createSherpaHearing({ modelFolder: modelFolder(kind), kind }, DOUBLE),
      first: { audio: Int16Array.from([1, 2, 3]), text: "sum of 3 samples is 6" },
      second: { audio: new Int16Array(1_000).fill(7), text: "sum of 1000 samples is 7000" },
      close: async () => undefined,
    }));
  });

describe("a voice by the contract, with a double of the process", () => {
  itSpeaksAsPromised(async () => ({
    engine: createSherpaVoice({ modelFolder: modelFolder("kokoro"), kind: "kokoro" }, DOUBLE),
    close: async () => undefined,
  }));
});

describe("hearing when the process fails", () => {
  it("fails the utterances that wait, and goes on with the next process", async () => {
    const engine = hearing("parakeet-tdt");
    const stream = engine.open(unending());
    stream.write(Int16Array.from([CRASH]));
    await expect(stream.end(AMPLE)).rejects.toMatchObject({ code: "SPEECH_UNAVAILABLE" });
    expect(engine.health()).toEqual({ state: "down", code: "SPEECH_UNAVAILABLE" });
    await until(() => engine.health().state === "ready");
    stream.write(Int16Array.from([1, 2]));
    expect(await stream.end(AMPLE)).toEqual({ text: "sum of 2 samples is 3" });
    expect(engine.restarts).toBe(1);
  });

  it("keeps the utterance that is being said and gives it to the next process once, whole", async () => {
    const engine = hearing("streaming-transducer");
    const partials: string[] = [];
    const other = engine.open(unending());
    const stream = engine.open({ ...unending(), onPartial: (text) => partials.push(text) });
    await until(() => engine.health().state === "ready");
    stream.write(Int16Array.from([1, 2]));
    await until(() => partials.includes("2 samples"));
    other.write(Int16Array.from([CRASH]));
    await expect(other.end(AMPLE)).rejects.toMatchObject({ code: "SPEECH_UNAVAILABLE" });
    stream.write(Int16Array.from([3]));
    await until(() => engine.health().state === "ready");
    stream.write(Int16Array.from([4]));
    expect((await stream.end(AMPLE)).text).toBe("sum of 4 samples is 10");
    expect(partials).not.toContain("1 samples");
  });

  it("replaces a process that hangs, after the deadline of whoever waited", async () => {
    const keeper = keep(
      createKeeper({ order: { kind: "vits", files: {}, threads: 1, speaker: 0, speed: 1 }, ...DOUBLE }),
    );
    await until(() => keeper.health().state === "ready");
    const hung = keeper.pid!;
    process.kill(hung, "SIGSTOP");
    keeper.suspect();
    await until(() => keeper.restarts === 1 && keeper.health().state === "ready");
    expect(keeper.pid).not.toBe(hung);
    expect(() => process.kill(hung, 0)).toThrow();
  });

  it("tells late from dead: SPEECH_TIMEOUT at the deadline, and a process that answers pings lives on", async () => {
    const keeper = keep(
      createKeeper({ order: { kind: "vits", files: {}, threads: 1, speaker: 0, speed: 1 }, ...DOUBLE }),
    );
    await until(() => keeper.health().state === "ready");
    const pid = keeper.pid;
    keeper.suspect();
    await sleep(2 * DOUBLE.pongMs);
    expect(keeper.pid).toBe(pid);
    const engine = hearing("parakeet-tdt");
    const stream = engine.open(unending());
    stream.write(Int16Array.from([1]));
    // The process is still being started.
    await expect(stream.end({ deadlineMs: 1 })).rejects.toMatchObject({ code: "SPEECH_TIMEOUT" });
  });

  it("gives SPEECH_FAILED for an utterance that the model cannot decode, and hears the next", async () => {
    const stream = hearing("parakeet-tdt").open(unending());
    stream.write(Int16Array.from([FAIL]));
    await expect(stream.end(AMPLE)).rejects.toMatchObject({ code: "SPEECH_FAILED" });
    stream.write(Int16Array.from([5]));
    expect((await stream.end(AMPLE)).text).toBe("sum of 1 samples is 5");
  });

  it("decodes the first 30 seconds of an utterance and no more", async () => {
    for (const kind of ["parakeet-tdt", "streaming-transducer"] as const) {
      const stream = hearing(kind).open(unending());
      for (let second = 0; second < 35; second += 1) stream.write(new Int16Array(16_000).fill(1));
      expect((await stream.end(AMPLE)).text).toBe("sum of 480000 samples is 480000");
    }
  });

  it("leaves no process behind", async () => {
    const keeper = createKeeper({
      order: { kind: "vits", files: {}, threads: 1, speaker: 0, speed: 1 },
      ...DOUBLE,
    });
    const pid = keeper.pid!;
    await keeper.close();
    await keeper.close();
    expect(() => process.kill(pid, 0)).toThrow();
  });
});

describe("a voice when the process fails", () => {
  it("ends with SPEECH_UNAVAILABLE and speaks again with the next process", async () => {
    const engine = keep(createSherpaVoice({ modelFolder: modelFolder("vits"), kind: "vits" }, DOUBLE));
    await expect(collect(engine.speak("Now crash.", { ...unending(), ...AMPLE }))).rejects.toMatchObject({
      code: "SPEECH_UNAVAILABLE",
    });
    await until(() => engine.health().state === "ready");
    expect((await collect(engine.speak("Hello there.", { ...unending(), ...AMPLE }))).length).toBe(2);
  });
});

/** The real package in the real process, on files that no model is in. */
describe("sherpa-onnx itself", () => {
  async function outcome(files: ModelFiles, kind: HearingKind): Promise<Keeper> {
    const keeper = keep(createKeeper({ order: { kind, files, threads: 1 }, entry: CHILD, pongMs: PONG_MS }));
    await until(() => keeper.health().state === "down");
    return keeper;
  }
  const filesIn = (folder: string): ModelFiles =>
    Object.fromEntries(
      ["encoder", "decoder", "joiner"]
        .map((part) => [part, join(folder, `${part}.onnx`)])
        .concat([["tokens", join(folder, "tokens.txt")]]),
    );

  it("cannot take us with it: missing files, garbage, and whole files of the wrong kind", async () => {
    const missing = await outcome(filesIn("/nonexistent"), "parakeet-tdt");
    expect(missing.health()).toEqual({ state: "down", code: "SPEECH_MODEL_INVALID" });
    const folder = modelFolder("streaming-transducer");
    for (const part of ["encoder", "decoder", "joiner"])
      writeFileSync(join(folder, `${part}.onnx`), "garbage".repeat(1_000));
    // The constructor of streaming recognisers aborts the process (SIGABRT).
    const garbage = await outcome(filesIn(folder), "streaming-transducer");
    expect(garbage.health()).toEqual({ state: "down", code: "SPEECH_UNAVAILABLE" });
    for (const part of ["encoder", "decoder", "joiner"])
      writeFileSync(join(folder, `${part}.onnx`), tinyOnnx());
    // A model without its metadata makes sherpa exit with status 255.
    const wrong = await outcome(filesIn(folder), "parakeet-tdt");
    expect(wrong.health()).toEqual({ state: "down", code: "SPEECH_UNAVAILABLE" });
  });

  it("is tried again and again, while the engine says that it is down", async () => {
    const engine = keep(createSherpaHearing({ modelFolder: modelFolder("parakeet-tdt") }));
    await until(() => engine.restarts >= 1 && engine.health().state === "down");
    const stream = engine.open(unending());
    stream.write(Int16Array.from([1]));
    await expect(stream.end(AMPLE)).rejects.toMatchObject({ code: "SPEECH_UNAVAILABLE" });
  });
});

describe("the wait before the next start", () => {
  it("doubles from half a second to half a minute, half of it jitter", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, random) => {
          const wait = backOffMs(failures, random);
          expect(wait).toBeGreaterThanOrEqual(250);
          expect(wait).toBeLessThanOrEqual(30_000);
          expect(backOffMs(failures + 1, random)).toBeGreaterThanOrEqual(wait);
        },
      ),
    );
    expect(backOffMs(1, 1)).toBe(500);
    expect(backOffMs(3, 0)).toBe(1_000);
  });
});

describe("the pieces that a voice speaks", () => {
  it("are sentences of a bounded length with something to say, and lose no word", () => {
    expect(speakablePieces("Hello there. How are you? …!")).toEqual(["Hello there.", "How are you?"]);
    expect(speakablePieces("\u0000[[h@l]] 😀")).toEqual(["h@l 😀"]);
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}[.?]?$/), { maxLength: 200 }), (words) => {
        const pieces = speakablePieces(words.join(" "));
        expect(pieces.every((piece) => piece.length <= 250)).toBe(true);
        expect(pieces.join(" ")).toBe(words.join(" "));
      }),
    );
  });
});
