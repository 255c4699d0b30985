import { LEXICON, TYPO_CLASSES, type WordClass } from "./lexicon.ts";

/**
 * A pattern over words, compiled from a line such as `@override ..3 @prior ..2 @rules`:
 * `word` and `@class` match one word, `a|b|@c` any of several, `x?` may be missing, `..3` lets up to three
 * words pass, `!x` must not come next, `^` and `$` are the bounds of a clause.
 */
export interface WordPattern {
  readonly elements: readonly Element[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

interface Element {
  /** A bit for each term id: set where the word belongs. Elements of the same words share it. */
  readonly terms: Uint32Array;
  /** How many words may pass before it. */
  readonly gap: number;
  readonly optional: boolean;
  readonly negative: boolean;
}

/** Knows the words of a set of patterns by number; 0 is every other word. */
export interface Vocabulary {
  readonly size: number;
  /** The term id of a word in normal form; reads through accents, digits for letters and small typing errors. */
  termOf(word: string): number;
  compile(line: string): WordPattern;
}

/** Sets that are allocated at once. */
const SETS_IN_SLAB = 256;
/** Words shorter than this have too many neighbours that are words themselves. */
const SHORTEST_TYPO = 6;
const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "2": "z",
  "3": "e",
  "4": "a",
  "5": "s",
  "6": "g",
  "7": "t",
  "8": "b",
  "9": "g",
  $: "s",
  "@": "a",
  "|": "i",
  "!": "i",
};

/** Collects every word that the given pattern lines and the lexicon mention. */
export function createVocabulary(lines: readonly string[]): Vocabulary {
  const ids = new Map<string, number>();
  const add = (word: string) => {
    if (!ids.has(word)) ids.set(word, ids.size + 1);
  };
  for (const words of Object.values(LEXICON)) words.split(" ").forEach(add);
  for (const line of lines) for (const part of line.split(" ")) literals(part).forEach(add);
  const size = ids.size + 1;
  for (const name of TYPO_CLASSES) {
    for (const word of LEXICON[name].split(" ")) {
      const id = ids.get(word) ?? 0;
      for (const typo of typos(word)) if (!ids.has(typo)) ids.set(typo, id);
    }
  }

  // Side by side and each once: matching jumps from set to set, and must find them in the cache.
  const width = (size + 31) >>> 5;
  const sets = new Map<string, Uint32Array>();
  let slab = new ArrayBuffer(0);
  let used = 0;

  function termsOf(part: string): Uint32Array {
    const made = sets.get(part);
    if (made !== undefined) return made;
    if (used + width * 4 > slab.byteLength) {
      slab = new ArrayBuffer(width * 4 * SETS_IN_SLAB);
      used = 0;
    }
    const terms = new Uint32Array(slab, used, width);
    used += width * 4;
    sets.set(part, terms);
    const words = part
      .split("|")
      .flatMap((name) => (name.startsWith("@") ? LEXICON[name.slice(1) as WordClass].split(" ") : [name]));
    for (const word of words) {
      const id = ids.get(word) ?? 0;
      terms[id >>> 5] = (terms[id >>> 5] ?? 0) | (1 << (id & 31));
    }
    return terms;
  }

  return {
    size,
    termOf(word) {
      const id = ids.get(word);
      if (id !== undefined) return id;
      return isPlain(word) ? 0 : foldedTerm(ids, word);
    },
    compile(line) {
      const elements: Element[] = [];
      let gap = 0;
      for (const part of line.split(" ")) {
        if (part === "^" || part === "$") continue;
        if (part.startsWith("..")) {
          gap = Number(part.slice(2));
          continue;
        }
        const optional = part.endsWith("?");
        const negative = part.startsWith("!");
        elements.push({ terms: termsOf(part.replace(/^!|\?$/g, "")), gap, optional, negative });
        gap = 0;
      }
      return { elements, atStart: line.startsWith("^ "), atEnd: line.endsWith(" $") };
    },
  };
}

/** Whether a set holds a term. */
export function hasTerm(set: Uint32Array, term: number): boolean {
  return ((set[term >>> 5] ?? 0) & (1 << (term & 31))) !== 0;
}

/** Whether the second word stands where it may once the first stands at `at`: it mostly does not, and this is cheap. */
function secondFollows(elements: readonly Element[], terms: Uint16Array, at: number, end: number): boolean {
  const [first, second] = elements;
  if (first === undefined || second === undefined) return true;
  // Elsewhere than right behind the first: `matchFrom` knows.
  if (first.optional || first.negative || first.gap > 0 || second.optional || second.negative) return true;
  const last = Math.min(at + 1 + second.gap, end - 1);
  for (let position = at + 1; position <= last; position++)
    if (hasTerm(second.terms, terms[position] ?? 0)) return true;
  return false;
}

/**
 * Matches a pattern whose first word stands at `at`, reading no further than `end`; gives the index after the
 * last word, or -1. Work is bounded by the pattern alone, not by the text.
 */
export function matchAt(pattern: WordPattern, terms: Uint16Array, at: number, end: number): number {
  return secondFollows(pattern.elements, terms, at, end)
    ? matchFrom(pattern.elements, 0, terms, at, end)
    : -1;
}

function matchFrom(
  elements: readonly Element[],
  index: number,
  terms: Uint16Array,
  at: number,
  end: number,
): number {
  const element = elements[index];
  if (element === undefined) return at;
  if (element.negative) {
    if (at < end && hasTerm(element.terms, terms[at] ?? 0)) return -1;
    return matchFrom(elements, index + 1, terms, at, end);
  }
  const last = Math.min(at + element.gap, end - 1);
  for (let position = at; position <= last; position++) {
    if (!hasTerm(element.terms, terms[position] ?? 0)) continue;
    const found = matchFrom(elements, index + 1, terms, position + 1, end);
    if (found >= 0) return found;
  }
  return element.optional ? matchFrom(elements, index + 1, terms, at, end) : -1;
}

function literals(part: string): readonly string[] {
  if (part === "^" || part === "$" || part.startsWith("..")) return [];
  return part
    .replace(/^!|\?$/g, "")
    .split("|")
    .filter((name) => !name.startsWith("@"));
}

/** Lower-case ASCII letters only: nothing to fold. Checked per word on the hot path. */
function isPlain(word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Longer than any word of the lexicon with some slack; folding a longer one is wasted work. */
const LONGEST_FOLDED = 24;

function foldedTerm(ids: ReadonlyMap<string, number>, word: string): number {
  if (word.length > LONGEST_FOLDED) return 0;
  const bare = word.normalize("NFD").replace(/[\u0300-\u036f'’_-]/g, "");
  const id = ids.get(bare);
  if (id !== undefined) return id;
  if (!/[a-z]/.test(bare)) return 0;
  const letters = bare.replace(/[0-9$@|!]/g, (sign) => LEET[sign] ?? sign);
  return ids.get(letters) ?? (bare.includes("1") ? (ids.get(withL(bare)) ?? 0) : 0);
}

/** The other reading of the digit one. */
function withL(word: string): string {
  return word.replace(/1/g, "l").replace(/[0-9$@|!]/g, (sign) => LEET[sign] ?? sign);
}

function typos(word: string): readonly string[] {
  if (word.length < SHORTEST_TYPO) return [];
  const found: string[] = [];
  for (let index = 1; index < word.length; index++) {
    const [head, letter, tail] = [word.slice(0, index), word.charAt(index), word.slice(index + 1)];
    found.push(head + tail, head + letter + letter + tail);
    if (tail !== "") found.push(head + tail.charAt(0) + letter + tail.slice(1));
  }
  return found;
}
