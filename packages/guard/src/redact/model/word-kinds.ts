import type { Token } from "../../text/normal-text.ts";

/** What a token looks like, whatever it says. The numbers are part of the trained weights: append, never reorder. */
const KINDS = {
  word: 0,
  letter: 1,
  digit: 2,
  pair: 3,
  digits: 4,
  year: 5,
  long: 6,
  ordinal: 7,
  month: 8,
  alphabet: 9,
  mixed: 10,
  spelled: 11,
  homophone: 12,
  short: 13,
  code: 14,
} as const;

const LISTED: ReadonlyMap<string, number> = new Map([
  // Words that engines write for the names of letters and digits.
  ...entries(
    KINDS.homophone,
    "are be bee see sea tea tee you why eye oh owe ex pea pee queue cue kay jay gee ell em en and an for to too two ate ar el es ef aitch age you're hey eh uh sex sick fife tree free want won",
  ),
  ...entries(
    KINDS.alphabet,
    "alpha alfa bravo charlie delta echo foxtrot golf hotel india indigo juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu zed zee gulf",
  ),
  ...entries(
    KINDS.month,
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
  ),
]);

function entries(kind: number, words: string): readonly (readonly [string, number])[] {
  return words.split(" ").map((word) => [word, kind] as const);
}

/** The kind of a token. */
export function kindOf({ text, from, to }: Token): number {
  const first = text.charCodeAt(0);
  const { length } = text;
  if (length > 2 && to - from > length + 1) {
    // Joined by the normaliser from single letters, with digits among them or without.
    if (first > 57) return hasDigit(text) ? KINDS.code : KINDS.spelled;
    if (isCode(text)) return KINDS.code;
  }
  if (first >= 48 && first <= 57) return numberKind(text);
  if (length === 1) return KINDS.letter;
  const listed = LISTED.get(text);
  if (listed !== undefined) return listed;
  if (length === 2) return KINDS.short;
  return hasDigit(text) ? KINDS.mixed : KINDS.word;
}

function hasDigit(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** Digits first, then letters that are no ordinal's ending. */
function isCode(text: string): boolean {
  return /^\d+[a-z]/.test(text) && !/^\d+(?:st|nd|rd|th|am|pm)$/.test(text);
}

function numberKind(text: string): number {
  const { length } = text;
  for (let index = 1; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57)
      return length <= 4 && /^\d{1,2}(?:st|nd|rd|th)$/.test(text) ? KINDS.ordinal : KINDS.mixed;
  }
  if (length === 1) return KINDS.digit;
  if (length === 2) return KINDS.pair;
  if (length === 3) return KINDS.digits;
  if (length > 4) return KINDS.long;
  return text.startsWith("19") || text.startsWith("20") ? KINDS.year : KINDS.digits;
}

/** Counts over a turn that say whether it is a spelling, a date or a sentence, as one small number. */
export function turnSign(kinds: Uint8Array): number {
  let [spelled, numbers, month, year] = [0, 0, 0, 0];
  for (const kind of kinds) {
    if (kind === KINDS.letter || kind === KINDS.alphabet || kind === KINDS.short) spelled += 1;
    if (kind === KINDS.spelled || kind === KINDS.code) spelled += 2;
    if ((kind >= KINDS.digit && kind <= KINDS.ordinal) || kind === KINDS.code || kind === KINDS.mixed)
      numbers += 1;
    if (kind === KINDS.month) month = 1;
    if (kind === KINDS.year) year = 1;
  }
  return Math.min(spelled, 3) | (Math.min(numbers, 3) << 2) | (month << 4) | (year << 5);
}
