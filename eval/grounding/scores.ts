import { stem } from "../../packages/guard/src/answer/stem.ts";
import { readClaims } from "../../packages/guard/src/inspector/facts/claims.ts";
import { type FactSheet, factsOf } from "../../packages/guard/src/inspector/facts/fact-sheet.ts";
import { judgeClaim } from "../../packages/guard/src/inspector/facts/judge.ts";
import { findValues } from "../../packages/guard/src/inspector/values.ts";
import { normalise } from "../../packages/guard/src/text/normalise.ts";
import { splitSentences } from "../../packages/guard/src/text/sentences.ts";

/** Too short to tell two texts apart by. */
const MIN_WORD = 3;
/** What a claim keeps of its score where the facts contradict it. */
const CONTRADICTED = 0.6;

/** How much of a response its context has, word by word: what the facts engine must beat to be worth its code. */
export function wordOverlap(context: string, response: string): number {
  const known = new Set(wordsOf(context));
  const said = wordsOf(response);
  return said.length === 0 ? 1 : said.filter((word) => known.has(word)).length / said.length;
}

function wordsOf(text: string): readonly string[] {
  return normalise(text)
    .tokens.filter((token) => token.text.length >= MIN_WORD)
    .map((token) => stem(token.text));
}

/** How far the facts of a context carry a response, in [0, 1]: the mean over its claims, the longer counting more. */
export function factScore(context: string, response: string): number {
  const sheet = factsOf(context);
  let sum = 0;
  let weights = 0;
  for (const { text } of splitSentences(response)) {
    const normal = normalise(text);
    for (const claim of readClaims(normal, findValues(normal.text))) {
      const hard = claim.terms.filter((term) => term.hard || term.common);
      if (hard.length === 0) continue;
      sum += hard.length * claimScore(claim, hard, sheet);
      weights += hard.length;
    }
  }
  return weights === 0 ? 1 : sum / weights;
}

function claimScore(
  claim: ReturnType<typeof readClaims>[number],
  hard: readonly { readonly term: string }[],
  sheet: FactSheet,
): number {
  const share = hard.filter(({ term }) => sheet.index.has(term)).length / hard.length;
  return judgeClaim(claim, [sheet]).says === "contradicted" ? share * CONTRADICTED : share;
}
