import type { Check } from "../../check/run-check.ts";
import type { Source } from "../../contracts/turn.ts";
import type { Verdict } from "../../contracts/verdict.ts";
import type { HeardText } from "../heard-text.ts";
import type { InjectionScorer } from "./injection-scorer.ts";
import { createLearnedScorer, INJECTION_MODEL_VERSION } from "./learned-scorer.ts";

/** How readily a text is taken for an attack. */
export type InjectionPoint = "strict" | "balanced" | "permissive";

/** Whether a text gives orders to the assistant. `score` is in [0, 1] and ranks texts also below the thresholds. */
export interface InjectionAnswer extends Verdict {
  readonly score: number;
}

export interface InjectionOptions {
  readonly point: InjectionPoint;
  /** What scores the text; the built-in rules where absent. */
  readonly scorer?: InjectionScorer;
}

interface Threshold {
  readonly block: number;
  readonly flag: number;
}

/**
 * Documents and tool results have no reason to address a machine at all, so they are stopped sooner than a
 * caller, who may quote, joke or correct himself.
 */
const THRESHOLDS: Readonly<Record<InjectionPoint, Readonly<Record<Source, Threshold>>>> = {
  strict: {
    caller: { block: 0.08, flag: 0.05 },
    document: { block: 0.06, flag: 0.04 },
    tool: { block: 0.06, flag: 0.04 },
  },
  balanced: {
    caller: { block: 0.15, flag: 0.08 },
    document: { block: 0.1, flag: 0.06 },
    tool: { block: 0.1, flag: 0.06 },
  },
  permissive: {
    caller: { block: 0.5, flag: 0.25 },
    document: { block: 0.3, flag: 0.15 },
    tool: { block: 0.3, flag: 0.15 },
  },
};

/** Makes the check for prompt injection and jailbreaks: block or flag by source and operating point, else allow. Findings come only with block and flag. */
export function createInjectionCheck(options: InjectionOptions): Check<HeardText, InjectionAnswer> {
  const scorer = options.scorer ?? createLearnedScorer();
  const thresholds = THRESHOLDS[options.point];
  return {
    id: "injection",
    version: `2.0.0-${INJECTION_MODEL_VERSION}`,
    run(input) {
      const { score, findings } = scorer(input);
      const { block, flag } = thresholds[input.source];
      if (score < flag) return { outcome: "allow", findings: [], score };
      return { outcome: score >= block ? "block" : "flag", findings, score };
    },
    accepts: ({ score }) => typeof score === "number" && score >= 0 && score <= 1,
  };
}
