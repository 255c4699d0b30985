import { hitOf, NO_HITS, type PiiDetector, type PiiHit } from "../pii-types.ts";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const UNIT = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth";
const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)?|(?:20|30)[ -]?(?:${UNIT})|${UNIT}|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)`;
const YEAR = "(?:19\\d{2}|20\\d{2}|'?\\d{2})";
const FULL_DATE = new RegExp(
  `\\b(?:${MONTH}\\.? (?:the )?${ORDINAL},? (?:of )?(?:in )?${YEAR}|(?:the )?${ORDINAL} (?:of )?(?:on )?(?:the )?(?:${MONTH}|\\d{1,2}(?:st|nd|rd|th)|${UNIT}|tenth|eleventh|twelfth)\\.?,? (?:of )?(?:in )?${YEAR}|\\d{1,2} ?[/.-] ?\\d{1,2} ?[/. -] ?\\d{2,4}|\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2} \\d{1,2} (?:19|20)?\\d{2}|\\d{4} (?:19|20)\\d\\d|${MONTH} (?:19|20)\\d\\d|(?:19|20)\\d\\d ${MONTH} ${ORDINAL})\\b`,
  "g",
);
const PART_DATE = new RegExp(
  `\\b(?:${MONTH}\\.? (?:the )?${ORDINAL}|(?:the )?${ORDINAL} (?:of )?${MONTH}|(?:19|20)\\d\\d)\\b`,
  "g",
);
/** A birth date in one run, as it is spoken: 05011980, 050180. */
const PACKED = /(?<![\d.,$-]|\d )(?:\d{5} ?\d{3}|\d{8}|\d{6}|\d{7})(?![\d,-]| \d)/g;
const BIRTH = /\b(?:born|(?:date|day|year|month) of birth|birth ?(?:date|day|year)s?|dob|bday)\b/;
/** A birth date stands this near to "born" or "birthday"; a date further on is an appointment. */
const REACH = 40;
/** Years that no appointment and hardly a payment lies in: a full date in them is a birth date even without a cue. */
const LONG_PAST = /\b(?:19\d\d|200\d|201[0-4])\b/;
/** A turn that is nothing but a date with its year answers "when were you born"; years up to here can be birth years. */
const PAST = /\b(?:19\d\d|200\d|201\d|202[0-5])\b/;
/** Birth dates: beside their words, by a year long past, or as all that a turn says. */
export const detectBirth: PiiDetector = ({ normal: { text }, hasDigit, untouched }) => {
  const birth = BIRTH.test(text);
  if (!birth && !hasDigit) return NO_HITS;
  const found: PiiHit[] = [];
  for (const match of text.matchAll(FULL_DATE)) {
    if (!isPlausible(text, match)) continue;
    if (birth && isNear(text, match.index, match[0].length)) found.push(hitOf("DOB", match, 0.95));
    else if (
      LONG_PAST.test(match[0]) &&
      !/\$ ?$/.test(text.slice(Math.max(0, match.index - 2), match.index)) &&
      hasDay(match[0])
    )
      found.push(hitOf("DOB", match, 0.75));
    else if (untouched && PAST.test(match[0]) && isWholeTurn(text, match))
      found.push(hitOf("DOB", match, 0.7));
  }
  if (birth)
    for (const match of text.matchAll(PART_DATE))
      if (isNear(text, match.index, match[0].length)) found.push(hitOf("DOB", match, 0.8));
  for (const match of text.matchAll(PACKED)) {
    const near = birth && isNear(text, match.index, match[0].length);
    if (near || isPackedDate(match[0].replace(" ", ""))) found.push(hitOf("DOB", match, near ? 0.95 : 0.7));
  }
  return found;
};

function isNear(text: string, start: number, length: number): boolean {
  return BIRTH.test(text.slice(Math.max(0, start - REACH), start + length + 20));
}

function hasDay(date: string): boolean {
  return /^\D{0,12}\d{1,2}\D/.test(date) || /\D\d{1,2}$/.test(date) || /^\d{4}[-/ ]/.test(date);
}

/** Digits alone are a date where they are a day and a month, and no part of a longer number. */
function isPlausible(text: string, match: RegExpExecArray): boolean {
  const [date] = match;
  if (!/^\d{4} \d{4}$/.test(date)) return true;
  if (/\d[ -]$/.test(text.slice(Math.max(0, match.index - 2), match.index))) return false;
  const [first, second] = [Number(date.slice(0, 2)), Number(date.slice(2, 4))];
  return Math.min(first, second) <= 12 && Math.max(first, second) <= 31;
}

/** Nothing but the date, give or take a little word at either end. */
function isWholeTurn(text: string, match: RegExpExecArray): boolean {
  return text.length - match[0].length <= 12;
}

/** Day, month and a year of the past in eight digits, in either order. */
function isPackedDate(digits: string): boolean {
  if (digits.length !== 8) return false;
  const [first, second] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  return (
    LONG_PAST.test(digits.slice(4)) &&
    first >= 1 &&
    second >= 1 &&
    Math.min(first, second) <= 12 &&
    Math.max(first, second) <= 31
  );
}
