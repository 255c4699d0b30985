import { EventEmitter } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { openCall } from "../app/call-factory.ts";
import { ALL_ALLOWED } from "../calls/controls.ts";
import { createSoundCall } from "../sound/sound-call.ts";
import { type ManualCallClock, manualCallClock } from "../testing/manual-call-clock.ts";
import { exampleAssistant } from "../testing/recorded-call.ts";
import { scriptedGate, scriptedHearing, scriptedVoice } from "../testing/speech-doubles.ts";
import { connectSound, type PageSocket } from "./sound-socket.ts";
import type { SoundMessage } from "./sound-wire.ts";

const FRAME_BYTES = 640;
const FRAME_MS = 20;

/** A page without a browser: plays what it gets in the time of the clock and reports it, as the real one does. */
class FakePage extends EventEmitter {
  readonly OPEN = 1;
  readyState: 0 | 1 | 2 | 3 = 1;
  bufferedAmount = 0;
  readonly messages: SoundMessage[] = [];
  closedWith: number | undefined;
  terminated = false;
  reads = true;
  epoch = 0;
  received = 0;
  played = 0;

  send(data: string | Uint8Array): void {
    if (!this.reads) this.bufferedAmount += data.length;
    if (typeof data !== "string") {
      expect(data.length).toBeLessThanOrEqual(FRAME_BYTES);
      this.received += data.length / 2;
      return;
    }
    const message = JSON.parse(data) as SoundMessage;
    this.messages.push(message);
    if (message.type !== "flush") return;
    this.epoch = message.epoch;
    this.received = 0;
    this.played = 0;
  }
  close(code?: number): void {
    this.closedWith ??= code;
    if (this.readyState !== 1) return;
    this.readyState = 3;
    this.emit("close");
  }
  terminate(): void {
    this.terminated = true;
    this.close();
  }
  says(message: object): void {
    this.emit("message", Buffer.from(JSON.stringify(message)), false);
  }
  sends(bytes: Uint8Array): void {
    this.emit("message", Buffer.from(bytes), true);
  }
  all<Type extends SoundMessage["type"]>(type: Type): Extract<SoundMessage, { type: Type }>[] {
    return this.messages.filter(
      (message): message is Extract<SoundMessage, { type: Type }> => message.type === type,
    );
  }
  captions(): string[] {
    return this.all("output").flatMap(({ output }) => (output.type === "say" ? [output.release.text] : []));
  }
}

const settle = async () => {
  for (let round = 0; round < 4; round += 1) await new Promise<void>((resolve) => setImmediate(resolve));
};
const open: FakePage[] = [];
afterEach(() => {
  for (const page of open.splice(0)) page.close();
});

async function connect(options: { hearing?: string[] | undefined } = { hearing: [] }) {
  const assistant = await exampleAssistant();
  const clock: ManualCallClock = manualCallClock();
  const page = new FakePage();
  open.push(page);
  const hearing = options.hearing === undefined ? undefined : scriptedHearing(options.hearing);
  connectSound(
    page as unknown as PageSocket,
    {
      info: () => ({ hearing: "scripted 1", understands: "free", voice: "scripted 1" }),
      open: (line, watching) =>
        createSoundCall({
          line,
          gate: scriptedGate(),
          hearing,
          voice: scriptedVoice(),
          clock,
          assistant: assistant.guard.pack.assistant,
          controls: () => ALL_ALLOWED,
          approved: (name) => assistant.guard.line(name),
          openCall: (listeners, sound) =>
            openCall(assistant, listeners, { sink: { write: () => {} }, clock, sound }),
          ...watching,
        }),
    },
    clock,
  );
  /** Lets time pass at the page: it plays, reports ten times a second, and sends sound of this value if given. */
  async function pass(ms: number, sound?: number): Promise<void> {
    const frame = new Uint8Array(new Int16Array(FRAME_BYTES / 2).fill(sound ?? 0).buffer);
    for (let passed = 0; passed < ms; passed += FRAME_MS) {
      if (sound !== undefined) page.sends(frame);
      clock.advance(FRAME_MS);
      page.played = Math.min(page.received, page.played + FRAME_BYTES / 2);
      if (passed % 100 === 0) page.says({ type: "progress", epoch: page.epoch, played: page.played });
      await settle();
    }
  }
  const start = async () => {
    page.says({ type: "start", version: 1 });
    await settle();
  };
  return { page, clock, pass, start, disclosure: assistant.guard.pack.assistant.disclosure };
}

