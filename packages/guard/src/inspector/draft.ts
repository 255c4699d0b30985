import type { Receipt } from "../contracts/release.ts";
import type { Category, Finding } from "../contracts/verdict.ts";
import type { NormalText } from "../text/normal-text.ts";
import type { Claim } from "./facts/claims.ts";
import type { Fact, FactSheet } from "./facts/fact-sheet.ts";
import type { Judgement } from "./facts/judge.ts";
import type { Support } from "./support.ts";
import type { Value } from "./values.ts";

/** One drafted sentence as every check of the inspector reads it. */
export interface Draft {
  readonly normal: NormalText;
  readonly values: readonly Value[];
  readonly question: boolean;
  /** The sentence stands in a cited passage word for word. */
  readonly verbatim: boolean;
  /** The draft is the sentence together with the one before it, to catch what is split over both. */
  readonly joined: boolean;
  readonly support: Support;
  /** What the sentence claims, read at the first call. */
  readonly claims: () => readonly Claim[];
  /** What the cited passages say. */
  readonly sheets: () => readonly FactSheet[];
  /** How each claim stands to what the passages say. */
  readonly judged: () => readonly Judgement[];
  readonly receipts: readonly Receipt[];
  readonly secrets: readonly string[];
}

/** A finding over a range of the normal text. */
export function finding(draft: Draft, rule: string, category: Category, start: number, end: number): Finding {
  return { rule, category, score: 1, ...draft.normal.toOriginal(start, end) };
}

/** The facts that say all of the claim at this offset of the normal text. */
export function factsBehind(draft: Draft, offset: number): readonly Fact[] {
  const { tokens } = draft.normal;
  const index = draft
    .claims()
    .findIndex(
      ({ first, last }) => offset >= (tokens[first]?.start ?? 0) && offset < (tokens[last - 1]?.end ?? 0),
    );
  const judged = draft.judged()[index];
  return judged?.says === "supported" ? judged.from : [];
}

/** A finding over the whole sentence. */
export function wholeFinding(draft: Draft, rule: string, category: Category): Finding {
  return { rule, category, score: 1, start: 0, end: draft.normal.original.length };
}

const NEGATION =
  /\b(?:not|no|never|don't|doesn't|can't|cannot|won't|isn't|aren't|wasn't|unable|neither|nor|without|unfortunately|couldn't|wouldn't|didn't)\b/;

/** Something in this stretch of the normal text denies what it says. */
export function isNegated(text: string): boolean {
  return NEGATION.test(text);
}

/** The clause of the normal text that holds this offset. */
export function clauseAt(normal: NormalText, offset: number): string {
  for (const { first, last } of normal.clauses) {
    const start = normal.tokens[first]?.start ?? 0;
    const end = normal.tokens[last - 1]?.end ?? 0;
    if (offset >= start && offset < end) return normal.text.slice(start, end);
  }
  return normal.text;
}
