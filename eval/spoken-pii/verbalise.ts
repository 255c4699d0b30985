import { pick, type Random, whole } from "./values.ts";

const UNITS = "zero one two three four five six seven eight nine".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
  "_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const MONTHS =
  "_ january february march april may june july august september october november december".split(" ");
const NATO =
  "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu".split(
    " ",
  );
const THINGS =
  "apple boy cat dog egg fox george house ice jack king lemon mother nancy orange peter queen robert sugar tommy uncle victory william xray yellow zebra".split(
    " ",
  );

/** How a caller reads digits out. */
export const DIGIT_STYLES = ["digits", "oh", "double", "pairs", "written", "spaced"] as const;
export type DigitStyle = (typeof DIGIT_STYLES)[number];
/** How a caller spells letters. */
export const LETTER_STYLES = ["letters", "capitals", "nato", "as in"] as const;
export type LetterStyle = (typeof LETTER_STYLES)[number];

/** Digits as words: "4411" is "four four one one", "double four double one", "forty four eleven", "4411" or "4 4 1 1". */
export function sayDigits(random: Random, text: string, style: DigitStyle): readonly string[] {
  const zero = style === "oh" || (style === "double" && random() < 0.5) ? "oh" : "zero";
  const unit = (digit: string) => (digit === "0" ? zero : (UNITS[Number(digit)] ?? digit));
  switch (style) {
    case "written":
      return [text];
    case "spaced":
      return [...text];
    case "double": {
      const words: string[] = [];
      for (let index = 0; index < text.length; ) {
        const digit = text[index] ?? "";
        const run = /^(\d)\1{0,2}/.exec(text.slice(index))?.[0].length ?? 1;
        if (run > 1) words.push(run === 2 ? "double" : "triple");
        words.push(unit(digit));
        index += run;
      }
      return words;
    }
    case "pairs": {
      const words: string[] = [];
      // An odd number of digits begins with one alone: "five, fifty five, twenty".
      let index = text.length % 2;
      if (index === 1) words.push(unit(text[0] ?? ""));
      for (; index < text.length; index += 2) words.push(...sayPair(text.slice(index, index + 2)));
      return words;
    }
    default:
      return [...text].map(unit);
  }
}

/** "07" is "oh seven", "17" is "seventeen", "40" is "forty", "42" is "forty two". */
export function sayPair(pair: string): readonly string[] {
  const number = Number(pair);
  if (number < 10) return ["oh", pair.endsWith("0") ? "oh" : (UNITS[number] ?? "")];
  if (number < 20) return [TEENS[number - 10] ?? ""];
  const ten = TENS[Math.floor(number / 10)] ?? "";
  return number % 10 === 0 ? [ten] : [ten, UNITS[number % 10] ?? ""];
}

/** Letters and digits one by one: "AB12" is "a b one two", "alpha bravo one two", "a for apple b for boy one two". */
export function sayCode(
  random: Random,
  code: string,
  letterStyle: LetterStyle,
  digitStyle: DigitStyle,
): readonly string[] {
  const link = pick(random, ["for", "as in"]).split(" ");
  const words: string[] = [];
  for (const part of code.match(/[A-Z]|\d+/g) ?? []) {
    if (/\d/.test(part)) {
      words.push(...sayDigits(random, part, digitStyle));
      continue;
    }
    const place = part.charCodeAt(0) - 65;
    if (letterStyle === "nato") words.push(NATO[place] ?? part);
    else if (letterStyle === "as in") words.push(part.toLowerCase(), ...link, THINGS[place] ?? part);
    else words.push(letterStyle === "capitals" ? part : part.toLowerCase());
  }
  return words;
}

/** Day, month and year as callers give them. */
export function sayDate(
  random: Random,
  { day, month, year }: { readonly day: number; readonly month: number; readonly year: number },
): readonly string[] {
  const name = MONTHS[month] ?? "";
  const ordinal = sayOrdinal(day);
  const inYear = sayYear(random, year);
  const two = (number: number) => String(number).padStart(2, "0");
  const suffix =
    day % 10 === 1 && day !== 11
      ? "st"
      : day % 10 === 2 && day !== 12
        ? "nd"
        : day % 10 === 3 && day !== 13
          ? "rd"
          : "th";
  switch (whole(random, 0, 7)) {
    case 0:
      return ["the", ...ordinal, "of", name, ...inYear];
    case 1:
      return [name, ...ordinal, ...inYear];
    case 2:
      return [...ordinal, name, ...inYear];
    case 3:
      return [...sayPair(two(day)), ...sayPair(two(month)), ...inYear];
    case 4:
      return [`${day}${suffix}`, "of", name, String(year)];
    case 5:
      return [name, `${day}${suffix}`, String(year)];
    case 6:
      return [`${two(day)}/${two(month)}/${year}`];
    default:
      return ["the", ...ordinal, "of", "the", ...sayOrdinal(month), ...inYear];
  }
}

function sayOrdinal(number: number): readonly string[] {
  if (number <= 20) return [ORDINALS[number] ?? ""];
  return [TENS[Math.floor(number / 10)] ?? "", ORDINALS[number % 10] ?? ""];
}

/** "nineteen eighty", "nineteen oh five", "two thousand and three", "twenty oh three". */
function sayYear(random: Random, year: number): readonly string[] {
  if (year >= 2000) {
    const rest = year - 2000;
    if (rest === 0) return ["two", "thousand"];
    if (random() < 0.3) return ["twenty", ...sayPair(String(rest).padStart(2, "0"))];
    return [
      "two",
      "thousand",
      ...(random() < 0.5 ? ["and"] : []),
      ...(rest < 10 ? [UNITS[rest] ?? ""] : sayPair(String(rest))),
    ];
  }
  return ["nineteen", ...sayPair(String(year - 1900).padStart(2, "0"))];
}

const SIGNS: Readonly<Record<string, string>> = { ".": "dot", "@": "at", _: "underscore", "-": "dash" };

/** "jo.k7@gmail.com" is "jo dot k 7 at gmail dot com". */
export function sayAddress(address: string): readonly string[] {
  return (address.match(/[a-z]+|\d+|[.@_-]/g) ?? []).flatMap((part) => SIGNS[part] ?? part);
}
