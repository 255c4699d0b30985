import type { NormalText, Token } from "../../text/normal-text.ts";
import { isCapital } from "../capital.ts";
import { readTagger, TAGS, tagTokens } from "../model/tagger.ts";
import { NOT_NAMES, NOT_PEOPLE } from "../name-words.ts";
import { NO_HITS, type PiiDetector, type PiiHit, type PiiType } from "../pii-types.ts";

const MODEL = readTagger();
/** Added to each class's score before it is held against none: below 0 asks for more certainty. By class of `TAGS`. */
const BIAS = [0.45, 0.3, 1, 0.5];
/** From this margin over none (in nats) a hit is sure enough to name the type of a span that other detectors share. */
const SURE = 3;
/** Untagged tokens inside one answer that are taken with it ("s o 8 a [zero] Q EG"). */
const BRIDGE = 2;
/** Turns of at most so many tokens are bare answers, in which a hit may be bridged. */
const BARE_TOKENS = 16;

/** What is asked for is taken with less certainty: added to the class that the turn before asks for. */
const ASKED = 1.5;
/** Digits alone that the tagger takes for a postcode may as well be anything: any other detector is surer. */
const UNSURE = 0.5;
/** In turns of more words digits alone are no postcode: prices and times are said there. */
const BARE_DIGITS = 6;
const BIRTH = /\b(?:born|birth|birthday|dob|bday)\b/;
/** Years in which no caller was born. */
const NOT_BORN = /^20(?:2[6-9]|[3-9]\d)$/;
/** Most digits of a birth date. */
const DATE_DIGITS = 8;
/** Most digits of a postcode (ZIP+4). */
const CODE_DIGITS = 9;
const TITLES: ReadonlySet<string> = new Set([
  "dr",
  "mr",
  "mrs",
  "ms",
  "mister",
  "prof",
  "professor",
  "doctor",
  "miss",
]);

/** Names, addresses, postcodes and birth dates by the trained tagger: what no list and no carrier word tells. */
export const detectTagged: PiiDetector = ({ normal, untouched, asked }) => {
  const { tokens } = normal;
  if (tokens.length === 0) return NO_HITS;
  const { tags, margins } = tagTokens(normal, untouched, MODEL, biasFor(asked));
  const bridge = untouched && tokens.length <= BARE_TOKENS ? BRIDGE : 0;
  let found: PiiHit[] | undefined;
  let index = 0;
  while (index < tokens.length) {
    const tag = tags[index] ?? 0;
    if (tag === 0) {
      index += 1;
      continue;
    }
    let last = index;
    let best = margins[index] ?? 0;
    for (let next = index + 1; next < tokens.length && next - last <= bridge + 1; next += 1) {
      if (!isJoined(normal, tag, next)) break;
      if (tags[next] === tag) {
        last = next;
        best = Math.max(best, margins[next] ?? 0);
      } else if ((tags[next] ?? 0) !== 0 || (tag !== 3 && tag !== 4)) break;
    }
    const type = TAGS[tag - 1];
    const [from, to] = tag === 1 ? nameWithin(tokens, index, last) : [index, last];
    const figures = tag === 3 && isDigits(tokens, from, to);
    const answer = type === asked || tokens.length <= BARE_DIGITS;
    if (type !== undefined && from <= to && isWorthy(normal, tag, from, to) && (!figures || answer)) {
      found ??= [];
      const score = figures ? UNSURE : best >= SURE ? 0.84 : 0.58;
      found.push({ type, start: tokens[from]?.start ?? 0, end: endOf(tokens[to]), score });
    }
    index = last + 1;
  }
  return found ?? NO_HITS;
};

const BIASES: ReadonlyMap<PiiType | undefined, readonly number[]> = new Map(
  TAGS.map((type) => [type, BIAS.map((bias, index) => (TAGS[index] === type ? bias + ASKED : bias))]),
);

function biasFor(asked: PiiType | undefined): readonly number[] {
  return BIASES.get(asked) ?? BIAS;
}

