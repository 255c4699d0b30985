import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { cpus, loadavg } from "node:os";
import { env } from "node:process";
import type { GateKind } from "./calls/gates.ts";
import { type Child, canPin, startChild } from "./calls/processes.ts";
import {
  asSeen,
  byCpu,
  type Curve,
  carried,
  own,
  type Step,
  showCurve,
  showLatencies,
  verdict,
} from "./calls/report.ts";
import type { Memory, PbxWindow, ServerWindow } from "./calls/window.ts";

/** Calls at each step of the growth curve; the first gives the latencies of a machine at rest. */
const STEPS = [1, 10, 50, 100, 200, 300, 400, 500, 700, 1_000];
/** For a closer look, such as with a profiler: `CALLWARD_BENCH_CALLS=300` measures these numbers of calls only. */
const CHOSEN = env.CALLWARD_BENCH_CALLS?.split(",").map(Number);
/** Steps of the two curves beside it. */
const FEWER_STEPS = [100, 300, 500, 700, 1_000];
/** New calls a second: more than any office has, and little enough not to be what is measured. */
const CALLS_PER_SECOND = 40;
/** After the last new call: disclosures are said, and turns have begun. */
const SETTLE_MS = 5_000;
/** Windows of each step; their medians count, and the best is told, since the machine is not ours alone. */
const WINDOWS = 5;
const WINDOW_MS = 3_000;
/** A step of few calls needs longer to hear enough answers. */
const LONG_WINDOW_MS = 8_000;
const FEW_CALLS = 10;
const SERVER_CORE = 0;
const PBX_CORE = 1;

/** How many two-way calls one core carries. */
export async function benchCalls(): Promise<void> {
  console.log("Calls: two-way calls of 20 ms frames that one core carries\n");
  const [chosen] = cpus();
  console.log(
    `${cpus().length} cores (${chosen?.model ?? "unknown"}), shared with other work, load ${loadOf()}. ` +
      (canPin
        ? `The server has core ${SERVER_CORE} with all its threads, the PBX double core ${PBX_CORE}.`
        : "taskset is missing: the server is NOT kept to one core, its other threads may use more."),
  );
  const neural = await measure("neural", CHOSEN ?? STEPS);
  console.log(
    `Callers: ${neural.source}, 40 % talk. Engines are doubled, within the server's process; their own cost is`,
  );
  console.log("not in here. PBX: a double that speaks ARI and chan_websocket, one ARI connection a call.\n");
  showCurve(neural);
  if (CHOSEN !== undefined) return showLatencies(neural);
  const energy = await measure("energy", FEWER_STEPS);
  console.log("\nWithout the neural detector (the degraded mode):\n");
  showCurve(energy);
  const none = await measure("none", FEWER_STEPS);
  console.log("\nWithout any gate (no filter, no keys in sound, no detector):\n");
  showCurve(none);
  console.log(`\n${verdict(neural)}`);
  for (const [name, curve] of [
    ["With the energy gate only", energy],
    ["Without any gate", none],
  ] as const) {
    console.log(
      `${name}: ${carried(curve, own)}; as this machine was, ${carried(curve, asSeen)}; by CPU ${byCpu(curve)}.`,
    );
  }
  console.log("No peer publishes such a figure, so there is none to stand beside it.\n");
  showLatencies(neural);
}

async function measure(gate: GateKind, counts: readonly number[]): Promise<Curve> {
  const flags = ["--expose-gc", ...(env.CALLWARD_BENCH_NODE_FLAGS?.split(" ") ?? [])];
  const server = startChild("server-process.ts", { core: SERVER_CORE, flags });
  const pbx = startChild("pbx-process.ts", { core: PBX_CORE });
  try {
    const port = await freePort();
    await server.ask("open", { port, gate });
    const empty = await server.ask<Memory>("memory");
    const source = await pbx.ask<string>("source");
    const steps: Step[] = [];
    let calls = 0;
    for (const count of counts) {
      await pbx.ask("add", { port, count: count - calls, perSecond: CALLS_PER_SECOND });
      calls = count;
      const taken = await step(server, pbx, count);
      steps.push(taken);
      // What comes after a collapse is no growth any more.
      if ((taken.pbx.at(-1)?.lost ?? 0) > count / 2) break;
    }
    return { gate, source, empty, steps };
  } finally {
    await Promise.all([pbx.close(), server.close()]);
  }
}

async function step(server: Child, pbx: Child, calls: number): Promise<Step> {
  await pause(SETTLE_MS);
  const windows: ServerWindow[] = [];
  const seen: PbxWindow[] = [];
  for (let window = 0; window < WINDOWS; window += 1) {
    await Promise.all([server.ask("begin"), pbx.ask("window")]);
    await pause(calls <= FEW_CALLS ? LONG_WINDOW_MS : WINDOW_MS);
    const [ours, theirs] = await Promise.all([server.ask<ServerWindow>("end"), pbx.ask<PbxWindow>("window")]);
    windows.push(ours);
    seen.push(theirs);
  }
  const memory = await server.ask<Memory>("memory");
  return { calls, server: windows, pbx: seen, memory, load: loadavg()[0] ?? 0 };
}

const loadOf = (): string => (loadavg()[0] ?? 0).toFixed(1);
const pause = (forMs: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, forMs));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
