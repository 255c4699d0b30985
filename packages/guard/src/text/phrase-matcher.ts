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
    for (const word of normalise(phrase).stems()) {
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
    const stems = normal.stems();
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
