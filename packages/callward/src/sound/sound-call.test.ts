import { CallwardError } from "@callward/guard";
import { describe, expect, it } from "vitest";
import { exampleAssistant } from "../testing/recorded-call.ts";
import { type RecordedSoundCall, recordSoundCall } from "../testing/recorded-sound-call.ts";
import { MS_PER_CHARACTER, scriptedVoice } from "../testing/speech-doubles.ts";

type Options = Parameters<typeof recordSoundCall>[1];

/** A call whose disclosure has been heard. */
async function open(options: Options = {}): Promise<RecordedSoundCall & { readonly disclosureMs: number }> {
  const assistant = await exampleAssistant();
  const recorded = await recordSoundCall(assistant, options);
  const disclosureMs = assistant.guard.pack.assistant.disclosure.length * MS_PER_CHARACTER;
  await recorded.pass(disclosureMs + 100);
  return { ...recorded, disclosureMs };
}

const lines = ({ trace }: RecordedSoundCall) =>
  trace.filter(({ event }) => event === "said").map(({ release }) => release?.line);
const played = ({ trace }: RecordedSoundCall) =>
  trace.filter(({ event }) => event === "played").map(({ portion }) => portion);
const last = <Item>(items: readonly Item[]) => items.at(-1);

describe("the first words", () => {
  it("are the disclosure, heard to the end even when the caller speaks over it", async () => {
    const call = await recordSoundCall(await exampleAssistant(), { answers: ["when are you open"] });
    await call.pass(500);
    await call.speaks(1_000);
    expect(call.trace.some(({ event }) => event === "heard")).toBe(true);
    await call.pass(16_000);
    expect(lines(call)).toEqual(["disclosure", "intents.hours"]);
    expect(played(call)).toEqual([1, 1]);
  });
});

describe("a question", () => {
  it("is answered in sound, and what was heard is in the trace", async () => {
    const call = await open({ answers: ["when are you open"] });
    await call.speaks(1_200);
    await call.pass(15_000);
    expect(lines(call)).toEqual(["disclosure", "intents.hours"]);
    expect(played(call)).toEqual([1, 1]);
    expect(new Set(call.line.heard())).toEqual(new Set([1, 2]));
  });

  it("is answered while others go on talking behind the caller", async () => {
    const call = await open({ answers: ["when are you open"] });
    await call.speaks(1_000, 0);
    call.gate.nearEnd = false;
    await call.speaks(3_000, 0);
    expect(lines(call)).toEqual(["disclosure", "intents.hours"]);
  });

  it("that comes in two parts is one turn", async () => {
    const call = await open({ answers: ["when are you", "open on Monday"] });
    await call.speaks(600, 700);
    await call.speaks(600);
    const heard = call.trace.filter(({ event }) => event === "heard");
    expect(heard.length).toBeLessThanOrEqual(2);
  });
});

describe("barge-in", () => {
  it("silences the assistant in the frame in which the voice is found", async () => {
    const call = await open({ answers: ["when are you open", "where are you"] });
    await call.speaks(1_000);
    await call.pass(1_000);
    const before = call.line.heard().length;
    // The third frame is the one that makes it speech.
    await call.speaks(60, 0);
    expect(call.line.queuedMs()).toBe(0);
    expect(call.line.heard().length - before).toBeLessThanOrEqual(3 * 160);
    await call.speaks(800);
    await call.pass(9_000);
    expect(lines(call)).toEqual(["disclosure", "intents.hours", "intents.location"]);
    const [, cut] = played(call);
    expect(cut).toBeGreaterThan(0);
    expect(cut).toBeLessThan(1);
    expect(call.trace.some(({ event }) => event === "interrupted")).toBe(true);
  });

  it.each([
    ["a cough", 200, ""],
    ["a listener's mhm", 500, "mhm"],
  ])("is taken back after %s: the words go on where they were cut", async (_name, voicedMs, heard) => {
    const call = await open({ answers: ["when are you open", heard] });
    await call.speaks(1_000);
    await call.pass(1_000);
    await call.speaks(voicedMs);
    await call.pass(9_000);
    expect(lines(call)).toEqual(["disclosure", "intents.hours"]);
    expect(played(call)).toEqual([1, 1]);
  });

  it("does not happen for a voice in the background", async () => {
    const call = await open({ answers: ["when are you open"] });
    await call.speaks(1_000);
    await call.pass(500);
    call.gate.nearEnd = false;
    await call.speaks(1_000);
    expect(call.trace.some(({ event }) => event === "interrupted")).toBe(false);
  });
});

describe("key 0", () => {
  it.each([
    ["in the disclosure", 200],
    ["after it", 60_000],
  ])("hands the caller to a person at once, %s", async (_name, ms) => {
    const call = await recordSoundCall(await exampleAssistant());
    await call.pass(Math.min(ms, 13_000));
    await call.press("0");
    expect(call.line.transfers).toEqual([{ target: "front_desk", extension: "100", warm: false }]);
  });
});

