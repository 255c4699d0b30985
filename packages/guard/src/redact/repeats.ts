import type { NormalText } from "../text/normal-text.ts";
import { isCapital } from "./capital.ts";
import { NOT_NAMES } from "./name-words.ts";
import { NO_HITS, type PiiHit } from "./pii-types.ts";

/** Fewest digits that are looked for again: three digits of a security code would be found in every price. */
const MIN_DIGITS = 4;
const RUN = /\d(?:[ ./-]{0,2}\d){3,39}/g;
/** Fewest letters of a name that is looked for again; shorter ones are words too. */
const MIN_NAME = 4;

/**
 * What was found once and is said again elsewhere, where nothing names it: "my account is 88120455 … yes, 88120455",
 * "I'm Ana Ruiz … no, Ruiz with a z". Linear in the text.
 */
export function findRepeats(normal: NormalText, hits: readonly PiiHit[]): readonly PiiHit[] {
  const names = repeatedNames(normal, hits);
  const numbers = repeatedNumbers(normal, hits);
  if (names.length === 0) return numbers;
  return numbers.length === 0 ? names : [...names, ...numbers];
}

function repeatedNumbers({ text }: NormalText, hits: readonly PiiHit[]): readonly PiiHit[] {
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

/** Parts of a name, said again as they were written before: with a capital or without. */
function repeatedNames(normal: NormalText, hits: readonly PiiHit[]): readonly PiiHit[] {
  const people = hits.filter(({ type }) => type === "PERSON").sort((left, right) => left.start - right.start);
  if (people.length === 0) return NO_HITS;
  const { tokens } = normal;
  const known = new Map<string, boolean>();
  let next = 0;
  let inside = 0;
  for (const token of tokens) {
    for (; (people[next]?.start ?? Number.POSITIVE_INFINITY) <= token.start; next += 1)
      inside = Math.max(inside, people[next]?.end ?? 0);
    const name = bare(token.text);
    if (token.start < inside && name.length >= MIN_NAME && !NOT_NAMES.has(name) && !/\d/.test(name))
      known.set(name, isCapital(normal, token));
  }
  if (known.size === 0) return NO_HITS;
  const repeats: PiiHit[] = [];
  for (const token of tokens) {
    const name = bare(token.text);
    const capital = known.get(name);
    if (capital === undefined || (capital && !isCapital(normal, token))) continue;
    repeats.push({ type: "PERSON", start: token.start, end: token.start + name.length, score: 0.5 });
  }
  return repeats;
}

/** Without the possessive: "Maria's". */
function bare(word: string): string {
  return word.endsWith("'s") || word.endsWith("\u2019s") ? word.slice(0, -2) : word;
}
