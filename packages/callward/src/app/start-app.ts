import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { CallwardError, type Guard, type Pack, systemClock } from "@callward/guard";
import type { Call } from "../calls/events.ts";
import type { LiveLine } from "../control/live/live-call.ts";
import type { Switches } from "../control/switches/open-switches.ts";
import { createServer } from "../http/server.ts";
import type { SoundDoor } from "../http/sound-socket.ts";
import { readinessOf } from "../observe/health/readiness.ts";
import { createMetrics } from "../observe/metrics/metrics.ts";
import { openTelemetry } from "../observe/telemetry/telemetry.ts";
import { fanOut } from "../observe/trace-fan-out.ts";
import type { SoundCall } from "../sound/sound-call.ts";
import { checkStage } from "../stages/check-stage.ts";
import type { AudioLine } from "../telephony/audio-line.ts";
import { reportLine } from "../telephony/report-line.ts";
import { readTelephonySettings, type TelephonySettings } from "../telephony/settings.ts";
import { assembleAssistant, openCall } from "./call-factory.ts";
import { type Closers, createClosers } from "./closers.ts";
import { readGallery } from "./gallery.ts";
import { openKeeping } from "./keeping.ts";
import { openLive } from "./live.ts";
import { openPhone } from "./phone.ts";
import { nodeName, withShadow } from "./serve-packs.ts";
import { openServing } from "./serving.ts";
import type { Settings } from "./settings.ts";
import { openSoundCall, type SoundEngines, soundInfo } from "./sound.ts";
import { openSpeech, type Speech } from "./speech.ts";
import { openWatching } from "./watching.ts";
import { openWebAccess, readWebSettings } from "./web-access.ts";

const WORKSPACE = join(import.meta.dirname, "..", "..", "..", "..");
/** The one tenant of a server that was given a pack folder. */
const TENANT = "local";
/** Folder of the built pages. */
const PAGE = join(WORKSPACE, "packages", "dashboard", "dist");

export interface RunningApp {
  readonly url: string;
  /** How calls are heard, spoken to and reached, for people to read. */
  readonly line: string;
  readonly assistantName: string;
  /** Where traces are kept, for people to read. */
  readonly keptIn: string;
  /** Ends calls, writes what is queued, frees the port. Idempotent. */
  close(): Promise<void>;
}

export interface AppOptions {
  /** Pack folder. */
  readonly pack: string;
  /** Somebody named the folder: it wins over what the store declares live. Default false. */
  readonly packNamed?: boolean;
  readonly settings: Settings;
  readonly report: (text: string) => void;
  /** What calls hear and speak with, owned by whoever gives it; without, the engines that the environment names. */
  readonly sound?: SoundEngines;
}

/**
 * The composition root: the only place where the parts of the server are put together. Throws what the parts throw when
 * they cannot be opened; nothing stays open then.
 */
export async function startApp(options: AppOptions): Promise<RunningApp> {
  const closers = createClosers();
  try {
    return await openApp(options, closers);
  } catch (error) {
    await closers.close().catch(() => undefined);
    throw error;
  }
}

