import { assemble, type Cleaned, type Piece } from "./assemble.ts";
import { foldLookAlikes } from "./confusables.ts";
import { isInvisible } from "./invisible.ts";
import type { NormalText } from "./normal-text.ts";
import { numberWord, readNumber } from "./number-words.ts";
import { isAddressWord, readSpokenAddress } from "./spoken-address.ts";

/** UTF-16 units that are read. Far above any spoken turn, and enough for a long document; bounds memory per call. */
export const MAX_INPUT_CHARS = 200_000;

/** Sounds people make while thinking. Dropped, so that they cannot split a phrase. */
const FILLERS: ReadonlySet<string> = new Set([
  "um",
  "umm",
  "uh",
  "uhh",
  "uhm",
  "erm",
  "er",
  "hmm",
  "hm",
  "mm",
  "mhm",
  "äh",
  "ähm",
  "euh",
]);
/** Words worth disguising with digits for letters. Only these are unfolded, so that b12, mp3 and order numbers stay. */
const LEET_TARGETS: ReadonlySet<string> = new Set(
  "ignore instructions instruction system prompt rules rule previous forget pretend jailbreak override admin administrator password reveal bypass developer disregard unrestricted hack above all everything secret mode".split(
    " ",
  ),
);
const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
};
/** A spelled word has at least this many letters: "I a" or "p m" are not spelling. */
const MIN_SPELLED = 3;
/** Longest spelled run that is joined; keeps the look-ahead bounded. */
const MAX_SPELLED = 64;

/**
 * Characters that one cluster may become: enough for every letter and number of a script that is read. A ligature of a
 * whole phrase (U+FDFA is eighteen) is cut, so that a page of it is not eighteen pages, and nothing behind it is lost.
 */
const MAX_EXPANSION = 4;

const PLAIN = /^[\t\n\r\x20-\x7e]*$/;
const WORD_UNICODE = /[\p{L}\p{M}\p{N}]+(?:['\u2019](?:clock|[\p{L}]{1,3}(?![\p{L}\p{N}])))?/gu;

/** One word of the cleaned text, which is a piece where it is not read together with others. */
type Word = Piece;

/** Makes the one form that every detector reads. Linear in the input; anything beyond MAX_INPUT_CHARS is cut and flagged. */
export function normalise(input: string): NormalText {
  const truncated = input.length > MAX_INPUT_CHARS;
  const original = truncated ? input.slice(0, MAX_INPUT_CHARS) : input;
  const cleaned = PLAIN.test(original)
    ? { text: original.toLowerCase(), from: undefined, to: undefined, invisible: 0 }
    : clean(original);
  const words = splitWords(cleaned);
  const counts = { spelled: 0, noneBefore: 0 };
  const pieces = joinWords(dropFillers(words.words, cleaned.text), cleaned.text, counts);
  return assemble(original, truncated, cleaned, pieces, {
    invisible: cleaned.invisible,
    homoglyphs: words.homoglyphs,
    spelled: counts.spelled,
  });
}

/** NFKC and lower case, cluster by cluster (a base with its marks), leaving out what is invisible. */
function clean(original: string): Cleaned {
  const from = new Int32Array(original.length * MAX_EXPANSION);
  const to = new Int32Array(original.length * MAX_EXPANSION);
  let text = "";
  let invisible = 0;
  let filled = 0;
  const emit = (piece: string, start: number, end: number) => {
    text += piece;
    for (let index = 0; index < piece.length; index += 1) {
      from[filled] = start;
      to[filled] = end;
      filled += 1;
    }
  };
  let index = 0;
  while (index < original.length) {
    const code = original.codePointAt(index) ?? 0;
    let end = index + (code > 0xffff ? 2 : 1);
    if (isInvisible(code)) {
      invisible += 1;
      index = end;
      continue;
    }
    if (code < 0x80 && !isMark(original.charCodeAt(end))) {
      emit(String.fromCharCode(code).toLowerCase(), index, end);
      index = end;
      continue;
    }
    while (end < original.length && isMark(original.charCodeAt(end))) end += 1;
    emit(original.slice(index, end).normalize("NFKC").toLowerCase().slice(0, MAX_EXPANSION), index, end);
    index = end;
  }
  return { text, from, to, invisible };
}

/** Combining marks that belong to the character before them. */
function isMark(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x20d0 && code <= 0x20ff)
  );
}

