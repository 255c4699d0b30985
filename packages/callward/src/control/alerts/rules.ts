import { abuseSpike } from "@callward/guard";
import type { AlertRuleId, Finding } from "./alert.ts";
import type { CountsView } from "./counts.ts";
import { divergence } from "./divergence.ts";
import { SAFE_MODE, stopEngine, stopPack, stopRoute, stopTool } from "./mitigation.ts";

/** Numbers of every rule, with what each is for. */
export const RULE_SETTINGS = {
  /** Spec's rule: enough requests, and a share of blocks this many times the usual one. */
  abuseSpike: { minutes: 5, minRequests: 20, multiplier: 3 },
  repeatedFailures: { minutes: 15, times: 5 },
  unusualToolUse: { minutes: 10, times: 5, multiplier: 4, refused: 5 },
  rateLimits: { minutes: 5, times: 3 },
  outputBlocks: { minutes: 10, times: 3 },
  retrievalAnomaly: { minutes: 15, minRequests: 20, multiplier: 3 },
  /** Fewer turns than these make a distribution of chance; Jensen–Shannon divergence in bits, from 0 to 1. */
  intentDrift: { minutes: 60, minTurns: 60, minBaseline: 300, divergence: 0.15 },
  /** Looked for from the first to the last minute after an update; of so many expected turns fewer than this share came. */
  silenceAfterUpdate: { from: 10, until: 50, minExpected: 10, share: 0.1 },
  engineFaults: { minutes: 5, times: 5 },
} as const;

/** Share of blocks that is taken for usual where there is too little of the past to know. */
const UNKNOWN_BASELINE = 0.05;
/** Requests of the past that make a baseline of their own. */
const MIN_BASELINE = 100;
const MINUTES_AN_HOUR = 60;

/** What the rules look at, of one tenant. */
export interface Situation {
  readonly counts: CountsView;
  /** The pack on the line, as `id@version`, where one was seen. */
  readonly pack: string | undefined;
  /** Minutes since it took the place of another; undefined where it did not, or longer ago than is known. */
  readonly minutesSinceUpdate: number | undefined;
}

/** Evidence of each rule lies within so many minutes: an alert that somebody closed is not raised again by older ones. */
export const WINDOW_MINUTES: Readonly<Record<AlertRuleId, number>> = {
  "abuse-spike": RULE_SETTINGS.abuseSpike.minutes,
  "repeated-failures": RULE_SETTINGS.repeatedFailures.minutes,
  "unusual-tool-use": RULE_SETTINGS.unusualToolUse.minutes,
  "rate-limits": RULE_SETTINGS.rateLimits.minutes,
  "output-blocks": RULE_SETTINGS.outputBlocks.minutes,
  "retrieval-anomaly": RULE_SETTINGS.retrievalAnomaly.minutes,
  "intent-drift": RULE_SETTINGS.intentDrift.minutes,
  "silence-after-update": RULE_SETTINGS.silenceAfterUpdate.until,
  "engine-faults": RULE_SETTINGS.engineFaults.minutes,
};

/** Everything that the rules find in a situation. Pure. */
export function findAlerts(situation: Situation): readonly Finding[] {
  return [
    ...abuseSpikes(situation),
    ...repeatedFailures(situation),
    ...unusualToolUse(situation),
    ...rateLimits(situation),
    ...outputBlocks(situation),
    ...retrievalAnomaly(situation),
    ...intentDrift(situation),
    ...silenceAfterUpdate(situation),
    ...engineFaults(situation),
  ];
}

/** The usual share of `part` in `whole`, from the baseline where it knows enough. */
function usualShare(counts: CountsView, part: string, whole: string): number {
  const total = counts.baseline(whole).n;
  return total < MIN_BASELINE ? UNKNOWN_BASELINE : counts.baseline(part).n / total;
}

const rounded = (value: number) => Math.round(value * 1_000) / 1_000;

function abuseSpikes({ counts }: Situation): readonly Finding[] {
  const { minutes, minRequests, multiplier } = RULE_SETTINGS.abuseSpike;
  const streams = [
    { subject: "speech", whole: "drafted", part: "drafted/blocked", mitigation: stopEngine("model") },
    { subject: "callers", whole: "heard", part: "heard/refused", mitigation: SAFE_MODE },
  ] as const;
  return streams.flatMap(({ subject, whole, part, mitigation }) => {
    const window = { total: counts.recent(whole, minutes), blocked: counts.recent(part, minutes) };
    const usual = usualShare(counts, part, whole);
    if (!abuseSpike(window, usual, minRequests, multiplier)) return [];
    const facts = { ...window, usual_share: rounded(usual), minutes };
    return [{ rule: "abuse-spike", subject, severity: "critical", facts, mitigation }];
  });
}

function repeatedFailures({ counts }: Situation): readonly Finding[] {
  const { minutes, times } = RULE_SETTINGS.repeatedFailures;
  return counts.recentKeys("failed/", minutes).flatMap((who) => {
    const failures = counts.recent(`failed/${who}`, minutes);
    if (failures < times) return [];
    return [
      {
        rule: "repeated-failures",
        subject: who,
        severity: "warning",
        facts: { failures, minutes },
        mitigation: stopRoute("action"),
      },
    ];
  });
}

