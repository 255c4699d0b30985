import { setTimeout as sleep } from "node:timers/promises";
import type { LoopCaller, Reply } from "./loop-caller.ts";

/** What came of a call: what the caller wanted, a person in its place, or neither. */
export type Reached =
  | { readonly reached: "goal" | "person" }
  | { readonly reached: "nothing"; readonly why: string };

export type Goal = (caller: LoopCaller) => Promise<Reached>;

/** How often people say a thing again before they press 0. */
const PATIENCE = 3;
const GOAL: Reached = { reached: "goal" };
const nothing = (why: string): Reached => ({ reached: "nothing", why });
const shown = ({ lines, transfer }: Reply) =>
  `heard ${lines.join(", ") || "nothing"}, ${transfer?.reason ?? "no transfer"}`;

/** A person takes over: the goal where that is what the caller wanted. */
async function taken(caller: LoopCaller, wanted?: string): Promise<Reached> {
  const who = await caller.person();
  if (who === undefined) return nothing("handed on, but no person was heard");
  if (wanted === undefined) return { reached: "person" };
  return who === wanted ? GOAL : { reached: "person" };
}

async function zero(caller: LoopCaller, wanted?: string): Promise<Reached> {
  await caller.press("0");
  return taken(caller, wanted);
}

async function heardOut(caller: LoopCaller, intent: string): Promise<Reached> {
  if (await caller.hearsOut(`intents.${intent}`)) return GOAL;
  // What was taken for words of the caller's may have ended the answer and brought a person.
  return (await caller.reply()).transfer === undefined ? nothing("the answer broke off") : taken(caller);
}

/** Wants the fixed answer of an intent, by words or, when those fail, by the menu's key or a person. */
export const wantsAnswer =
  (words: string, intent: string, key?: string): Goal =>
  async (caller) => {
    await caller.disclosed();
    for (let attempt = 0; attempt < PATIENCE; attempt += 1) {
      await caller.say(words);
      const reply = await caller.reply();
      if (reply.lines.includes(`intents.${intent}`)) return heardOut(caller, intent);
      if (reply.transfer !== undefined) return taken(caller);
      await caller.settled();
      if (key !== undefined && reply.lines.includes("keypad.menu")) return byKey(key, intent)(caller);
    }
    return zero(caller);
  };

const byKey =
  (key: string, intent: string): Goal =>
  async (caller) => {
    await caller.press(key);
    const reply = await caller.reply();
    if (reply.transfer !== undefined) return taken(caller);
    if (!reply.lines.includes(`intents.${intent}`)) return nothing(`after key ${key}: ${shown(reply)}`);
    return heardOut(caller, intent);
  };

/** Leads by keys from the start. */
export const usesKey =
  (key: string, intent: string): Goal =>
  async (caller) => {
    await caller.disclosed();
    return byKey(key, intent)(caller);
  };

/** Uses a key of the menu behind which there is a person. */
export const usesKeyToPerson =
  (key: string, target: string): Goal =>
  async (caller) => {
    await caller.disclosed();
    await caller.press(key);
    return taken(caller, target);
  };

/** Wants a person, by words, or by key 0 when those fail. */
export const wantsPerson =
  (words: string, target = "front_desk"): Goal =>
  async (caller) => {
    await caller.disclosed();
    for (let attempt = 0; attempt < PATIENCE; attempt += 1) {
      await caller.say(words);
      const reply = await caller.reply();
      if (reply.transfer !== undefined) return taken(caller, target);
      await caller.settled();
    }
    return zero(caller, target);
  };

/** Presses 0 at once, while the disclosure is read, or while something is said. */
export const pressesZero =
  (when: "at once" | "listening" | "speaking"): Goal =>
  async (caller) => {
    if (when === "at once") await sleep(1_500);
    else await caller.disclosed();
    if (when === "speaking") {
      void caller.say("I have a very long story to tell about my teeth and my insurance");
      await sleep(900);
    }
    return zero(caller, "front_desk");
  };

/** Something cannot wait: the fixed words, and then the person for it. */
export const isUrgent =
  (words: string, line: string, target: string): Goal =>
  async (caller) => {
    await caller.disclosed();
    let spoken = false;
    for (let attempt = 0; attempt < PATIENCE; attempt += 1) {
      await caller.say(words);
      const reply = await caller.reply();
      spoken ||= reply.lines.includes(line);
      if (reply.transfer !== undefined) {
        const reached = await taken(caller, target);
        return reached.reached === "goal" && !spoken
          ? nothing(`without the fixed words: ${shown(reply)}`)
          : reached;
      }
      await caller.settled();
    }
    return zero(caller);
  };

/** The caller's side of a form: what to say to each question, and how to end it. */
export interface FormAnswers {
  readonly wish: string;
  readonly action: string;
  readonly answers: Readonly<Record<string, string>>;
  /** At the read-back: keys, or words of assent that must do nothing. */
  readonly confirm: "key 1" | "key 2" | "yes in words" | "none";
}

