import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import { createAudioGate } from "@callward/audio";
import { createGuard, type Guard, loadPack, type TraceRecord } from "@callward/guard";
import { readPackFiles } from "@callward/guard/node";
import { type Assistant, assembleAssistant } from "../../packages/callward/src/app/call-factory.ts";
import { openPhone, type Phone } from "../../packages/callward/src/app/phone.ts";
import { openSoundCall } from "../../packages/callward/src/app/sound.ts";
import { openSpeech, type Speech } from "../../packages/callward/src/app/speech.ts";
import type { CallOutput } from "../../packages/callward/src/calls/events.ts";
import type { SoundEvent } from "../../packages/callward/src/sound/sound-event.ts";
import type { HearingEngine } from "../../packages/callward/src/speech/hearing-engine.ts";
import { reportLine } from "../../packages/callward/src/telephony/report-line.ts";
import { startKokoroDouble } from "../../packages/callward/src/testing/kokoro-double.ts";
import { behaviourText, type ModelBehaviour } from "../../packages/callward/src/testing/model-behaviours.ts";
import { startModelServer } from "../../packages/callward/src/testing/model-server.ts";
import type { ProductPbx } from "../asterisk/product-pbx.ts";
import { telephonyOf } from "../phone/guarded-phone.ts";
import { tonePieces } from "../phone/tone-voice.ts";
import { untilTrue } from "../phone/until-true.ts";
import { installPocketSphinx } from "../pocketsphinx/install.ts";

/** Whose engines hear and speak: what Callward brings along, or services by their own protocols. */
export const GROUPS = ["embedded", "services"] as const;
export type Group = (typeof GROUPS)[number];

/** What a model that is out to do harm drafts, one after the other. */
const HOSTILE: readonly ModelBehaviour[] = [
  "invents_price",
  "claims_booking",
  "free_offer",
  "medical_advice",
  "obeys_injection",
  "leaks_canary",
];

/** What happened on the product's side of one call, in order; times are of `performance.now()`. */
export type CallEvent = { readonly at: number } & (
  | { readonly type: "output"; readonly output: CallOutput }
  | { readonly type: "sound"; readonly sound: Exclude<SoundEvent, { readonly type: "level" }> }
  | { readonly type: "ended" }
);

/** The product's side of one call. */
export interface LoopRecord {
  readonly number: string;
  readonly events: readonly CallEvent[];
  readonly trace: readonly TraceRecord[];
  /** Resolves at the next event. */
  next(): Promise<void>;
}

/** How one call is to be answered. */
export interface AnswerPlan {
  readonly group: Group;
  /** The model behind this call is out to do harm. */
  readonly hostileModel: boolean;
  /** What hears this caller in place of the group's engine; closed with the call. */
  readonly hearing?: HearingEngine;
}

export interface LoopPhone {
  readonly phone: Phone;
  readonly guard: Guard;
  /** Says what hears in the embedded group, and why if it is nothing. */
  readonly embeddedHearing: string;
  /** Expects a call from this number. */
  expect(number: string, plan: AnswerPlan): LoopRecord;
  /** The sound of a text in the group's voice. */
  sound(group: Group, text: string): Promise<{ readonly audio: Int16Array; readonly sampleRate: number }>;
  close(): Promise<void>;
}

const EXAMPLE = join(import.meta.dirname, "..", "..", "examples", "dentist");
const DATA = join(import.meta.dirname, "..", "..", ".callward", "loop");

