import { Temporal } from "temporal-polyfill";
import type { Category } from "../contracts/verdict.ts";
import { findMoney } from "../text/money.ts";

export type ValueKind = Extract<Category, "price" | "phone" | "time" | "date" | "number" | "personal-data">;

/** A checkable value in a text of the normal form. Two values are the same when kind and key are. */
export interface Value {
  readonly kind: ValueKind;
  readonly key: string;
  /** Of a time whose half of the day is not said: the key that morning and afternoon share. */
  readonly loose?: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const EMAIL = /[a-z0-9._+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/g;
const PHONE = /(?:\+?1[-. ]?)?\(?\b\d{3}\)?[-. ]?\d{3}[-. ]?\d{4}\b|\b\d{3}(?:[-. ]|, )\d{4}\b|\b\d{7}\b/g;
const ISO_DATE = /\b(\d{4})-(\d{2})-(\d{2})\b/g;
const MONTH_DAY = new RegExp(`\\b${MONTH}\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b`, "g");
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}\\b`, "g");
const SLASH_DATE = /\b(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?\b/g;
const WEEKDAY = /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b/g;
const RELATIVE_DAY = /\b(today|tonight|tomorrow)\b/g;
const CLOCK =
  /\b(\d{1,2})(?::(\d{2}))? ?([ap])\.? ?m\b\.?|\b(\d{1,2}):(\d{2})\b|\b(\d{1,2}) o'clock\b|\b(noon|midnight)\b/g;
const AT_HOUR =
  /\bat (\d{1,2})\b(?![:/.]\d| ?(?:%|percent|dollars|minutes|hours|days|\w{1,20} (?:street|avenue|road)))/g;
/** "until 7", "from 10 to 7", "between 2 and 5": hours where nothing is counted after them. */
const BARE_HOUR =
  /(?:\b(?:until|till|by|from|between|before|after) |(?<=\b(?:from|between|until|till) \d{1,2} )(?:to|until|till|and) )(\d{1,2})\b(?=\s*(?:$|[.,;!?]\s|[.!?]$)| (?:to|and|until|till|or|on|in the|at night|every|each|this|next|today|tonight|tomorrow|but|with|for|if|so|because|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)/g;
/** "Tuesday to Saturday, 10 to 6". */
const DAYS_FROM =
  /(?<=days?,? )(\d{1,2})(?= (?:to|until|till) \d{1,2}\b(?! ?(?:%|percent|dollars|minutes|hours|days|weeks)))/g;
const DAYS_UNTIL =
  /(?<=days?,? \d{1,2} (?:to|until|till) )(\d{1,2})\b(?! ?(?:%|percent|dollars|minutes|hours|days|weeks|[ap]\.?m))/g;
const PAST_HOUR = /\b(half|quarter) (past|to) (\d{1,2})\b/g;
const NUMBER = /\b\d{1,9}(?:,\d{3}){0,3}(?:\.\d{1,4})?\b/g;

/** What must stand somewhere for the searches of dates and times to find anything; cheaper than they are. */
const SOME_MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/;
const SOME_CLOCK = /\d ?[ap]|\d:\d|clock|noon|midnight/;
const SOME_BOUND = /until|till|by |from |between |before |after /;

/** Numbers that are no claims: the keys that a caller is told to press, and the emergency number. */
const KEY_BEFORE = /(?:press|key|dial|option|hit|push)(?: the)?(?: key| number| digit)? $/;
const EMERGENCY: ReadonlySet<string> = new Set(["911", "112", "999"]);
const UNIT_AFTER =
  /^ ?(?:%|percent|minute|hour|day|week|month|year|dollar|buck|cent|people|dentist|patient|mg|milli|time)/;

/** Finds every price, phone, date, time, address and number of a text, each once, the most specific kind first. */
export function findValues(text: string): readonly Value[] {
  if (!/[\d@]|day|noon|night|tomorrow/.test(text)) return [];
  const found: Value[] = [];
  const taken: [number, number][] = [];
  const add = (kind: ValueKind, key: string, start: number, end: number) => {
    if (taken.some(([from, to]) => start < to && end > from)) return;
    taken.push([start, end]);
    const loose =
      kind === "time" && !/[ap]\.? ?m|noon|midnight/.test(text.slice(start, end))
        ? looseTime(key)
        : undefined;
    found.push({ kind, key, start, end, ...(loose === undefined ? {} : { loose }) });
  };
  const scan = (pattern: RegExp, kind: ValueKind, key: (match: RegExpExecArray) => string | undefined) => {
    // By `exec` on the shared pattern: an iterator with a copy of it costs more than most searches.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const value = key(match);
      if (value !== undefined) add(kind, value, match.index, match.index + match[0].length);
    }
  };
  const hasDigit = /\d/.test(text);
  if (text.includes("@")) scan(EMAIL, "personal-data", (match) => match[0]);
  if (hasDigit) {
    for (const money of findMoney(text)) add("price", money.amount, money.start, money.end);
    if (text.includes("-")) scan(ISO_DATE, "date", (match) => `${match[2]}-${match[3]}`);
    if (/\d{3}/.test(text)) scan(PHONE, "phone", (match) => phoneKey(match[0]));
    if (SOME_MONTH.test(text)) {
      scan(MONTH_DAY, "date", (match) => monthDay(match[1] ?? "", match[2] ?? ""));
      scan(DAY_MONTH, "date", (match) => monthDay(match[2] ?? "", match[1] ?? ""));
    }
    if (text.includes("/")) scan(SLASH_DATE, "date", (match) => dayKey(Number(match[1]), Number(match[2])));
  }
  if (SOME_CLOCK.test(text)) scan(CLOCK, "time", clockKey);
  const hasDay = text.includes("day");
  if (hasDigit) {
    if (/half|quarter/.test(text)) scan(PAST_HOUR, "time", pastHour);
    if (text.includes("at ")) scan(AT_HOUR, "time", (match) => bareHour(Number(match[1])));
    if (hasDay) {
      scan(DAYS_FROM, "time", (match) => bareHour(Number(match[1])));
      scan(DAYS_UNTIL, "time", (match) => bareHour(Number(match[1])));
    }
    if (SOME_BOUND.test(text)) scan(BARE_HOUR, "time", (match) => bareHour(Number(match[1])));
  }
  if (hasDay) scan(WEEKDAY, "date", (match) => match[1]);
  if (hasDay || /ton|tom/.test(text)) scan(RELATIVE_DAY, "date", (match) => match[1]);
  if (hasDigit) scan(NUMBER, "number", (match) => numberKey(text, match));
  return found;
}

/** Seven digits are enough to tell two phone numbers of one business apart. */
export function phoneKey(text: string): string {
  return text.replace(/\D/g, "").slice(-7);
}

function monthDay(month: string, day: string): string | undefined {
  const index = MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3)));
  return dayKey(index + 1, Number(day));
}

function dayKey(month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function clockKey(match: RegExpExecArray): string | undefined {
  if (match[7] !== undefined) return match[7] === "noon" ? "12:00" : "00:00";
  const hour = Number(match[1] ?? match[4] ?? match[6]);
  const minute = Number(match[2] ?? match[5] ?? 0);
  if (hour > 24 || minute > 59) return undefined;
  const half = match[3];
  const full = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0);
  return `${String(full).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** "at four": an hour whose half of the day is not said. It is the same as four in the morning and in the afternoon. */
export function bareHour(hour: number): string | undefined {
  return hour >= 1 && hour <= 12 ? `~${hour % 12}` : undefined;
}

/** The key that a time shares with the one twelve hours away: `17:30` and `05:30` are both `~5:30`. */
export function looseTime(key: string): string {
  if (key.startsWith("~")) return key;
  const hour = Number(key.slice(0, 2)) % 12;
  return key.endsWith(":00") ? `~${hour}` : `~${hour}:${key.slice(3)}`;
}

/** "Half past five", "quarter to six". */
function pastHour(match: RegExpExecArray): string | undefined {
  const hour = Number(match[3]);
  if (hour < 1 || hour > 12) return undefined;
  const minutes = match[1] === "half" ? 30 : 15;
  if (match[2] === "past") return `~${hour % 12}:${minutes}`;
  return match[1] === "half" ? undefined : `~${(hour + 11) % 12}:45`;
}

function numberKey(text: string, match: RegExpExecArray): string | undefined {
  const key = String(Number(match[0].replaceAll(",", "")));
  const start = match.index ?? 0;
  if (EMERGENCY.has(key) || KEY_BEFORE.test(text.slice(Math.max(0, start - 24), start))) return undefined;
  // "two options" is a way of speaking; "2 years" is a claim.
  if (Number(key) <= 2 && !UNIT_AFTER.test(text.slice(start + match[0].length, start + match[0].length + 10)))
    return undefined;
  return key;
}

/** The weekday of a `YYYY-MM-DD` date, in English lower case, as receipts imply it. */
export function weekdayOf(date: string): string | undefined {
  try {
    return DAYS[Temporal.PlainDate.from(date).dayOfWeek - 1];
  } catch {
    return undefined;
  }
}
