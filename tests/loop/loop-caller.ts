import { setTimeout as sleep } from "node:timers/promises";
import type { CallOutput } from "../../packages/callward/src/calls/events.ts";
import type { SipCall } from "../asterisk/sip-call.ts";
import { dial } from "../asterisk/sip-caller.ts";
import { hasTone } from "../asterisk/tones.ts";
import { type CallerVoice, speakAsCaller } from "../voices/caller-voice.ts";
import { type Audible, openCallerMouth } from "./caller-mouth.ts";
import type { Group, LoopRecord } from "./loop-phone.ts";
import { atCallLevel, type Bed } from "./surroundings.ts";

/** What each person sounds like: a tone that is not among those of the answers. */
export const PEOPLE_HZ: Readonly<Record<string, number>> = { front_desk: 350, on_call: 400, billing: 450 };

/** Longest wait for anything to happen after the caller did something; the silence that this is, is judged later. */
const REPLY_MS = 20_000;
/** Outputs within this belong to one turn. */
const ONE_TURN_MS = 150;
const WINDOW_FRAMES = 3;

/** What the assistant did next. */
export interface Reply {
  /** Names of the approved lines that it began to say, or the words where they have no name. */
  readonly lines: readonly string[];
  readonly transfer?: { readonly target: string; readonly reason: string };
  readonly hungUp: boolean;
}

/** Something the caller did, after which a sound from the other side is due. */
export interface Act {
  readonly what: string;
  /** When it was done. */
  readonly at: number;
}

export interface LoopCaller {
  readonly group: Group;
  readonly record: LoopRecord;
  readonly call: SipCall;
  readonly acts: readonly Act[];
  readonly audible: readonly Audible[];
  /** Keys pressed so far. */
  readonly keys: string;
  /** Waits until the disclosure was played to its end. */
  disclosed(): Promise<void>;
  /** Speaks; with `overlap`, without waiting for the end of it. */
  say(words: string): Promise<void>;
  press(digits: string): Promise<void>;
  /** What the assistant began to do since the caller's last act. */
  reply(deadlineMs?: number): Promise<Reply>;
  /** Waits for a transfer or the end of the call. */
  ends(deadlineMs: number): Promise<Reply>;
  /** True once a line that was begun since the last act has been played to its end. */
  hearsOut(line: string): Promise<boolean>;
  /** Waits until nothing is being said. */
  settled(): Promise<void>;
  /** The person who is heard on the line. */
  person(deadlineMs?: number): Promise<string | undefined>;
  /** Waits for the other side to hang up. */
  dropped(deadlineMs: number): Promise<boolean>;
  /** Waits until the product has let go of the call. */
  over(deadlineMs: number): Promise<void>;
  /** Ends the call, whoever it is with. */
  hangUp(): Promise<void>;
}

