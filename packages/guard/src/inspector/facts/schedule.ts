import type { Token } from "../../text/normal-text.ts";
import type { Value } from "../values.ts";

/** When something is open or somebody is there, as a text says it. Days are bits: Monday 1, …, Sunday 64, holidays 128. */
export interface ScheduleClaim {
  /** 0 where no day is named. */
  readonly days: number;
  readonly opens: string | undefined;
  readonly closes: string | undefined;
  /** Round the clock. */
  readonly always: boolean;
  readonly denied: boolean;
  /** A person's name, `us` for the business; undefined where it is about something else. */
  readonly subject: string | undefined;
}

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const GROUPS: ReadonlyMap<string, number> = new Map([
  ...DAYS.flatMap((day, index): [string, number][] => [
    [day, 1 << index],
    [`${day}s`, 1 << index],
  ]),
  ["weekday", 31],
  ["weekdays", 31],
  ["weekend", 96],
  ["weekends", 96],
  ["holiday", 128],
  ["holidays", 128],
]);
const EVERY_DAY = 127;
const THROUGH: ReadonlySet<string> = new Set(["through", "to", "thru", "till", "until"]);
/** Words that make a text one about hours. */
const HOURS: ReadonlySet<string> = new Set(
  "open opens close closed closes work works working hours start starts finish finishes in here available see sees come comes late".split(
    " ",
  ),
);
const CLOSING: ReadonlySet<string> = new Set("close closes closed finish finishes end ends".split(" "));
const OPENING: ReadonlySet<string> = new Set("open opens start starts begin begins".split(" "));

/** Reads days and times of a claim. `undefined` where it is about no hours. */
export function readSchedule(
  tokens: readonly Token[],
  first: number,
  last: number,
  values: readonly Value[],
  denied: boolean,
): ScheduleClaim | undefined {
  const timed = values.some(({ kind }) => kind === "time" || kind === "date");
  let days = 0;
  let always = false;
  let about = false;
  let subject: string | undefined;
  let verb: "opens" | "closes" | undefined;
  for (let at = first; at < last; at += 1) {
    const word = tokens[at]?.text ?? "";
    const day = GROUPS.get(word);
    if (day !== undefined) {
      const end = THROUGH.has(tokens[at + 1]?.text ?? "") ? GROUPS.get(tokens[at + 2]?.text ?? "") : undefined;
      days |= end === undefined ? day : rangeOf(day, end);
    } else if (word === "every" && tokens[at + 1]?.text === "day") days |= EVERY_DAY;
    else if (word === "7" && tokens[at + 1]?.text === "days") days |= EVERY_DAY;
    else if (word === "week" && tokens[at - 2]?.text === "during") days |= 31;
    else if (word === "24" && /^(?:7|hours)$/.test(tokens[at + 1]?.text ?? "")) always = tokens[at + 1]?.text === "7";
    else if ((word === "clock" && tokens[at - 2]?.text === "around") || (word === "hour" && tokens[at - 1]?.text === "any"))
      always = true;
    else if (HOURS.has(word)) {
      about = true;
      if (CLOSING.has(word)) verb = "closes";
      else if (OPENING.has(word)) verb = "opens";
    }
    if (word === "dr" || word === "doctor") subject = nameAfter(tokens, at, last);
    else if (subject === undefined && /^(?:we|we're|we'll|our|i|you|office|shop)$/.test(word)) subject = "us";
    else if (subject === "us" && /^(?:hygienists?|call)$/.test(word)) subject = undefined;
  }
  if (!about && days === 0) return undefined;
  if (days === 0 && !always && !timed && verb === undefined) return undefined;
  const { opens, closes } = readTimes(tokens, first, last, values, verb);
  if (days === 0 && !always && opens === undefined && closes === undefined) return undefined;
  return { days, opens, closes, always, denied, subject };
}

function rangeOf(from: number, to: number): number {
  let days = 0;
  for (let day = from, count = 0; count < 7; count += 1) {
    days |= day;
    if (day === to) break;
    day = day === 64 ? 1 : day << 1;
  }
  return days;
}

