import { type BusinessTime, normalise } from "@callward/guard";
import { type ParsedResult, parse } from "chrono-node";
import { nextDayOfMonth, WEEKDAYS, weekdayOf } from "./calendar-days.ts";
import { AFTER_HOUR, writeSpokenTimes } from "./spoken-times.ts";

/** Longest utterance that is searched for a date, in characters: chrono's patterns are not ours. */
const MAX_CHARS = 300;

export interface WhenSpoken {
  readonly date: string | undefined;
  readonly time: string | undefined;
}

export interface WhenContext {
  /** The business's clock, `YYYY-MM-DDTHH:MM`. */
  readonly localNow: string;
  readonly business: BusinessTime;
  /** The day that is settled already: an hour is read as one at which that day is open. */
  readonly date?: string | undefined;
  /** What was asked for: then "ten" alone is a time, and "3rd" a day. */
  readonly asked?: "date" | "time" | "either" | undefined;
  /** Something is being moved: only what it is moved to counts, not where it is now. */
  readonly moving?: boolean;
}

/** What makes a day or time one that is not wished: "since Monday", "not Tuesday", "before five". */
const NOT_WISHED =
  /\b(?:since|last|before|until|till|not|except|than|by|can't|cannot|can't do|started|began|for the past)(?: (?:do|make|on|the|at|around|about))?[ ,]*$/;
/** Where a thing is moved to begins here. */
const MOVED_TO =
  /\b(?:to|for|until) (?=(?:the |next |this |on |maybe ){0,2}(?:\d|noon|tomorrow|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december))/g;
