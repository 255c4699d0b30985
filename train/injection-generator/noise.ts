import { pick } from "./grammar.ts";
import { hearAsOtherWords } from "./other-words.ts";

type Noise = (text: string, random: () => number) => string;

const FILLERS: Readonly<Record<string, readonly string[]>> = {
  en: ["um", "uh", "er", "like", "you know", "well", "I mean", "hmm"],
  es: ["eh", "este", "pues", "bueno", "o sea"],
  fr: ["euh", "ben", "alors", "enfin", "voilà"],
  de: ["äh", "ähm", "also", "halt", "na ja"],
  pt: ["é", "hum", "então", "pois", "tipo"],
  it: ["eh", "ehm", "allora", "cioè", "insomma"],
};

/** What a speech recogniser writes instead. */
const MISHEARD: Readonly<Record<string, readonly string[]>> = {
  their: ["there"],
  there: ["their"],
  your: ["you're", "ur", "you"],
  "you're": ["your"],
  for: ["four", "fore"],
  four: ["for"],
  to: ["two", "too"],
  two: ["to"],
  instructions: ["in structions", "instruction", "constructions"],
  rules: ["rolls", "rule", "roles"],
  prompt: ["prompts", "promt", "prompt it"],
  ignore: ["ignor", "ignored", "in nor"],
  system: ["sister", "systems", "sis tem"],
  previous: ["previews", "previus"],
  appointment: ["a pointment", "appointments"],
  forget: ["for get", "forgot"],
  act: ["acked", "act"],
  mode: ["mowed", "mod"],
  admin: ["add min", "at min"],
  password: ["pass word", "past word"],
  policy: ["police e", "policies"],
  guidelines: ["guide lines", "guideline"],
  developer: ["develop her", "developers"],
  know: ["no"],
  no: ["know"],
  write: ["right"],
  right: ["write"],
  here: ["hear"],
  by: ["buy"],
  whole: ["hole"],
  one: ["won"],
  be: ["bee"],
  new: ["knew"],
  list: ["lest"],
  booking: ["book in", "looking"],
  cleaning: ["cleanin", "clean in"],
  refund: ["re fund"],
  override: ["over ride", "overwrite"],
  disregard: ["this regard", "dis regard"],
  reveal: ["re veal"],
  database: ["data base"],
  repeat: ["re peat"],
  pretend: ["pre tend"],
  patient: ["patience"],
  patients: ["patience"],
  heating: ["eating"],
  boiler: ["broiler"],
  all: ["awl", "all the"],
  and: ["an", "end"],
  are: ["our", "r"],
  our: ["are", "hour"],
  you: ["u", "ewe", "yu"],
  tell: ["tale", "till"],
  me: ["mi"],
  what: ["watt", "wot"],
  which: ["witch"],
  weather: ["whether"],
  would: ["wood"],
  said: ["set", "sed"],
  say: ["se"],
  read: ["reed", "red"],
  told: ["tolled"],
  now: ["nao"],
  role: ["roll", "rule"],
  play: ["pray", "plate"],
  above: ["a bove", "of above"],
  before: ["be four", "be for"],
  everything: ["every thing", "every ting"],
  anything: ["any thing"],
  without: ["with out", "with doubt"],
  instruction: ["in struck shun", "induction"],
  assistant: ["assist ant", "a system"],
  manager: ["manage her"],
  owner: ["own her"],
  security: ["secure it he", "secure ity"],
  code: ["coat", "cold"],
  data: ["date a", "day ta"],
  records: ["wreck cords", "record"],
  numbers: ["number is", "no numbers"],
  filter: ["filler", "felt her"],
  filters: ["fill terse", "fillers"],
  bypass: ["buy pass", "by pass"],
  disable: ["this able", "dis able"],
  erase: ["a race", "he raise"],
  delete: ["the lead", "de leet"],
  access: ["axis", "excess"],
  account: ["a count"],
  free: ["three", "fee"],
  discount: ["this count"],
  test: ["tess", "text"],
  message: ["massage"],
  training: ["train in", "draining"],
  restrictions: ["rest rictions", "restriction"],
  secret: ["see cret", "sea grit"],
  configuration: ["con figuration", "figuration"],
  hidden: ["hit in", "hid in"],
  initial: ["in it shall", "a nitial"],
  original: ["or original", "a rig in all"],
  command: ["come and", "come in"],
  execute: ["exit cute", "exact cute"],
  transfer: ["trans fur", "trends for"],
  invoice: ["in voice", "in boys"],
  leak: ["leek"],
  pain: ["pane"],
  week: ["weak"],
  weeks: ["weaks"],
  hour: ["our"],
  eight: ["ate"],
  wait: ["weight"],
  plumber: ["plummer", "number"],
  dentist: ["dent is", "dentists"],
  reschedule: ["re schedule", "schedule"],
  insurance: ["in sure ants", "insure ants"],
  appointments: ["a pointments", "appoint mints"],
};

const NUMBERS: readonly string[] = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
];
const LEET: Readonly<Record<string, string>> = { a: "4", e: "3", i: "1", o: "0", s: "5", t: "7" };
const KEYS = "qwertyuiopasdfghjklzxcvbnm";

const words = (text: string) => text.split(" ");
const at = (items: readonly unknown[], random: () => number) => Math.floor(random() * items.length);

