import { join } from "node:path";
import { createAudioGate } from "@callward/audio";
import { createGuard, type Guard, loadPack, type TraceRecord } from "@callward/guard";
import { readPackFiles } from "@callward/guard/node";
import { type Assistant, assembleAssistant } from "../../packages/callward/src/app/call-factory.ts";
import { openPhone, type Phone } from "../../packages/callward/src/app/phone.ts";
import { openSoundCall, type SoundEngines } from "../../packages/callward/src/app/sound.ts";
import { createParakeetHearing } from "../../packages/callward/src/speech/parakeet/parakeet-hearing.ts";
import type { SpeakingEngine } from "../../packages/callward/src/speech/speaking-engine.ts";
import { TLS_FILES } from "../../packages/callward/src/telephony/asterisk/setup/pbx-plan.ts";
import type { TelephonyReport } from "../../packages/callward/src/telephony/report.ts";
import {
  readTelephonySettings,
  type TelephonySettings,
} from "../../packages/callward/src/telephony/settings.ts";
import {
  type ParakeetDouble,
  type ParakeetScript,
  startParakeetDouble,
} from "../../packages/callward/src/testing/parakeet-double.ts";
import { type ProductPbx, TEST_PASSWORDS } from "../asterisk/product-pbx.ts";
import type { SipCall } from "../asterisk/sip-call.ts";
import { dial, openPhone as openDeskPhone, type SipPhone } from "../asterisk/sip-caller.ts";
import { makeTone } from "../asterisk/tones.ts";
import { CALLER_VOICES, type CallerVoice, speakAsCaller } from "../voices/caller-voice.ts";
import { createOracleRecogniser, type OracleRecogniser } from "../voices/oracle-recogniser.ts";
import { createToneVoice, spokenMs, tonesOf } from "./tone-voice.ts";
import { untilTrue } from "./until-true.ts";

/** What the clerk at the front desk sounds like: a tone that no answer uses. */
export const CLERK_HZ = 440;
/** Dead-man window of the tests, in seconds: a caller whose assistant is killed is with a person within four. */
const DEAD_MAN_SECONDS = 3;
const EXAMPLE = join(import.meta.dirname, "..", "..", "examples", "dentist");

/** A real PBX, our server on it, a doubled recogniser that knows what callers say, and a voice of tones. */
export interface GuardedPhone {
  readonly pbx: ProductPbx;
  readonly guard: Guard;
  readonly phone: Phone;
  readonly parakeet: ParakeetDouble;
  readonly trace: readonly TraceRecord[];
  /** Records of the latest call only. */
  traceOfCall(): readonly TraceRecord[];
  /** Every text that was made sound, in order. */
  readonly texts: readonly string[];
  readonly reports: readonly TelephonyReport[];
  /** The tones of an approved line of the pack, e.g. `intents.hours`. */
  tones(line: string, variant?: number): readonly [number, number];
  /** Makes what a caller is going to say: making it takes this process long, and calls in progress would feel it. */
  rehearse(words: string, voice: CallerVoice): Promise<void>;
  /** Places a call and waits until it is answered. */
  call(options?: { readonly from?: string }): Promise<TestCaller>;
  /** Ends what was started here; the PBX stays. */
  close(): Promise<void>;
}

/** One caller on a real SIP call. */
export interface TestCaller extends SipCall {
  /** Says words in a synthetic voice; resolves when the last sound has been sent. */
  say(words: string, voice?: CallerVoice): Promise<void>;
  /** Waits until the disclosure was heard to its end. */
  hearsDisclosure(): Promise<void>;
  /** Resolves with the time at which an approved line's tones are first heard after `since` (default: now). */
  hearsLine(line: string, since?: number): Promise<number>;
  /** Resolves with the time when the person at a target of the pack is heard. */
  reaches(
    target: string,
    options?: { readonly since?: number; readonly deadlineMs?: number },
  ): Promise<number>;
}

export interface GuardedPhoneOptions {
  readonly pbx: ProductPbx;
  readonly parakeet?: Omit<ParakeetScript, "hear">;
  readonly voice?: SpeakingEngine;
  readonly hearing?: SoundEngines["hearing"];
  readonly createGate?: SoundEngines["createGate"];
  /** Changes the pack's files before they are loaded. */
  readonly editPack?: (files: Record<string, string>) => void;
  readonly deadManSeconds?: number;
  readonly capSeconds?: number;
}

