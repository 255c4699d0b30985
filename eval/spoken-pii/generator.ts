import { parseArgs } from "node:util";
import { seededRandom } from "../report/statistics.ts";
import type { Labelled } from "./match.ts";
import { addNoise, NOISES, type Noise, type Word } from "./noise.ts";
import { FRAMES, HARMLESS } from "./templates.ts";
import { pick, type Random, value, whole } from "./values.ts";
import {
  DIGIT_STYLES,
  type DigitStyle,
  LETTER_STYLES,
  sayAddress,
  sayCode,
  sayDate,
  sayDigits,
  sayPair,
} from "./verbalise.ts";

/** One turn of the benchmark. */
export interface SpokenRow {
  readonly id: string;
  readonly text: string;
  /** Empty where the turn holds nobody's data. */
  readonly spans: readonly Labelled[];
  /** The type that the turn was made for, or NONE. */
  readonly type: string;
  /** How digits are read out in it. */
  readonly style: DigitStyle;
  readonly noise: Noise;
}

/** A quarter of the turns are harmless. */
const HARMLESS_SHARE = 0.25;

/** Turns in which callers say personal data, and turns with numbers that are none. The same seed gives the same turns. */
export function generate(seed: number, rows: number): readonly SpokenRow[] {
  const random = seededRandom(seed);
  const types = Object.keys(FRAMES);
  return Array.from({ length: rows }, (_, index) => {
    const type = random() < HARMLESS_SHARE ? "NONE" : pick(random, types);
    const style = pick(random, DIGIT_STYLES);
    const noise = pick(random, NOISES);
    const frame = pick(random, type === "NONE" ? HARMLESS : (FRAMES[type] ?? []));
    const words = addNoise(random, fill(random, frame, type, style), noise);
    return { id: `${seed}-${index}`, ...assemble(words), type, style, noise };
  });
}

function fill(random: Random, frame: string, type: string, style: DigitStyle): readonly Word[] {
  const words: Word[] = [];
  let count = 0;
  for (const part of frame.split(" ")) {
    const slot = /^\{(\w+)\}$/.exec(part)?.[1];
    if (slot === undefined) {
      words.push({ text: part });
      continue;
    }
    count += 1;
    for (const text of say(random, slot, style))
      words.push(type === "NONE" ? { text } : { text, type, value: count });
  }
  return words;
}

/** The words of a made-up value for a slot. */
function say(random: Random, slot: string, style: DigitStyle): readonly string[] {
  const letters = pick(random, LETTER_STYLES);
  const cased = random() < 0.5;
  const heard = (text: string) => (cased ? text : text.toLowerCase()).split(" ");
  const numbers = (text: string) => sayDigits(random, text, style);
  const code = (text: string) => sayCode(random, text.replace(/ /g, ""), letters, style);
  switch (slot) {
    case "name":
      return heard(value.name(random));
    case "given":
      return heard(value.given(random));
    case "phone":
      return value.phone(random).flatMap(numbers);
    case "card":
      return (value.card(random).match(/\d{1,4}/g) ?? []).flatMap(numbers);
    case "ssn":
      return numbers(value.ssn(random));
    case "cvv":
      return numbers(value.cvv(random));
    case "pin":
      return numbers(value.pin(random));
    case "account":
      return numbers(value.account(random));
    case "iban":
      return style === "written" ? [value.iban(random)] : code(value.iban(random));
    case "passport":
      return style === "written" ? [value.passport(random)] : code(value.passport(random));
    case "licence":
      return style === "written" ? [value.licence(random)] : code(value.licence(random));
    case "medical":
      return style === "written" ? [value.medical(random)] : code(value.medical(random));
    case "postcode":
      return style === "written" ? value.postcode(random).split(" ") : code(value.postcode(random));
    case "birth":
      return sayDate(random, value.birth(random));
    case "email":
      return style === "written" ? [value.email(random)] : sayAddress(value.email(random));
    case "password":
      return [`${value.given(random).toLowerCase()}${whole(random, 10, 99)}`];
    case "address": {
      const { number, name, town } = value.street(random);
      return [...numbers(number), ...heard(random() < 0.5 ? name : `${name} ${town}`)];
    }
    default:
      return harmless(random, slot);
  }
}

function harmless(random: Random, slot: string): readonly string[] {
  switch (slot) {
    case "hour":
      return [pick(random, "seven eight nine ten eleven twelve one two three four five six".split(" "))];
    case "small":
      return [pick(random, "two three four five six seven eight nine".split(" "))];
    case "tens":
      return sayPair(String(whole(random, 11, 99)));
    case "day":
      return [pick(random, "monday tuesday wednesday thursday friday saturday sunday".split(" "))];
    case "month":
      return [pick(random, "january february march april june july september october".split(" "))];
    case "ordinal":
      return [pick(random, "first second third fifth ninth twelfth fifteenth twentieth".split(" "))];
    case "product":
      return [pick(random, ["x", "b", "mx", "q", "hp", "t"]), String(whole(random, 10, 990))];
    default:
      throw new Error(`no value for {${slot}}`);
  }
}

/** The words as one text, with the ranges of the values. */
function assemble(words: readonly Word[]): { readonly text: string; readonly spans: readonly Labelled[] } {
  let text = "";
  const spans: (Labelled & { readonly value: number })[] = [];
  for (const word of words) {
    if (text !== "") text += " ";
    const start = text.length;
    text += word.text;
    if (word.type === undefined || word.value === undefined) continue;
    const last = spans.at(-1);
    if (last?.value === word.value) spans[spans.length - 1] = { ...last, end: text.length };
    else spans.push({ start, end: text.length, type: word.type, value: word.value });
  }
  return { text, spans: spans.map(({ start, end, type }) => ({ start, end, type })) };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { seed: { type: "string", default: "1" }, rows: { type: "string", default: "1000" } },
  });
  for (const row of generate(Number(values.seed), Number(values.rows))) console.log(JSON.stringify(row));
}
