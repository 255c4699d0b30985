import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { cpus, loadavg } from "node:os";
import { env } from "node:process";
import { table } from "../packages/callward/src/cli/output.ts";
import type { GateKind } from "./calls/gates.ts";
import { type Child, canPin, startChild } from "./calls/processes.ts";
import type { Memory, PbxWindow, ServerWindow, Spread } from "./calls/window.ts";

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
/** Above this, in milliseconds, a frame comes after the next one was due. */
const LIMIT_MS = 20;
/** A load generator later than this at its 99th percentile is what is measured, not the server. */
const PBX_LIMIT_MS = 10;
/** Of a core that is to answer in time: the rest is for bursts. */
const FULL_SHARE = 0.8;
const SERVER_CORE = 0;
const PBX_CORE = 1;

interface Step {
  readonly calls: number;
  readonly server: readonly ServerWindow[];
  readonly pbx: readonly PbxWindow[];
  readonly memory: Memory;
  readonly load: number;
}

interface Curve {
  readonly gate: GateKind;
  readonly source: string;
  readonly empty: Memory;
  readonly steps: readonly Step[];
}

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
  show(neural);
  if (CHOSEN !== undefined) return showLatencies(neural);
  const energy = await measure("energy", FEWER_STEPS);
  console.log("\nWithout the neural detector (the degraded mode):\n");
  show(energy);
  const none = await measure("none", FEWER_STEPS);
  console.log("\nWithout any gate (no filter, no keys in sound, no detector):\n");
  show(none);
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

function show({ steps, empty }: Curve): void {
  const rows: (readonly (string | number)[])[] = [
    [
      "calls",
      "lateness p50",
      "p95",
      "p99",
      "best p99",
      "own p99",
      "max ms",
      "loop p99",
      "PBX p99",
      "core %",
      "waited %",
      "CPU/call %",
      "RSS/call kB",
      "heap/call kB",
      "gaps",
      "answers",
      "out of turn",
      "foreign",
      "lost",
      "load",
    ],
  ];
  for (const { calls, server, pbx, memory, load } of steps) {
    const of = (pick: (window: ServerWindow) => number) => median(server.map(pick));
    const sum = (pick: (window: PbxWindow) => number) =>
      pbx.reduce((total, window) => total + pick(window), 0);
    const living = Math.max(1, pbx.at(-1)?.calls ?? 0);
    rows.push([
      calls,
      ms(of(({ lateness }) => lateness.p50)),
      ms(of(({ lateness }) => lateness.p95)),
      ms(of(({ lateness }) => lateness.p99)),
      ms(Math.min(...server.map(({ lateness }) => lateness.p99))),
      ms(of(({ ownLateness }) => ownLateness.p99)),
      ms(of(({ lateness }) => lateness.max)),
      ms(of(({ loopDelay }) => loopDelay.p99)),
      ms(median(pbx.map(({ ownLateness }) => ownLateness.p99))),
      percent(of(({ cpu }) => cpu)),
      percent(of(({ waited }) => waited ?? Number.NaN)),
      (cpuOfCall({ calls, server, pbx, memory, load }) * 100).toFixed(3),
      ((memory.rss - empty.rss) / living / 1_024).toFixed(0),
      ((memory.heap + memory.buffers - empty.heap - empty.buffers) / living / 1_024).toFixed(0),
      sum(({ gaps }) => gaps),
      sum(({ answers }) => answers),
      sum(({ outOfTurn }) => outOfTurn),
      sum(({ foreign }) => foreign) + Math.max(...server.map(({ foreign }) => foreign)),
      pbx.at(-1)?.lost ?? 0,
      load.toFixed(1),
    ]);
  }
  console.log(table(rows));
  const problems = steps.at(-1)?.server.at(-1)?.problems ?? {};
  for (const [problem, times] of Object.entries(problems)) console.log(`  ${problem}: ${times} times`);
}

function showLatencies({ steps }: Curve): void {
  console.log("Latencies within the server, in ms (goal 60): median and 99th percentile, worst window\n");
  const rows: (readonly (string | number)[])[] = [
    [
      "calls",
      "engine's words → answer on the wire",
      "",
      "voice detected → FLUSH on the wire",
      "",
      "caller's first sound → FLUSH at the PBX",
      "",
    ],
  ];
  for (const { calls, server, pbx } of steps) {
    if (calls !== 1 && calls !== 100) continue;
    rows.push([
      calls,
      ...worst(server.map(({ finalToAnswer }) => finalToAnswer)),
      ...worst(server.map(({ detectorToFlush }) => detectorToFlush)),
      ...worst(pbx.map(({ bargeIn }) => bargeIn)),
    ]);
  }
  console.log(table(rows));
}

function worst(spreads: readonly Spread[]): readonly string[] {
  const some = spreads.filter(({ count }) => count > 0);
  if (some.length === 0) return ["–", "–"];
  return [ms(Math.max(...some.map(({ p50 }) => p50))), ms(Math.max(...some.map(({ p99 }) => p99)))];
}

/** What of a window is judged. */
type Pick = (window: ServerWindow) => Spread;

/** From the time a frame was due, with everything that the machine does besides. */
const asSeen: Pick = ({ lateness }) => lateness;
/** Less what the load generator was late, and less the waits for a core that had other work. */
const own: Pick = ({ ownLateness }) => ownLateness;

function isWithin({ server, pbx }: Step, pick: Pick): boolean {
  const lost = pbx.at(-1)?.lost ?? 0;
  return lost === 0 && median(server.map((window) => pick(window).p99)) <= LIMIT_MS * 1_000;
}

/** The last step before the first that is late or loses calls. */
function carried({ steps }: Curve, pick: Pick): string {
  const late = steps.findIndex((step) => !isWithin(step, pick));
  if (late === -1) return `${steps.at(-1)?.calls} calls and more`;
  return `${steps[late - 1]?.calls ?? 0} calls (${steps[late]?.calls} are too many)`;
}

/** What the CPU time of a call says: it is taken from the machine's other work less than lateness is. */
function byCpu({ steps }: Curve): string {
  const each = steps.filter(({ pbx }) => (pbx.at(-1)?.lost ?? 0) === 0).map(cpuOfCall);
  return `${Math.floor(FULL_SHARE / Math.min(...each))} calls`;
}

function cpuOfCall({ server, pbx }: Step): number {
  return median(server.map(({ cpu }) => cpu)) / Math.max(1, pbx.at(-1)?.calls ?? 0);
}

function verdict(curve: Curve): string {
  const late = curve.steps.find((step) => !isWithin(step, asSeen));
  const pbxLate =
    late !== undefined && median(late.pbx.map(({ ownLateness }) => ownLateness.p99)) > PBX_LIMIT_MS * 1_000;
  return [
    `One core carries ${carried(curve, own)} with 99 % of frames done within ${LIMIT_MS} ms, waits for a core that had other work left out;`,
    `with those waits, as this machine was, ${carried(curve, asSeen)}.`,
    `By CPU time alone, ${FULL_SHARE * 100} % of an idle core carry ${byCpu(curve)}.`,
    ...(pbxLate
      ? [
          "At the step beyond, the load generator itself was late: the limit is the generator's or the machine's.",
        ]
      : []),
  ].join("\n");
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((some, other) => some - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const ms = (micros: number): string => (micros / 1_000).toFixed(1);
const percent = (share: number): string => (Number.isNaN(share) ? "–" : (share * 100).toFixed(0));
const loadOf = (): string => (loadavg()[0] ?? 0).toFixed(1);
const pause = (forMs: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, forMs));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
