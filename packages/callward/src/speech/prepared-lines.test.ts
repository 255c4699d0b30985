import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { failed } from "./failures.ts";
import { createPreparedCache } from "./prepared-cache.ts";
import { piecesOf, prepareLines } from "./prepared-lines.ts";
import type { SpeakingEngine } from "./speaking-engine.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "callward-lines-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const { signal } = new AbortController();
const TEXTS = ["You are speaking to an assistant.", "Press 0 for a person."];

/** Speaks one piece of as many samples as the text has characters; fails for what `refuses` names. */
function voiceOf(kind: string, refuses: (text: string) => boolean = () => false) {
  const asked: string[] = [];
  const engine: SpeakingEngine = {
    kind,
    version: "1",
    async *speak(text) {
      asked.push(text);
      if (refuses(text)) throw failed(kind, "scripted");
      yield { audio: new Int16Array(text.length).fill(100), sampleRate: 16_000 };
      yield { audio: Int16Array.of(7), sampleRate: 16_000 };
    },
    health: () => ({ state: "ready" }),
    close: async () => undefined,
  };
  return { asked, voice: { engine, voice: "slt" } };
}

describe("prepared lines", () => {
  it("are spoken once, and found whatever their spaces are", async () => {
    const { asked, voice } = voiceOf("voice");
    const lines = await prepareLines([...TEXTS, ` ${TEXTS[0]}\n`, ""], { voices: [voice], signal });
    expect(asked).toEqual(TEXTS);
    expect(lines.of(`  ${TEXTS[1]}`)?.audio.length).toBe(TEXTS[1]!.length + 1);
    expect(lines.of("Something else.")).toBeUndefined();
    expect(lines.missing).toBe(0);
  });

  it("are spoken by the next voice where one fails, line by line", async () => {
    const first = voiceOf("first", (text) => text === TEXTS[1]);
    const lines = await prepareLines(TEXTS, { voices: [first.voice, voiceOf("second").voice], signal });
    expect(TEXTS.map((text) => lines.of(text)?.engine)).toEqual(["first", "second"]);
  });

  it("are counted where no voice can speak them", async () => {
    const lines = await prepareLines(TEXTS, { voices: [voiceOf("voice", () => true).voice], signal });
    expect(lines.missing).toBe(2);
  });

  it("come in pieces that join to the whole", () => {
    const audio = Int16Array.from({ length: 4_001 }, (_, index) => index);
    const pieces = [...piecesOf({ audio, sampleRate: 8_000 })];
    expect(pieces.length).toBe(3);
    expect(pieces.flatMap((piece) => [...piece.audio])).toEqual([...audio]);
  });
});

describe("the cache of prepared lines", () => {
  const prepare = async (kind = "voice", maxBytes?: number) => {
    const { asked, voice } = voiceOf(kind);
    const lines = await prepareLines(TEXTS, {
      voices: [voice],
      cache: createPreparedCache(folder, maxBytes),
      signal,
    });
    return { asked, lengths: TEXTS.map((text) => lines.of(text)?.audio.length) };
  };

  it("saves the next start from asking the voice, and gives the same sound", async () => {
    const first = await prepare();
    const second = await prepare();
    expect([first.asked.length, second.asked.length]).toEqual([2, 0]);
    expect(second.lengths).toEqual(first.lengths);
  });

  it("belongs to one engine, version, voice and text", async () => {
    await prepare();
    expect((await prepare("other")).asked.length).toBe(2);
  });

  it("ignores a file that was damaged in any way, and makes it anew", async () => {
    await prepare();
    const [one, two] = await readdir(folder);
    const whole = await readFile(join(folder, one!));
    whole[whole.length - 1]! ^= 1;
    await writeFile(join(folder, one!), whole);
    await truncate(join(folder, two!), 60);
    expect((await prepare()).asked.length).toBe(2);
    await Promise.all((await readdir(folder)).map((name) => truncate(join(folder, name), 0)));
    expect((await prepare()).asked.length).toBe(2);
    expect((await prepare()).asked.length).toBe(0);
  });

  it("holds no text in its names, is for its owner only, and leaves no half file", async () => {
    await prepare();
    const names = await readdir(folder);
    expect(names.every((name) => /^[0-9a-f]{64}\.pcm$/.test(name))).toBe(true);
    expect((await stat(join(folder, names[0]!))).mode & 0o077).toBe(0);
  });

  it("stays within its bound", async () => {
    await prepare("voice", 150);
    expect((await readdir(folder)).length).toBe(1);
  });

  it("does without a folder that cannot be written", async () => {
    await writeFile(join(folder, "file"), "");
    const cache = createPreparedCache(join(folder, "file", "below"));
    expect((await prepareLines(TEXTS, { voices: [voiceOf("voice").voice], cache, signal })).missing).toBe(0);
  });
});
