import type { NormalText } from "../../text/normal-text.ts";
import { isAba, isLuhn, isNpi } from "../checksums.ts";
import { hitOf, NO_HITS, type PiiDetector, type PiiHit, type PiiType } from "../pii-types.ts";

/** Digits with the little punctuation that people and engines put between them; commas only between groups of four. */
const DIGIT_RUN = /\+?\(?\d(?:(?:[ ./-]|\) ?| ?- ?| ?\()?\d|(?<=\d{4}), (?=\d{4})\d){3,29}/g;
const EXTENSION = /^ ?(?:x|ext\.?|extension) ?\d{1,6}\b/;
const MONEY_BEFORE = /[$€£] ?$/;
const QUANTITY_AFTER =
  /^ ?(?:dollars?|bucks|percent|%|miles|minutes?|hours?|days?|weeks?|months?|years?|people|persons|euros?|pounds|points|times|am\b|pm\b|a\.m|p\.m|sq|square|feet|calories|units)/;
/** Text before a run of digits in which its meaning is named, and after it ("is my number"). */
const REACH = 56;
const REACH_AFTER = 28;

/** What people call their numbers. The nearest name before a number says what it is. */
const CUES: readonly (readonly [PiiType, string])[] = [
  ["SSN", "social security|social|ssn|ss number"],
  ["PASSPORT", "passport"],
  [
    "DRIVER_LICENSE",
    "(?:driver'?s?|drivers|driving) (?:license|licence)|(?:license|licence) number|dl number",
  ],
  [
    "MEDICAL_ID",
    "(?:member|subscriber|medical|medicare|medicaid|insurance|patient|group|nhs|npi|health|plan)(?: record| plan| card)? (?:id|number|no|#)|mrn",
  ],
  ["CREDIT_CARD", "card|cc|visa|mastercard|amex|american express|discover"],
  [
    "ACCOUNT",
    "account|acct|routing|iban|sort code|(?:reference|confirmation|policy|claim|order|booking|case|ticket|invoice|tracking)(?: number| no| id| code| #| is)",
  ],
  ["OTHER", "vat|tax id|ein|itin|abn"],
  ["POSTCODE", "zip|zip code|postcode|postal code"],
  ["PHONE", "phone|call|cell|mobile|telephone|text|reach|fax|callback|contact|landline|number"],
];
const CUE = new RegExp(
  `\\b(?:${CUES.map(([, words]) => `(${words})`).join("|")})(?: number| id)?(?![a-z])`,
  "g",
);
const CUE_AFTER = new RegExp(
  `^[,.]? (?:is|that's|that is) (?:my |the |our |his |her )(?:\\w{2,10} )??(?:${CUES.map(([, words]) => `(${words})`).join("|")})\\b`,
);
const CVV =
  /\b(?:cvv2?|cvc2?|security code|code on the back|(?:three|3) digits on the back)\b[^\d\n]{0,20}(\d(?:[ -]?\d){2,3})(?!\d)/g;
const LAST_FOUR =
  /\b(?:(?:last|final) (?:4|four)(?: digits)?|ending|ends)(?: of my \w{2,12})?(?: (?:are|is|in|with|digits|with digits|numbers))?:? (\d(?:[ -]?\d){3})(?!\d)/g;

/** Card, phone, account and document numbers, told apart by checksum, length, and what they are called beside them. */
export const detectNumbers: PiiDetector = ({ normal, hasDigit, untouched }) => {
  if (!hasDigit) return NO_HITS;
  const { text } = normal;
  const found: PiiHit[] = [];
  for (const match of text.matchAll(DIGIT_RUN))
    for (const { run, start } of byLine(normal, match[0], match.index)) {
      const type = typeOfRun(text, run, start, untouched);
      if (type === undefined) continue;
      const end = start + run.length;
      const extension = EXTENSION.exec(text.slice(end, end + 18));
      found.push({ ...type, start, end: end + (extension?.[0].length ?? 0) });
    }
  if (/\d (?:for|to|too|ate|won|oh) \d/.test(text))
    for (const match of text.matchAll(MISHEARD)) {
      const type = typeOfMisheard(match[0]);
      if (
        type !== undefined &&
        !QUANTITY_AFTER.test(
          text.slice(match.index + match[0].length, match.index + match[0].length + REACH_AFTER),
        )
      )
        found.push(hitOf(type, match, 0.87));
    }
  if (/\b(?:cv|code|back)/.test(text))
    for (const match of text.matchAll(CVV)) found.push(hitOf("CVV", match, 0.995, match[1] ?? ""));
  if (/\b(?:last|final|end)/.test(text))
    for (const match of text.matchAll(LAST_FOUR)) found.push(hitOf("ACCOUNT", match, 0.75, match[1] ?? ""));
  return found;
};

interface Run {
  readonly run: string;
  readonly start: number;
}

/** A number ends with its line: a postcode is not the beginning of the telephone number under it. */
function byLine(normal: NormalText, run: string, start: number): readonly Run[] {
  if (!normal.original.includes("\n")) return [{ run, start }];
  const runs: Run[] = [];
  let from = 0;
  for (const gap of run.matchAll(/ /g)) {
    const { start: first, end: last } = normal.toOriginal(start + gap.index, start + gap.index + 1);
    if (!normal.original.slice(first, last).includes("\n")) continue;
    runs.push({ run: run.slice(from, gap.index), start: start + from });
    from = gap.index + 1;
  }
  runs.push({ run: run.slice(from), start: start + from });
  return runs.filter((part) => part.run.replace(/\D/g, "").length >= 4);
}

function typeOfRun(
  text: string,
  run: string,
  start: number,
  untouched: boolean,
): { readonly type: PiiType; readonly score: number } | undefined {
  const digits = run.replace(/\D/g, "");
  const count = digits.length;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(start + run.length, start + run.length + REACH_AFTER);
  if (MONEY_BEFORE.test(before) || QUANTITY_AFTER.test(after)) return undefined;
  if (isDateOrAmount(run)) return undefined;
  if (count >= 13 && count <= 19 && isLuhn(digits))
    return { type: "CREDIT_CARD", score: /[a-z]$/.test(before) ? 0.9 : 0.99 };
  if (untouched && run.length + 8 > text.length && GARBLED_DATE.test(run))
    return { type: "DOB", score: 0.65 };
  const cue = lastCue(before) ?? cueOf(CUE_AFTER.exec(after));
  const shape = SSN_SHAPE.test(run);
  switch (cue) {
    case "SSN":
      if (isYear(digits) && !/\b(?:last|security|ssn)\b/.test(before)) return undefined;
      return count <= 11 ? { type: "SSN", score: count === 9 ? 0.97 : 0.85 } : unnamed(run, count);
    case "PASSPORT":
    case "DRIVER_LICENSE":
    case "MEDICAL_ID":
    case "OTHER":
      return count >= 5 ? { type: cue, score: 0.9 } : undefined;
    case "CREDIT_CARD":
      if (isYear(digits)) return undefined;
      if (count === 10 && PHONE_SHAPE.test(run)) return { type: "PHONE", score: 0.85 };
      return { type: "CREDIT_CARD", score: count >= 12 ? 0.95 : count % 4 === 0 ? 0.8 : 0.6 };
    case "ACCOUNT":
      if (isYear(digits)) return undefined;
      return { type: "ACCOUNT", score: 0.85 };
    case "PHONE":
      if (shape) return { type: "SSN", score: 0.9 };
      // "Call 800 555" is no whole number, but "my number is 5550199" is.
      return count >= 7 && count <= 15 ? { type: "PHONE", score: 0.85 } : unnamed(run, count);
    default:
      return shape ? { type: "SSN", score: run.includes("-") ? 0.95 : 0.8 } : unnamed(run, count);
  }
}

const SSN_SHAPE = /^\d{3}[- ]\d{2}[- ]\d{4}$/;
/** A turn that is digits with a year at their end is a birth date of which the engine misheard a part. */
const GARBLED_DATE = /^\d{3,6} (?:19\d\d|20[01]\d)$/;
/** How the numbers of Visa, Mastercard, Discover and American Express begin: a card that was misheard has no valid checksum. */
const BRAND = /^(?:4|5[1-5]|2[2-7]|6011|65|3[47])/;
/** A long number in which engines wrote a word for a digit: "5592 for 7885 …", "076 for 148 7872". */
const MISHEARD = /(?<!\d[ -]?)\d(?:[ -]?\d)*(?: (?:for|to|too|ate|won|oh) \d(?:[ -]?\d)*){1,3}/g;
/** "2015 to 2025", "5000 to 10000": a range, not a number. */
const RANGE = /^(?:(?:19|20)\d\d|\d{1,3}00\d*) to /;
const PHONE_SHAPE = /^\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}$/;

