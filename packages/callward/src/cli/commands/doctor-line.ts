import { isCallwardError, type Pack } from "@callward/guard";
import { phrasesOf } from "../../speech/closed-phrases/phrases-of.ts";
import type { HearingEngine } from "../../speech/hearing-engine.ts";
import { probeSpeech } from "../../speech/probe-speech.ts";
import { selectHearing, selectVoice } from "../../speech/select-engines.ts";
import type { SpeakingEngine } from "../../speech/speaking-engine.ts";
import { checkRunning } from "../../telephony/asterisk/check/check-running.ts";
import { OUTBOUND_CRASH } from "../../telephony/asterisk/check/known-holes.ts";
import { readTelephonySettings, type TelephonySettings } from "../../telephony/settings.ts";
import type { DoctorFinding } from "./doctor-finding.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** Longest wait for one sentence or one answer: the first use of an engine loads its model. */
const PROBE_MS = 15_000;

/** Whether the telephony settings hold, who dials whom, and whether a PBX that is dialled answers. */
export async function checkTelephony(env: Env): Promise<DoctorFinding> {
  const what = "telephony";
  let settings: TelephonySettings | undefined;
  try {
    settings = readTelephonySettings(env);
  } catch (error) {
    return problem(what, error);
  }
  if (settings === undefined)
    return { what, level: "ok", found: "no PBX: calls on the page and in the terminal (docs/telephony.md)" };
  const { ari } = settings;
  if (ari.mode === "listen")
    return {
      what,
      level: "warning",
      found: `the PBX dials ${ari.host}:${ari.port}; ${OUTBOUND_CRASH}`,
      remedy: "Let Callward dial: callward asterisk setup without --outbound.",
    };
  const mode = `Callward dials the PBX at ${ari.url.host}`;
  try {
    const today = new Date().toISOString().slice(0, 10);
    const findings = await checkRunning(ari, today, AbortSignal.timeout(PROBE_MS));
    if (findings.length === 0) return { what, level: "ok", found: `${mode}, which answers` };
    const [first] = findings;
    const more = findings.length === 1 ? "" : ` (and ${findings.length - 1} more)`;
    return {
      what,
      level: "warning",
      found: `${mode}, which answers, but: ${first?.found ?? ""}${more}`,
      remedy: "Run: callward asterisk check",
    };
  } catch (error) {
    if (!isCallwardError(error)) throw error;
    return {
      what,
      level: "warning",
      found: `${mode}: ${error.message}`,
      remedy: `${error.remedy} Until then the PBX takes callers to people.`,
    };
  }
}

/** Uses the voice and the hearing that the environment names once, as a call would. */
export async function checkSpeech(env: Env, pack: Pack | undefined): Promise<readonly DoctorFinding[]> {
  return [...(await checkVoice(env)), await checkHearing(env, pack)];
}

async function checkVoice(env: Env): Promise<readonly DoctorFinding[]> {
  let voices: ReturnType<typeof selectVoice>;
  try {
    voices = selectVoice(env);
  } catch (error) {
    return [problem("voice", error)];
  }
  const { configured, embedded } = voices;
  if (configured === embedded) return [await probe("voice", configured, "problem")];
  // One after the other: they would take the processor from each other.
  const own = await probe("voice", configured, "warning");
  return [own, await probe("spare voice", embedded, "problem")];
}

async function checkHearing(env: Env, pack: Pack | undefined): Promise<DoctorFinding> {
  const what = "hearing";
  let engine: HearingEngine | undefined;
  try {
    engine = selectHearing(env, pack === undefined ? [] : phrasesOf(pack));
  } catch (error) {
    return problem(what, error);
  }
  if (engine === undefined)
    return {
      what,
      level: "ok",
      found: "none: callers lead by keys, as no engine in the box understands free speech (docs/speech.md)",
    };
  return probe(what, engine, "warning");
}

/** Calls survive an engine that fails when another way is left: then it is a warning. */
async function probe(
  what: string,
  engine: SpeakingEngine | HearingEngine,
  failing: "warning" | "problem",
): Promise<DoctorFinding> {
  try {
    const probed = await probeSpeech(engine, PROBE_MS);
    const name = `${probed.engine} ${probed.version}`;
    if (probed.ok) return { what, level: "ok", found: `${name}: ${probed.found}` };
    return {
      what,
      level: failing,
      found: `${name}: ${probed.found}`,
      ...(probed.remedy === undefined ? {} : { remedy: probed.remedy }),
    };
  } finally {
    await engine.close();
  }
}

function problem(what: string, error: unknown): DoctorFinding {
  if (!isCallwardError(error)) throw error;
  return { what, level: "problem", found: error.message, remedy: error.remedy };
}
