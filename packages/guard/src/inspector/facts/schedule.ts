import type { Token } from "../../text/normal-text.ts";
import { looseTime, type Value } from "../values.ts";
import { isGeneric, wordOf } from "./words.ts";

/** When something is open or somebody is there, as a text says it. Days are bits: Monday 1, …, Sunday 64, holidays 128. */
export interface ScheduleClaim {
  /** 0 where no day is named. */
  readonly days: number;
  readonly opens: string | undefined;
  readonly closes: string | undefined;
  /** Round the clock. */
  readonly always: boolean;
  readonly denied: boolean;
  /** Whose hours they are, by their terms; empty for the business itself. */
  readonly subjects: readonly string[];
  /** Said of "we" or "you", whatever its subject does. */
  readonly ours: boolean;
}

/** The business itself as a subject of hours. */
export const US = "us";
const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const GROUPS: ReadonlyMap<string, number> = new Map([
  ...DAYS.flatMap((day, index): [string, number][] => [
    [day, 1 << index],
    [`${day}s`, 1 << index],
    [`${day}'s`, 1 << index],
  ]),
  ["weekday", 31],
  ["weekdays", 31],
  ["weekend", 96],
  ["weekends", 96],
  ["holiday", 128],
  ["holidays", 128],
]);
const SHORT: ReadonlyMap<string, number> = new Map([
  ["mon", 1],
  ["tue", 2],
  ["tues", 2],
  ["wed", 4],
  ["thu", 8],
  ["thur", 8],
  ["thurs", 8],
  ["fri", 16],
  ["sat", 32],
  ["sun", 64],
]);
const EVERY_DAY = 127;
const THROUGH: ReadonlySet<string> = new Set(["through", "to", "thru", "till", "until"]);
/** Words that make a text one about hours. */
const HOURS: ReadonlySet<string> = new Set(
  "open opens opening close closed closes closing shut work works working hours daily".split(" "),
);
const CLOSING: ReadonlySet<string> = new Set(
  "close closes closed closing shut finish finishes end ends".split(" "),
);
const OPENING: ReadonlySet<string> = new Set("open opens start starts begin begins".split(" "));
const DENYING: ReadonlySet<string> = new Set(
  "closed shut not no never isn't aren't don't doesn't except".split(" "),
);
const PRONOUNS: ReadonlySet<string> = new Set("we we're we'll our you you'll".split(" "));
/** Names of a business in its own words. */
const BUSINESS: ReadonlySet<string> = new Set(
  "office shop store clinic salon garage practice studio restaurant firm gym school spa bakery hotel inn workshop showroom business company center centre agency branch location place regular normal usual opening business weekday team staff everyone everybody hours".split(
    " ",
  ),
);

/** Every word that days are told from. */
const DAY_BEGINS: ReadonlySet<string> = new Set([
  ...GROUPS.keys(),
  ...SHORT.keys(),
  ..."every 7 daily during".split(" "),
]);
/** Every word without which a claim is about no hours and names no day. */
const TELLS_HOURS: ReadonlySet<string> = new Set([...HOURS, ...DAY_BEGINS, ..."24 clock hour".split(" ")]);