function typeOfMisheard(run: string): PiiType | undefined {
  const digits = run.replace(/\D+/g, (gap) => (/[a-z]/.test(gap) ? "0" : ""));
  if (RANGE.test(run)) return undefined;
  if (digits.length >= 14 && digits.length <= 17 && BRAND.test(digits)) return "CREDIT_CARD";
  return digits.length >= 10 && digits.length <= 13 ? "PHONE" : undefined;
}

/** A number that nobody named: only its length and shape speak. */
function unnamed(run: string, count: number): { readonly type: PiiType; readonly score: number } | undefined {
  if (run.startsWith("+") && count >= 8 && count <= 15) return { type: "PHONE", score: 0.9 };
  // No telephone number of North America begins with 1 and has ten digits.
  if (run.startsWith("1") && isNpi(run.replace(/\D/g, ""))) return { type: "MEDICAL_ID", score: 0.82 };
  if (isAba(run)) return { type: "ACCOUNT", score: 0.8 };
  if (count >= 10 && count <= 13) return { type: "PHONE", score: 0.8 };
  if (count === 7 && /^\d{3}[-. ]\d{4}$/.test(run)) return { type: "PHONE", score: 0.8 };
  // "1 000 000 copies", "one million".
  if (count < 7 || /0{4}$/.test(run) || /^\d{1,3}(?: 000)+$/.test(run)) return undefined;
  if (count >= 14 && count <= 17 && BRAND.test(run.replace(/\D/g, "")))
    return { type: "CREDIT_CARD", score: 0.7 };
  // People group telephone numbers; account numbers come as one run.
  return /\D/.test(run) && count <= 9 ? { type: "PHONE", score: 0.6 } : { type: "ACCOUNT", score: 0.55 };
}

/** Dates, amounts, decimals and pairs of years are no identifiers. */
function isDateOrAmount(run: string): boolean {
  return (
    /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(run) ||
    /^\d{4}-\d{2}-\d{2}/.test(run) ||
    /^\d{1,7}\.\d{1,2}$/.test(run) ||
    /^(?:19|20)\d\d ?[-/ ] ?(?:19|20)\d\d$/.test(run)
  );
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

function lastCue(before: string): PiiType | undefined {
  let last: RegExpExecArray | undefined;
  for (const match of before.matchAll(CUE)) last = match;
  return cueOf(last);
}

function cueOf(match: RegExpExecArray | null | undefined): PiiType | undefined {
  if (match === null || match === undefined) return undefined;
  for (let index = 1; index < match.length; index += 1)
    if (match[index] !== undefined) return CUES[index - 1]?.[0];
  return undefined;
}
