import { type BusinessTime, nextFreeSlots, toEpoch, toLocal } from "@callward/guard";
import type { WhenSpoken } from "./when-from.ts";

/** Times offered in place of one that cannot be had: more are not remembered on the phone. */
const OFFERED = 2;
/** Free slots looked at around a wish: more than the busiest day has of half hours. */
const LOOKED_AT = 48;
const NONE: ReadonlySet<string> = new Set();

interface Env {
  readonly business: BusinessTime;
  readonly now: () => number;
}

/** The free slots nearest to a wish, in order: those of the wished day first, then the next days'. */
export function offersNear(
  wished: { readonly date?: string; readonly time?: string },
  env: Env & { readonly taken: ReadonlySet<string> },
): readonly string[] {
  const free = nextFreeSlots(env.business, dayStart(wished.date, env), env.taken, LOOKED_AT);
  const target = minutes(wished.time ?? "00:00");
  const distance = (slot: string) => Math.abs(minutes(slot.slice(11)) - target);
  const sameDay = free
    .filter((slot) => slot.slice(0, 10) === wished.date)
    .toSorted((left, right) => distance(left) - distance(right))
    .slice(0, OFFERED)
    .toSorted();
  const others = free.filter((slot) => slot.slice(0, 10) !== wished.date);
  return [...sameDay, ...others].slice(0, OFFERED);
}

/** "The second" after an offer is a place in it, not a day of the month. */
const PLACE_ALONE = /^\W*(?:the )?(?:first|second|1st|2nd)(?: (?:one|time|option|please|works)){0,2}\W*$/i;
const FIRST = /\b(?:the )?(?:first|1st|earlier|former)(?: one| time| option)?\b/i;
const SECOND = /\b(?:the )?(?:second|2nd|later|latter|last)(?: one| time| option)?\b/i;
const YES = /^\W*(?:yes|yeah|yep|sure|ok|okay|fine|perfect|great|that (?:works|is fine)|sounds good)\b/i;

/** Which of the offered slots the caller takes: by its place, by its day or by its hour; undefined where that leaves a choice. */
export function chooseOffer(
  text: string,
  heard: WhenSpoken,
  offered: readonly string[],
): WhenSpoken | undefined {
  if (PLACE_ALONE.test(text)) return split(FIRST.test(text) ? offered[0] : offered.at(-1));
  const fitting = offered.filter(
    (slot) =>
      (heard.date === undefined || slot.startsWith(heard.date)) &&
      (heard.time === undefined || slot.endsWith(heard.time)),
  );
  if (heard.date !== undefined || heard.time !== undefined) {
    if (fitting.length === 1) return split(fitting[0]);
    // Another hour of the one day that was offered.
    const days = new Set(offered.map((slot) => slot.slice(0, 10)));
    const [day] = days;
    return heard.date === undefined && days.size === 1 ? { date: day, time: heard.time } : undefined;
  }
  if (FIRST.test(text)) return split(offered[0]);
  if (SECOND.test(text)) return split(offered.at(-1));
  return offered.length === 1 && YES.test(text) ? split(offered[0]) : undefined;
}

const SOONEST =
  /\b(?:as soon as (?:possible|you can)|asap|(?:soonest|earliest|first|next) (?:available|possible|you have|opening|slot|time|appointment)|the (?:soonest|earliest)|any ?(?:time|day)|whenever|whatever (?:works|you have)|first thing)\b/i;
const PARTS = [
  { words: /\bmorning\b/i, from: 0, to: 12 * 60 },
  { words: /\bafternoon\b/i, from: 12 * 60, to: 17 * 60 },
  { words: /\bevening\b/i, from: 17 * 60, to: 24 * 60 },
] as const;

/** The first opening that fits a wish such as "in the morning" or "as soon as you can"; undefined where none was voiced. */
export function openWish(
  text: string,
  env: Env & { readonly date: string | undefined; readonly wholeDay: boolean },
): WhenSpoken | undefined {
  const part = PARTS.find(({ words }) => words.test(text));
  const soonest = SOONEST.test(text);
  // Without a day, "in the morning" names no slot; "as soon as you can" does.
  if ((part === undefined && !soonest) || (env.date === undefined && !(soonest && env.wholeDay)))
    return undefined;
  const slots = nextFreeSlots(env.business, dayStart(env.date, env), NONE, LOOKED_AT);
  return split(
    slots.find((slot) => {
      const minute = minutes(slot.slice(11));
      return (
        (env.date === undefined || slot.startsWith(env.date)) &&
        (part === undefined || (minute >= part.from && minute < part.to))
      );
    }),
  );
}

/** The first instant from which slots of a day can be had: never before now. */
function dayStart(date: string | undefined, { business, now }: Env): number {
  const { timezone } = business;
  if (date === undefined || date <= toLocal(now(), timezone).slice(0, 10)) return now();
  // A minute before midnight may be one that the clocks skip or repeat; an hour earlier is not.
  try {
    return toEpoch(`${date}T00:00`, timezone) - 1;
  } catch {
    return now();
  }
}

function split(slot: string | undefined): WhenSpoken | undefined {
  return slot === undefined ? undefined : { date: slot.slice(0, 10), time: slot.slice(11) };
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