function splitWords(cleaned: Cleaned): {
  readonly words: readonly Word[];
  readonly homoglyphs: number;
} {
  if (cleaned.from === undefined) return { words: splitAscii(cleaned.text), homoglyphs: 0 };
  const words: Word[] = [];
  let homoglyphs = 0;
  for (const match of cleaned.text.matchAll(WORD_UNICODE)) {
    let word = match[0];
    const folded = foldLookAlikes(word);
    if (folded !== undefined) {
      homoglyphs += folded.folded;
      word = folded.text;
    }
    const plain = unleet(word);
    const end = match.index + match[0].length;
    words.push({ text: plain, start: match.index, end, exact: plain === match[0], filler: undefined });
  }
  return { words, homoglyphs };
}

/** As WORD_UNICODE for lower-case ASCII, which nearly every turn is, by codes: three times as fast. */
function splitAscii(text: string): readonly Word[] {
  const words: Word[] = [];
  let index = 0;
  while (index < text.length) {
    if (!isWordCode(text.charCodeAt(index))) {
      index += 1;
      continue;
    }
    const start = index;
    let digits = false;
    let letters = false;
    for (; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (!isWordCode(code)) break;
      if (code <= 57) digits = true;
      else letters = true;
    }
    if (text.charCodeAt(index) === APOSTROPHE) index = afterApostrophe(text, index);
    const word = text.slice(start, index);
    const plain = digits && letters ? unleet(word) : word;
    words.push({ text: plain, start, end: index, exact: plain === word, filler: undefined });
  }
  return words;
}

const APOSTROPHE = 0x27;

/** The end of "n't", "'ll", "'clock" after an apostrophe; the apostrophe's own place where nothing of the kind follows. */
function afterApostrophe(text: string, at: number): number {
  if (text.startsWith("clock", at + 1)) return at + 6;
  let end = at + 1;
  while (end < at + 5 && isLetterCode(text.charCodeAt(end))) end += 1;
  const letters = end - at - 1;
  return letters >= 1 && letters <= 3 && !isWordCode(text.charCodeAt(end)) ? end : at;
}