/** Our server on the PBX, with the engines of both groups; each call gets those that its number was announced with. */
export async function openLoopPhone(pbx: ProductPbx, say: (text: string) => void): Promise<LoopPhone> {
  const guard = await openGuard(() => undefined);
  let drafted = 0;
  const model = await startModelServer({
    reply(prompt) {
      drafted += 1;
      return behaviourText(HOSTILE[drafted % HOSTILE.length] ?? "obeys_injection", prompt);
    },
  });
  const hostile = await openGuard((files) => {
    files["assistant.yaml"] = (files["assistant.yaml"] ?? "").replace(
      "  provider: none",
      `  provider: openai-compatible\n  model: double\n  url: ${model.url}`,
    );
  });
  const assistants: Readonly<Record<"fixed" | "hostile", Assistant>> = {
    fixed: assembleAssistant(guard, {}),
    hostile: assembleAssistant(hostile, {}),
  };
  const kokoro = await startKokoroDouble({
    // In the tones by which a caller's ear knows the text.
    say: (text) => [...tonePieces(text, 16_000)],
    delayMs: 40,
    betweenMs: 5,
  });
  const closed = closedPhrases();
  if (closed.why !== undefined)
    say(`NO POCKETSPHINX could be had here (${closed.why}): embedded calls go by keys alone`);
  const speech: Readonly<Record<Group, Speech>> = {
    embedded: openSpeech({ env: closed.env, dataFolder: join(DATA, "embedded"), guard, report: say }),
    services: openSpeech({
      env: { CALLWARD_VOICE: "kokoro", CALLWARD_VOICE_URL: kokoro.url, CALLWARD_VOICE_CONNECTIONS: "16" },
      dataFolder: join(DATA, "services"),
      guard,
      report: say,
    }),
  };
  say("making the fixed lines sound (kept for the next time) …");
  await Promise.all(GROUPS.map((group) => speech[group].prepare(guard)));

  const expected = new Map<string, { plan: AnswerPlan; record: ReturnType<typeof createRecord> }>();
  const phone = await openPhone({
    settings: telephonyOf(pbx, { CALLWARD_DEAD_MAN_SECONDS: "10", CALLWARD_CAP_SECONDS: "240" }),
    report: (report) => say(reportLine(report)),
    answer(line) {
      const call = expected.get(line.claims.callerNumber ?? "");
      if (call === undefined) throw new Error("a call from a number that none was expected from");
      const { plan, record } = call;
      const engines = speech[plan.group];
      const sound = openSoundCall(
        plan.hostileModel ? assistants.hostile : assistants.fixed,
        {
          hearing: plan.hearing ?? engines.hearing,
          voice: engines.voice,
          createGate: (rate) => createAudioGate({ rate }),
        },
        line,
        {
          sink: { write: (one) => void record.trace.push(one) },
          listeners: { output: (output) => record.add({ at: performance.now(), type: "output", output }) },
          observe(event) {
            if (event.type !== "level") record.add({ at: performance.now(), type: "sound", sound: event });
          },
        },
      );
      void sound.ended.then(() => {
        record.add({ at: performance.now(), type: "ended" });
        return plan.hearing?.close();
      });
      return sound;
    },
  });
  await untilTrue(() => phone.connected);
  return {
    phone,
    guard,
    embeddedHearing: closed.why === undefined ? "closed phrases and keys" : "keys",
    expect(number, plan) {
      const record = createRecord(number);
      expected.set(number, { plan, record });
      return record;
    },
    async sound(group, text) {
      const pieces: Int16Array[] = [];
      let sampleRate = 16_000;
      for await (const piece of speech[group].voice.speak(text, {
        signal: new AbortController().signal,
        deadlineMs: 20_000,
      })) {
        pieces.push(piece.audio);
        sampleRate = piece.sampleRate;
      }
      return { audio: Int16Array.from(pieces.flatMap((piece) => [...piece])), sampleRate };
    },
    async close() {
      await phone.close({ graceMs: 0 });
      await Promise.all(GROUPS.map((group) => speech[group].close()));
      await kokoro.close();
      await model.close();
    },
  };
}

async function openGuard(edit: (files: Record<string, string>) => void): Promise<Guard> {
  const files: Record<string, string> = { ...(await readPackFiles(EXAMPLE)) };
  edit(files);
  const loaded = loadPack(files);
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join("\n"));
  return createGuard(loaded.pack);
}

/** Settings of closed-phrase hearing, with the program on the path as an operator has it. */
function closedPhrases(): { readonly env: Record<string, string>; readonly why?: string } {
  const installed = installPocketSphinx("sid");
  if (typeof installed === "string") return { env: {}, why: installed };
  process.env.PATH = `${dirname(installed.binary)}${delimiter}${process.env.PATH ?? ""}`;
  return {
    env: {
      CALLWARD_HEARING: "closed-phrases",
      CALLWARD_HEARING_MODEL_FOLDER: installed.modelFolder,
    },
  };
}

function createRecord(number: string) {
  const events: CallEvent[] = [];
  const trace: TraceRecord[] = [];
  const waiting: (() => void)[] = [];
  return {
    number,
    events,
    trace,
    add(event: CallEvent): void {
      events.push(event);
      for (const wake of waiting.splice(0)) wake();
    },
    next: () => new Promise<void>((wake) => waiting.push(wake)),
  };
}