describe("a key of the menu", () => {
  it("is answered, whatever becomes of the speech before it", async () => {
    const late = Promise.withResolvers<{ text: string }>();
    const call = await open({ answers: [late.promise] });
    await call.speaks(1_000);
    await call.press("1");
    await call.pass(500);
    late.resolve({ text: "" });
    await call.pass(10_000);
    expect(lines(call)).toEqual(["disclosure", "intents.hours"]);
    expect(played(call)).toEqual([1, 1]);
  });
});

describe("a transfer", () => {
  it("waits until its words were heard", async () => {
    const call = await open({ answers: ["I can't breathe"] });
    await call.speaks(1_000, 700);
    expect(last(lines(call))).toMatch(/^urgency\.|^lines\.transfer/);
    expect(call.line.transfers).toEqual([]);
    await call.pass(30_000);
    expect(call.line.transfers).toHaveLength(1);
    expect(played(call).every((portion) => portion === 1)).toBe(true);
  });

  it("that fails is tried with the default target, and then the caller is told before the end", async () => {
    const call = await open({ answers: ["I have a question about my bill"] });
    call.line.failTransfers(new CallwardError("TRANSFER_FAILED", { target: "billing", why: "busy" }));
    await call.speaks(1_000);
    await call.pass(40_000);
    expect(call.line.transfers.map(({ target }) => target)).toEqual(["billing", "front_desk"]);
    expect(call.line.hungUp).toBe(true);
  });
});

describe("words that are not understood", () => {
  it("are asked for again, then keys are offered, then a person takes over", async () => {
    const call = await open();
    for (let turn = 0; turn < 3; turn += 1) {
      await call.speaks(1_000);
      await call.pass(30_000);
    }
    const said = lines(call).filter((line) => line !== "lines.silence_prompt");
    expect(said.slice(0, 3)).toEqual(["disclosure", "lines.not_understood", "keypad.menu"]);
    expect(call.line.transfers).toHaveLength(1);
  });

  it("are asked for again even when they were as short as a no, where the caller was being listened to", async () => {
    const call = await open();
    await call.speaks(300);
    expect(last(lines(call))).toBe("lines.not_understood");
  });

  it("because the engine failed lead to the keypad at once, and then to a person", async () => {
    const down = new CallwardError("SPEECH_UNAVAILABLE", { engine: "x", why: "it is down" });
    const call = await open({ answers: [down, down] });
    await call.speaks(1_000);
    expect(last(lines(call))).toBe("keypad.menu");
    await call.speaks(1_000);
    await call.pass(40_000);
    expect(call.line.transfers).toHaveLength(1);
    expect(call.trace.filter(({ fault }) => fault?.code === "SPEECH_UNAVAILABLE")).toHaveLength(2);
  });
});

describe("a line without ears", () => {
  it("is led by keys from the start", async () => {
    const call = await open({ hearing: undefined });
    expect(lines(call)).toEqual(["disclosure", "keypad.menu"]);
    await call.press("1");
    expect(lines(call)).toContain("intents.hours");
  });
});

describe("silence", () => {
  it("is counted from the end of the assistant's words, not from their beginning", async () => {
    const call = await open();
    await call.pass(14_000);
    expect(lines(call)).toEqual(["disclosure"]);
    await call.pass(2_000);
    expect(last(lines(call))).toBe("lines.silence_prompt");
    await call.pass(60_000);
    expect(call.line.hungUp).toBe(true);
  });
});

describe("a line that sounds like music", () => {
  it("is checked twice and then given up", async () => {
    const call = await open();
    call.gate.risk = "music";
    for (let round = 0; round < 8 && !call.line.hungUp; round += 1) await call.speaks(0, 10_000);
    expect(lines(call).filter((line) => line === "lines.line_check")).toHaveLength(2);
    expect(call.line.hungUp).toBe(true);
    expect(call.trace.filter(({ event }) => event === "doubt")).toHaveLength(3);
  });
});

describe("what breaks", () => {
  it("the voice: a person takes over", async () => {
    const call = await recordSoundCall(await exampleAssistant(), {
      voice: scriptedVoice({ fail: new CallwardError("SPEECH_UNAVAILABLE", { engine: "x", why: "down" }) }),
    });
    await call.pass(100);
    expect(call.line.transfers).toHaveLength(1);
  });

  it("the media: a person takes over without another word", async () => {
    const call = await open();
    call.line.emit({ type: "lost" });
    await call.pass(20);
    expect(call.line.transfers).toHaveLength(1);
  });

  it("nothing is left behind when the caller hangs up in the middle of words", async () => {
    const call = await recordSoundCall(await exampleAssistant());
    await call.pass(500);
    call.line.emit({ type: "hangup" });
    await call.sound.ended;
    await call.pass(20);
    expect(call.clock.waiting).toBe(0);
    expect(call.sound.call.ended).toBe(true);
  });
});
