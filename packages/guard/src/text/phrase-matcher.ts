import type { NormalText, Token } from "./normal-text.ts";
import { normalise } from "./normalise.ts";

/** A phrase found in a text: which entry, and its token range `[first, last)`. */
export interface PhraseHit<Value> {
  readonly value: Value;
  readonly first: number;
  readonly last: number;
}

export type PhraseMatcher<Value> = (normal: NormalText) => readonly PhraseHit<Value>[];

/** Little words that may stand inside a phrase: "my pipe has just burst" is still "pipe burst". */
const BETWEEN: ReadonlySet<string> = new Set(
  "a an the is are has have had just been be was my our your his her very so really out".split(" "),
);
/** How many of them in a row. */
const MAX_BETWEEN = 2;

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly values: Value[];
}

/**
 * Compiles phrases into one matcher over the tokens of the normal form: whole words, light inflection (plural and
 * -ing/-ed endings are alike), one or two little words allowed inside when `loose`. Linear in the text.
 */
export function compilePhrases<Value>(
  phrases: Iterable<readonly [string, Value]>,
  options: { readonly loose: boolean },
): PhraseMatcher<Value> {
  const root: Node<Value> = { next: new Map(), values: [] };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const token of normalise(phrase).tokens) {
      const word = stem(token.text);
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map(), values: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    if (node !== root) node.values.push(value);
  }
  return (normal) => {
    const hits: PhraseHit<Value>[] = [];
    const stems = stemsOf(normal);
    for (let first = 0; first < stems.length; first += 1) {
      const opening = root.next.get(stems[first] ?? "");
      if (opening === undefined) continue;
      follow(opening, normal.tokens, stems, first, options.loose, hits);
    }
    return hits;
  };
}

function follow<Value>(
  opening: Node<Value>,
  tokens: readonly Token[],
  stems: readonly string[],
  first: number,
  loose: boolean,
  hits: PhraseHit<Value>[],
): void {
  let node = opening;
  let position = first + 1;
  for (;;) {
    for (const value of node.values) hits.push({ value, first, last: position });
    let ahead = position;
    let next = node.next.get(stems[ahead] ?? "");
    while (
      next === undefined &&
      loose &&
      ahead - position < MAX_BETWEEN &&
      BETWEEN.has(tokens[ahead]?.text ?? "")
    ) {
      ahead += 1;
      next = node.next.get(stems[ahead] ?? "");
    }
    if (next === undefined) return;
    node = next;
    position = ahead + 1;
  }
}

const known = new WeakMap<NormalText, readonly string[]>();

/** Stems of a text's tokens, made once however many matchers read it. */
function stemsOf(normal: NormalText): readonly string[] {
  const made = known.get(normal);
  if (made !== undefined) return made;
  const stems = normal.tokens.map((token) => stem(token.text));
  known.set(normal, stems);
  return stems;
}

/** Cuts common endings, so that "bleeding", "bleeds" and "bleed" meet. Short words and numbers stay whole. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const last = word.charCodeAt(word.length - 1);
  // s, g, d: everything else has no ending to cut.
  if (last !== 115 && last !== 103 && last !== 100) return word;
  if (word.length > 5 && word.endsWith("ing")) return undouble(word.slice(0, -3));
  if (word.length > 4 && word.endsWith("ed")) return undouble(word.slice(0, -2));
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is"))
    return word.slice(0, -1);
  return word;
}

/** "stopp" (from stopped) is "stop"; "fill" keeps its two. */
function undouble(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  const doubled = last === word.charCodeAt(word.length - 2) && last !== 108 && last !== 115 && last !== 102;
  return doubled ? word.slice(0, -1) : word;
}