function isLetterCode(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isWordCode(code: number): boolean {
  return isLetterCode(code) || (code >= 48 && code <= 57);
}

function unleet(word: string): string {
  if (!/\d/.test(word) || !/[a-z]/.test(word)) return word;
  const plain = word.replace(/[013457]/g, (digit) => LEET[digit] ?? digit);
  return LEET_TARGETS.has(plain) ? plain : word;
}

/** Joins spelled letters, reads numbers and spoken addresses. Each word is looked at a bounded number of times. */
function joinWords(
  words: readonly Word[],
  text: string,
  counts: { spelled: number; noneBefore: number },
): readonly Piece[] {
  const pieces: Piece[] = [];
  const near = (index: number) => {
    const before = words[index - 1];
    const word = words[index];
    if (before === undefined || word === undefined) return false;
    const single = isSingle(before.text) && isSingle(word.text);
    const { filler } = word;
    if (filler === undefined) return isThin(text, before.end, word.start, single);
    // "five um five": what was dropped parts nothing, the punctuation around it does.
    return isThin(text, before.end, filler.start, single) && isThin(text, filler.end, word.start, single);
  };
  /** Word at `index` if it continues the run that began at `first`. */
  const runFrom = (first: number) => (index: number) =>
    index === first || (index > first && near(index)) ? words[index]?.text : undefined;

  let index = 0;
  while (index < words.length) {
    const word = words[index];
    if (word === undefined) break;
    const taken = standsAlone(word, words[index + 1])
      ? undefined
      : readRun(words, index, runFrom(index), counts);
    if (taken === undefined) {
      pieces.push(word);
      index += 1;
      continue;
    }
    const last = words[index + taken.words - 1] ?? word;
    const { start, filler } = word;
    pieces.push({ text: taken.text, start, end: last.end, exact: false, filler });
    index += taken.words;
  }
  return pieces;
}

/** The words without the sounds of thinking; the word after them remembers where they were. */
function dropFillers(words: readonly Word[], text: string): readonly Word[] {
  if (!words.some((word) => FILLERS.has(word.text))) return words;
  const kept: Word[] = [];
  let filler: Word["filler"];
  for (const word of words) {
    if (!FILLERS.has(word.text)) {
      kept.push(filler === undefined ? word : { ...word, filler });
      filler = undefined;
      continue;
    }
    // The comma after it goes with it.
    let end = text[word.end] === "," ? word.end + 1 : word.end;
    if (kept.length === 0) while (text[end] === " ") end += 1;
    filler = { start: filler?.start ?? word.start, end };
  }
  return kept;
}

/** The cheap way out for nearly every word of nearly every turn: it cannot begin a number, a spelling or an address. */
function standsAlone({ text }: Word, next: Word | undefined): boolean {
  const code = text.charCodeAt(0);
  if (text.length === 1 || (code >= 48 && code <= 57) || numberWord(text) !== undefined) return false;
  return next === undefined || !isAddressWord(next.text);
}

interface Run {
  readonly text: string;
  readonly words: number;
}

/** What the words from this one on are read as together, if they are. */
function readRun(
  words: readonly Word[],
  index: number,
  run: (index: number) => string | undefined,
  counts: { spelled: number; noneBefore: number },
): Run | undefined {
  const first = words[index]?.text ?? "";
  if (first.length === 1 && index >= counts.noneBefore) {
    const spelled = readSpelled(run, index);
    if (spelled.text !== undefined) {
      counts.spelled += 1;
      return { text: spelled.text, words: spelled.words };
    }
    // A run that spells nothing does not begin to in its middle: without this, long runs would be read again and again.
    counts.noneBefore = index + (spelled.words < MAX_SPELLED ? spelled.words : spelled.words >> 1);
  }
  const address = readSpokenAddress(run, index);
  if (address !== undefined) return address;
  const code = first.charCodeAt(0);
  if (
    numberWord(first) !== undefined ||
    (first === "a" && numberWord(run(index + 1) ?? "")?.kind === "scale") ||
    (code >= 48 && code <= 57 && numberWord(run(index + 1) ?? "") !== undefined)
  ) {
    const number = readNumber(run, index);
    if (number !== undefined) {
      const next = run(index + number.words);
      const clock =
        (next === "am" || next === "pm" || next === "a" || next === "p") && /^\d{3,4}$/.test(number.digits);
      const digits = clock ? `${number.digits.slice(0, -2)}:${number.digits.slice(-2)}` : number.digits;
      return { text: digits, words: number.words };
    }
  }
  return undefined;
}

/** Letters (and digits among them) given one by one: what they spell, or only how far the run goes where they spell nothing. */
function readSpelled(
  run: (index: number) => string | undefined,
  start: number,
): { readonly text: string | undefined; readonly words: number } {
  let text = "";
  let letters = 0;
  let words = 0;
  while (words < MAX_SPELLED) {
    const next = run(start + words);
    if (next === undefined) break;
    if (next.length === 1) {
      text += next;
      if (next > "9") letters += 1;
    } else {
      const number = numberWord(next);
      if (number?.kind !== "unit" || words === 0) break;
      text += String(number.value);
    }
    words += 1;
  }
  const mixed = letters >= 2 && words >= 4;
  return { text: letters >= MIN_SPELLED || mixed ? text : undefined, words };
}

/** True when nothing but a little punctuation stands between two words that are read as one. */
function isThin(text: string, start: number, end: number, single: boolean): boolean {
  if (end - start > 3) return false;
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x20 || code === 0x2d) continue;
    // Commas and full stops part values ("1980, 2026") but not what is given one by one ("five, five, J. O. H. N.").
    if (!single || (code !== 0x2c && code !== 0x2e)) return false;
  }
  return true;
}

/** A letter, a digit, or a digit's word. */
function isSingle(word: string): boolean {
  const kind = word.length === 1 ? "unit" : numberWord(word)?.kind;
  return kind === "unit" || kind === "repeat";
}
