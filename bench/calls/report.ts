import { FRAME_MS } from "../../packages/audio/src/index.ts";
import { table } from "../../packages/callward/src/cli/output.ts";
import type { GateKind } from "./gates.ts";
import type { Memory, PbxWindow, ServerWindow, Spread } from "./window.ts";

const FRAMES_PER_SECOND = 1_000 / FRAME_MS;
/** Above this, in milliseconds, a frame comes after the next one was due. */
const LIMIT_MS = 20;
/** A load generator later than this at its 99th percentile is what is measured, not the server. */
const PBX_LIMIT_MS = 10;
/** Of a core that is to answer in time: the rest is for bursts. */
const FULL_SHARE = 0.8;

export interface Step {
  readonly calls: number;
  readonly server: readonly ServerWindow[];
  readonly pbx: readonly PbxWindow[];
  readonly memory: Memory;
  readonly load: number;
}

export interface Curve {
  readonly gate: GateKind;
  readonly source: string;
  readonly empty: Memory;
  readonly steps: readonly Step[];
}

export function showCurve({ steps, empty }: Curve): void {
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
  for (const step of steps) {
    const { calls, server, pbx, memory, load } = step;
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
      (cpuOfCall(step) * 100).toFixed(3),
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

export function showLatencies({ steps }: Curve): void {
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
export const asSeen: Pick = ({ lateness }) => lateness;
/** Less what the load generator was late, and less the waits for a core that had other work. */
export const own: Pick = ({ ownLateness }) => ownLateness;

function isWithin({ server, pbx }: Step, pick: Pick): boolean {
  const lost = pbx.at(-1)?.lost ?? 0;
  return lost === 0 && median(server.map((window) => pick(window).p99)) <= LIMIT_MS * 1_000;
}

/** The last step before the first that is late or loses calls. */
export function carried({ steps }: Curve, pick: Pick): string {
  const late = steps.findIndex((step) => !isWithin(step, pick));
  if (late === -1) return `${steps.at(-1)?.calls} calls and more`;
  return `${steps[late - 1]?.calls ?? 0} calls (${steps[late]?.calls} are too many)`;
}

/** What the CPU time of the largest step without losses says: other work on the machine touches it less than lateness. */
export function byCpu({ steps }: Curve): string {
  const largest = steps.findLast(({ pbx }) => (pbx.at(-1)?.lost ?? 0) === 0);
  return largest === undefined ? "none" : `${Math.floor(FULL_SHARE / cpuOfCall(largest))} calls`;
}

/** By the frames that were done, so that a server that falls behind does not seem cheap. */
function cpuOfCall({ server }: Step): number {
  return median(
    server.map(
      ({ cpu, seconds, lateness }) => (cpu * seconds * FRAMES_PER_SECOND) / Math.max(1, lateness.count),
    ),
  );
}

export function verdict(curve: Curve): string {
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
