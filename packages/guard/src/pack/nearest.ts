import { distance } from "fastest-levenshtein";

/** Furthest edit distance at which two names are taken for a slip of the pen. */
const MAX_DISTANCE = 3;

/** ", did you mean `x`?" for the nearest known name, or nothing. */
export function nearestHint(name: string, known: Iterable<string>): string {
  let best: string | undefined;
  let bestDistance = MAX_DISTANCE + 1;
  for (const candidate of known) {
    const edits = distance(name, candidate);
    if (edits < bestDistance && edits < Math.max(name.length, candidate.length)) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best === undefined ? "" : `, did you mean \`${best}\``;
}