function unusualToolUse({ counts }: Situation): readonly Finding[] {
  const { minutes, times, multiplier, refused } = RULE_SETTINGS.unusualToolUse;
  const tools = new Set([
    ...counts.recentKeys("tool/", minutes),
    ...counts.recentKeys("tool-refused/", minutes),
  ]);
  return [...tools].flatMap((tool) => {
    const used = counts.recent(`tool/${tool}`, minutes);
    const forbidden = counts.recent(`tool-refused/${tool}`, minutes);
    const { n, hours } = counts.baseline(`tool/${tool}`);
    const usual = hours === 0 ? undefined : (n / (hours * MINUTES_AN_HOUR)) * minutes;
    const tooMuch = usual !== undefined && used >= times && used > usual * multiplier;
    if (!tooMuch && forbidden < refused) return [];
    const facts = {
      used,
      refused: forbidden,
      minutes,
      ...(usual === undefined ? {} : { usual: rounded(usual) }),
    };
    return [
      { rule: "unusual-tool-use", subject: tool, severity: "warning", facts, mitigation: stopTool(tool) },
    ];
  });
}

function rateLimits({ counts }: Situation): readonly Finding[] {
  const { minutes, times } = RULE_SETTINGS.rateLimits;
  return counts.recentKeys("limit/", minutes).flatMap((limit) => {
    const met = counts.recent(`limit/${limit}`, minutes);
    if (met < times) return [];
    const costs = limit === "tokens-a-day" || limit === "money-a-day";
    return [
      {
        rule: "rate-limits",
        subject: limit,
        severity: "warning",
        facts: { met, minutes },
        mitigation: costs ? stopEngine("model") : SAFE_MODE,
      },
    ];
  });
}

function outputBlocks({ counts }: Situation): readonly Finding[] {
  const { minutes, times } = RULE_SETTINGS.outputBlocks;
  const blocks = counts.recentKeys("blocked/", minutes).flatMap((check): Finding[] => {
    const blocked = counts.recent(`blocked/${check}`, minutes);
    if (blocked < times) return [];
    const facts = { blocked, minutes };
    return [
      {
        rule: "output-blocks",
        subject: check,
        severity: "warning",
        facts,
        mitigation: stopEngine("model"),
      },
    ];
  });
  const leaks = counts.recent("leak", minutes);
  if (leaks === 0) return blocks;
  // One is enough: somebody has found a way to make the model give away what it was told.
  return [
    ...blocks,
    {
      rule: "output-blocks",
      subject: "leak",
      severity: "critical",
      facts: { blocked: leaks, minutes },
      mitigation: stopEngine("model"),
    },
  ];
}

function retrievalAnomaly({ counts }: Situation): readonly Finding[] {
  const { minutes, minRequests, multiplier } = RULE_SETTINGS.retrievalAnomaly;
  const window = { total: counts.recent("answer", minutes), blocked: counts.recent("answer/empty", minutes) };
  const usual = usualShare(counts, "answer/empty", "answer");
  if (!abuseSpike(window, usual, minRequests, multiplier)) return [];
  const facts = { asked: window.total, found_nothing: window.blocked, usual_share: rounded(usual), minutes };
  return [
    {
      rule: "retrieval-anomaly",
      subject: "knowledge",
      severity: "warning",
      facts,
      mitigation: stopRoute("answer"),
    },
  ];
}

function intentDrift({ counts, pack }: Situation): readonly Finding[] {
  const { minutes, minTurns, minBaseline, divergence: most } = RULE_SETTINGS.intentDrift;
  const labels = [...new Set([...counts.recentKeys("intent/", minutes), ...counts.baselineKeys("intent/")])];
  const now = labels.map((label) => counts.recent(`intent/${label}`, minutes));
  const usual = labels.map((label) => counts.baseline(`intent/${label}`).n);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  if (total(now) < minTurns || total(usual) < minBaseline) return [];
  const found = divergence(now, usual);
  if (found < most) return [];
  const change = labels.map(
    (_, index) => (now[index] ?? 0) / total(now) - (usual[index] ?? 0) / total(usual),
  );
  const most_changed = labels[change.indexOf(Math.max(...change))] ?? "";
  return [
    {
      rule: "intent-drift",
      subject: "intents",
      severity: "warning",
      facts: { divergence: rounded(found), more_of: most_changed, turns: total(now), minutes },
      mitigation: stopPack(pack),
    },
  ];
}

function silenceAfterUpdate({ counts, pack, minutesSinceUpdate: since }: Situation): readonly Finding[] {
  const { from, until, minExpected, share } = RULE_SETTINGS.silenceAfterUpdate;
  if (since === undefined || since < from || since > until) return [];
  // As many minutes before the update as have passed since.
  const expected = counts.before("heard", since, since);
  const heard = counts.recent("heard", since);
  if (expected < minExpected || heard > expected * share) return [];
  const facts = { heard, before: expected, minutes: since, calls: counts.recent("call", since) };
  return [
    {
      rule: "silence-after-update",
      subject: pack ?? "pack",
      severity: "critical",
      facts,
      mitigation: stopPack(pack),
    },
  ];
}

function engineFaults({ counts }: Situation): readonly Finding[] {
  const { minutes, times } = RULE_SETTINGS.engineFaults;
  return counts.recentKeys("fault/", minutes).flatMap((key) => {
    const faults = counts.recent(`fault/${key}`, minutes);
    if (faults < times) return [];
    const part = key.split("/")[0] ?? "";
    const engine = part === "model" || part === "hearing" || part === "voice" ? part : undefined;
    return [
      {
        rule: "engine-faults",
        subject: key,
        severity: "warning",
        facts: { faults, minutes },
        mitigation: engine === undefined ? SAFE_MODE : stopEngine(engine),
      },
    ];
  });
}