/** Reads days and times of a claim: one schedule for each group of days. Empty where it is about no hours. */
export function readSchedules(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  values: readonly Value[],
  denied: boolean,
): readonly ScheduleClaim[] {
  const timed = values.some(({ kind }) => kind === "time");
  if (!timed && !mayTellHours(tokens, first, last)) return [];
  const subjects: string[] = [];
  let about = timed && values.some(({ kind }) => kind === "date");
  let ours = false;
  let begun = false;
  let day = false;
  for (let at = first; at < last; at += 1) {
    const word = tokens[at]?.text ?? "";
    if (dayAt(text, tokens, at, last) !== undefined) {
      day = true;
      // "On Saturdays there are lessons from nine": whose hours they are may follow.
      begun ||= at > first + 1;
    } else if (HOURS.has(word)) {
      about = true;
      begun = true;
    } else if (!begun && PRONOUNS.has(word)) ours = true;
    else if (!begun && !BUSINESS.has(word) && !/^\d/.test(word)) {
      const { cls, term } = wordOf(word);
      if (isGeneric(term)) continue;
      if (cls === "hard" || ((cls === "soft" || cls === "common") && !ours)) subjects.push(term);
    }
  }
  const always = isAlways(tokens, first, last);
  if (!about && !day && !always) return [];
  const cuts = cutDays(text, tokens, first, last, values);
  const parts = cuts.map((from, index) =>
    readPart(text, tokens, from, cuts[index + 1] ?? last, values, { always, subjects, ours }),
  );
  const [only] = parts;
  if (parts.length === 1 && only !== undefined)
    return only.said.days === 0 && !always && only.said.opens === undefined && only.said.closes === undefined
      ? []
      : only.lunch
        ? []
        : [{ ...only.said, denied: only.shut && hasTime(only.said) ? !denied : denied }];
  return parts
    .filter(({ said, lunch }) => (said.days !== 0 || hasTime(said)) && !lunch)
    .map(({ said }) => said);
}

/** Whether any word could be one of hours or days: most claims have none, and need no closer look. */
function mayTellHours(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (TELLS_HOURS.has(tokens[at]?.text ?? "")) return true;
  return false;
}

const hasTime = ({ opens, closes }: ScheduleClaim) => opens !== undefined || closes !== undefined;

function isAlways(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const word = tokens[at]?.text;
    if (word === "24" && tokens[at + 1]?.text === "7") return true;
    if (word === "24" && tokens[at + 1]?.text === "hours" && tokens[at + 2]?.text === "a") return true;
    if (word === "clock" && /^(?:around|round)$/.test(tokens[at - 2]?.text ?? "")) return true;
    if (word === "hour" && tokens[at - 1]?.text === "any") return true;
  }
  return false;
}

/** Days that begin at this token, and how many tokens they take. */
function dayAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  last: number,
): { readonly days: number; readonly length: number } | undefined {
  const word = tokens[at]?.text ?? "";
  if (!DAY_BEGINS.has(word)) return undefined;
  const next = tokens[at + 1]?.text ?? "";
  if (word === "every" && next === "day") return { days: EVERY_DAY, length: 2 };
  if (word === "7" && next === "days") return { days: EVERY_DAY, length: 2 };
  if (word === "daily") return { days: EVERY_DAY, length: 1 };
  if (word === "during" && tokens[at + 2]?.text === "week") return { days: 31, length: 3 };
  const one = oneDay(tokens, at);
  if (one === undefined) return undefined;
  const dash =
    at + 1 < last && /[-\u2013\u2014]/.test(text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0));
  const end = dash
    ? oneDay(tokens, at + 1)
    : THROUGH.has(next) && at + 2 < last
      ? oneDay(tokens, at + 2)
      : undefined;
  return end === undefined ? { days: one, length: 1 } : { days: rangeOf(one, end), length: dash ? 2 : 3 };
}

/** A short form counts beside another day or a number: "sat" and "sun" are words too. */
function oneDay(tokens: readonly Token[], at: number): number | undefined {
  const word = tokens[at]?.text ?? "";
  const whole = GROUPS.get(word);
  if (whole !== undefined) return whole;
  const short = SHORT.get(word);
  if (short === undefined) return undefined;
  const beside = (other: string | undefined) =>
    other !== undefined &&
    (SHORT.has(other) || GROUPS.has(other) || THROUGH.has(other) || /^\d|^closed$/.test(other));
  return beside(tokens[at - 1]?.text) || beside(tokens[at + 1]?.text) ? short : undefined;
}