describe("a page with sound", () => {
  it("is told what runs, and hears the disclosure to the end", async () => {
    const { page, pass, start, disclosure } = await connect();
    await start();
    expect(page.all("ready")).toEqual([
      {
        type: "ready",
        version: 1,
        sampleRate: 16_000,
        engines: { hearing: "scripted 1", understands: "free", voice: "scripted 1" },
      },
    ]);
    expect(page.captions()).toEqual([disclosure]);
    await pass(disclosure.length * 50 + 500);
    expect(page.all("played").map(({ portion }) => portion)).toEqual([1]);
    expect(page.received).toBeGreaterThan(disclosure.length * 50 * 15.9);
  });

  it("is understood: meter, words, turn, and an answer in sound", async () => {
    const { page, pass, start, disclosure } = await connect({ hearing: ["when are you open"] });
    await start();
    await pass(disclosure.length * 50 + 500);
    await pass(1_000, 2_000);
    await pass(1_500, 0);
    expect(page.all("level").some(({ voiced, dbfs }) => voiced && dbfs === -20)).toBe(true);
    expect(page.all("words")).toEqual([{ type: "words", text: "when are you open" }]);
    expect(page.all("turn").map(({ view }) => view.route?.kind)).toContain("faq");
    expect(page.captions().at(-1)).toContain("Monday through Friday");
  });

  it("empties its queue when the caller speaks over an answer, and is told how much was heard", async () => {
    const { page, pass, start, disclosure } = await connect({ hearing: ["where are you"] });
    await start();
    await pass(disclosure.length * 50 + 500);
    page.says({ type: "heard", text: "when are you open" });
    await pass(1_500);
    const before = page.all("flush").length;
    await pass(60, 2_000);
    expect(page.all("flush").length).toBe(before + 1);
    expect(page.received).toBe(0);
    await pass(800, 2_000);
    await pass(1_500, 0);
    const [, cut] = page.all("played").map(({ portion }) => portion);
    expect(cut).toBeGreaterThan(0);
    expect(cut).toBeLessThan(1);
  });

  it("may type in the same call: the mouth stops for the new words", async () => {
    const { page, pass, start, disclosure } = await connect({ hearing: undefined });
    await start();
    await pass(disclosure.length * 50 + 500);
    page.says({ type: "heard", text: "when are you open" });
    await pass(500);
    page.says({ type: "heard", text: "where are you" });
    await pass(500);
    expect(page.captions().at(-1)).toMatch(/Street|Avenue|Road/);
    expect(page.all("output").some(({ output }) => output.type === "stop-speaking")).toBe(true);
  });

  it("reaches a person on key 0, at once and in the middle of the disclosure", async () => {
    const { page, pass, start } = await connect();
    await start();
    await pass(200);
    page.says({ type: "key", digit: "0" });
    await settle();
    expect(page.all("output").map(({ output }) => output.type)).toContain("transfer");
    expect(page.all("over")).toEqual([{ type: "over", how: "transfer" }]);
    expect(page.closedWith).toBe(1_000);
  });

  it("that stops playing is handed to a person and leaves nothing running", async () => {
    const { page, clock, start } = await connect();
    await start();
    clock.advance(10_000);
    await settle();
    expect(page.all("over")).toEqual([{ type: "over", how: "transfer" }]);
    await settle();
    expect(clock.waiting).toBe(0);
  });

  it.each([
    ["closes", (page: FakePage) => page.close()],
    ["hangs up", (page: FakePage) => page.says({ type: "hangup" })],
  ])("that %s ends the call and frees everything", async (_name, leave) => {
    const { page, clock, pass, start } = await connect();
    await start();
    await pass(300);
    leave(page);
    await settle();
    expect(page.readyState).toBe(3);
    expect(clock.waiting).toBe(0);
  });
});

describe("a hostile page", () => {
  it.each([
    ["nonsense", (page: FakePage) => page.emit("message", Buffer.from("}{"), false)],
    ["a message of another protocol", (page: FakePage) => page.says({ type: "start", version: 2 })],
    ["an impossible key", (page: FakePage) => page.says({ type: "key", digit: "00" })],
    ["an impossible report", (page: FakePage) => page.says({ type: "progress", epoch: -1, played: 1e300 })],
    ["an odd number of bytes", (page: FakePage) => page.sends(new Uint8Array(641))],
    ["too much sound at once", (page: FakePage) => page.sends(new Uint8Array(3_202))],
    ["empty sound", (page: FakePage) => page.sends(new Uint8Array(0))],
  ])("gets nowhere with %s, and is closed when it keeps on", async (_name, send) => {
    const { page, start } = await connect();
    await start();
    const before = page.messages.length;
    send(page);
    await settle();
    expect(page.messages.slice(before).filter(({ type }) => type !== "level")).toEqual([]);
    for (let count = 0; count < 600; count += 1) send(page);
    expect(page.closedWith).toBe(1_008);
  });

  it("cannot push more sound than passes in the time", async () => {
    const { page, start } = await connect();
    await start();
    const loud = new Uint8Array(new Int16Array(320).fill(2_000).buffer);
    for (let count = 0; count < 400; count += 1) page.sends(loud);
    // Two seconds of the eight got in: ten readings each.
    expect(page.all("level").length).toBe(20);
    for (let count = 0; count < 400; count += 1) page.sends(loud);
    expect(page.closedWith).toBe(1_008);
  });

  it("is let go of when it reads nothing of what it is sent", async () => {
    const { page, start } = await connect();
    await start();
    page.reads = false;
    page.bufferedAmount = 4_194_304;
    page.says({ type: "heard", text: "when are you open" });
    await settle();
    expect(page.terminated).toBe(true);
  });

  it("sends no sound into a call that has not begun, and begins only one", async () => {
    const { page, start } = await connect();
    page.sends(new Uint8Array(FRAME_BYTES));
    expect(page.messages).toEqual([]);
    await start();
    await start();
    expect(page.all("error").map(({ problem }) => problem.code)).toEqual(["INPUT_INVALID"]);
    expect(page.all("ready").length).toBe(1);
  });
});
