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
} as const;

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const MONTHS = set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
);
const ALPHABET = set(
  "alpha alfa bravo charlie delta echo foxtrot golf hotel india indigo juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu zed zee gulf",
);
/** Words that engines write for the names of letters and digits. */
const HOMOPHONES = set(
  "are be bee see sea tea tee you why eye oh owe ex pea pee queue cue kay jay gee ell em en and an for to too two ate ar el es ef aitch age double-you you're hey eh uh sex sick fife tree free want won",
);

/** The kind of a token. */
export function kindOf({ text, from, to }: Token): number {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return numberKind(text);
  if (text.length === 1) return KINDS.letter;
  if (text.length > 2 && to - from > text.length + 1) return KINDS.spelled;
  if (ALPHABET.has(text)) return KINDS.alphabet;
  if (MONTHS.has(text)) return KINDS.month;
  if (HOMOPHONES.has(text)) return KINDS.homophone;
  if (text.length === 2) return KINDS.short;
  return /\d/.test(text) ? KINDS.mixed : KINDS.word;
}

function numberKind(text: string): number {
  if (/^\d+$/.test(text)) {
    if (text.length === 1) return KINDS.digit;
    if (text.length === 2) return KINDS.pair;
    if (text.length === 3) return KINDS.digits;
    if (text.length > 4) return KINDS.long;
    return text.startsWith("19") || text.startsWith("20") ? KINDS.year : KINDS.digits;
  }
  return /^\d{1,2}(?:st|nd|rd|th)$/.test(text) ? KINDS.ordinal : KINDS.mixed;
}

/** Counts over a turn that say whether it is a spelling, a date or a sentence, as one small number. */
export function turnSign(kinds: Uint8Array): number {
  let [spelled, numbers, month, year] = [0, 0, 0, 0];
  for (const kind of kinds) {
    if (kind === KINDS.letter || kind === KINDS.alphabet || kind === KINDS.spelled || kind === KINDS.short)
      spelled += 1;
    if (kind >= KINDS.digit && kind <= KINDS.ordinal) numbers += 1;
    if (kind === KINDS.month) month = 1;
    if (kind === KINDS.year) year = 1;
  }
  return Math.min(spelled, 3) | (Math.min(numbers, 3) << 2) | (month << 4) | (year << 5);
}
