import type { NormalText } from "../text/normal-text.ts";
import { NO_HITS, type PiiHit } from "./pii-types.ts";

/** Fewest digits that are looked for again: three digits of a security code would be found in every price. */
const MIN_DIGITS = 4;
const RUN = /\d(?:[ ./-]{0,2}\d){3,39}/g;

/**
 * Numbers that were found once and are said again elsewhere, where nothing names them: "my account is 88120455 …
 * yes, 88120455". Linear in the text.
 */
export function findRepeats({ text }: NormalText, hits: readonly PiiHit[]): readonly PiiHit[] {
  const known = new Map<string, PiiHit>();
  for (const hit of hits) {
    const digits = text.slice(hit.start, hit.end).replace(/\D/g, "");
    if (digits.length >= MIN_DIGITS && hit.type !== "ADDRESS" && hit.type !== "DOB") known.set(digits, hit);
  }
  if (known.size === 0) return NO_HITS;
  const repeats: PiiHit[] = [];
  for (const match of text.matchAll(RUN)) {
    const hit = known.get(match[0].replace(/\D/g, ""));
    if (hit !== undefined && hit.start !== match.index)
      repeats.push({
        type: hit.type,
        score: hit.score,
        start: match.index,
        end: match.index + match[0].length,
      });
  }
  return repeats;
}
