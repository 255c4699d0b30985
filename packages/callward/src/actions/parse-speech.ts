import { normalise } from "@callward/guard";
import { parse } from "chrono-node";

/** Longest utterance that is searched for a date: chrono's patterns are not ours. */
const MAX_CHARS = 300;

/** What callers say around a name. */
const BEFORE_NAME =
  /^(?:(?:um|uh|yes|sure|ok|okay|hi|hello)[,. ]+)*(?:(?:my|the|her|his|patient'?s?|full|first and last) )*(?:name(?:'s| is| would be)?|it's|it is|this is|i'm|i am|that's|for|under|sure it's)?[: ]*/i;
const NO_NAME =
  /\b(?:yes|no|what|when|where|why|how|sure|okay|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|help|stop|book|appointment|cancel|need|want|don't|do|you|is|are|at|on|have|can|the|a|i|my|please|not|cleaning)\b/i;

/** A person's name in an answer to "what is your name", or undefined. Two words at most beside the family name. */
export function nameFrom(text: string): string | undefined {
  const spelled = normalise(text);
  const plain = spelled.disguise.spelled > 0 ? spelled.text : text;
  const rest = plain
    .replace(BEFORE_NAME, "")
    .replace(/[.,!?]+\s*$/, "")
    .replace(/,? (?:please|thanks|thank you)$/i, "")
    .trim();
  if (
    !/^[\p{L}][\p{L}\p{M}'\u2019.-]*(?: [\p{L}][\p{L}\p{M}'\u2019.-]*){0,3}$/u.test(rest) ||
    NO_NAME.test(rest)
  )
    return undefined;
  return rest.replace(
    /(^|[ -])(\p{L})/gu,
    (_whole, gap: string, letter: string) => gap + letter.toUpperCase(),
  );
}

/** A phone number, written or spoken, as digits. */
export function phoneFrom(text: string): string | undefined {
  const run = /(?:\+?\d[\d ().-]{5,22}\d)/.exec(normalise(text).text)?.[0];
  const digits = run?.replace(/\D/g, "") ?? "";
  return digits.length >= 7 && digits.length <= 15 ? digits : undefined;
}

export interface WhenSpoken {
  readonly date: string | undefined;
  readonly time: string | undefined;
}

/**
 * A date and a time in what the caller said, in the business's time zone. `localNow` is the business's clock as
 * `YYYY-MM-DDTHH:MM`; an hour without am or pm becomes the one at which a business is open.
 */
export function whenFrom(text: string, localNow: string): WhenSpoken {
  // Chrono works on the reference's own clock, so the business's local time is given to it as if it were UTC.
  const reference = { instant: new Date(`${localNow}:00Z`), timezone: 0 };
  const normal = normalise(text.slice(0, MAX_CHARS)).text;
  let date: string | undefined;
  let time: string | undefined;
  for (const { start } of parse(normal, reference, { forwardDate: true })) {
    if (date === undefined && (start.isCertain("day") || start.isCertain("weekday"))) {
      date = `${start.get("year")}-${two(start.get("month"))}-${two(start.get("day"))}`;
    }
    if (time === undefined && start.isCertain("hour")) {
      const said = start.get("hour") ?? 0;
      // "at three" is three in the afternoon: offices are not open at night.
      const hour = !start.isCertain("meridiem") && said >= 1 && said < 7 ? said + 12 : said;
      time = `${two(hour)}:${two(start.get("minute") ?? 0)}`;
    }
  }
  const bare = /\b(?:at |around |about )?(\d{1,2})(?::(\d{2}))?(?: o'clock)?\b/.exec(normal);
  if (
    time === undefined &&
    bare !== null &&
    /^\W*(?:at|around|about|maybe|how about|say)? ?\d{1,2}(?::\d{2})?(?: o'clock)?\W*$/.test(normal)
  ) {
    const said = Number(bare[1]);
    if (said >= 1 && said <= 18) time = `${two(said < 7 ? said + 12 : said)}:${bare[2] ?? "00"}`;
  }
  return { date, time };
}

function two(value: number | null): string {
  return String(value ?? 0).padStart(2, "0");
}
