import { existsSync } from "node:fs";
import { join } from "node:path";
import { CallwardError, createGuard, type Guard, systemClock } from "@callward/guard";
import type { Call } from "../calls/events.ts";
import type { Switches } from "../control/switches/open-switches.ts";
import { createServer } from "../http/server.ts";
import type { SoundDoor } from "../http/sound-socket.ts";
import { readinessOf } from "../observe/health/readiness.ts";
import { createMetrics } from "../observe/metrics/metrics.ts";
import { openTelemetry } from "../observe/telemetry/telemetry.ts";
import { fanOut } from "../observe/trace-fan-out.ts";
import { openPackFolder } from "../packs/pack-folder.ts";
import type { SoundCall } from "../sound/sound-call.ts";
import { checkStage } from "../stages/check-stage.ts";
import type { AudioLine } from "../telephony/audio-line.ts";
import { reportLine } from "../telephony/report-line.ts";
import { readTelephonySettings, type TelephonySettings } from "../telephony/settings.ts";
import { type Assistant, assembleAssistant, openCall } from "./call-factory.ts";
import { readGallery } from "./gallery.ts";
import { openKeeping } from "./keeping.ts";
import { openPhone, type Phone } from "./phone.ts";
import type { Settings } from "./settings.ts";
import { openSoundCall, type SoundEngines, soundInfo } from "./sound.ts";
import { openSpeech } from "./speech.ts";
import { openWatching } from "./watching.ts";
import { openWebAccess, readWebSettings, type WebAccess } from "./web-access.ts";

const WORKSPACE = join(import.meta.dirname, "..", "..", "..", "..");
/** The one tenant of a server that was given a pack folder. */
const TENANT = "local";

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

/** The composition root: the only place where the parts of the server are put together. */
export async function startApp(options: {
  readonly pack: string;
  readonly settings: Settings;
  readonly report: (text: string) => void;
  /** What calls hear and speak with, owned by whoever gives it; without, the engines that the environment names. */
  readonly sound?: SoundEngines;
}): Promise<RunningApp> {
  const { settings, report } = options;
  const telephony = readTelephonySettings(settings.env);
  const webSettings = readWebSettings(settings);
  const { listen } = webSettings;
  const keeping = await openKeeping(settings, report);
  const { kept } = keeping;
  let web: WebAccess;
  try {
    web = openWebAccess({ settings, web: webSettings, tenant: TENANT, kept: keeping.kept });
  } catch (error) {
    await keeping.close();
    throw error;
  }
  const metrics = createMetrics({
    engines: () => engineHealth(sound),
    queues: () => ({ traces: keeping.queue() }),
    ...(kept === undefined
      ? {}
      : { switches: () => switchesOn(kept.switches, TENANT), store: () => kept.store.health }),
  });
  const watching = await openWatching({ store: kept?.store, settings, metrics }).catch(
    async (error: unknown) => {
      await keeping.close();
      throw error;
    },
  );
  const telemetry = await openTelemetry(settings.env);
  const sink = fanOut([
    keeping.sink,
    metrics,
    watching.sink,
    ...(telemetry === undefined ? [] : [telemetry]),
  ]);
  const controls = () => keeping.controls(TENANT);
  /** An assistant whose model calls are spans where somebody collects them. */
  function assemble(guard: Guard): Assistant {
    const made = assembleAssistant(guard, settings.env);
    return made.engine === undefined || telemetry === undefined
      ? made
      : { ...made, engine: telemetry.traced(made.engine) };
  }
  const folder = await openPackFolder(options.pack, {
    makeGuard: (pack) => createGuard(pack),
    onChange: (guard) => {
      assistant = assemble(guard);
      prepareLines();
      watching.updated(TENANT, guard.pack);
      report(`pack ${guard.pack.id} ${guard.pack.version} is live for new calls`);
    },
    onProblem: (problems) => {
      report(
        `the changed pack is refused (${problems.length} problems); the last good one stays live. See: callward validate`,
      );
    },
  });
  let assistant: Assistant = assemble(folder.guard);
  watching.updated(TENANT, folder.guard.pack);
  const calls = new Set<Call>();
  const speech =
    options.sound === undefined
      ? openSpeech({ env: settings.env, dataFolder: settings.dataFolder, guard: folder.guard, report })
      : undefined;
  const sound: SoundEngines = options.sound ?? (speech as SoundEngines);
  const prepareLines = () => {
    speech?.prepare(assistant.guard).catch(() => report("the fixed lines could not be made ready as sound"));
  };
  prepareLines();

  function answer(line: AudioLine, further: Partial<Parameters<SoundDoor["open"]>[1]> = {}): SoundCall {
    const from = watching.forCall(TENANT, line.claims.callerNumber);
    const opened = openSoundCall(assistant, sound, line, { sink, controls, ...from, ...further });
    calls.add(opened.call);
    opened.ended.then(() => calls.delete(opened.call)).catch(() => undefined);
    return opened;
  }
  const door: SoundDoor = { info: () => soundInfo(sound), open: answer };
  const server = await createServer({
    openCall(listeners, begun) {
      const from = watching.forCall(TENANT, undefined);
      const call = openCall(assistant, listeners, { sink, controls, ...from, ...begun });
      calls.add(call);
      return call;
    },
    sound: door,
    packInfo: () => {
      const { pack } = assistant.guard;
      const { business, disclosure, model, people } = pack.assistant;
      return {
        id: pack.id,
        version: pack.version,
        hash: pack.hash,
        business: business.name,
        disclosure,
        model: model.provider === "none" ? "none" : `${model.provider} ${model.model ?? ""}`.trim(),
        targets: Object.entries(people.targets).map(([id, target]) => ({ id, label: target.label })),
        intents: pack.intents.intents.map((intent) => intent.id),
      };
    },
    gallery: readGallery(join(WORKSPACE, "examples", "gallery.yaml")),
    pageDir: join(WORKSPACE, "packages", "dashboard", "dist"),
    check: (stage, input) =>
      checkStage(stage, input, { guard: assistant.guard, now: systemClock.now, micros: systemClock.micros }),
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
  });
  if (!existsSync(join(WORKSPACE, "packages", "dashboard", "dist", "index.html")))
    report("the page is not built yet; npm start builds it");
  let url: string;
  let phone: Phone | undefined;
  try {
    url = await server.listen({ host: listen.host, port: settings.port });
    const news = await web.opened(url);
    if (news !== undefined) report(news);
    if (telephony !== undefined)
      phone = await openPhone({ settings: telephony, answer, report: (event) => report(reportLine(event)) });
  } catch (error) {
    web.close();
    await server.close();
    await folder.close();
    await telemetry?.close();
    await watching.close();
    await keeping.close();
    await speech?.close();
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") throw new CallwardError("PORT_IN_USE", { port: settings.port });
    throw error;
  }
  let closing: Promise<void> | undefined;
  async function close(): Promise<void> {
    // Callers on the phone go to people before anything that they need is closed.
    await phone?.close();
    await Promise.all([...calls].map((call) => call.close()));
    await server.close();
    web.close();
    await folder.close();
    await telemetry?.close();
    await watching.close();
    await keeping.close();
    await speech?.close();
  }
  return {
    url: listen.publicOrigin ?? url,
    line: lineWords(sound, telephony),
    keptIn: keeping.where,
    assistantName: assistant.guard.pack.assistant.business.name,
    close: () => {
      closing ??= close();
      return closing;
    },
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
