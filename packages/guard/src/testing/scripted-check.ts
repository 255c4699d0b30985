import type { AsyncCheck, Check } from "../check/run-check.ts";
import type { Verdict } from "../contracts/verdict.ts";
import type { ManualClock } from "./manual-clock.ts";

/** The ways in which a check can go wrong. */
export const MISBEHAVIOURS = [
  "throws",
  "slow",
  "returns-nothing",
  "returns-text",
  "bad-outcome",
  "bad-findings",
  "bad-score",
] as const;
export type Misbehaviour = (typeof MISBEHAVIOURS)[number];

/** Wraps a check so that it misbehaves in the given way; with `slow` the clock passes the deadline meanwhile. */
export function misbehaving<Input, Answer extends Verdict>(
  check: Check<Input, Answer>,
  how: Misbehaviour,
  clock: ManualClock,
): Check<Input, Answer> {
  return {
    ...check,
    run(input) {
      const answer = check.run(input);
      switch (how) {
        case "throws":
          throw new Error("scripted failure");
        case "slow":
          clock.advance(60_000);
          return answer;
        case "returns-nothing":
          return undefined as unknown as Answer;
        case "returns-text":
          return "allow" as unknown as Answer;
        case "bad-outcome":
          return { ...answer, outcome: "fine" } as unknown as Answer;
        case "bad-findings":
          return { ...answer, findings: [{ rule: 7 }] } as unknown as Answer;
        case "bad-score":
          return {
            ...answer,
            findings: [{ rule: "a/b", category: "fault", start: 0, end: 1, score: Number.NaN }],
          };
        default:
          throw new Error(how satisfies never);
      }
    },
  };
}

/** A check that never answers and does not heed its signal. */
export function hangingCheck<Input>(id: string): AsyncCheck<Input> {
  return { id, version: "1", run: () => new Promise(() => undefined) };
}