/** Parts "weekdays 8 to 5, Saturdays 9 to noon" where days follow times that already had days, or the other way round. */
function cutDays(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  values: readonly Value[],
): readonly number[] {
  const cuts = [first];
  const times = values.filter(({ kind }) => kind === "time");
  let leads: "day" | "time" | undefined;
  let both = false;
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const day = dayAt(text, tokens, at, last);
    const kind =
      day !== undefined
        ? "day"
        : times.some(({ start, end }) => token.start >= start && token.start < end)
          ? "time"
          : CLOSING.has(token.text) && both
            ? leads
            : undefined;
    if (kind === undefined) continue;
    // "7:30 to 10, on Sundays until 11": the days begin anew.
    const opensNew =
      kind === "day" && leads === "time" && !both && timeNext(tokens, times, at + (day?.length ?? 1));
    if (opensNew) {
      cuts.push(tokens[at - 1]?.text === "on" ? at - 1 : at);
      leads = "day";
      at += (day?.length ?? 1) - 1;
      continue;
    }
    leads ??= kind;
    if (kind !== leads) both = true;
    else if (both) {
      cuts.push(at);
      both = false;
    }
    at += (day?.length ?? 1) - 1;
  }
  return cuts;
}

/** A time follows at once: "until 11", "from 9". */
function timeNext(tokens: readonly Token[], times: readonly Value[], at: number): boolean {
  const from = tokens[at]?.start ?? Number.POSITIVE_INFINITY;
  const to = tokens[at + 1]?.end ?? from;
  return (
    /^(?:until|till|from|to|at)$/.test(tokens[at]?.text ?? "") &&
    times.some(({ start }) => start >= from && start < to)
  );
}

interface SchedulePart {
  readonly said: ScheduleClaim;
  /** Said to be closed or shut: with an hour that tells until when it is open. */
  readonly shut: boolean;
  /** Closed from one hour to another: no closing hour. */
  readonly lunch: boolean;
}

function readPart(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  values: readonly Value[],
  common: Pick<ScheduleClaim, "always" | "subjects" | "ours">,
): SchedulePart {
  let days = 0;
  let denied = false;
  let shut = false;
  let verb: "opens" | "closes" | undefined;
  for (let at = first; at < last; at += 1) {
    const found = dayAt(text, tokens, at, last);
    if (found !== undefined) {
      days |= found.days;
      at += found.length - 1;
      continue;
    }
    const word = tokens[at]?.text ?? "";
    if (DENYING.has(word)) denied = !denied;
    if (word === "closed" || word === "shut") shut = true;
    if (CLOSING.has(word)) verb = "closes";
    else if (OPENING.has(word)) verb ??= "opens";
  }
  const { opens, closes } = readTimes(tokens, first, last, values, verb);
  const lunch = verb === "closes" && opens !== undefined && closes !== undefined && denied;
  return { said: { ...common, days, opens, closes, denied }, shut, lunch };
}

function rangeOf(from: number, to: number): number {
  if (from > 64 || to > 64 || (from & (from - 1)) !== 0 || (to & (to - 1)) !== 0) return from | to;
  let days = 0;
  for (let day = from, count = 0; count < 7; count += 1) {
    days |= day;
    if (day === to) break;
    day = day === 64 ? 1 : day << 1;
  }
  return days;
}

const BEFORE_CLOSE: ReadonlySet<string> = new Set(["to", "until", "till", "and", "by", "through"]);

/** The first time is when it opens and the second when it closes; a single one is what its words say. */
function readTimes(
  tokens: readonly Token[],
  first: number,
  last: number,
  values: readonly Value[],
  verb: "opens" | "closes" | undefined,
): { readonly opens: string | undefined; readonly closes: string | undefined } {
  const from = tokens[first]?.start ?? 0;
  const to = tokens[last - 1]?.end ?? 0;
  const times = values
    .filter(({ kind, start }) => kind === "time" && start >= from && start < to)
    .sort((one, other) => one.start - other.start);
  const [one, two] = times;
  const nothing = { opens: undefined, closes: undefined };
  if (one === undefined) return nothing;
  const key = (value: Value) => value.loose ?? value.key;
  let at = first;
  // The value's text may hold its preposition.
  while (at < last - 1 && (tokens[at]?.start ?? 0) < one.start) at += 1;
  const before = BEFORE_CLOSE.has(tokens[at]?.text ?? "")
    ? (tokens[at]?.text ?? "")
    : (tokens[at - 1]?.text ?? "");
  if (two !== undefined)
    return CLOSING.has(tokens[at - 2]?.text ?? "") && OPENING.has(verb ?? "")
      ? { opens: key(two), closes: key(one) }
      : { opens: key(one), closes: key(two) };
  if (BEFORE_CLOSE.has(before) || verb === "closes") return { opens: undefined, closes: key(one) };
  if (verb === "opens" || before === "from" || tokens[at]?.text === "from")
    return { opens: key(one), closes: undefined };
  return nothing;
}

