import type { NormalText } from "../../text/normal-text.ts";
import { stem } from "../../text/phrase-matcher.ts";

/** Hashed features: 2^14 slots hold a pack's few thousand features with few collisions, in 64 KB per class. */
export const FEATURE_SLOTS = 1 << 14;
/** Features of one utterance; more words than this say nothing new about an intent. */
const MAX_FEATURES = 256;

/** Words that say nothing about an intent; their shapes still count inside pairs. */
const LIGHT: ReadonlySet<string> = new Set(
  "a an the is are am be been was to of in on at for with and or so it its it's i i'm im me my we our us you your that this there please hi hello hey okay ok well just like would could can do does have has had will from by as if then than not no yes".split(
    " ",
  ),
);

/** FNV-1a, folded to a slot. Stable over versions: weights depend on it. */
function slot(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (FEATURE_SLOTS - 1);
}

export interface Features {
  /** Slots, each once. */
  readonly slots: readonly number[];
  /** Stems of the words that carry meaning. */
  readonly content: readonly string[];
}

/** Words, word pairs (also with one word between), and the beginnings of words, as hashed features. */
export function featuresOf(normal: NormalText): Features {
  const { tokens } = normal;
  const slots = new Set<number>();
  const content: string[] = [];
  let before = "^";
  let beforeContent = "^";
  for (const token of tokens) {
    if (slots.size > MAX_FEATURES) break;
    const word = /^\d/.test(token.text) ? "#" : stem(token.text);
    slots.add(slot(word, 1));
    slots.add(slot(`${before} ${word}`, 2));
    if (!LIGHT.has(token.text)) {
      content.push(word);
      slots.add(slot(word, 3));
      slots.add(slot(`${beforeContent} ${word}`, 4));
      if (word.length > 5) slots.add(slot(word.slice(0, 5), 5));
      beforeContent = word;
    }
    before = word;
  }
  return { slots: [...slots], content };
}
