import type { Token } from "../text/normal-text.ts";
import { FNV_START, fnv1a, fnvStep } from "./fnv.ts";
import type { WordClasses } from "./word-classes.ts";

/** Words of one text that are read; a detector that needs more reads the text in windows. */
export const MAX_WORDS = 128;
/** Letters of one word that are read: longer runs are no words. */
const MAX_LETTERS = 24;
/** Shortest and longest run of letters that is a feature: they see prefixes, suffixes and typing errors. */
const SHORTEST_RUN = 3;
const LONGEST_RUN = 4;

/** The bounds of a text, as words that no text holds. */
const START = 0x5bd1e995;
const END = 0x27d4eb2f;
/** Every number is the same word: which one it is says nothing about what is wanted. */
const NUMBER = 0x165667b1;

/** Kinds of features, so that a word and a run of letters spelled alike are not one feature. */
const WORD = 1;
const PAIR = 2;
const BROAD = 3;
const BROAD_PAIR = 4;
const BROAD_SKIP = 5;
const FINE = 6;
const FINE_PAIR = 7;
const LETTERS = 8;

/** Weight of each kind, so that thirty letter runs do not outvote a word. Chosen on the development rows of CLINC150. */
const KIND_WEIGHT = [0, 1, 1, 0.7, 0.7, 0.5, 0.7, 0.7, 0.6];

/** Hashes of features and what each weighs. */
export interface Features {
  readonly hashes: readonly number[];
  readonly weights: readonly number[];
}

/**
 * What was read of one text. Words are named by a key, so that a model looks the features of a word up once and
 * remembers their sum; what spans words is listed. Valid until the next call of the same reader.
 */
export interface TextFeatures {
  readonly keys: Int32Array;
  /** The words themselves, for a model that has not met one. */
  readonly words: readonly string[];
  count: number;
  readonly pairs: Int32Array;
  readonly pairWeights: Float32Array;
  pairCount: number;
}

/** Reads a range of tokens. It owns its buffers: one reader is not used by two callers at once. */
export type FeatureReader = (tokens: readonly Token[], first: number, last: number) => TextFeatures;

/** Mixes numbers into one 32-bit feature (the finaliser of MurmurHash3). */
function mixed(kind: number, left: number, right: number): number {
  let hash = Math.imul(left ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ right, 0xc2b2ae35);
  hash ^= hash >>> 16;
  return hash | 0;
}

/** Features of one word by itself: the word, its classes, and its runs of letters. Every number is the same word. */
export function wordFeatures(word: string, classes: WordClasses): Features {
  const hashes: number[] = [];
  const weights: number[] = [];
  const add = (kind: number, left: number, right: number) => {
    hashes.push(mixed(kind, left, right));
    weights.push(KIND_WEIGHT[kind] ?? 0);
  };
  const key = keyOf(word);
  const at = classes.find(key);
  add(WORD, key, 0);
  add(BROAD, classOf(classes.broad, at, key), 0);
  add(FINE, classOf(classes.fine, at, key), 0);
  if (key === NUMBER) return { hashes, weights };
  const end = Math.min(word.length, MAX_LETTERS);
  // Positions -1 and `end` are the bounds of the word.
  for (let start = -1; start + SHORTEST_RUN <= end + 1; start += 1) {
    let hash = FNV_START;
    for (let length = 1; length <= LONGEST_RUN && start + length <= end + 1; length += 1) {
      const place = start + length - 1;
      hash = fnvStep(hash, place < 0 ? 60 : place >= end ? 62 : word.charCodeAt(place));
      if (length >= SHORTEST_RUN) add(LETTERS, hash, length);
    }
  }
  return { hashes, weights };
}

/** A word without a class is a class of its own. */
function classOf(list: Uint8Array | Uint16Array, at: number, key: number): number {
  return at < 0 ? key : (list[at] ?? 0);
}

function keyOf(word: string): number {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57 ? NUMBER : fnv1a(word);
}

/**
 * Makes a reader of features: words and neighbours, the same over broad and fine classes of words (so that "cancel my
 * visit" and "scrap the booking" share something), and runs of letters. Hashed, never stored as text.
 */
export function createFeatureReader(classes: WordClasses): FeatureReader {
  const words: string[] = [];
  const text: TextFeatures = {
    keys: new Int32Array(MAX_WORDS),
    words,
    count: 0,
    pairs: new Int32Array(4 * (MAX_WORDS + 1)),
    pairWeights: new Float32Array(4 * (MAX_WORDS + 1)),
    pairCount: 0,
  };
  const { keys, pairs, pairWeights } = text;
  const add = (kind: number, left: number, right: number) => {
    pairs[text.pairCount] = mixed(kind, left, right);
    pairWeights[text.pairCount] = KIND_WEIGHT[kind] ?? 0;
    text.pairCount += 1;
  };
  // Two detectors that read the same words one after the other share the reading.
  let lastTokens: readonly Token[] | undefined;
  let lastFirst = 0;
  let lastLast = 0;

  return function readFeatures(tokens, first, last) {
    if (tokens === lastTokens && first === lastFirst && last === lastLast) return text;
    lastTokens = tokens;
    lastFirst = first;
    lastLast = last;
    const end = Math.min(last, first + MAX_WORDS);
    text.count = end - first;
    text.pairCount = 0;
    let word1 = START;
    let broad2 = 0;
    let broad1 = START;
    let fine1 = START;
    for (let index = first; index <= end; index += 1) {
      let word = END;
      let broad = END;
      let fine = END;
      if (index < end) {
        const token = tokens[index]?.text ?? "";
        word = keyOf(token);
        const at = classes.find(word);
        broad = classOf(classes.broad, at, word);
        fine = classOf(classes.fine, at, word);
        keys[index - first] = word;
        words[index - first] = token;
      }
      add(PAIR, word1, word);
      add(BROAD_PAIR, broad1, broad);
      add(FINE_PAIR, fine1, fine);
      if (index > first) add(BROAD_SKIP, broad2, broad);
      word1 = word;
      broad2 = broad1;
      broad1 = broad;
      fine1 = fine;
    }
    return text;
  };
}