const CORRECTION = /\b(?:actually|i mean|make (?:it|that)|rather|sorry|wait|no)\b/g;
const BARE_HOUR =
  /^\W*(?:(?:yes|yeah|ok|okay|maybe|how about|what about|let's say|say|at|around|about|i'd like|can we do|could we do|make it|let's do) ){0,3}(\d{1,2})(?::(\d{2}))?(?:ish)?(?: (?:please|works|would be (?:good|great|fine)|is (?:good|fine)|sharp)){0,2}\W*$/;
const BARE_DAY =
  /(?:\bthe |^\W*(?:on )?)(\d{1,2})(?:st|nd|rd|th)\b(?! (?:street|st|avenue|ave|floor|of|january|february|march|april|may|june|july|august|september|october|november|december))/;

/**
 * A date and a time in what the caller said, in the business's time zone; each is undefined where none is meant
 * plainly. An hour without am or pm becomes the one at which the business is open.
 */
export function whenFrom(text: string, context: WhenContext): WhenSpoken {
  const today = context.localNow.slice(0, 10);
  const normal = normalise(text.slice(0, MAX_CHARS)).text.slice(0, MAX_CHARS);
  const written = writeSpokenTimes(normal, today, asksFor(context, "time")).slice(0, MAX_CHARS);
  const words = context.moving === true ? movedTo(written) : written;
  // "Tuesday, no, Wednesday at two": what comes after the correction counts first.
  const cut = [...words.matchAll(CORRECTION)].at(-1)?.index ?? 0;
  const later = read(words.slice(cut), context, today);
  const earlier = cut === 0 ? later : read(words.slice(0, cut), context, today);
  const date = later.date ?? earlier.date;
  const hour = later.hour ?? earlier.hour ?? bareHour(words, context);
  return { date, time: hour === undefined ? undefined : clock(hour, context.business, date ?? context.date) };
}

function asksFor({ asked }: WhenContext, what: "date" | "time"): boolean {
  return asked === what || asked === "either";
}

/** "From Monday to Wednesday at three" is moved to "Wednesday at three"; without such words, to nothing. */
function movedTo(words: string): string {
  const last = [...words.matchAll(MOVED_TO)].at(-1);
  return last === undefined ? "" : words.slice(last.index + last[0].length);
}

interface Hour {
  readonly hour: number;
  readonly minute: number;
  /** Morning or afternoon was said, or can only be one. */
  readonly certain: boolean;
}

function read(words: string, context: WhenContext, today: string) {
  // Chrono works on the reference's own clock, so the business's local time is given to it as if it were UTC.
  const reference = { instant: new Date(`${context.localNow}:00Z`), timezone: 0 };
  let date: string | undefined;
  let hour: Hour | undefined;
  for (const result of parse(words, reference, { forwardDate: true })) {
    const before = words.slice(0, result.index);
    if (NOT_WISHED.test(before) || /\bago$|^last\b/.test(result.text)) continue;
    // "For three days" is how long something lasts.
    if (/^(?:for )?\d+ (?:days?|hours?|minutes?)/.test(result.text)) continue;
    date ??= dayOf(result, today);
    hour ??= hourOf(result, words.slice(result.index + result.text.length));
  }
  date ??= bareDay(words, context, today);
  return { date: agrees(date, words) ? date : undefined, hour };
}

/** The day of a result where one was said: "next week" names none. */
function dayOf({ start, text }: ParsedResult, today: string): string | undefined {
  const named = start.isCertain("weekday");
  if (!named && (!start.isCertain("day") || /\b(?:week|month|year)s?\b/.test(text))) return undefined;
  const date = `${start.get("year")}-${two(start.get("month"))}-${two(start.get("day"))}`;
  return date < today ? undefined : date;
}

function bareDay(words: string, context: WhenContext, today: string): string | undefined {
  const found = BARE_DAY.exec(words);
  if (found === null) return undefined;
  const plain = found[0].startsWith("the ") || asksFor(context, "date");
  if (!plain || NOT_WISHED.test(words.slice(0, found.index))) return undefined;
  return nextDayOfMonth(today, Number(found[1]));
}

/** False where the caller named both a weekday and a day of the month and the two do not go together. */
function agrees(date: string | undefined, words: string): boolean {
  if (date === undefined) return true;
  const said =
    /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:,? the)? (\d{1,2})(?:st|nd|rd|th)\b/.exec(
      words,
    );
  if (said === null) return true;
  return WEEKDAYS[weekdayOf(date)] === said[1] && Number(date.slice(8)) === Number(said[2]);
}

function hourOf({ start, text }: ParsedResult, after: string): Hour | undefined {
  if (!start.isCertain("hour")) return undefined;
  const hour = start.get("hour") ?? 0;
  const minute = start.get("minute") ?? 0;
  const certain = start.isCertain("meridiem") || hour > 12 || hour === 0 || /\b0\d:\d\d/.test(text);
  const plain = certain || /\d:\d\d|[a-z]/.test(text.replace(/^at\b/, "")) || AFTER_HOUR.test(after);
  return plain ? { hour, minute, certain } : undefined;
}

function bareHour(words: string, context: WhenContext): Hour | undefined {
  if (!asksFor(context, "time")) return undefined;
  const found = BARE_HOUR.exec(words);
  if (found === null) return undefined;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  if (hour < 1 || hour > 23 || minute > 59) return undefined;
  return { hour, minute, certain: hour > 12 };
}

/** Hours before this one are afternoon hours where the opening hours do not tell. */
const FIRST_MORNING_HOUR = 7;

function clock({ hour, minute, certain }: Hour, business: BusinessTime, date: string | undefined): string {
  if (certain) return `${two(hour)}:${two(minute)}`;
  const morning = hour % 12;
  const candidates = [morning, morning + 12].filter((candidate) =>
    isOpen(business, candidate * 60 + minute, date),
  );
  // Open in both halves of the day, or in neither: what people usually mean.
  const usual = morning < FIRST_MORNING_HOUR ? morning + 12 : morning;
  const [only = usual, other] = candidates;
  return `${two(other === undefined ? only : usual)}:${two(minute)}`;
}

function isOpen(business: BusinessTime, start: number, date: string | undefined): boolean {
  const opens = ({ open, close }: { open: number; close: number }) => start >= open && start < close;
  const periods = date === undefined ? [] : (business.periods[weekdayOf(date)] ?? []);
  // A closed day says nothing about the hour; the rest of the week does.
  return (periods.length > 0 ? periods : business.periods.flat()).some(opens);
}

function two(value: number | null): string {
  return String(value ?? 0).padStart(2, "0");
}