/** The surname: the last of up to two words after "Dr." that are no verb. */
function nameAfter(tokens: readonly Token[], at: number, last: number): string | undefined {
  const one = tokens[at + 1]?.text;
  const two = at + 2 < last ? tokens[at + 2]?.text : undefined;
  const clean = (name: string | undefined) => name?.replace(/'.{0,3}$/, "");
  if (two === undefined || two.length < 4 || HOURS.has(two) || GROUPS.has(two) || /^(?:isn't|is|will|can|does|doesn't|works)$/.test(two))
    return clean(one);
  return clean(two);
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
  const times: { key: string; before: string; at: number }[] = [];
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || !/^\d{1,2}$|^noon$|^midnight$/.test(token.text)) continue;
    const value = values.find(({ kind, start }) => kind === "time" && start <= token.start && token.start < start + 6 && start >= token.start - 5);
    const before = tokens[at - 1]?.text ?? "";
    const bare = /^(?:at|until|till|to|from)$/.test(before) && Number(token.text) <= 12 && Number(token.text) > 0;
    if (value !== undefined && !times.some(({ key, at: other }) => key === value.key && other >= at - 2))
      times.push({ key: value.key, before, at });
    else if (value === undefined && bare) times.push({ key: `~${Number(token.text) % 12}`, before, at });
  }
  const [one, two] = times;
  if (one === undefined) return { opens: undefined, closes: undefined };
  if (two !== undefined) {
    const swapped = CLOSING.has(tokens[one.at - 2]?.text ?? "") ;
    return swapped ? { opens: two.key, closes: one.key } : { opens: one.key, closes: two.key };
  }
  if (BEFORE_CLOSE.has(one.before) || verb === "closes") return { opens: undefined, closes: one.key };
  if (verb === "opens") return { opens: one.key, closes: undefined };
  return { opens: undefined, closes: undefined };
}

/** What the passages say of one subject's hours, by day. */
export interface Timetable {
  /** Days that the passages name as open. */
  open: number;
  closed: number;
  readonly times: { readonly days: number; readonly opens: string; readonly closes: string }[];
}

/** Adds what a statement of a passage says. */
export function addToTimetable(tables: Map<string, Timetable>, { subject, ...said }: ScheduleClaim): void {
  if (subject === undefined || said.days === 0) return;
  let table = tables.get(subject);
  if (table === undefined) tables.set(subject, (table = { open: 0, closed: 0, times: [] }));
  if (said.denied) table.closed |= said.days;
  else table.open |= said.days;
  if (said.opens !== undefined && said.closes !== undefined)
    table.times.push({ days: said.days, opens: said.opens, closes: said.closes });
}

/** `same`: the timetable says so; `other`: it says otherwise; `unknown`: it does not tell. */
export function compareSchedule(
  said: ScheduleClaim,
  { open, closed, times }: Timetable,
): "same" | "other" | "unknown" {
  if (open === 0) return "unknown";
  if (said.always) return "other";
  const { days } = said;
  if (said.denied) {
    if (said.opens === undefined && said.closes === undefined) {
      if (days === 0) return "unknown";
      return (days & open) === 0 ? "same" : "other";
    }
    // "We close at five" is denied by its verb alone; a real denial of a time is rare and left to others.
  } else if ((days & 127 & ~open) !== 0 || (days & closed) !== 0) return "other";
  if (said.opens === undefined && said.closes === undefined) return days === 0 ? "unknown" : "same";
  if (said.denied && days !== 0 && (days & open) === 0) return "other";
  if (times.length === 0) return "unknown";
  const relevant = days === 0 ? times : times.filter((entry) => (entry.days & days) !== 0);
  const fits = (entry: (typeof times)[number]) =>
    (said.opens === undefined || sameTime(said.opens, entry.opens)) &&
    (said.closes === undefined || sameTime(said.closes, entry.closes));
  if (relevant.length === 0) return "other";
  return (days === 0 ? relevant.some(fits) : relevant.every(fits)) ? "same" : "other";
}

function sameTime(said: string, known: string): boolean {
  if (said === known) return true;
  if (!said.startsWith("~") || !known.endsWith(":00")) return false;
  return Number(said.slice(1)) === Number(known.slice(0, 2)) % 12;
}
