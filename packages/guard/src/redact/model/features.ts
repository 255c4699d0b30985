import { fnv1a } from "../../learning/fnv.ts";
import { shippedWordClasses } from "../../learning/word-classes.ts";
import type { NormalText, Token } from "../../text/normal-text.ts";
import { isAcronym, isCapital } from "../capital.ts";
import { isKnownWord, type Vocabulary } from "./vocabulary.ts";
import { kindOf, turnSign } from "./word-kinds.ts";

/** Buckets of the hashed weights: a power of two. */
export const BUCKETS = 1 << 17;
/** Most features of one token. */
export const MAX_FEATURES = 64;
/** Kinds of tokens that are numbers. */
const NUMBERS = 2;
const LAST_NUMBER = 7;
/** Turns of at most so many tokens can be a bare answer ("teresa whitfield"); their length is a feature. */
const BARE_TOKENS = 16;

/** A text as the tagger reads it: one entry a token, computed once. */
export interface Reading {
  readonly words: Int32Array;
  readonly shapes: Uint8Array;
  readonly kinds: Uint8Array;
  readonly gaps: Uint8Array;
  /** 1 for a word of everyday English, 2 for any other word, 0 for what is no word. */
  readonly known: Uint8Array;
  /** Classes of words of like use (names are with names), 0 for words that have none. */
  readonly fine: Uint16Array;
  readonly broad: Uint16Array;
  /** Length and make-up of a short turn; 0 where the turn is long or not whole. */
  readonly turn: number;
  readonly sign: number;
  /** How much of the text is written with capitals: engines give none, some or only names'. */
  readonly cased: number;
}

/** Reads what the features need. `whole` says that the text is one turn from which nothing was taken. */
export function readTokens(normal: NormalText, whole: boolean, vocabulary: Vocabulary): Reading {
  const { tokens } = normal;
  const count = tokens.length;
  const words = new Int32Array(count);
  const shapes = new Uint8Array(count);
  const kinds = new Uint8Array(count);
  const gaps = new Uint8Array(count + 1);
  const known = new Uint8Array(count);
  const fine = new Uint16Array(count);
  const broad = new Uint16Array(count);
  const classes = shippedWordClasses();
  let capitals = 0;
  let acronyms = 0;
  for (let index = 0; index < count; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const kind = kindOf(token);
    kinds[index] = kind;
    const word = wordHash(token.text, kind);
    words[index] = word;
    if (kind === 0) known[index] = isKnownWord(vocabulary, word) ? 1 : 2;
    const at = kind >= NUMBERS && kind <= LAST_NUMBER ? -1 : classes.find(word);
    if (at >= 0) {
      fine[index] = (classes.fine[at] ?? 0) + 1;
      broad[index] = (classes.broad[at] ?? 0) + 1;
    }
    gaps[index] = gapOf(normal, tokens[index - 1], token);
    if (isCapital(normal, token)) {
      const acronym = isAcronym(normal, token);
      shapes[index] = acronym ? 2 : token.text.length === 1 ? 3 : 1;
      capitals += 1;
      if (acronym) acronyms += 1;
    }
    if (gaps[index] === 1 && index > 0) shapes[index] = (shapes[index] ?? 0) | 4;
  }
  gaps[count] = 1;
  const short = whole && count <= BARE_TOKENS;
  const cased = capitals === 0 ? 0 : acronyms * 2 > count ? 3 : capitals * 2 >= count ? 2 : 1;
  return {
    words,
    shapes,
    kinds,
    gaps,
    known,
    fine,
    broad,
    turn: short ? Math.min(count, 6) : 0,
    sign: short ? turnSign(kinds) | 64 : 0,
    cased,
  };
}

/**
 * Writes the buckets of one token's features and gives their count. Words, parts of words, neighbours, shapes, kinds, the
 * turn's make-up, and the two tags before it.
 */
