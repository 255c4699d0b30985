import type { Span } from "./span.ts";

/** What a finding is about. Closed, so that every consumer handles all of them. */
export type Category =
  | "injection"
  | "jailbreak"
  | "obfuscation"
  | "urgency"
  | "human-request"
  | "oversize"
  | "banned-phrase"
  | "price"
  | "service"
  | "insurer"
  | "claim"
  | "number"
  | "date"
  | "time"
  | "phone"
  | "advice"
  | "insult"
  | "guarantee"
  | "completion-claim"
  | "leak"
  | "personal-data"
  | "markup"
  | "scenario"
  | "fault";

/** One thing a check saw, with its evidence in the original text. `score` is in [0, 1]. */
export interface Finding extends Span {
  /** Stable id of the rule, `family/name`. */
  readonly rule: string;
  readonly category: Category;
  readonly score: number;
}

/** What a check concluded. `error` is never folded into `allow`: the pack's fail mode decides. */
export type Outcome = "allow" | "flag" | "rewrite" | "block" | "error";

/** What a check returns. */
export interface Verdict {
  readonly outcome: Exclude<Outcome, "error">;
  readonly findings: readonly Finding[];
}

/** `closed`: an error blocks, the caller hears a safe line and gets a person. `open`: the turn goes on, and the trace shows it. */
export type FailMode = "closed" | "open";

/** A verdict as the trace keeps it: which check, which version, how long, and what an error was. */
export interface CheckReport {
  readonly check: string;
  readonly version: string;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly micros: number;
  readonly failMode: FailMode;
  /** Code of the error table; only with outcome `error`. */
  readonly error?: "CHECK_FAILED" | "CHECK_TIMEOUT";
}

/** True when this report must stop the text: a block, or an error that fails closed. */
export function stops(report: CheckReport): boolean {
  return report.outcome === "block" || (report.outcome === "error" && report.failMode === "closed");
}
