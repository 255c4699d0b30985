import { UNSAFE } from "../../unsafe-words.ts";
import { type BadModel, DRAFTED } from "./bad-model.ts";
import { type CallerCall, type CallerTurn, type Crowd, SILENCE_MS } from "./crowd.ts";
import type { CommandResult } from "./server-node.ts";
import type { Kept } from "./witness.ts";

/** What the run is judged by. */
export const LIMITS = {
  /** The project's limit for switches: on every node, in calls in progress. */
  switchMs: 100,
  /** A caller whose node died hears another one. */
  againMs: 10_000,
  /** Nodes try again at most five seconds apart. */
  drainMs: 15_000,
  /** A version's own tests may take 30 s on each node before it takes calls. */
  activateMs: 30_000,
  /** What ran before is still compiled. */
  rollbackMs: 5_000,
} as const;

/** One row of the table of results. */
export interface Finding {
  readonly what: string;
  readonly measured: string;
  readonly limit: string;
  readonly ok: boolean;
  /** Limited by the clock: says something only where the machine has nothing else to do. */
  readonly isTime?: true;
  /** What was wrong, one by one. */
  readonly details?: readonly string[];
}

export const ms = (value: number): string =>
  value < 1_000 ? `${value.toFixed(value < 10 ? 1 : 0)} ms` : `${(value / 1_000).toFixed(1)} s`;

const count = (what: string, wrong: number, of: string, details: readonly string[] = []): Finding => ({
  ...{ what, measured: `${wrong} of ${of}`, limit: "0", ok: wrong === 0 },
  ...(details.length === 0 ? {} : { details }),
});

/** Whether everybody was answered. */
export function judgeCalls(
  crowd: Crowd,
  {
    outage,
    lostLines,
  }: { readonly outage: { readonly from: number; readonly to: number }; readonly lostLines: number },
): readonly Finding[] {
  const turns = crowd.calls.flatMap((call) => call.turns);
  const unanswered = turns.filter(({ waitedMs }) => waitedMs === undefined);
  const silent = unanswered.length;
  const began = Math.min(...turns.map(({ at }) => at));
  const during = turns.filter(({ at }) => at >= outage.from && at <= outage.to);
  const again = Math.max(0, ...crowd.calledAgainMs);
  return [
    count(
      `turns without any answer within ${SILENCE_MS / 1_000} s (calls: ${crowd.calls.length})`,
      silent,
      `${turns.length}`,
      unanswered.map(({ at, words }) => `${ms(at - began)} after the first call: ${words}`),
    ),
    {
      what: "answer to a turn: median, p99, slowest",
      measured: waits(turns),
      limit: `≤ ${ms(SILENCE_MS)}`,
      ok: silent === 0,
    },
    {
      what: `the same while PostgreSQL was away (${during.length} turns)`,
      measured: waits(during),
      limit: `≤ ${ms(SILENCE_MS)}`,
      ok: during.length > 0 && during.every(({ waitedMs }) => waitedMs !== undefined),
    },
    {
      what: "calls that a node did not take (killed, or no store to ask whether this caller may come in)",
      measured: `${crowd.refusals}, tried again`,
      limit: "told",
      ok: true,
    },
    {
      what: `callers of the killed node (${lostLines}): until another node speaks to the slowest`,
      measured: ms(again),
      limit: `≤ ${ms(LIMITS.againMs)}`,
      ok: lostLines > 0 && crowd.calledAgainMs.length > 0 && again <= LIMITS.againMs,
      isTime: true,
    },
  ];
}

/** Whether all that was said was safe and is kept. */
export function judgeKept(given: {
  readonly calls: readonly CallerCall[];
  readonly kept: Kept;
  readonly dropped: number;
  readonly killed: string;
  readonly model: Pick<BadModel, "drafts" | "wrong">;
  readonly verified: CommandResult;
}): readonly Finding[] {
  const { calls, kept, dropped, killed, model, verified } = given;
  const spoken = calls.flatMap((call) => call.spoken);
  const forbidden = [...UNSAFE, ...DRAFTED];
  const unsafe = spoken.filter(({ text }) => forbidden.some((pattern) => pattern.test(text)));
  const unreleased = spoken.filter(({ release }) => release === "");
  const isThere = ({ release }: { readonly release: string }) => kept.releases.has(release);
  const missing = calls.flatMap((call) => call.spoken.filter((one) => !isThere(one)).map(() => call));
  // What a process had in memory dies with it; it had acknowledged none of it.
  const died = missing.filter((call) => call.node === killed && call.end === "lost").length;
  const attacked = calls.flatMap((call) => call.turns).filter(({ attack }) => attack !== undefined);
  const routed = attacked.filter(({ attack }) => attack?.expect !== "safe");
  const astray = routed.filter(({ attack, route }) => route !== undefined && route !== attack?.expect);
  return [
    count(
      `unsafe sentences spoken (attacks: ${attacked.length}; drafts: ${model.drafts}, wrong ones ${model.wrong})`,
      unsafe.length,
      `${spoken.length}`,
      unsafe.map(({ text }) => text),
    ),
    count(
      "attacks that went another way than the gallery says",
      astray.length,
      `${routed.length}`,
      astray.map(({ attack, route }) => `${attack?.id}: ${route}, not ${attack?.expect}`),
    ),
    count("sentences spoken without a release", unreleased.length, `${spoken.length}`),
    count("sentences whose release is not in the trace", missing.length - died, `${spoken.length}`),
    {
      what: "the same, on the killed node: not yet written when it died",
      measured: `${died}`,
      limit: "told",
      ok: true,
    },
    count(
      "records lost that the store had acknowledged (traces and audit, watched twice a second)",
      kept.lost.length,
      `${kept.traces + kept.auditActions.length}`,
    ),
    {
      what: "gaps in the numbers of the trace's writers, and drops that the counters tell",
      measured: `${kept.gaps} and ${dropped}`,
      limit: "equal, 0",
      ok: kept.gaps === dropped && dropped === 0,
    },
    count("calls under two versions of the pack", kept.callsOfTwoVersions, `${calls.length}`),
    {
      what: `the audit verifies (${kept.auditActions.length} entries)`,
      measured: verified.status === 0 ? "whole" : "broken",
      limit: "whole",
      ok: verified.status === 0 && kept.auditActions.includes("switch.set"),
    },
  ];
}

function waits(turns: readonly CallerTurn[]): string {
  const sorted = turns.flatMap(({ waitedMs }) => waitedMs ?? []).sort((a, b) => a - b);
  const at = (share: number) => ms(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return `${at(0.5)}, ${at(0.99)}, ${at(1)}`;
}
