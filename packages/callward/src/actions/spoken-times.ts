import { addDays, nextWeekday, WEEKDAYS } from "./calendar-days.ts";

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const ORDINAL_WORD = new RegExp(
  // "the first one" and "my first visit" count things, not days.
  `\\b(?:(20|30|twenty|thirty)[ -])?(${ORDINALS.join("|")}|thirtieth)\\b(?! (?:one|thing|time|available|visit|appointment|option|slot))`,
  "g",
);
const FRACTION =
  /\b(half|quarter|\d{1,2})(?: minutes?)? (past|after|to|of|till|before) (\d{1,2})\b(?![:/\d])/g;
const O_CLOCK = /\b(\d{1,2}) ?o'? ?clock\b/g;
const MERIDIEM = /\b(\d{1,2}(?::\d{2})?|\d{3,4}) ?([ap])\.? ?m\b\.?/g;
/** "1 15 pm", and "2 30" after "at". */
const APART = /\b(at )?(\d{1,2}) ([0-5]\d)\b(?:(?= ?([ap]m\b))|)/g;
/** Hours and minutes that were run together, as in "230" for "two thirty". */
const TOGETHER =
  /(?:\b(at|around|about|say|maybe) )?(?<![\d:/.-])([01]?\d|2[0-3])([0-5]\d)(?![\d:/.-])(?:(?= ?([ap]m\b|hours\b|on\b|tomorrow\b|today\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b))|)/g;
const DAY_PART = /(\d) (?:in the|at) (morning|afternoon|evening|night)\b/g;
/** What follows a time spoken without "o'clock", am or pm; else "at 12 oak street" would be noon. */
export const AFTER_HOUR =
  /^[\s,.!?;]*(?:$|(?:on|in|at|for|or|to|and|but|please|if|with|because|so|then|thanks|thank|would|will|works?|is|sounds|today|tomorrow|tonight|this|next|the|i|sharp|maybe|ish|a\.?m|p\.?m|mon|tues|wednes|thurs|fri|satur|sun|january|february|march|april|may|june|july|august|september|october|november|december))/;
const RELATIVE = new RegExp(
  `\\b(?:the )?(?:(day) after tomorrow|(?:a|1) week from (today|tomorrow|${WEEKDAYS.join("|")}))\\b`,
  "g",
);

/** Writes times and days as a date parser knows them: "half past 2" → "2:30", "230 pm" → "2:30 pm", "20 third" → "23rd". Digits alone are a time only where one was asked for. */
export function writeSpokenTimes(text: string, today: string, timeAsked: boolean): string {
  const words = text
    .replace(RELATIVE, (_whole, day: string | undefined, anchor: string | undefined) => {
      if (day !== undefined) return addDays(today, 2);
      if (anchor === "today") return addDays(today, 7);
      if (anchor === "tomorrow") return addDays(today, 8);
      return addDays(nextWeekday(today, (WEEKDAYS as readonly string[]).indexOf(anchor ?? "")), 7);
    })
    .replace(ORDINAL_WORD, (_whole, tens: string | undefined, word: string) => {
      const unit = word === "thirtieth" ? 30 : ORDINALS.indexOf(word) + 1;
      const base = tens === undefined ? 0 : tens.startsWith("3") || tens === "thirty" ? 30 : 20;
      return ordinal(base + unit);
    })
    .replace(O_CLOCK, "$1:00")
    .replace(FRACTION, (whole, part: string, side: string, hour: string) =>
      beside(whole, part, side, Number(hour)),
    )
    .replace(
      DAY_PART,
      (_whole, digit: string, part: string) => `${digit} ${part === "morning" ? "am" : "pm"}`,
    )
    .replace(MERIDIEM, "$1 $2m")
    .replace(
      APART,
      (whole, at: string | undefined, hour: string, minute: string, half: string | undefined) =>
        at === undefined && half === undefined ? whole : `${at ?? ""}${hour}:${minute}`,
    );
  return words.replace(TOGETHER, (whole: string, ...found: unknown[]) => {
    const [at, hour, minute, sure, offset] = found;
    const rest = words.slice(Number(offset) + whole.length);
    const alone = timeAsked && whole.trim() === words.trim();
    if (sure === undefined && !alone && (at === undefined || !AFTER_HOUR.test(rest))) return whole;
    return `${typeof at === "string" ? `${at} ` : ""}${hour}:${minute}`;
  });
}

/** A number of minutes before or after an hour. */
function beside(whole: string, part: string, side: string, hour: number): string {
  const minutes = part === "half" ? 30 : part === "quarter" ? 15 : Number(part);
  if (hour < 1 || hour > 12 || minutes < 1 || minutes > 59) return whole;
  if (side === "past" || side === "after") return `${hour}:${String(minutes).padStart(2, "0")}`;
  // "5 to 6" and "2 of 3" are spans and counts; only the usual parts of an hour are times.
  if (minutes % 5 !== 0 || (side === "of" && part !== "quarter")) return whole;
  return `${hour === 1 ? 12 : hour - 1}:${60 - minutes}`;
}

function ordinal(day: number): string {
  const teen = day >= 11 && day <= 13;
  return `${day}${teen ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th")}`;
}
