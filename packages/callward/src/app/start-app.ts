import { existsSync } from "node:fs";
import { join } from "node:path";
import { CallwardError, type Guard, systemClock } from "@callward/guard";
import { createServer } from "../http/server.ts";
import { readinessOf } from "../observe/health/readiness.ts";
import { createMetrics } from "../observe/metrics/metrics.ts";
import { openTelemetry } from "../observe/telemetry/telemetry.ts";
import { fanOut } from "../observe/trace-fan-out.ts";
import { checkStage } from "../stages/check-stage.ts";
import { reportLine } from "../telephony/report-line.ts";
import { readTelephonySettings } from "../telephony/settings.ts";
import { assembleAssistant } from "./call-factory.ts";
import { type Closers, createClosers } from "./closers.ts";
import { readGallery } from "./gallery.ts";
import { openKeeping } from "./keeping.ts";
import { openLive } from "./live.ts";
import { openPhone, type Phone } from "./phone.ts";
import { nodeName, openTestBench } from "./serve-packs.ts";
import { openServing } from "./serving.ts";
import type { Settings } from "./settings.ts";
import { type SoundEngines, soundInfo } from "./sound.ts";
import { openSpeech, type Speech } from "./speech.ts";
import { createCallTaking } from "./take-calls.ts";
import { openWatching } from "./watching.ts";
import { openWebAccess, readWebSettings } from "./web-access.ts";
import {
  engineHealth,
  lineWords,
  ownFacts,
  packInfo,
  readinessParts,
  switchesOn,
  type WhatRuns,
} from "./what-runs.ts";

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
  const node = nodeName(settings.port);
  let phone: Phone | undefined;
  const whatRuns = (): WhatRuns => ({
    ...{ node, keeping, serving, sound, telephony, phone },
    calls: live.registry.active(TENANT),
  });
  const live = closers.add(openLive({ store: kept?.store, node, tenant: TENANT }), (one) => one.close());
  const web = closers.add(
    openWebAccess({
      ...{ settings, web: webSettings, tenant: TENANT, kept },
      ...{ watching: watching.api, live: live.api },
      health: { own: () => ownFacts(whatRuns()), running: () => serving.running() },
    }),
    (one) => one.close(),
  );
  const telemetry = closers.add(await openTelemetry(settings.env), (one) => one?.close());
  const sinks = [keeping.sink, metrics, live.registry, ...(telemetry === undefined ? [] : [telemetry])];
  let speech: Speech | undefined;
  const prepareLines = (guard: Guard) => {
    speech?.prepare(guard).catch(() => report("the fixed lines could not be made ready as sound"));
  };
  /** An assistant whose model calls are spans where somebody collects them. */
  const assemble = (guard: Guard) => {
    const made = assembleAssistant(guard, settings.env);
    return made.engine === undefined || telemetry === undefined
      ? made
      : { ...made, engine: telemetry.traced(made.engine) };
  };
  const serving = closers.add(
    await openServing({
      folder: { path: pack, named: packNamed },
      ...{ tenant: TENANT, settings, store: kept?.store, report, assemble },
      onLive(guard) {
        watching.updated(TENANT, guard.pack);
        prepareLines(guard);
      },
    }),
    (one) => one.close(),
  );
  const bench =
    kept === undefined
      ? undefined
      : closers.add(openTestBench(kept.store, settings, assemble), (one) => one.close());
  if (givenSound === undefined) {
    const { guard } = serving.live();
    speech = openSpeech({ env: settings.env, dataFolder: settings.dataFolder, guard, report });
    closers.add(speech, (one) => one.close());
    prepareLines(guard);
  }
  const sound: SoundEngines = givenSound ?? (speech as Speech);

  const calls = createCallTaking({
    ...{ tenant: TENANT, serving, sound, live, watching, controls: (of) => keeping.controls(of) },
    sink: fanOut([...sinks, watching.sink]),
  });
  live.onHandOver(calls.handOver);
  const server = await createServer({
    openCall: (listeners, begun) => calls.text(listeners, begun),
    sound: { info: () => soundInfo(sound), open: (line, further) => calls.sound(line, "browser", further) },
    ...(bench === undefined
      ? {}
      : { testLine: async (tenant, named) => calls.testLine(tenant, await bench.version(tenant, named)) }),
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
      readiness: () => readinessOf(readinessParts(whatRuns())),
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
  closers.add(calls, (open) => open.close());
  if (!existsSync(join(PAGE, "index.html"))) report("the page is not built yet; npm start builds it");
  const url = await server.listen({ host: listen.host, port: settings.port }).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    throw code === "EADDRINUSE" ? new CallwardError("PORT_IN_USE", { port: settings.port }) : error;
  });
  const news = await web.opened(url);
  if (news !== undefined) report(news);
  if (telephony !== undefined)
    // Closed first: callers on the phone go to people before anything that they need is closed.
    phone = closers.add(
      await openPhone({
        settings: telephony,
        answer: (line) => calls.sound(line, "phone"),
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
