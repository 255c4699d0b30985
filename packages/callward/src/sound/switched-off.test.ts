import { describe, expect, it } from "vitest";
import { createControls, type Stop } from "../calls/controls.ts";
import type { SpeakingEngine } from "../speech/speaking-engine.ts";
import { createVoiceWithFallback } from "../speech/voice-with-fallback.ts";
import { exampleAssistant } from "../testing/recorded-call.ts";
import { recordSoundCall } from "../testing/recorded-sound-call.ts";
import { MS_PER_CHARACTER, scriptedHearing, scriptedVoice } from "../testing/speech-doubles.ts";

const stop = (kind: Stop["kind"], name: string) => ({ kind, name, id: `${kind}-${name}` }) as Stop;

async function open(options: {
  readonly answers?: string[];
  readonly voice?: SpeakingEngine;
  readonly stops?: Stop[];
}) {
  const assistant = await exampleAssistant();
  const stops = options.stops ?? [];
  const hearing = scriptedHearing(options.answers ?? []);
  const call = await recordSoundCall(assistant, {
    ...options,
    hearing,
    controls: () => createControls(stops),
  });
  const disclosureMs = assistant.guard.pack.assistant.disclosure.length * MS_PER_CHARACTER;
  const lines = () => call.trace.filter(({ event }) => event === "said").map(({ release }) => release?.line);
  return { ...call, hearing, disclosureMs, lines, throws: (one: Stop) => void stops.push(one) };
}

describe("hearing that is switched off", () => {
  it("gets no sound any more, and the call goes on by keys, then by a person", async () => {
    const call = await open({ answers: ["when are you open", "where are you"] });
    await call.pass(call.disclosureMs + 100);
    await call.speaks(1_000);
    expect(call.lines().at(-1)).toBe("intents.hours");
    await call.pass(12_000);
    call.throws(stop("engine", "hearing"));
    const written = call.hearing.written;
    await call.speaks(1_000);
    expect(call.hearing.written).toBe(written);
    expect(call.lines().at(-1)).toBe("keypad.menu");
    expect(call.trace.findLast(({ event }) => event === "unheard")).toMatchObject({
      switch: "engine-hearing",
    });
    await call.pass(25_000);
    await call.press("2");
    expect(call.lines().slice(-2)).toEqual(["intents.location", "keypad.menu"]);
    await call.pass(40_000);
    await call.speaks(1_000);
    await call.speaks(1_000);
    await call.pass(30_000);
    expect(call.line.transfers).toHaveLength(1);
  });

  it("is not believed in what it was still about to say", async () => {
    const answer = Promise.withResolvers<{ text: string }>();
    const stops: Stop[] = [];
    const assistant = await exampleAssistant();
    const call = await recordSoundCall(assistant, {
      answers: [answer.promise],
      controls: () => createControls(stops),
    });
    await call.pass(assistant.guard.pack.assistant.disclosure.length * MS_PER_CHARACTER + 100);
    await call.speaks(1_000);
    stops.push(stop("engine", "hearing"));
    answer.resolve({ text: "when are you open" });
    await call.pass(100);
    expect(call.trace.some(({ event }) => event === "heard")).toBe(false);
    expect(call.trace.some(({ event }) => event === "unheard")).toBe(true);
  });

  it("offers the menu at the beginning of a call", async () => {
    const call = await open({ stops: [stop("engine", "hearing")] });
    expect(call.lines()).toEqual(["disclosure", "keypad.menu"]);
  });
});

/** A scripted voice of this kind, as loud as this. */
function loudVoice(kind: string, level: number): SpeakingEngine {
  const voice = scriptedVoice();
  return {
    ...voice,
    kind,
    async *speak(text, options) {
      for await (const { audio, sampleRate } of voice.speak(text, options))
        yield { audio: audio.fill(level), sampleRate };
    },
  };
}
const [ANNA, SLT] = [500, 900];
const twoVoices = () =>
  createVoiceWithFallback(loudVoice("kokoro", ANNA), loudVoice("flite", SLT), {
    configured: "anna",
    embedded: "slt",
  });

describe("a voice that is switched off", () => {
  it.each([
    ["by its engine", stop("engine", "voice")],
    ["by its name", stop("voice", "kokoro/anna")],
  ])("%s is replaced by the embedded one, and the trace names the switch", async (_name, thrown) => {
    const call = await open({ voice: twoVoices(), stops: [thrown] });
    await call.pass(call.disclosureMs + 100);
    expect(new Set(call.line.heard())).toEqual(new Set([SLT]));
    expect(call.trace.find(({ event }) => event === "played")).toMatchObject({
      engine: { kind: "flite" },
      switch: thrown.id,
      portion: 1,
    });
  });

  it("in the middle of a sentence is cut, and the other one says the whole sentence", async () => {
    const call = await open({ voice: twoVoices() });
    await call.pass(3_000);
    call.throws(stop("voice", "kokoro/anna"));
    await call.pass(2_000);
    const before = call.line.heard().filter((sample) => sample === ANNA).length;
    await call.pass(call.disclosureMs + 2_000);
    expect(call.line.heard().filter((sample) => sample === ANNA)).toHaveLength(before);
    expect(call.line.heard().filter((sample) => sample === SLT).length).toBeGreaterThanOrEqual(
      (call.disclosureMs - 100) * 8,
    );
    const played = call.trace.filter(({ event }) => event === "played");
    expect(played).toMatchObject([{ engine: { kind: "kokoro" } }, { engine: { kind: "flite" }, portion: 1 }]);
    expect(played[0]?.portion).toBeLessThan(1);
  });

  it("as the last of all leaves a person, not silence", async () => {
    const stops = [stop("voice", "kokoro/anna"), stop("voice", "flite/slt")];
    const call = await open({ voice: twoVoices(), stops });
    await call.pass(3_000);
    expect(call.line.heard().every((sample) => sample === 0)).toBe(true);
    expect(call.line.transfers).toHaveLength(1);
  });
});
