/** What a number word contributes. */
export type NumberWord =
  | { readonly kind: "unit"; readonly value: number }
  | { readonly kind: "teen"; readonly value: number }
  | { readonly kind: "ten"; readonly value: number }
  | { readonly kind: "scale"; readonly value: number }
  | { readonly kind: "repeat"; readonly value: number };

const WORDS = new Map<string, NumberWord>();
"zero one two three four five six seven eight nine".split(" ").forEach((word, value) => {
  WORDS.set(word, { kind: "unit", value });
});
// "oh" and "o" are the telephone's zero; alone in prose they stay words (see `readNumber`).
for (const word of ["oh", "o", "nought", "naught"]) WORDS.set(word, { kind: "unit", value: 0 });
"ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
  .split(" ")
  .forEach((word, index) => {
    WORDS.set(word, { kind: "teen", value: 10 + index });
  });
"twenty thirty forty fifty sixty seventy eighty ninety".split(" ").forEach((word, index) => {
  WORDS.set(word, { kind: "ten", value: 20 + 10 * index });
});
WORDS.set("fourty", { kind: "ten", value: 40 });
for (const [word, value] of [
  ["hundred", 100],
  ["thousand", 1_000],
  ["million", 1_000_000],
] as const) {
  WORDS.set(word, { kind: "scale", value });
}
for (const [word, value] of [
  ["double", 2],
  ["triple", 3],
] as const)
  WORDS.set(word, { kind: "repeat", value });

export function numberWord(word: string): NumberWord | undefined {
  return WORDS.get(word);
}

/** Words that mean a number only beside another one: "that one", "oh really", "double room", "a hundred". */
const WEAK: ReadonlySet<string> = new Set([
  "one",
  "oh",
  "o",
  "nought",
  "naught",
  "hundred",
  "thousand",
  "million",
]);

/** A number read from words: its digits, and how many words it took. */
export interface ReadNumber {
  readonly digits: string;
  readonly words: number;
}

/** Longest run of words read as one number: two card numbers spoken digit by digit. Keeps the work per word bounded. */
const LONGEST = 40;

/**
 * Reads a number that begins at `index`, or gives undefined. Values are composed ("one hundred and twenty" 120,
 * "forty two hundred" 4200, "nineteen eighty" 1980, "twenty twenty six" 2026), other runs are read digit by digit
 * ("double five oh one" 5501). A lone weak word stays a word.
 */
export function readNumber(
  wordAt: (index: number) => string | undefined,
  index: number,
): ReadNumber | undefined {
  let position = index;
  let digits = "";
  let strong = false;
  let groups = 0;
  while (position - index < LONGEST) {
    const group = readGroup(wordAt, position);
    if (group === undefined) break;
    digits += group.digits;
    groups += 1;
    strong ||= group.words > 1 || !WEAK.has(wordAt(position) ?? "");
    position += group.words;
  }
  const words = position - index;
  if (words === 0 || (!strong && groups < 3)) return undefined;
  return { digits, words };
}

/** One group: a repeated digit, a composed value, or plain digits. */
function readGroup(wordAt: (index: number) => string | undefined, start: number): ReadNumber | undefined {
  const first = wordAt(start);
  if (first === undefined) return undefined;
  if (/^\d{1,4}$/.test(first)) {
    // Engines mix both forms: "5 five 5". A longer written number stands alone.
    return numberWord(wordAt(start + 1) ?? "") === undefined && start > 0
      ? { digits: first, words: 1 }
      : digitThenScale(wordAt, start, first);
  }
  const word = numberWord(first);
  if (word === undefined) {
    // "A hundred and twenty" is a number; "a hundred" alone stays words.
    if (first !== "a" || numberWord(wordAt(start + 1) ?? "")?.kind !== "scale") return undefined;
    const value = readValue((index) => (index === start ? "one" : wordAt(index)), start);
    return value !== undefined && value.words > 2 ? value : undefined;
  }
  if (word.kind === "repeat") {
    const next = wordAt(start + 1) ?? "";
    const digit = /^\d$/.test(next) ? next : digitOf(numberWord(next));
    return digit === undefined ? undefined : { digits: digit.repeat(word.value), words: 2 };
  }
  if (word.kind === "scale") return undefined;
  return readValue(wordAt, start);
}

function digitThenScale(
  wordAt: (index: number) => string | undefined,
  start: number,
  first: string,
): ReadNumber {
  const next = numberWord(wordAt(start + 1) ?? "");
  if (next?.kind === "scale") return { digits: String(Number(first) * next.value), words: 2 };
  return { digits: first, words: 1 };
}

function digitOf(word: NumberWord | undefined): string | undefined {
  return word?.kind === "unit" ? String(word.value) : undefined;
}

/** A composed value: below a hundred, then hundreds and thousands, "and" allowed after a scale. */
function readValue(wordAt: (index: number) => string | undefined, start: number): ReadNumber | undefined {
  let position = start;
  let total = 0;
  let current: number | undefined;
  let scaled = false;
  while (position - start < LONGEST) {
    const text = wordAt(position) ?? "";
    if (text === "and" && scaled && isValueStart(numberWord(wordAt(position + 1) ?? ""))) {
      position += 1;
      continue;
    }
    const word = numberWord(text);
    if (word === undefined || word.kind === "repeat") break;
    if (word.kind === "scale") {
      if (current === undefined) break;
      if (word.value === 100) current *= 100;
      else {
        total += current * word.value;
        current = undefined;
      }
      scaled = true;
      position += 1;
      continue;
    }
    if (current !== undefined && !canFollow(current, word, scaled)) break;
    current = (current ?? 0) + word.value;
    position += 1;
  }
  if (position === start) return undefined;
  const value = total + (current ?? 0);
  const spelled = wordAt(start) ?? "";
  // "oh five" keeps its zero; a value never has one in front.
  const digits = value === 0 || !/^o/.test(spelled) || spelled === "one" ? String(value) : `0`;
  return { digits, words: /^(oh|o)$/.test(spelled) ? 1 : position - start };
}

function isValueStart(word: NumberWord | undefined): boolean {
  return word !== undefined && word.kind !== "scale" && word.kind !== "repeat";
}

/** "twenty" takes "six"; "one hundred" takes anything below a hundred; "five" takes nothing (digits are read one by one). */
function canFollow(current: number, word: NumberWord, scaled: boolean): boolean {
  const low = current % 100;
  if (scaled && low === 0) return true;
  return word.kind === "unit" && word.value > 0 && low >= 20 && low % 10 === 0;
}
