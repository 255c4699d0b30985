import { existsSync } from "node:fs";
import { join } from "node:path";
import { CallwardError, createGuard, systemClock } from "@callward/guard";
import type { Call } from "../calls/events.ts";
import { apiRoutes } from "../http/api/all-routes.ts";
import { createServer } from "../http/server.ts";
import type { SoundDoor } from "../http/sound-socket.ts";
import { openPackFolder } from "../packs/pack-folder.ts";
import type { SoundCall } from "../sound/sound-call.ts";
import { checkStage } from "../stages/check-stage.ts";
import { openStore } from "../store/open-store.ts";
import type { AudioLine } from "../telephony/audio-line.ts";
import { reportLine } from "../telephony/report-line.ts";
import { readTelephonySettings, type TelephonySettings } from "../telephony/settings.ts";
import { openJsonlSink } from "../trace/jsonl-sink.ts";
import { type Assistant, assembleAssistant, openCall } from "./call-factory.ts";
import { readGallery } from "./gallery.ts";
import { openPhone, type Phone } from "./phone.ts";
import type { Settings } from "./settings.ts";
import { openSoundCall, type SoundEngines, soundInfo } from "./sound.ts";
import { openSpeech } from "./speech.ts";
import { openWebAccess, readWebSettings } from "./web-access.ts";

const WORKSPACE = join(import.meta.dirname, "..", "..", "..", "..");

export interface RunningApp {
  readonly url: string;
  /** How calls are heard, spoken to and reached, for people to read. */
  readonly line: string;
  readonly assistantName: string;
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
  const sink = openJsonlSink(settings.dataFolder);
  const folder = await openPackFolder(options.pack, {
    makeGuard: (pack) => createGuard(pack),
    onChange: (guard) => {
      assistant = assembleAssistant(guard, settings.env);
      prepareLines();
      report(`pack ${guard.pack.id} ${guard.pack.version} is live for new calls`);
    },
    onProblem: (problems) => {
      report(
        `the changed pack is refused (${problems.length} problems); the last good one stays live. See: callward validate`,
      );
    },
  });
  const { databaseUrl, dataFolder } = settings;
  const store = await openStore(databaseUrl === undefined ? { dataFolder } : { databaseUrl }).catch(
    async (error: unknown) => {
      await folder.close();
      await sink.close();
      throw error;
    },
  );
  const web = openWebAccess(store, settings, webSettings);
  let assistant: Assistant = assembleAssistant(folder.guard, settings.env);
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

  function answer(line: AudioLine, watching: Partial<Parameters<SoundDoor["open"]>[1]> = {}): SoundCall {
    const opened = openSoundCall(assistant, sound, line, { sink, ...watching });
    calls.add(opened.call);
    opened.ended.then(() => calls.delete(opened.call)).catch(() => undefined);
    return opened;
  }
  const door: SoundDoor = { info: () => soundInfo(sound), open: answer };
  const server = await createServer({
    openCall(listeners) {
      const call = openCall(assistant, listeners, { sink });
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
    health: () => ({
      status: sink.failing ? "degraded" : "ok",
      traceFailing: sink.failing,
      tracesDropped: sink.dropped,
    }),
    listen: web.listen,
    access: web.access,
    signIn: web.signIn,
    api: apiRoutes({ access: web.context, tenant: web.tenant, linkUrl: web.linkUrl }),
  });
  if (!existsSync(join(WORKSPACE, "packages", "dashboard", "dist", "index.html")))
    report("the page is not built yet; npm start builds it");
  let url: string;
  let phone: Phone | undefined;
  try {
    url = await server.listen({ host: web.listen.host, port: settings.port });
    const news = await web.opened(url);
    if (news !== undefined) report(news);
    if (telephony !== undefined)
      phone = await openPhone({ settings: telephony, answer, report: (event) => report(reportLine(event)) });
  } catch (error) {
    web.close();
    await server.close();
    await folder.close();
    await sink.close();
    await speech?.close();
    await store.close();
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
    await folder.close();
    await sink.close();
    await speech?.close();
    web.close();
    await store.close();
  }
  return {
    url: web.listen.publicOrigin ?? url,
    line: lineWords(sound, telephony),
    assistantName: assistant.guard.pack.assistant.business.name,
    close: () => {
      closing ??= close();
      return closing;
    },
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
