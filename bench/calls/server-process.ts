import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import process from "node:process";
import { createGuard, loadPack } from "@callward/guard";
import { readPackFiles } from "@callward/guard/node";
import { assembleAssistant } from "../../packages/callward/src/app/call-factory.ts";
import { openPhone, type Phone } from "../../packages/callward/src/app/phone.ts";
import { openSoundCall } from "../../packages/callward/src/app/sound.ts";
import { openJsonlSink } from "../../packages/callward/src/trace/jsonl-sink.ts";
import { coreWait } from "./core-wait.ts";
import { markedVoice, scriptedEar } from "./engine-doubles.ts";
import { createGate, type GateKind } from "./gates.ts";
import { ACCOUNT, answerDriver } from "./processes.ts";
import { createWatch, watchCall } from "./watched-line.ts";
import { type Memory, type ServerWindow, type Spread, takeSpread } from "./window.ts";

/** The server under test: the product's own phone, with doubles for engines only. */
const EXAMPLE = join(import.meta.dirname, "..", "..", "examples", "dentist");
const DELAY_RESOLUTION_MS = 5;
const NS_PER_US = 1_000;

const watch = createWatch();
const problems: Record<string, number> = {};
const folder = mkdtempSync(join(tmpdir(), "callward-bench-"));
const sink = openJsonlSink(folder);
const loaded = loadPack(await readPackFiles(EXAMPLE));
if (!loaded.ok) throw new Error("the example pack does not load");
const guard = createGuard(loaded.pack);
const assistant = assembleAssistant(guard, {});
let phone: Phone | undefined;
let loop: ReturnType<typeof monitorEventLoopDelay> | undefined;
let began = { at: 0, cpu: process.cpuUsage(), waited: coreWait.total() };

async function open({ port, gate }: { port: number; gate: GateKind }): Promise<void> {
  phone = await openPhone({
    settings: {
      app: "callward",
      ari: { mode: "listen", host: "127.0.0.1", port, ...ACCOUNT },
      media: { kind: "websocket", client: "callward_media" },
      transfer: { context: "humans", warmPrompt: "tone:880" },
      deadManSeconds: 3,
      capSeconds: 1_200,
    },
    report(report) {
      if (report.type === "pbx-connected" || report.type === "pbx-lost") return;
      problems[report.type] = (problems[report.type] ?? 0) + 1;
    },
    answer(line) {
      const call = Number(line.claims.callerNumber);
      const watched = watchCall(watch, call, line, createGate(gate));
      const engines = {
        hearing: scriptedEar(call, watched.onWords),
        voice: markedVoice(call, guard),
        createGate: () => watched.gate,
      };
      return openSoundCall(assistant, engines, watched.line, { sink });
    },
  });
}

function begin(): void {
  for (const times of [watch.lateness, watch.ownLateness, watch.finalToAnswer, watch.detectorToFlush])
    times.reset();
  watch.utterances = 0;
  loop?.disable();
  loop = monitorEventLoopDelay({ resolution: DELAY_RESOLUTION_MS });
  loop.enable();
  began = { at: performance.now(), cpu: process.cpuUsage(), waited: coreWait.total() };
}

function end(): ServerWindow {
  const seconds = (performance.now() - began.at) / 1_000;
  const { user, system } = process.cpuUsage(began.cpu);
  const waited = coreWait.total();
  return {
    calls: phone?.calls ?? 0,
    seconds,
    lateness: takeSpread(watch.lateness),
    ownLateness: takeSpread(watch.ownLateness),
    loopDelay: loopSpread(),
    cpu: (user + system) / 1e6 / seconds,
    waited:
      waited === undefined || began.waited === undefined
        ? undefined
        : (waited - began.waited) / 1e6 / seconds,
    finalToAnswer: takeSpread(watch.finalToAnswer),
    detectorToFlush: takeSpread(watch.detectorToFlush),
    utterances: watch.utterances,
    foreign: watch.foreign,
    problems: { ...problems, ...(sink.dropped > 0 ? { "trace-dropped": sink.dropped } : {}) },
  };
}

/** The histogram holds whole intervals between its timer's ticks. */
function loopSpread(): Spread {
  const late = (ns: number) => Math.max(0, ns / NS_PER_US - DELAY_RESOLUTION_MS * 1_000);
  if (loop === undefined || loop.count === 0) return { count: 0, p50: 0, p95: 0, p99: 0, max: 0 };
  const at = (percent: number) => late(loop?.percentile(percent) ?? 0);
  return { count: loop.count, p50: at(50), p95: at(95), p99: at(99), max: late(loop.max) };
}

function memory(): Memory {
  globalThis.gc?.();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return { rss, heap: heapUsed, buffers: arrayBuffers };
}

answerDriver({
  open,
  begin: async () => begin(),
  end: async () => end(),
  memory: async () => memory(),
  async close() {
    await phone?.close({ graceMs: 0 });
    await sink.close();
    rmSync(folder, { recursive: true, force: true });
    // The profiler writes its file when the process ends by itself.
    process.exit(0);
  },
});
