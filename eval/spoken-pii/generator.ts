import { createRandom } from "../../packages/guard/src/learning/random.ts";
import type { Labelled } from "./match.ts";
import { addNoise, NOISES, type Noise, type Word } from "./noise.ts";
import { FRAME_SETS, type FrameSet, type Frames } from "./templates.ts";
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

/** One turn of the benchmark, with the turns before it where they matter. */
export interface SpokenRow {
  readonly id: string;
  /** The turns before it, oldest first; most rows have none. */
  readonly before: readonly string[];
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
export function generate(seed: number, rows: number, frames: FrameSet = "held-out"): readonly SpokenRow[] {
  const random = createRandom(seed);
  const chosen: Frames = FRAME_SETS[frames];
  const types = Object.keys(chosen).filter((type) => type !== "NONE");
  return Array.from({ length: rows }, (_, index) => {
    const type = random() < HARMLESS_SHARE ? "NONE" : pick(random, types);
    const style = pick(random, DIGIT_STYLES);
    const noise = pick(random, NOISES);
    const frame = pick(random, chosen[type] ?? []);
    const turns = fill(random, frame, type, style).map((words) => assemble(addNoise(random, words, noise)));
    const { text, spans } = turns.at(-1) ?? { text: "", spans: [] };
    const before = turns.slice(0, -1).map((turn) => turn.text);
    return { id: `${frames}-${seed}-${index}`, before, text, spans, type, style, noise };
  });
}

/** The words of each turn of a frame. */
function fill(random: Random, frame: string, type: string, style: DigitStyle): readonly (readonly Word[])[] {
  const sayings = new Map<string, () => readonly string[]>();
  let count = 0;
  const card = value.card(random).match(/\d{1,4}/g) ?? [];
  return frame.split(" | ").map((turn) => {
    const words: Word[] = [];
    for (const part of turn.split(" ")) {
      const [, again, slot] = /^\{(=?)(\w+)\}$/.exec(part) ?? [];
      if (slot === undefined) {
        words.push({ text: part });
        continue;
      }
      const group = /^card([1-4])$/.exec(slot)?.[1];
      const known = again === "=" ? sayings.get(slot) : undefined;
      const saying =
        group === undefined
          ? (known ?? sayingOf(random, slot, style))
          : () => sayDigits(random, card[Number(group) - 1] ?? "", style);
      sayings.set(slot, saying);
      count += 1;
      for (const text of saying()) words.push(type === "NONE" ? { text } : { text, type, value: count });
    }
    return words;
  });
}

/** A made-up value for a slot, ready to be said, more than once if need be. */
function sayingOf(random: Random, slot: string, style: DigitStyle): () => readonly string[] {
  const letters = pick(random, LETTER_STYLES);
  const cased = random() < 0.5;
  const heard = (text: string) => (cased ? text : text.toLowerCase()).split(" ");
  const numbers = (text: string) => sayDigits(random, text, style);
  const groups = (texts: readonly string[]) => () => texts.flatMap(numbers);
  const code = (text: string, written: readonly string[] = [text]) =>
    style === "written" ? () => written : () => sayCode(random, text.replace(/ /g, ""), letters, style);
  switch (slot) {
    case "name": {
      const name = value.name(random);
      return () => heard(name);
    }
    case "given": {
      const name = value.given(random);
      return () => heard(name);
    }
    case "phone":
      return groups(value.phone(random));
    case "card":
      return groups(value.card(random).match(/\d{1,4}/g) ?? []);
    case "ssn":
      return groups([value.ssn(random)]);
    case "cvv":
      return groups([value.cvv(random)]);
    case "pin":
    case "last4":
      return groups([value.pin(random)]);
    case "account":
      return groups([value.account(random)]);
    case "iban":
      return code(value.iban(random));
    case "passport":
      return code(value.passport(random));
    case "licence":
      return code(value.licence(random));
    case "medical":
      return code(value.medical(random));
    case "postcode": {
      const postcode = value.postcode(random);
      return code(postcode, postcode.split(" "));
    }
    case "birth": {
      const birth = value.birth(random);
      return () => sayDate(random, birth);
    }
    case "email": {
      const email = value.email(random);
      return () => (style === "written" ? [email] : sayAddress(email));
    }
    case "password": {
      const password = `${value.given(random).toLowerCase()}${whole(random, 10, 99)}`;
      return () => [password];
    }
    case "address": {
      const { number, name, town } = value.street(random);
      const place = random() < 0.5 ? name : `${name} ${town}`;
      return () => [...numbers(number), ...heard(place)];
    }
    default:
      return () => harmless(random, slot);
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
