import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { startModelServer } from "../../packages/callward/src/testing/index.ts";
import type { GuardedPhone, TestCaller } from "./guarded-phone.ts";
import { sharePbx } from "./shared-phone.ts";
import { untilTrue } from "./until-true.ts";

const { phone: phoneOf, withPhone } = sharePbx();

/** A second, and what a busy machine may add. The bench has the figure. */
const AT_ONCE_MS = 3_000;

async function asksForAppointment(caller: TestCaller): Promise<void> {
  await caller.hearsDisclosure();
  await caller.say("I would like to book an appointment");
  await caller.hearsLine("actions.book_appointment.ask.patient_name");
}

/** Where a call can be when the caller has had enough. */
const STATES: Readonly<Record<string, (caller: TestCaller, phone: GuardedPhone) => Promise<void>>> = {
  "while the disclosure is read": async (caller) => {
    await caller.hearsLine("disclosure", 0);
  },
  "while listening": (caller) => caller.hearsDisclosure(),
  "while speaking": async (caller) => {
    await caller.hearsDisclosure();
    void caller.say("I have a very long story to tell about my teeth and my insurance");
    await sleep(800);
  },
  "while an answer is read": async (caller) => {
    await caller.hearsDisclosure();
    await caller.say("do you accept my insurance");
    await caller.hearsLine("intents.insurance");
  },
  "while a form asks": asksForAppointment,
};

describe("key 0 reaches a person", () => {
  it.for(Object.keys(STATES))("%s", async (state, context) => {
    const phone = await phoneOf(context);
    const caller = await phone.call();
    await STATES[state]?.(caller, phone);
    const pressed = performance.now();
    await caller.sendKeys("0");
    const reached = await caller.reaches("front_desk", { since: pressed });
    expect(reached - pressed).toBeLessThan(AT_ONCE_MS);
    expect(phone.traceOfCall().find(({ event }) => event === "transfer")).toMatchObject({ reason: "key-0" });
    await caller.bye();
  });

  it("while a model is thinking", async (context) => {
    const model = await startModelServer({ behaviour: "hang" });
    const editPack = (files: Record<string, string>) => {
      files["assistant.yaml"] = (files["assistant.yaml"] ?? "").replace(
        "  provider: none",
        `  provider: openai-compatible\n  model: double\n  url: ${model.url}\n  deadline_ms: 20000`,
      );
    };
    await withPhone(context, { editPack }, async (phone) => {
      const caller = await phone.call();
      await caller.hearsDisclosure();
      await caller.say("what should I know about whitening my teeth");
      await untilTrue(() => model.requests.length > 0);
      const pressed = performance.now();
      await caller.sendKeys("0");
      const reached = await caller.reaches("front_desk", { since: pressed });
      expect(reached - pressed).toBeLessThan(AT_ONCE_MS);
      await caller.bye();
    });
    await model.close();
  });
});

describe("the hard cap", () => {
  it("is kept by the PBX, which takes the caller to a person", async (context) => {
    await withPhone(context, { capSeconds: 6 }, async (phone) => {
      const caller = await phone.call();
      const answered = performance.now();
      const reached = await caller.reaches("front_desk", { deadlineMs: 15_000 });
      expect(reached - answered).toBeGreaterThan(4_000);
      expect(await phone.pbx.log()).toContain("gave no sign of life");
      await caller.bye();
    });
  });
});

describe("a caller who says nothing", () => {
  it("is asked once, and then let go", async (context) => {
    const phone = await phoneOf(context);
    const caller = await phone.call();
    await caller.hearsDisclosure();
    const from = performance.now();
    await caller.hears(phone.tones("lines.silence_prompt"), { since: from, deadlineMs: 25_000 });
    await caller.hears(phone.tones("lines.silence_goodbye"), { since: from, deadlineMs: 25_000 });
    expect((await caller.ended).by).toBe("them");
    expect(phone.traceOfCall().find(({ event }) => event === "call-end")).toMatchObject({
      reason: "silence",
    });
  });
});

describe("a line on which music plays", () => {
  it("is checked twice and then given up", async (context) => {
    const phone = await phoneOf(context);
    const caller = await phone.call();
    await caller.hearsDisclosure();
    void caller.sendAudio(holdMusic(70));
    expect((await caller.ended).by).toBe("them");
    const doubts = phone.traceOfCall().filter(({ event }) => event === "doubt");
    expect(doubts.length).toBeGreaterThanOrEqual(2);
    expect(phone.traceOfCall().find(({ event }) => event === "call-end")).toMatchObject({
      reason: "nobody-there",
    });
  });
});

/** Chords of three held tones, a new one each second, as hold music has them. PCM16 at 8 kHz. */
function holdMusic(seconds: number): Int16Array {
  const chords = [
    [262, 330, 392],
    [294, 370, 440],
    [330, 415, 494],
    [262, 349, 440],
  ];
  return Int16Array.from({ length: seconds * 8_000 }, (_, at) => {
    const chord = chords[Math.floor(at / 8_000) % chords.length] ?? [];
    return Math.round(chord.reduce((sum, hz) => sum + 2_500 * Math.sin((2 * Math.PI * hz * at) / 8_000), 0));
  });
}

describe("a caller who hangs up", () => {
  it.for(Object.keys(STATES))("%s leaves nothing behind", async (state, context) => {
    const phone = await phoneOf(context);
    const caller = await phone.call();
    await STATES[state]?.(caller, phone);
    await caller.bye();
    await untilTrue(() => phone.phone.calls === 0);
    await untilTrue(() => phone.trace.at(-1)?.event === "played" || phone.trace.at(-1)?.event === "call-end");
    await untilTrue(async () => (await phone.pbx.cli("core show channels concise")).trim() === "");
    await untilTrue(async () => !(await phone.pbx.cli("bridge show all")).includes("callward-bridge"));
  });
});