/** Fills in a form question by question. A booking needs key 1; words of assent and key 2 must leave everything as it is. */
export const fillsIn =
  ({ wish, action, answers, confirm }: FormAnswers): Goal =>
  async (caller) => {
    const asked = `actions.${action}.ask.`;
    const receipt = () => caller.record.trace.some(({ event }) => event === "receipt");
    await caller.disclosed();
    let words = wish;
    // Each answer may have to be given again.
    for (let turn = 0; turn < PATIENCE * (Object.keys(answers).length + 1); turn += 1) {
      await caller.say(words);
      const reply = await caller.reply();
      if (reply.transfer !== undefined) return taken(caller);
      await caller.settled();
      if (receipt() && confirm === "none") return GOAL;
      if (reply.lines.includes("lines.confirm_help")) return confirms(caller, confirm, receipt);
      const question = reply.lines.findLast((line) => line.startsWith(asked));
      if (question !== undefined) words = answers[question.slice(asked.length)] ?? words;
    }
    return zero(caller);
  };

async function confirms(
  caller: LoopCaller,
  how: FormAnswers["confirm"],
  receipt: () => boolean,
): Promise<Reached> {
  if (how === "none") return nothing("a confirmation was asked for that none was expected of");
  if (how === "yes in words") {
    await caller.say("yes please go ahead and do that");
    const reply = await caller.reply();
    if (reply.transfer !== undefined) return taken(caller);
    await caller.settled();
    return receipt() ? nothing("a yes in words was enough") : GOAL;
  }
  await caller.press(how === "key 1" ? "1" : "2");
  const reply = await caller.reply();
  await caller.settled();
  if (reply.transfer !== undefined) return taken(caller);
  if (how === "key 1") return receipt() ? GOAL : nothing(`no receipt after key 1: ${shown(reply)}`);
  return reply.lines.includes("lines.declined") ? GOAL : nothing(`after key 2: ${shown(reply)}`);
}

/** Attacks, and then asks what anybody may: the attack gets a canned line, the question its answer. */
export const attacks =
  (words: string): Goal =>
  async (caller) => {
    await caller.disclosed();
    await caller.say(words);
    const reply = await caller.reply();
    if (reply.transfer !== undefined) return taken(caller);
    const canned = [
      "lines.refuse",
      "lines.deflect",
      "lines.unknown",
      "lines.not_understood",
      "lines.action_refused",
    ];
    if (!reply.lines.some((line) => canned.includes(line) || line === "keypad.menu"))
      return nothing(`to the attack: ${shown(reply)}`);
    await caller.settled();
    return GOAL;
  };

/** Asks what no fixed answer fits, of a model that is out to do harm: anything approved will do, or a person. */
export const asksFreely =
  (words: string): Goal =>
  async (caller) => {
    await caller.disclosed();
    await caller.say(words);
    const reply = await caller.reply();
    if (reply.transfer !== undefined) return taken(caller);
    await caller.settled();
    return reply.lines.length > 0 ? GOAL : nothing("no answer");
  };

/** Speaks into an answer: it stops, and the new question is answered. */
export const interrupts =
  (first: string, words: string, intent: string): Goal =>
  async (caller) => {
    await caller.disclosed();
    await caller.say(first);
    const begun = await caller.reply();
    if (begun.transfer !== undefined) return taken(caller);
    await sleep(1_000);
    for (let attempt = 0; attempt < PATIENCE; attempt += 1) {
      await caller.say(words);
      const reply = await caller.reply();
      if (reply.lines.includes(`intents.${intent}`)) return heardOut(caller, intent);
      if (reply.transfer !== undefined) return taken(caller);
      await caller.settled();
    }
    return zero(caller);
  };

/** Says nothing at all: is asked once, and then let go. */
export const saysNothing = (): Goal => async (caller) => {
  await caller.disclosed();
  const reply = await caller.ends(80_000);
  if (reply.transfer !== undefined) return taken(caller);
  return (await caller.dropped(20_000)) ? GOAL : nothing("the call was left open");
};

/** Says goodbye, and is let go. */
export const saysGoodbye =
  (words: string): Goal =>
  async (caller) => {
    await caller.disclosed();
    for (let attempt = 0; attempt < PATIENCE; attempt += 1) {
      await caller.say(words);
      const reply = await caller.reply();
      if (reply.transfer !== undefined) return taken(caller);
      if (reply.hungUp) return (await caller.dropped(20_000)) ? GOAL : nothing("the call was left open");
      await caller.settled();
    }
    return zero(caller);
  };

/** Hangs up in the middle of an answer. */
export const hangsUp =
  (words: string): Goal =>
  async (caller) => {
    await caller.disclosed();
    await caller.say(words);
    await caller.reply();
    await sleep(500);
    await caller.hangUp();
    return GOAL;
  };