async function openApp(
  { pack, packNamed = false, settings, report, sound: givenSound }: AppOptions,
  closers: Closers,
): Promise<RunningApp> {
  const telephony = readTelephonySettings(settings.env);
  const webSettings = readWebSettings(settings);
  const { listen } = webSettings;
  const keeping = closers.add(await openKeeping(settings, report), (one) => one.close());
  const { kept } = keeping;
  const metrics = createMetrics({
    engines: () => engineHealth(sound),
    queues: () => ({ traces: keeping.queue() }),
    ...(kept === undefined
      ? {}
      : { switches: () => switchesOn(kept.switches, TENANT), store: () => kept.store.health }),
  });
  const watching = closers.add(await openWatching({ store: kept?.store, settings, metrics }), (one) =>
    one.close(),
  );
  const live = closers.add(
    openLive({ store: kept?.store, node: nodeName(settings.port), tenant: TENANT }),
    (one) => one.close(),
  );
  const web = closers.add(
    openWebAccess({
      ...{ settings, web: webSettings, tenant: TENANT, kept },
      ...{ watching: watching.api, live: live.api },
    }),
    (one) => one.close(),
  );
  const telemetry = closers.add(await openTelemetry(settings.env), (one) => one?.close());
  const sink = fanOut([
    ...[keeping.sink, metrics, watching.sink, live.registry],
    ...(telemetry === undefined ? [] : [telemetry]),
  ]);
  const controls = () => keeping.controls(TENANT);
  let speech: Speech | undefined;
  const prepareLines = (guard: Guard) => {
    speech?.prepare(guard).catch(() => report("the fixed lines could not be made ready as sound"));
  };
  const serving = closers.add(
    await openServing({
      folder: { path: pack, named: packNamed },
      ...{ tenant: TENANT, settings, store: kept?.store, report },
      /** An assistant whose model calls are spans where somebody collects them. */
      assemble(guard) {
        const made = assembleAssistant(guard, settings.env);
        return made.engine === undefined || telemetry === undefined
          ? made
          : { ...made, engine: telemetry.traced(made.engine) };
      },
      onLive(guard) {
        watching.updated(TENANT, guard.pack);
        prepareLines(guard);
      },
    }),
    (one) => one.close(),
  );
  const calls = new Set<Call>();
  if (givenSound === undefined) {
    const { guard } = serving.live();
    speech = openSpeech({ env: settings.env, dataFolder: settings.dataFolder, guard, report });
    closers.add(speech, (one) => one.close());
    prepareLines(guard);
  }
  const sound: SoundEngines = givenSound ?? (speech as Speech);

  /** What a call that begins now is served with, and what it may use. */
  function beginning(line: LiveLine, callerNumber: string | undefined) {
    const id = randomUUID();
    const packForCall = serving.forCall({ id, ...(callerNumber === undefined ? {} : { callerNumber }) });
    live.begin(id, TENANT, line, packForCall);
    const given = { id, tenant: TENANT, sink, controls, ...watching.forCall(TENANT, callerNumber) };
    return { packForCall, given };
  }
  function answer(
    line: AudioLine,
    kind: LiveLine,
    further: Partial<Parameters<SoundDoor["open"]>[1]> = {},
  ): SoundCall {
    const { packForCall, given } = beginning(kind, line.claims.callerNumber);
    const listeners = withShadow(further.listeners ?? {}, packForCall);
    const opened = openSoundCall(packForCall.prepared, sound, line, { ...given, ...further, listeners });
    calls.add(opened.call);
    opened.ended
      .then(() => {
        calls.delete(opened.call);
        live.registry.over(given.id);
      })
      .catch(() => undefined);
    return opened;
  }
  const server = await createServer({
    openCall(listeners, begun) {
      const { packForCall, given } = beginning("text", undefined);
      const call = openCall(packForCall.prepared, withShadow(listeners, packForCall), { ...given, ...begun });
      calls.add(call);
      return call;
    },
    sound: { info: () => soundInfo(sound), open: (line, further) => answer(line, "browser", further) },
    packInfo: () => packInfo(serving.live().guard.pack),
    gallery: readGallery(join(WORKSPACE, "examples", "gallery.yaml")),
    pageDir: PAGE,
    check: (stage, input) => {
      const { guard } = serving.live();
      return checkStage(stage, input, { guard, now: systemClock.now, micros: systemClock.micros });
    },
    health: () => {
      const { failing, dropped } = keeping.health();
      return { status: failing ? "degraded" : "ok", traceFailing: failing, tracesDropped: dropped };
    },
    observed: {
      metrics,
      readiness: () => readinessOf([{ name: "traces", state: keeping.health().failing ? "degraded" : "ok" }]),
      ...(settings.env.CALLWARD_METRICS_TOKEN === undefined
        ? {}
        : { metricsToken: settings.env.CALLWARD_METRICS_TOKEN }),
    },
    listen,
    access: web.access,
    signIn: web.signIn,
    api: web.api,
    ...(live.api === undefined ? {} : { changes: live.api.changes }),
  });
  closers.add(server, (one) => one.close());
  closers.add(calls, (open) => Promise.all([...open].map((call) => call.close())));
  if (!existsSync(join(PAGE, "index.html"))) report("the page is not built yet; npm start builds it");
  const url = await server.listen({ host: listen.host, port: settings.port }).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    throw code === "EADDRINUSE" ? new CallwardError("PORT_IN_USE", { port: settings.port }) : error;
  });
  const news = await web.opened(url);
  if (news !== undefined) report(news);
  if (telephony !== undefined)
    // Closed first: callers on the phone go to people before anything that they need is closed.
    closers.add(
      await openPhone({
        settings: telephony,
        answer: (line) => answer(line, "phone"),
        report: (event) => report(reportLine(event)),
      }),
      (one) => one.close(),
    );
  return {
    url: listen.publicOrigin ?? url,
    line: lineWords(sound, telephony),
    keptIn: keeping.where,
    assistantName: serving.live().guard.pack.assistant.business.name,
    close: () => closers.close(),
  };
}

/** What the page shows of the live pack. */
function packInfo({ id, version, hash, assistant, intents, actions }: Pack) {
  const { business, disclosure, model, people } = assistant;
  return {
    ...{ id, version, hash, disclosure },
    business: business.name,
    model: model.provider === "none" ? "none" : `${model.provider} ${model.model ?? ""}`.trim(),
    targets: Object.entries(people.targets).map(([name, target]) => ({ id: name, label: target.label })),
    intents: intents.intents.map((intent) => intent.id),
    actions: actions.actions.map((action) => ({ id: action.id, description: action.description })),
  };
}

/** Switches that are on for a tenant, by kind. */
function switchesOn(switches: Switches, tenant: string): Readonly<Record<string, number>> {
  const on: Record<string, number> = {};
  for (const { kind } of switches.active(tenant)) on[kind] = (on[kind] ?? 0) + 1;
  return on;
}

function engineHealth({ hearing, voice }: SoundEngines) {
  return {
    voice: { kind: voice.kind, health: voice.health() },
    ...(hearing === undefined ? {} : { hearing: { kind: hearing.kind, health: hearing.health() } }),
  };
}

/** How callers reach this process and what it hears and speaks with, in a line for people. */
function lineWords(sound: SoundEngines, telephony: TelephonySettings | undefined): string {
  const { hearing, voice } = soundInfo(sound);
  const heard =
    hearing === "none" ? "no hearing (callers lead by keys; see docs/speech.md)" : `hearing ${hearing}`;
  const phone =
    telephony === undefined
      ? "no phone line (see docs/telephony.md)"
      : telephony.ari.mode === "listen"
        ? `phone: the PBX dials ${telephony.ari.host}:${telephony.ari.port}`
        : `phone: ${telephony.ari.url.host}`;
  return `voice ${voice}, ${heard}, ${phone}`;
}
