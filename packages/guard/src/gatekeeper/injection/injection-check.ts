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
  /** Score from which a text of this source is blocked at the pack's operating point. */
  readonly blockAt: number;
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
 * Chances that the words are an order to the machine. What each point of a caller costs and catches, on sources that
 * were held out as a whole, is in docs/detection.md.
 *
 * Documents and tool results have no reason to address a machine at all: rules of their own hear what a caller may say.
 * A tool's result is stopped sooner still; documents are not, because long business e-mails are full of requests (three
 * clean e-mails of 50 are stopped at 0.17).
 */
export const THRESHOLDS: Readonly<Record<InjectionPoint, Readonly<Record<Source, Threshold>>>> = {
  strict: {
    caller: { block: 0.045, flag: 0.03 },
    document: { block: 0.1, flag: 0.05 },
    tool: { block: 0.08, flag: 0.04 },
  },
  balanced: {
    caller: { block: 0.1, flag: 0.07 },
    document: { block: 0.17, flag: 0.1 },
    tool: { block: 0.12, flag: 0.07 },
  },
  permissive: {
    caller: { block: 0.25, flag: 0.12 },
    document: { block: 0.3, flag: 0.15 },
    tool: { block: 0.25, flag: 0.12 },
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
      const hidden = findings.some(({ category }) => category === "obfuscation");
      if (score < flag && !hidden) return { outcome: "allow", findings: [], score, blockAt: block };
      return { outcome: score >= block ? "block" : "flag", findings, score, blockAt: block };
    },
    accepts: ({ score }) => typeof score === "number" && score >= 0 && score <= 1,
  };
}
