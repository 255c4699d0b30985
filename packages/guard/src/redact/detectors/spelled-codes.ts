import type { NormalText, Token } from "../../text/normal-text.ts";
import { isIban } from "../checksums.ts";
import { isSpelledToken, SPOKEN_LETTERS } from "../code-run.ts";
import { NOT_NAMES } from "../name-words.ts";
import { NO_HITS, type PiiDetector, type PiiHit } from "../pii-types.ts";

/** Fewest letters and digits of a code: "a 4" and "b 12" are none. */
const MIN_CODE = 5;
/** Longest: beyond it the text is a table of letters. */
const MAX_CODE = 40;
/** What stands between the parts of a code; a full stop and a space end a sentence, and with it the code. */
const THIN = /^(?:[ ,-]|, |\.)$/;
const CARRIERS: ReadonlySet<string> = new Set(["my", "name", "it's", "its", "code", "zip", "pin", "cvv"]);
/** Words of a turn that can be nothing but spelling. */
const MAX_SPELLED_TURN = 16;
/** Countries of the IBAN registry whose accounts callers have; a spoken IBAN that was misheard has no valid checksum. */
const IBAN_START =
  /^(?:ad|ae|al|at|az|ba|be|bg|bh|br|ch|cr|cy|cz|de|dk|do|ee|eg|es|fi|fo|fr|gb|ge|gi|gl|gr|gt|hr|hu|ie|il|is|it|jo|kw|kz|lb|li|lt|lu|lv|mc|md|me|mk|mt|mu|nl|no|pk|pl|ps|pt|qa|ro|rs|sa|se|si|sk|sm|tn|tr|ua|va|vg|xk)\d\d/;
const UK_POSTCODE = /^[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}$/;

/**
 * Codes of letters and digits given one by one ("T for Tommy Q for Queen 6 R", "Kilo Tango 9 3 Golf X"), and names
 * spelled that way. A postcode where it has the length of one; a name where there are letters alone.
 */
export const detectSpelledCodes: PiiDetector = ({ normal, untouched }) => {
  const { tokens } = normal;
  if (untouched && tokens.length <= MAX_SPELLED_TURN) {
    const turn = spelledTurn(tokens);
    if (turn !== undefined) return [turn];
  }
  let found: PiiHit[] | undefined;
  let index = 0;
  while (index < tokens.length) {
    const run = readRun(normal, index);
    if (run === undefined) {
      index += 1;
      continue;
    }
    const whole = untouched && index <= 2 && run.last >= tokens.length - 1;
    const type = typeOf(run, whole);
    if (type !== undefined) {
      found ??= [];
      found.push({ ...type, start: tokens[index]?.start ?? 0, end: tokens[run.last - 1]?.end ?? 0 });
    }
    index = run.last;
  }
  return found ?? NO_HITS;
};

/**
 * A short turn that is mostly single letters and digits is somebody spelling, whatever the engine made of the rest
 * ("k e LL y s u LL I IV", "hey U 7 P 8 f w"): all of it is taken.
 */
function spelledTurn(tokens: readonly Token[]): PiiHit | undefined {
  let single = 0;
  let letters = 0;
  let other = 0;
  let digit = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const word = token?.text ?? "";
    if (token === undefined || ((word === "a" || word === "p") && tokens[index + 1]?.text === "m"))
      return undefined;
    if (/^\d{1,3}$/.test(word)) {
      single += 1;
      digit = true;
    } else if (SPOKEN_LETTERS.has(word) || (word.length === 1 && word !== "a" && word !== "i")) {
      single += 1;
      letters += 1;
    } else if (isSpelledToken(token)) {
      // "d o b", "c v v": the name of what follows.
      if (NOT_NAMES.has(word)) return undefined;
      single += word.length;
      letters += 2;
      digit ||= /\d/.test(word);
    } else if (word.length > 4 || CARRIERS.has(word)) {
      // A sentence around the spelling: other detectors know what it names.
      return undefined;
    } else if (word.length > 1) other += 1;
  }
  if (letters < 2 || single < 4 || other * 2 > single) return undefined;
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { type: digit ? "POSTCODE" : "PERSON", start: first.start, end: last.end, score: 0.52 };
}

interface Run {
  readonly code: string;
  /** Elements that only a code is made of: single letters beside digits, alphabet words, "T for Tommy". */
  readonly marks: number;
  readonly last: number;
}

function readRun(normal: NormalText, first: number): Run | undefined {
  const { tokens, text } = normal;
  let code = "";
  let marks = 0;
  let last = first;
  while (last < tokens.length && code.length < MAX_CODE) {
    const token = tokens[last];
    if (token === undefined) break;
    const previous = tokens[last - 1];
    if (last > first && !THIN.test(text.slice(previous?.end ?? 0, token.start))) break;
    const word = token.text;
    // "2 10 p.m." is a time.
    if ((word === "a" || word === "p") && tokens[last + 1]?.text === "m") return undefined;
    const letter = SPOKEN_LETTERS.get(word);
    if (letter !== undefined) {
      code += letter;
      marks += 1;
    } else if (isSpelledToken(token)) {
      if (NOT_NAMES.has(word)) break;
      code += word;
      marks += 2;
    } else if (word.length === 1 && word >= "a" && word <= "z") {
      code += word;
      if (word !== "a" && word !== "i") marks += 1;
      const link = tokens[last + 1]?.text;
      if ((link === "for" || link === "as") && explains(tokens, last, word)) {
        last += link === "as" ? 3 : 2;
        marks += 1;
      }
    } else if (
      /^(?:\d{1,30}|[a-z]{1,2}\d{1,3}[a-z]?|\d{1,2}[a-z]{1,2})$/.test(word) &&
      !/\d(?:st|nd|rd|th|am|pm)$/.test(word)
    ) {
      code += word;
    } else if (
      last > first &&
      marks > 0 &&
      /^(?!am|pm|to|in|on|at|or|is|it|of|my|we|me|do|go|no|so|ok|if|as|be|by|he|up|us|an)[a-z]{2}$/.test(word)
    ) {
      // Engines run two letters together: "G 6 6 8 PB".
      code += word;
    } else break;
    last += 1;
  }
  return last === first ? undefined : { code, marks, last };
}

/** "T for Tommy", "B as in boy". */
function explains(tokens: readonly Token[], index: number, letter: string): boolean {
  const link = tokens[index + 1]?.text;
  const word =
    link === "as" && tokens[index + 2]?.text === "in" ? tokens[index + 3]?.text : tokens[index + 2]?.text;
  return word !== undefined && word.length > 2 && word.startsWith(letter);
}

function typeOf({ code, marks }: Run, whole: boolean): Pick<PiiHit, "type" | "score"> | undefined {
  const digits = code.replace(/\D/g, "").length;
  const letters = code.length - digits;
  if (digits === 0) return whole && letters >= 3 && marks >= 2 ? { type: "PERSON", score: 0.55 } : undefined;
  if (letters === 0 || marks === 0) return undefined;
  if (IBAN_START.test(code) && code.length >= 15)
    return isIban(code)
      ? { type: "IBAN", score: 0.995 }
      : digits >= 10
        ? { type: "IBAN", score: 0.86 }
        : undefined;
  if (UK_POSTCODE.test(code)) return { type: "POSTCODE", score: 0.82 };
  if (code.length < MIN_CODE && !(whole && code.length >= 3)) return undefined;
  if (marks < 2 && !whole) return undefined;
  if (code.length <= 8) return { type: "POSTCODE", score: 0.55 };
  return { type: "OTHER", score: 0.55 };
}
