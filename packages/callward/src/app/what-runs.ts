import process from "node:process";
import { type Pack, SHIPPED_MODELS } from "@callward/guard";
import type { HealthFacts } from "../control/health/health-facts.ts";
import type { Switches } from "../control/switches/open-switches.ts";
import type { PackInfo } from "../http/server.ts";
import type { ReadinessPart } from "../observe/health/readiness.ts";
import type { SpeechEngine } from "../speech/engine-health.ts";
import type { TelephonySettings } from "../telephony/settings.ts";
import type { Assistant } from "./call-factory.ts";
import type { Keeping } from "./keeping.ts";
import type { Phone } from "./phone.ts";
import type { Serving } from "./serving.ts";
import { type SoundEngines, soundInfo } from "./sound.ts";
import { VERSION } from "./version.ts";

/** What the page shows of the live pack. */
export function packInfo({ id, version, hash, assistant, intents, actions }: Pack): Omit<PackInfo, "sound"> {
  const { business, disclosure, people } = assistant;
  return {
    ...{ id, version, hash, disclosure },
    business: business.name,
    model: modelWords(assistant.model),
    targets: Object.entries(people.targets).map(([name, target]) => ({ id: name, label: target.label })),
    intents: intents.intents.map((intent) => intent.id),
    actions: actions.actions.map(({ id, description }) => ({ id, description })),
  };
}

function modelWords({ provider, model = "" }: Pack["assistant"]["model"]): string {
  return provider === "none" ? "none" : `${provider} ${model}`.trim();
}

/** Switches that are on for a tenant, by kind. */
export function switchesOn(switches: Switches, tenant: string): Readonly<Record<string, number>> {
  const on: Record<string, number> = {};
  for (const { kind } of switches.active(tenant)) on[kind] = (on[kind] ?? 0) + 1;
  return on;
}

export function engineHealth({ hearing, voice }: SoundEngines) {
  return {
    voice: { kind: voice.kind, health: voice.health() },
    ...(hearing === undefined ? {} : { hearing: { kind: hearing.kind, health: hearing.health() } }),
  };
}

/** How callers reach this process and what it hears and speaks with, in a line for people. */
export function lineWords(sound: SoundEngines, telephony: TelephonySettings | undefined): string {
  const { hearing, voice } = soundInfo(sound);
  const heard =
    hearing === "none" ? "no hearing (callers lead by keys; see docs/speech.md)" : `hearing ${hearing}`;
  const phone =
    telephony === undefined
      ? "no phone line (see docs/telephony.md)"
      : telephony.ari.mode === "listen"
        ? `phone: the PBX dials ${pbxOf(telephony)}`
        : `phone: ${pbxOf(telephony)}`;
  return `voice ${voice}, ${heard}, ${phone}`;
}

/** Where the PBX is, or where it finds us. */
function pbxOf({ ari }: TelephonySettings): string {
  return ari.mode === "listen" ? `${ari.host}:${ari.port}` : ari.url.host;
}

/** What runs in this process. */
export interface WhatRuns {
  readonly node: string;
  readonly keeping: Keeping;
  readonly serving: Serving;
  readonly sound: SoundEngines;
  readonly telephony: TelephonySettings | undefined;
  /** Undefined until it was opened. */
  readonly phone: Phone | undefined;
  /** Calls in progress. */
  readonly calls: number;
}

/** What a process knows of itself, for the health page. */
export function ownFacts(
  runs: WhatRuns,
): Pick<HealthFacts, "node" | "traces" | "hearing" | "voice" | "model" | "phone" | "detectors"> {
  const { node, keeping, serving, sound, telephony, phone, calls } = runs;
  const { waiting, dropped } = keeping.queue();
  return {
    node: {
      ...{ name: node, version: VERSION, nodeVersion: process.version, calls },
      since: new Date(Date.now() - process.uptime() * 1_000).toISOString(),
      memoryBytes: process.memoryUsage.rss(),
    },
    traces: { waiting, dropped },
    hearing: sound.hearing === undefined ? null : engineFacts(sound.hearing),
    voice: engineFacts(sound.voice),
    model: modelFacts(serving.live()),
    phone:
      telephony === undefined
        ? null
        : { connected: phone?.connected ?? false, calls: phone?.calls ?? 0, pbx: pbxOf(telephony) },
    detectors: Object.entries(SHIPPED_MODELS).map(([name, version]) => ({ name, version })),
  };
}

function engineFacts(engine: SpeechEngine) {
  const { kind, version } = engine;
  const { state, code, via } = engine.health();
  return {
    ...{ kind, version, state },
    ...(code === undefined ? {} : { code }),
    ...(via === undefined ? {} : { via }),
  };
}

function modelFacts({ engine }: Assistant): HealthFacts["model"] {
  return engine === undefined ? null : { provider: engine.kind, model: engine.model };
}

/** What `/readyz` says of each part. Calls go on without any of them, so none makes the node unready. */
export function readinessParts({ keeping, serving, telephony, phone }: WhatRuns): readonly ReadinessPart[] {
  const part = (name: string, good: boolean): ReadinessPart => ({ name, state: good ? "ok" : "degraded" });
  const { kept } = keeping;
  return [
    part("traces", !keeping.health().failing),
    ...(kept === undefined
      ? []
      : [part("switches", kept.switches.upToDate), part("packs", serving.upToDate)]),
    // What the PBX does with calls that it cannot give to us is its dialplan's: they go to people.
    ...(telephony === undefined ? [] : [part("phone", phone?.connected === true)]),
  ];
}
