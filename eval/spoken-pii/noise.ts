import { pick, type Random } from "./values.ts";

/** One word of a turn; words of one value share `value`, and carry its type. */
export interface Word {
  readonly text: string;
  readonly type?: string;
  readonly value?: number;
}

/** Kinds of noise that speech engines and callers add. */
export const NOISES = ["none", "fillers", "homophones", "digits", "dropped", "joined"] as const;
export type Noise = (typeof NOISES)[number];

const FILLERS = ["um", "uh", "er", "erm", "uhm"];
/** What engines write for letters and digits that they heard. */
const HOMOPHONES: Readonly<Record<string, readonly string[]>> = {
  b: ["be", "bee"],
  c: ["see", "sea"],
  g: ["gee"],
  j: ["jay"],
  k: ["kay", "okay"],
  l: ["el"],
  m: ["em"],
  n: ["and", "en"],
  o: ["oh", "0"],
  p: ["pea", "pee"],
  q: ["queue", "cue"],
  r: ["are", "our"],
  s: ["es"],
  t: ["tea", "tee"],
  u: ["you"],
  x: ["ex"],
  y: ["why"],
  four: ["for"],
  two: ["to", "too"],
  eight: ["ate"],
  one: ["won"],
};
/** Words that are spoken so lightly that engines lose them. */
const DROPPED: ReadonlySet<string> = new Set(
  "a an the is are it's to of on in at i my and so that that's for with it you".split(" "),
);
const COMPOSES = /(?:ty|nineteen|thousand|hundred|and|double|triple)$/;
const NUMBERS = new Map(
  "zero one two three four five six seven eight nine".split(" ").map((word, index) => [word, String(index)]),
);

/** Adds one kind of noise. Words of a value are dropped or misheard rarely: at most one of them in each value. */
export function addNoise(random: Random, words: readonly Word[], noise: Noise): readonly Word[] {
  switch (noise) {
    case "none":
      return words;
    case "fillers":
      return words.flatMap((word, index) => {
        if (random() > 0.12) return [word];
        const before = words[index - 1];
        const inside = before?.value !== undefined && before.value === word.value;
        const filler = { text: pick(random, FILLERS) };
        return inside ? [{ ...word, text: filler.text }, word] : [filler, word];
      });
    case "homophones":
      return oneInEach(random, words, ({ text }) => HOMOPHONES[text.toLowerCase()]);
    case "digits":
      // Engines write some digits as figures and leave others as words; the parts of "twenty seven" stay together.
      return words.map((word, index) => {
        const figure = word.type === undefined ? undefined : NUMBERS.get(word.text);
        const apart = !COMPOSES.test(words[index - 1]?.text ?? "");
        return figure !== undefined && apart && random() < 0.5 ? { ...word, text: figure } : word;
      });
    case "dropped":
      return words.filter(({ type, text }) => type !== undefined || !DROPPED.has(text) || random() > 0.4);
    case "joined": {
      const joined: Word[] = [];
      for (const word of words) {
        const last = joined.at(-1);
        const both =
          last !== undefined &&
          last.value !== undefined &&
          last.value === word.value &&
          /^[a-zA-Z0-9]{1,2}$/.test(last.text) &&
          /^[a-zA-Z0-9]$/.test(word.text);
        if (both && random() < 0.4) joined[joined.length - 1] = { ...last, text: last.text + word.text };
        else joined.push(word);
      }
      return joined;
    }
    default:
      throw new Error(noise satisfies never);
  }
}

/** Replaces at most one word of each value by one of its alternatives. */
function oneInEach(
  random: Random,
  words: readonly Word[],
  alternatives: (word: Word) => readonly string[] | undefined,
): readonly Word[] {
  const done = new Set<number>();
  return words.map((word) => {
    const others = word.value === undefined || done.has(word.value) ? undefined : alternatives(word);
    if (others === undefined || word.value === undefined || random() < 0.4) return word;
    done.add(word.value);
    return { ...word, text: pick(random, others) };
  });
}