export async function startGuardedPhone(options: GuardedPhoneOptions): Promise<GuardedPhone> {
  const files: Record<string, string> = { ...(await readPackFiles(EXAMPLE)) };
  options.editPack?.(files);
  const loaded = loadPack(files);
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join("\n"));
  const guard = createGuard(loaded.pack);
  const assistant: Assistant = assembleAssistant(guard, {});
  const oracle: OracleRecogniser = createOracleRecogniser();
  const spoken = new Map<string, Promise<Int16Array>>();
  const { pbx } = options;
  const parakeet = await startParakeetDouble({
    ...options.parakeet,
    hear: (audio) => oracle.recognise(audio),
  });
  const hearing = "hearing" in options ? options.hearing : createParakeetHearing({ urls: [parakeet.url] });
  const tones = createToneVoice();
  const voice = options.voice ?? tones;
  const trace: TraceRecord[] = [];
  const reports: TelephonyReport[] = [];
  const phone = await openPhone({
    settings: telephonyOf(pbx, {
      CALLWARD_DEAD_MAN_SECONDS: String(options.deadManSeconds ?? DEAD_MAN_SECONDS),
      CALLWARD_CAP_SECONDS: String(options.capSeconds ?? 120),
    }),
    report: (report) => reports.push(report),
    answer: (line) =>
      openSoundCall(
        assistant,
        { hearing, voice, createGate: options.createGate ?? ((rate) => createAudioGate({ rate })) },
        line,
        {
          sink: { write: (record) => void trace.push(record) },
        },
      ),
  });
  const desks = new Map<string, SipPhone>();
  for (const [extension, port] of Object.entries(pbx.deskPorts))
    desks.set(extension, await openDeskPhone({ port, on: "answer" }));
  const callers = new Set<SipCall>();
  await untilTrue(() => phone.connected);

  /** The same words in the same voice are made once, and known to the recogniser from then on. */
  function render(words: string, how: CallerVoice): Promise<Int16Array> {
    const key = JSON.stringify([words, how]);
    const made =
      spoken.get(key) ??
      speakAsCaller(words, how).then((audio) => {
        oracle.learn(words, audio);
        return audio;
      });
    spoken.set(key, made);
    return made;
  }

  return {
    pbx,
    guard,
    phone,
    parakeet,
    trace,
    traceOfCall: () => trace.filter(({ call }) => call === trace.at(-1)?.call),
    texts: tones.texts,
    reports,
    tones: (line, variant = 0) => tonesOf(guard.line(line, variant).text),
    async rehearse(words, how) {
      await render(words, how);
    },
    async call({ from } = {}) {
      const call = await dial({
        port: pbx.trunkPort,
        to: "+15550142",
        ...(from === undefined ? {} : { from }),
      });
      callers.add(call);
      await call.answered;
      return {
        ...call,
        async say(words, how = CALLER_VOICES[0] as CallerVoice) {
          await call.sendAudio(await render(words, how));
        },
        async hearsDisclosure() {
          const { text } = guard.line("disclosure");
          await call.hears(tonesOf(text));
          await call.hearsSilence({ forMs: 300, deadlineMs: spokenMs(text) + 5_000 });
        },
        hearsLine: (line, since = performance.now()) => call.hears(tonesOf(guard.line(line).text), { since }),
        async reaches(target, { since = performance.now(), deadlineMs = 10_000 } = {}) {
          const { extension } = guard.pack.assistant.people.targets[target] ?? { extension: "" };
          const clerk = await (desks.get(extension) ?? never(target)).nextCall(deadlineMs);
          void clerk.sendAudio(makeTone(CLERK_HZ, 3));
          const at = await call.hears(CLERK_HZ, { since, deadlineMs });
          clerk.dropAudio();
          return at;
        },
      };
    },
    async close() {
      for (const caller of callers) caller.vanish();
      await phone.close({ graceMs: 0 });
      await hearing?.close();
      await voice.close();
      await parakeet.close();
      for (const desk of desks.values()) desk.close();
    },
  };
}

function never(target: string): never {
  throw new Error(`the pack has no target ${target}`);
}

/** The settings with which Callward dials the PBX, as `asterisk setup` writes them. */
export function telephonyOf(pbx: ProductPbx, more: Readonly<Record<string, string>> = {}): TelephonySettings {
  const settings = readTelephonySettings({ ...telephonyEnv(pbx), ...more });
  if (settings === undefined) throw new Error("no telephony in the settings");
  return settings;
}

export function telephonyEnv(pbx: ProductPbx): Readonly<Record<string, string>> {
  return {
    CALLWARD_ARI_URL: `https://localhost:${pbx.ports.https}/ari`,
    CALLWARD_ARI_USER: "callward",
    CALLWARD_ARI_PASSWORD: TEST_PASSWORDS.ari,
    CALLWARD_ARI_CA: join(pbx.etc, TLS_FILES.authority),
  };
}
