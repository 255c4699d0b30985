import { setTimeout as sleep } from "node:timers/promises";
import { CallwardError } from "@callward/guard";
import { describe, expect, it } from "vitest";
import type { SpeakingEngine } from "../../packages/callward/src/speech/speaking-engine.ts";
import { MODEL_BEHAVIOURS, startModelServer } from "../../packages/callward/src/testing/index.ts";
import { sharePbx } from "./shared-phone.ts";
import { createToneVoice } from "./tone-voice.ts";
import { untilTrue } from "./until-true.ts";

const { withPhone } = sharePbx();

describe("a hearing engine that is", () => {
  it.for([
    ["dead", { fault: "breaks" }],
    ["deaf", { fault: "deaf" }],
    ["mute", { fault: "silent" }],
    ["talking nonsense", { garbage: "not json at all" }],
  ] as const)("%s leads to the keypad, and then to a person", async ([, parakeet], context) => {
    await withPhone(context, { parakeet }, async (phone) => {
      const caller = await phone.call();
      await caller.hearsDisclosure();
      const asked = performance.now();
      await caller.say("when are you open");
      await caller.hears(phone.tones("keypad.menu"), { since: asked, deadlineMs: 12_000 });
      await caller.sendKeys("1");
      await caller.hearsLine("intents.hours", asked);
      await caller.sendKeys("0");
      await caller.reaches("front_desk");
      await caller.bye();
    });
  });

  it("late, but not too late, is waited for", async (context) => {
    await withPhone(context, { parakeet: { delayMs: 1_500 } }, async (phone) => {
      const caller = await phone.call();
      await caller.hearsDisclosure();
      const asked = performance.now();
      await caller.say("when are you open");
      await caller.hearsLine("intents.hours", asked);
      await caller.bye();
    });
  });
});

/** A voice that works for its first texts and then does what the test says. */
function failing(after: number, how: "throws" | "hangs" | "silent"): SpeakingEngine {
  const tones = createToneVoice();
  return {
    ...tones,
    async *speak(text, options) {
      if (tones.texts.length < after) return yield* tones.speak(text, options);
      if (how === "throws") throw new CallwardError("SPEECH_UNAVAILABLE", { engine: "tones", why: "down" });
      if (how === "hangs")
        await new Promise<void>((_resolve, reject) => {
          const late = () => reject(new CallwardError("SPEECH_TIMEOUT", { engine: "tones", deadlineMs: 1 }));
          setTimeout(late, options.deadlineMs).unref();
        });
    },
  };
}

describe("a voice that", () => {
  it.for(["throws", "hangs", "silent"] as const)(
    "%s is no silence: a person takes over",
    async (how, context) => {
      await withPhone(context, { voice: failing(1, how) }, async (phone) => {
        const caller = await phone.call();
        await caller.hearsDisclosure();
        await caller.say("when are you open");
        await caller.reaches("front_desk");
        await caller.bye();
      });
    },
  );
});

describe("a model that does", () => {
  it.for(MODEL_BEHAVIOURS)("%s says nothing unsafe and is no silence", async (behaviour, context) => {
    const model = await startModelServer({ behaviour });
    const editPack = (files: Record<string, string>) => {
      files["assistant.yaml"] = (files["assistant.yaml"] ?? "").replace(
        "  provider: none",
        `  provider: openai-compatible\n  model: double\n  url: ${model.url}\n  deadline_ms: 1500`,
      );
    };
    await withPhone(context, { editPack }, async (phone) => {
      const caller = await phone.call();
      await caller.hearsDisclosure();
      const asked = performance.now();
      await caller.say("how long does a cleaning take");
      await untilTrue(() => phone.texts.length > 1);
      await sleep(300);
      expect(caller.heardSince(asked).some((sample) => Math.abs(sample) > 500)).toBe(true);
      for (const text of phone.texts)
        expect(text).not.toMatch(/\$49|booked|ibuprofen|developer mode|free of charge|<|\*\*/i);
      await caller.bye();
    });
    await model.close();
  });
});

describe("a PBX that is restarted", () => {
  it("gets its next call answered", async (context) => {
    await withPhone(context, {}, async (phone) => {
      const before = await phone.call();
      await before.hearsDisclosure();
      await phone.pbx.kill();
      await untilTrue(() => phone.phone.calls === 0, 20_000);
      await phone.pbx.start();
      await untilTrue(() => phone.phone.connected, 30_000);
      const after = await phone.call();
      await after.hearsDisclosure();
      await after.bye();
    });
  });
});