/** What the passages say of one subject's hours, by day. */
export interface Timetable {
  /** Days that the passages name as open. */
  open: number;
  closed: number;
  always: boolean;
  readonly times: {
    readonly days: number;
    readonly opens: string | undefined;
    readonly closes: string | undefined;
  }[];
}

/** Adds what a statement of a passage says. */
export function addToTimetable(tables: Map<string, Timetable>, said: ScheduleClaim): void {
  if (said.days === 0 && !said.always && !hasTime(said)) return;
  for (const subject of said.subjects.length === 0 ? [US] : said.subjects) {
    let table = tables.get(subject);
    if (table === undefined) {
      table = { open: 0, closed: 0, always: false, times: [] };
      tables.set(subject, table);
    }
    if (said.always && !said.denied) table.always = true;
    if (said.denied) table.closed |= said.days;
    else table.open |= said.days;
    if (!said.denied && hasTime(said))
      table.times.push({ days: said.days || EVERY_DAY, opens: said.opens, closes: said.closes });
  }
}

/** `same`: the timetable says so; `other`: it says otherwise; `unknown`: it does not tell. */
export function compareSchedule(
  said: ScheduleClaim,
  { open, closed, always, times }: Timetable,
): "same" | "other" | "unknown" {
  if (said.always) return always !== said.denied ? "same" : "other";
  if (always) return "unknown";
  const { days } = said;
  if (open === 0 && times.length === 0) {
    if (days === 0 || hasTime(said)) return "unknown";
    const shut = (days & closed) === days;
    return said.denied ? (shut ? "same" : "unknown") : (days & closed) !== 0 ? "other" : "unknown";
  }
  if (said.denied) {
    if (hasTime(said) || days === 0) return "unknown";
    return open === 0 ? "unknown" : (days & open) === 0 ? "same" : "other";
  }
  if ((open !== 0 && (days & 127 & ~open) !== 0) || (days & closed) !== 0) return "other";
  if (open === 0 && !hasTime(said)) return "unknown";
  if (!hasTime(said)) return days === 0 ? "unknown" : "same";
  if (times.length === 0) return "unknown";
  const fits = (entry: Timetable["times"][number] | undefined, field: "opens" | "closes") =>
    said[field] === undefined || sameTime(said[field], entry?.[field] ?? "");
  if (days === 0)
    return times.some((entry) => fits(entry, "opens") && fits(entry, "closes")) ? "same" : "other";
  for (let day = 1; day <= 64; day <<= 1) {
    if ((days & day) === 0) continue;
    for (const field of ["opens", "closes"] as const)
      if (!fits(mostSpecific(times, day, field), field)) return "other";
  }
  return "same";
}

/** "Thursdays until 8" beside "Monday to Friday until 5": the fewer days decide. */
function mostSpecific(
  times: Timetable["times"],
  day: number,
  field: "opens" | "closes",
): Timetable["times"][number] | undefined {
  let best: Timetable["times"][number] | undefined;
  for (const entry of times) {
    if ((entry.days & day) === 0 || entry[field] === undefined) continue;
    if (best === undefined || count(entry.days) < count(best.days)) best = entry;
  }
  return best;
}

function count(bits: number): number {
  let found = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) found += 1;
  return found;
}

export function sameTime(said: string, known: string): boolean {
  if (said === known) return true;
  if (said === "" || known === "") return false;
  return (said.startsWith("~") || known.startsWith("~")) && looseTime(said) === looseTime(known);
}
