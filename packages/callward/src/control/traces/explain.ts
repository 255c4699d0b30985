import type { TraceRecord } from "@callward/guard";
import { type ExplanationStep, stepsOf } from "./explain-steps.ts";
import { summaryOf } from "./explain-summary.ts";

/** Why a turn went as it went, in plain words, from its trace alone. */
export interface Explanation {
  readonly call: string;
  readonly turn: number;
  /** The whole story in a sentence or two. */
  readonly summary: string;
  /** In the order in which it happened. */
  readonly steps: readonly ExplanationStep[];
}

/**
 * Answers "why did it say that?" for one turn of a call (0: before the caller's first words). Undefined where the call has
 * no such turn.
 *
 * @param records all records of the call, oldest first. Their texts are redacted; nothing else of the call is known.
 */
export function explainTurn(records: readonly TraceRecord[], turn: number): Explanation | undefined {
  const own = records.filter((record) => record.turn === turn && record.event !== "played");
  const [first] = own;
  if (first === undefined) return undefined;
  const { id, version, hash } = first.pack;
  const steps: ExplanationStep[] = [
    {
      about: "pack",
      text: `The pack was \`${id}\` version ${version} (${hash.slice(0, 12)}), kept for the whole call.`,
    },
    ...answersFirst(own).flatMap((record) => stepsOf(record, records)),
  ];
  return { call: first.call, turn, summary: summaryOf(own), steps };
}

/** What an answer was made from is written when it is complete, and its first sentences are spoken before that. */
function answersFirst(records: readonly TraceRecord[]): readonly TraceRecord[] {
  const answers = records.filter(({ event }) => event === "answer");
  const others = records.filter(({ event }) => event !== "answer");
  const said = others.findIndex(({ event }) => event === "said");
  return said === -1 ? records : [...others.slice(0, said), ...answers, ...others.slice(said)];
}