export function featuresAt(
  out: Int32Array,
  reading: Reading,
  text: string,
  index: number,
  last: number,
  beforeLast: number,
): number {
  const { words, shapes, kinds, gaps, known, fine, broad, turn, sign, cased } = reading;
  let filled = 0;
  const count = words.length;
  const word = words[index] ?? 0;
  const w1 = index > 0 ? (words[index - 1] ?? 0) : 1;
  const w2 = index > 1 ? (words[index - 2] ?? 0) : 1;
  const n1 = index + 1 < count ? (words[index + 1] ?? 0) : 2;
  const n2 = index + 2 < count ? (words[index + 2] ?? 0) : 2;
  const shape = (shapes[index] ?? 0) | (cased << 3);
  const s1 = index > 0 ? (shapes[index - 1] ?? 0) : 8;
  const sn = index + 1 < count ? (shapes[index + 1] ?? 0) : 8;
  const kind = kinds[index] ?? 0;
  const k1 = index > 0 ? (kinds[index - 1] ?? 0) : 20;
  const k2 = index > 1 ? (kinds[index - 2] ?? 0) : 20;
  const kn = index + 1 < count ? (kinds[index + 1] ?? 0) : 20;
  const kn2 = index + 2 < count ? (kinds[index + 2] ?? 0) : 20;
  const gap = gaps[index] ?? 0;
  const gapNext = gaps[index + 1] ?? 0;
  const tags = last * 8 + beforeLast;

  out[filled++] = mix(0, 0, 0, 0);
  out[filled++] = mix(1, word, 0, 0);
  out[filled++] = mix(2, w1, 0, 0);
  out[filled++] = mix(3, n1, 0, 0);
  out[filled++] = mix(4, w1, w2, 0);
  out[filled++] = mix(5, n1, n2, 0);
  out[filled++] = mix(6, w2, 0, 0);
  out[filled++] = mix(7, n2, 0, 0);
  out[filled++] = mix(8, shape, 0, 0);
  out[filled++] = mix(9, s1, shape, sn);
  out[filled++] = mix(10, word, shape, 0);
  out[filled++] = mix(11, w1, shape, 0);
  out[filled++] = mix(12, n1, shape, 0);
  out[filled++] = mix(13, k1, kind, 0);
  out[filled++] = mix(14, kind, kn, 0);
  out[filled++] = mix(15, k2 * 32 + k1, kind, kn * 32 + kn2);
  out[filled++] = mix(16, kind, sign, 0);
  out[filled++] = mix(17, gap, gapNext, shape);
  out[filled++] = mix(18, tags, kind, shape & 7);
  out[filled++] = mix(19, last, word, 0);
  out[filled++] = mix(20, last, gap, shape);
  out[filled++] = mix(21, last, w1, gap);
  out[filled++] = mix(22, last, n1, 0);
  out[filled++] = mix(23, last, kind, gapNext);
  if (turn > 0) {
    const place = index === 0 ? 0 : index === count - 1 ? 1 : 2;
    out[filled++] = mix(24, turn, place, shape);
    out[filled++] = mix(25, turn, word, 0);
    out[filled++] = mix(26, turn, sign, kind);
    out[filled++] = mix(27, sign, last, kind);
  }
  const class0 = fine[index] ?? 0;
  const b1 = index > 0 ? (broad[index - 1] ?? 0) : 511;
  const bn = index + 1 < count ? (broad[index + 1] ?? 0) : 511;
  out[filled++] = mix(40, class0, shape, 0);
  out[filled++] = mix(41, index > 0 ? (fine[index - 1] ?? 0) : 2_047, shape & 7, 0);
  out[filled++] = mix(42, index + 1 < count ? (fine[index + 1] ?? 0) : 2_047, shape & 7, 0);
  out[filled++] = mix(43, broad[index] ?? 0, b1, bn);
  out[filled++] = mix(44, class0, turn, last);
  const strange = known[index] ?? 0;
  if (strange > 0) {
    const before = index > 0 ? (known[index - 1] ?? 0) : 3;
    const after = index + 1 < count ? (known[index + 1] ?? 0) : 3;
    out[filled++] = mix(35, strange, shape & 3, cased);
    out[filled++] = mix(36, strange, w1, shape & 3);
    out[filled++] = mix(37, strange, n1, last);
    out[filled++] = mix(38, strange * 16 + before * 4 + after, last, turn);
    out[filled++] = mix(39, strange * 16 + before * 4 + after, w1, w2);
  }
  if (kind === 0) {
    const length = text.length;
    out[filled++] = mix(28, fnv1a(text, 0, 3), 0, 0);
    out[filled++] = mix(29, fnv1a(text, length - 2, length), shape & 3, 0);
    out[filled++] = mix(30, fnv1a(text, length - 3, length), 0, 0);
    out[filled++] = mix(31, fnv1a(text, length - 4, length), 0, 0);
    if (turn > 0) out[filled++] = mix(32, fnv1a(text, length - 3, length), turn, 0);
    out[filled++] = mix(33, fnv1a(text, 0, 4), last, 0);
    const end = Math.min(length - 3, 8);
    for (let at = 0; at <= end; at += 1) out[filled++] = mix(34, fnv1a(text, at, at + 3), 0, 0);
  }
  return filled;
}

/** One bucket of a feature: its number and what it holds, mixed as in MurmurHash3's finaliser. */
function mix(kind: number, first: number, second: number, third: number): number {
  let mixed = Math.imul(kind + 1, 0x9e3779b1) ^ first;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) + second;
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) + Math.imul(third + 1, 0x27d4eb2f);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 15)) & (BUCKETS - 1);
}

/** Words by what they say, numbers by how they look, so that no number is learned by heart. Without the possessive. */
export function wordHash(text: string, kind: number): number {
  if ((kind >= 2 && kind <= 7) || kind === 11 || kind === 14) return kind * 64 + Math.min(text.length, 40);
  return fnv1a(text, 0, text.endsWith("'s") ? text.length - 2 : Math.min(text.length, 40));
}

/** What stands before a token: 0 a space, 1 an end of a sentence or nothing, 2 a comma, 3 a line, 4 a hyphen, 5 other. */
function gapOf({ text, original }: NormalText, before: Token | undefined, token: Token): number {
  if (before === undefined) return 1;
  if (token.start - before.end === 1) {
    const code = text.charCodeAt(before.end);
    if (code === 0x20) return original.charCodeAt(before.to) === 0x0a ? 3 : 0;
    return code === 0x2d ? 4 : 5;
  }
  const gap = text.slice(before.end, token.start);
  if (original.slice(before.to, token.from).includes("\n")) return 3;
  if (gap.startsWith(",")) return 2;
  if (/^["')\]]{0,2}[.!?;]/.test(gap)) return before.text.length <= 2 ? 6 : 1;
  return gap.startsWith(":") ? 7 : 5;
}
