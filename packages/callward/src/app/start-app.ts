import { existsSync } from "node:fs";
import { join } from "node:path";
import { CallwardError, createGuard, systemClock } from "@callward/guard";
import type { Call } from "../calls/events.ts";
import { createServer } from "../http/server.ts";
import type { SoundDoor } from "../http/sound-socket.ts";
import { openPackFolder } from "../packs/pack-folder.ts";
import { checkStage } from "../stages/check-stage.ts";
import { openJsonlSink } from "../trace/jsonl-sink.ts";
import { type Assistant, assembleAssistant, openCall } from "./call-factory.ts";
import { readGallery } from "./gallery.ts";
import type { Settings } from "./settings.ts";
import { openSoundCall, type SoundEngines, soundInfo } from "./sound.ts";

const WORKSPACE = join(import.meta.dirname, "..", "..", "..", "..");
/** Loopback only: there is no login yet. */
const HOST = "127.0.0.1";

export interface RunningApp {
  readonly url: string;
  readonly assistantName: string;
  /** Ends calls, writes what is queued, frees the port. Idempotent. */
  close(): Promise<void>;
}

/** The composition root: the only place where the parts of the server are put together. */
export async function startApp(options: {
  readonly pack: string;
  readonly settings: Settings;
  readonly report: (text: string) => void;
  /** What the page's calls hear and speak with; the caller owns and closes them. Absent: calls are in text only. */
  readonly sound?: SoundEngines;
}): Promise<RunningApp> {
  const { settings, report } = options;
  const sink = openJsonlSink(settings.dataFolder);
  const folder = await openPackFolder(options.pack, {
    makeGuard: (pack) => createGuard(pack),
    onChange: (guard) => {
      assistant = assembleAssistant(guard, settings.env);
      report(`pack ${guard.pack.id} ${guard.pack.version} is live for new calls`);
    },
    onProblem: (problems) => {
      report(
        `the changed pack is refused (${problems.length} problems); the last good one stays live. See: callward validate`,
      );
    },
  });
  let assistant: Assistant = assembleAssistant(folder.guard, settings.env);
  const calls = new Set<Call>();
  const { sound } = options;
  const door: SoundDoor | undefined = sound && {
    info: () => soundInfo(sound),
    open(line, watching) {
      const opened = openSoundCall(assistant, sound, line, { sink, ...watching });
      calls.add(opened.call);
      opened.ended.then(() => calls.delete(opened.call)).catch(() => undefined);
      return opened;
    },
  };
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
  });
  if (!existsSync(join(WORKSPACE, "packages", "dashboard", "dist", "index.html")))
    report("the page is not built yet; npm start builds it");
  let url: string;
  try {
    url = await server.listen({ host: HOST, port: settings.port });
  } catch (error) {
    await folder.close();
    await sink.close();
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") throw new CallwardError("PORT_IN_USE", { port: settings.port });
    throw error;
  }
  let closing: Promise<void> | undefined;
  async function close(): Promise<void> {
    await Promise.all([...calls].map((call) => call.close()));
    await server.close();
    await folder.close();
    await sink.close();
  }
  return {
    url,
    assistantName: assistant.guard.pack.assistant.business.name,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}