/** The name without its title and without what follows it: "Dr. Ana", "Maria's son", "tomas please". */
function nameWithin(tokens: readonly Token[], first: number, last: number): readonly [number, number] {
  let [from, to] = [first, last];
  for (let index = first; index < last; index += 1)
    if (/['\u2019]s$/.test(tokens[index]?.text ?? "")) {
      to = index;
      break;
    }
  while (from <= to && (TITLES.has(tokens[from]?.text ?? "") || isNoName(tokens[from]))) from += 1;
  while (to >= from && isNoName(tokens[to])) to -= 1;
  return [from, to];
}

function isNoName(token: Token | undefined): boolean {
  return token !== undefined && token.text.length > 1 && NOT_NAMES.has(token.text);
}

function isDigits(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1)
    if (!/^\d+$/.test(tokens[index]?.text ?? "")) return false;
  return true;
}

/** What stands between the token and the one before it keeps them in one span. */
function isJoined({ tokens, text, original }: NormalText, tag: number, index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  if (before === undefined || token === undefined) return false;
  const gap = text.slice(before.end, token.start);
  if (tag === 1 && gap === " " && original.slice(before.to, token.from).includes("\n")) return false;
  if (gap === " " || gap === "-") return true;
  if (gap.includes("\ue000") || gap.length > 5) return false;
  if (tag === 1) return gap === "'" || gap === "\u2019" || (gap.startsWith(".") && before.text.length <= 2);
  return !/[!?;]/.test(gap);
}

/** A span must hold something of its kind: an address more than one word or a number, a date a number. */
function isWorthy(normal: NormalText, tag: number, first: number, last: number): boolean {
  const { tokens } = normal;
  if (tag === 1) {
    const only = tokens[first]?.text ?? "";
    if (isFirm(normal, last)) return false;
    // "D.C.": initials without a name.
    const initials = last === first + 1 && only.length === 1 && tokens[last]?.text.length === 1;
    return !initials && (last > first || (only.length > 1 && !/^\d+$/.test(only)));
  }
  let digits = 0;
  for (let index = first; index <= last; index += 1)
    digits += tokens[index]?.text.replace(/\D/g, "").length ?? 0;
  if (tag === 2) return digits > 0 && last > first;
  // Part of a longer number: a telephone number that begins like a date.
  if (isDigits(tokens, first, last) && digits + digitsAround(normal, first, last) > DATE_DIGITS) return false;
  if (tag === 3 && digits + digitsAround(normal, first, last) > CODE_DIGITS) return false;
  // A date to come is an appointment's.
  if (tag === 4 && !BIRTH.test(normal.text))
    for (let index = first; index <= last; index += 1)
      if (NOT_BORN.test(tokens[index]?.text ?? "")) return false;
  // "rated a 4.5", "A-1 Dental": in a sentence a postcode is longer.
  if (
    tag === 3 &&
    tokens.length > BARE_DIGITS &&
    normal.text.slice(tokens[first]?.start, tokens[last]?.end).replace(/[^a-z0-9]/g, "").length < 4
  )
    return false;
  if (tag === 3)
    for (let index = first; index <= last; index += 1)
      if (tokens[index]?.text === "m" && /^[ap]$/.test(tokens[index - 1]?.text ?? "")) return false;
  return tag === 3 ? last > first || digits > 0 : digits > 0 && digits <= DATE_DIGITS;
}

/** "Allen Hotel", "delta dental": the name goes on with what only firms and places are called. */
function isFirm(normal: NormalText, last: number): boolean {
  const { tokens, text } = normal;
  const [token, next] = [tokens[last], tokens[last + 1]];
  if (token === undefined) return false;
  if (NOT_PEOPLE.has(token.text)) return true;
  if (next === undefined || text.slice(token.end, next.start) !== " ") return false;
  return NOT_PEOPLE.has(next.text) && isCapital(normal, token) === isCapital(normal, next);
}

/** Digits in the tokens straight before and after. */
function digitsAround(normal: NormalText, first: number, last: number): number {
  const { tokens } = normal;
  let digits = 0;
  for (let index = first - 1; index >= 0 && index > first - 8; index -= 1) {
    if (!isDigits(tokens, index, index) || !isJoined(normal, 3, index + 1)) break;
    digits += tokens[index]?.text.length ?? 0;
  }
  for (let index = last + 1; index < tokens.length && index < last + 8; index += 1) {
    if (!isDigits(tokens, index, index) || !isJoined(normal, 3, index)) break;
    digits += tokens[index]?.text.length ?? 0;
  }
  return digits;
}

/** Without the possessive: "Maria's". */
function endOf(token: Token | undefined): number {
  if (token === undefined) return 0;
  return token.text.endsWith("'s") || token.text.endsWith("\u2019s") ? token.end - 2 : token.end;
}