const lowerCase: Noise = (text) =>
  text.toLowerCase().replaceAll(/[.,;:!?"„“”«»¿¡…]+(?=\s|$|\p{L})|(?<=\s|^)["„“¿¡]+/gu, "");

const randomCase: Noise = (text, random) => {
  if (random() < 0.5) return text.toUpperCase();
  return words(text)
    .map((word) => (random() < 0.25 ? word.toUpperCase() : word))
    .join(" ");
};

const repeatWords: Noise = (text, random) => {
  const found = words(text);
  const from = at(found, random);
  const upTo = from + 1 + Math.floor(random() * 2);
  return [...found.slice(0, upTo), ...found.slice(from)].join(" ");
};

/** Drops a short word; what carries the meaning stays. */
const dropWord: Noise = (text, random) => {
  const found = words(text);
  const short = [...found.keys()].filter((index) =>
    /^(?:the|a|an|to|of|me|is|my|that|and|el|la|le|der|die|o|il)$/iu.test(found[index] ?? ""),
  );
  if (short.length === 0) return text;
  const dropped = pick(short, random);
  return found.filter((_, index) => index !== dropped).join(" ");
};

/** Words of this many letters are sometimes written as two. */
const LONG_WORD = 8;

function heardAsTwo(word: string, random: () => number): string {
  const cut = 3 + Math.floor(random() * (word.length - 5));
  return `${word.slice(0, cut)} ${word.slice(cut)}`;
}

const mishear: Noise = (text, random) =>
  words(text)
    .map((word) => {
      const heard = MISHEARD[word.toLowerCase()];
      if (heard !== undefined && random() < 0.5) return pick(heard, random);
      return word.length >= LONG_WORD && random() < 0.15 ? heardAsTwo(word, random) : word;
    })
    .join(" ");

const typingErrors: Noise = (text, random) =>
  words(text)
    .map((word) => {
      if (word.length < 4 || random() > 0.18) return word;
      const place = 1 + Math.floor(random() * (word.length - 2));
      const [before, letter, after] = [
        word.slice(0, place),
        word.slice(place, place + 1),
        word.slice(place + 1),
      ];
      const kind = random();
      if (kind < 0.3) return `${before}${after}`;
      if (kind < 0.5) return `${before}${letter}${letter}${after}`;
      if (kind < 0.8) return `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`;
      return `${before}${pick([...KEYS], random)}${after}`;
    })
    .join(" ");

const leet: Noise = (text, random) => {
  const share = 0.3 + random() * 0.6;
  return words(text)
    .map((word) =>
      random() < share
        ? word.replaceAll(/[aeiost]/giu, (letter) => LEET[letter.toLowerCase()] ?? letter)
        : word,
    )
    .join(" ");
};

/** Spells one or two of the longer words. */
const spelled: Noise = (text, random) => {
  const found = words(text);
  const long = [...found.keys()].filter((index) => /^\p{L}{5,12}$/u.test(found[index] ?? ""));
  if (long.length === 0) return text;
  const chosen = new Set([pick(long, random), pick(long, random)]);
  const between = pick([" ", " ", "-", "."], random);
  return found.map((word, index) => (chosen.has(index) ? [...word].join(between) : word)).join(" ");
};

const numberWords: Noise = (text) =>
  text.replaceAll(/\d{2,}/gu, (number) =>
    [...number].map((digit) => NUMBERS[Number(digit)] ?? digit).join(" "),
  );

const withoutApostrophes: Noise = (text) => text.replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, "");
const withoutAccents: Noise = (text) =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .normalize("NFC");

function withFillers(lang: string): Noise {
  const fillers = FILLERS[lang];
  if (fillers === undefined) return (text) => text;
  return (text, random) => {
    const found = words(text);
    for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1) {
      found.splice(at(found, random), 0, pick(fillers, random));
    }
    return found.join(" ");
  };
}

/** Latin letters only: the other scripts keep to what every script knows. */
const LATIN: readonly (readonly [share: number, noise: Noise])[] = [
  [0.1, typingErrors],
  [0.06, repeatWords],
  [0.06, dropWord],
  [0.1, withoutApostrophes],
  [0.04, randomCase],
  [0.02, leet],
  [0.025, spelled],
];
const QUIET = 0.3;

export interface NoiseOptions {
  readonly lang: string;
  /** Documents and markup: nobody says um in them. */
  readonly written: boolean;
  /** Whether words of English speech may become others of the same sound. */
  readonly otherWords: boolean;
  readonly random: () => number;
}

/**
 * What speech, recognisers and keyboards do to a text; drawn alike for attacks and harmless rows, so that the noise
 * tells nothing.
 */
export function addNoise(text: string, { lang, written, otherWords, random }: NoiseOptions): string {
  if (random() < QUIET) return text;
  let noisy = text;
  const apply = (share: number, noise: Noise) => {
    if (random() < share) noisy = noise(noisy, random);
  };
  if (!written) {
    apply(0.18, withFillers(lang));
    if (lang === "en") {
      apply(0.3, mishear);
      if (otherWords) apply(0.14, hearAsOtherWords);
      apply(0.1, numberWords);
    } else apply(0.12, withoutAccents);
  }
  if (/^[\p{Script=Latin}\p{Script=Common}]+$/u.test(noisy))
    for (const [share, noise] of LATIN) apply(share, noise);
  if (!written) apply(0.45, lowerCase);
  return noisy.replaceAll(/[ \t]+/gu, " ").trim();
}
