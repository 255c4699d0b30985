import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { loadPack } from "@callward/guard";
import { readPackFiles } from "@callward/guard/node";
import { describe, expect, it } from "vitest";
import { AUDIBLE, hasTone, level } from "../asterisk/tones.ts";
import { CALLER_VOICES, type CallerVoice } from "../voices/caller-voice.ts";
import { fortyQuestions, type Question } from "./forty-questions.ts";
import type { GuardedPhone } from "./guarded-phone.ts";
import { sharePbx } from "./shared-phone.ts";
import { tonesOf } from "./tone-voice.ts";

const { withPhone } = sharePbx();
const EXAMPLE = join(import.meta.dirname, "..", "..", "examples", "dentist");

/** Between two calls, and between two callers who begin to speak, in milliseconds: people do not do it in step. */
const APART_MS = 100;
/** Longest wait for anything: forty calls and their callers share this machine. */
const PATIENCE_MS = 30_000;
/** 60 ms of sound: as much as tells one pair of tones from another. */
const WINDOW = 480;
/** Share of what a caller hears that must be plainly one of the two texts; the rest is where one begins or ends. */
const PLAINLY = 0.9;

function voiceOf(index: number): CallerVoice {
  const voice = CALLER_VOICES[index % CALLER_VOICES.length];
  if (voice === undefined) throw new Error("there are no voices");
  return voice;
}

async function asks(phone: GuardedPhone, question: Question, index: number): Promise<Int16Array> {
  await sleep(index * APART_MS);
  const caller = await phone.call();
  await caller.hears(phone.tones("disclosure"), { since: 0, deadlineMs: PATIENCE_MS });
  await caller.hearsSilence({ forMs: 500, deadlineMs: PATIENCE_MS });
  const asked = performance.now();
  await caller.say(question.words, voiceOf(index));
  await caller.hears(tonesOf(question.answer), { since: asked, deadlineMs: PATIENCE_MS });
  await caller.hearsSilence({ forMs: 500, deadlineMs: PATIENCE_MS });
  const heard = caller.heardSince(0);
  await caller.bye();
  return heard;
}

/** How much of the sound was in one's own tones, and in whose else's tones any of it was. */
function whatWasHeard(heard: Int16Array, own: readonly string[], others: readonly Question[]) {
  let [loud, plain] = [0, 0];
  const strangers = new Set<string>();
  for (let at = 0; at + WINDOW <= heard.length; at += WINDOW) {
    const window = heard.subarray(at, at + WINDOW);
    if (level(window) < AUDIBLE) continue;
    loud += 1;
    if (own.some((text) => hasTone(window, tonesOf(text)))) plain += 1;
    else for (const { intent, answer } of others) if (hasTone(window, tonesOf(answer))) strangers.add(intent);
  }
  return { plain: plain / Math.max(1, loud), strangers: [...strangers] };
}

describe("forty callers at once", () => {
  it("each hear the disclosure and the answer to their own question, and nothing of the others'", async (context) => {
    const loaded = loadPack(await readPackFiles(EXAMPLE));
    if (!loaded.ok) throw new Error("the example does not load");
    const { disclosure } = loaded.pack.assistant;
    const { questions, editPack } = fortyQuestions(disclosure);
    expect(questions).toHaveLength(40);
    await withPhone(context, { editPack }, async (phone) => {
      for (const [index, { words }] of questions.entries()) await phone.rehearse(words, voiceOf(index));
      let most = 0;
      const counting = setInterval(() => {
        most = Math.max(most, phone.phone.calls);
      }, 50);
      const heard = await Promise.all(questions.map((question, index) => asks(phone, question, index)));
      clearInterval(counting);
      expect(most).toBe(40);
      for (const [index, { intent, answer }] of questions.entries()) {
        const others = questions.filter((other) => other.intent !== intent);
        const { plain, strangers } = whatWasHeard(
          heard[index] ?? new Int16Array(),
          [disclosure, answer],
          others,
        );
        expect({ intent, strangers }).toEqual({ intent, strangers: [] });
        expect(plain).toBeGreaterThan(PLAINLY);
      }
      const answers = Map.groupBy(
        phone.trace.filter(({ release }) => release?.line?.startsWith("intents.")),
        ({ call }) => call,
      );
      expect(answers.size).toBe(40);
      expect([...answers.values()].every((said) => said.length === 1)).toBe(true);
    });
  });
});