export async function callIn(options: {
  readonly port: number;
  readonly record: LoopRecord;
  readonly group: Group;
  readonly voice: CallerVoice;
  readonly bed: Bed;
  /** Where in the bed to begin, in samples, so that calls differ. */
  readonly bedAt: number;
  /** Told of what is audible at the caller's end, before anything is. */
  readonly hear: (audible: readonly Audible[]) => void;
}): Promise<LoopCaller> {
  const { record, voice } = options;
  const call = await dial({ port: options.port, to: "+15550142", from: record.number });
  await call.answered;
  const mouth = openCallerMouth(call, options.bed, options.bedAt);
  options.hear(mouth.audible);
  void call.ended.then(mouth.stop);
  const acts: Act[] = [];
  let lastAct = performance.now();
  let keys = "";

  /** Waits until it finds something in the events, or the time is up. */
  async function until<Found>(find: () => Found | undefined, deadlineMs: number): Promise<Found | undefined> {
    const deadline = performance.now() + deadlineMs;
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      const left = deadline - performance.now();
      if (left <= 0) return undefined;
      await Promise.race([record.next(), sleep(Math.min(left, 1_000), undefined, { ref: false })]);
    }
  }
  const outputs = (since: number) =>
    record.events.flatMap((event) => (event.type === "output" && event.at >= since ? [event.output] : []));
  const over = () => record.events.some(({ type }) => type === "ended");

  /** Releases on their way to the caller's ear. */
  function unheard(): boolean {
    const said = new Set<string>();
    for (const event of record.events) {
      if (event.type === "output" && event.output.type === "say") said.add(event.output.release.id);
      if (event.type === "output" && event.output.type === "stop-speaking") said.clear();
      if (event.type === "sound" && event.sound.type === "played") said.delete(event.sound.release.id);
    }
    return said.size > 0;
  }
  const hearsRelease = (id: string) =>
    until(() => {
      for (const event of record.events) {
        if (event.type !== "sound" || event.sound.type !== "played") continue;
        if (event.sound.release.id === id) return event.sound.portion === 1;
      }
      return over() ? false : undefined;
    }, 30_000);

  return {
    group: options.group,
    record,
    call,
    acts,
    audible: mouth.audible,
    get keys() {
      return keys;
    },
    async disclosed() {
      const begun = await until(() => outputs(0).find((output) => output.type === "say"), 10_000);
      if (record.events.length === 0) throw new Error("the call did not get to us");
      if (
        begun?.type !== "say" ||
        begun.release.line !== "disclosure" ||
        !(await hearsRelease(begun.release.id))
      )
        throw new Error("the disclosure was not the first that was heard, to its end");
      await sleep(300);
      lastAct = performance.now();
    },
    async say(words) {
      lastAct = performance.now();
      await mouth.speak(words, atCallLevel(await speakAsCaller(words, voice)));
      acts.push({ what: `said "${words}"`, at: performance.now() });
    },
    async press(digits) {
      lastAct = performance.now();
      keys += digits;
      acts.push({ what: `pressed ${digits}`, at: performance.now() });
      await call.sendKeys(digits);
    },
    async ends(deadlineMs) {
      await until(
        () =>
          outputs(0).find(({ type }) => type === "transfer" || type === "hangup") ??
          (over() ? "over" : undefined),
        deadlineMs,
      );
      return replyOf(outputs(0));
    },
    async reply(deadlineMs = REPLY_MS) {
      // Who has been handed on before gets no other reply.
      const handedOn = outputs(0).find((output) => output.type === "transfer");
      const since = handedOn === undefined ? lastAct : 0;
      const decided = () =>
        outputs(since).find(({ type }) => type !== "stop-speaking") ?? (over() ? "over" : undefined);
      await until(decided, deadlineMs);
      await sleep(ONE_TURN_MS);
      return replyOf(outputs(since));
    },
    async hearsOut(line) {
      const since = lastAct;
      const begun = outputs(since).findLast(
        (output) => output.type === "say" && (output.release.line ?? output.release.text) === line,
      );
      return begun?.type === "say" && (await hearsRelease(begun.release.id)) === true;
    },
    async settled() {
      await until(() => (unheard() && !over() ? undefined : true), 40_000);
      await sleep(200);
    },
    async person(deadlineMs = 40_000) {
      const deadline = performance.now() + deadlineMs;
      while (performance.now() < deadline) {
        const pcm = Int16Array.from(call.heard.slice(-WINDOW_FRAMES).flatMap((frame) => [...frame.pcm]));
        const found = Object.entries(PEOPLE_HZ).find(([, hz]) => hasTone(pcm, hz));
        if (found !== undefined) return found[0];
        await sleep(40);
      }
      return undefined;
    },
    async dropped(deadlineMs) {
      const end = await Promise.race([call.ended, sleep(deadlineMs, undefined, { ref: false })]);
      return end?.by === "them";
    },
    async over(deadlineMs) {
      await until(() => over() || undefined, deadlineMs);
    },
    async hangUp() {
      mouth.stop();
      await call.bye();
    },
  };
}

function replyOf(outputs: readonly CallOutput[]): Reply {
  const transfer = outputs.find((output) => output.type === "transfer");
  return {
    lines: outputs.flatMap((output) =>
      output.type === "say" ? [output.release.line ?? output.release.text] : [],
    ),
    ...(transfer === undefined ? {} : { transfer: { target: transfer.target, reason: transfer.reason } }),
    hungUp: outputs.some(({ type }) => type === "hangup"),
  };
}
