import type { SayContext } from "../contracts/release.ts";
import { normalise } from "../text/normalise.ts";
import { splitSentences } from "../text/sentences.ts";
import { findValues, looseTime, type Value, type ValueKind, weekdayOf } from "./values.ts";

/** What a draft may lean on, compiled once for each draft. */
export interface Support {
  /** The value stands in a cited passage, a receipt or (if `heard`) the caller's words. */
  has(kind: ValueKind, key: string, options?: { readonly heard: boolean }): boolean;
  /** The value stands in a receipt. */
  done(kind: ValueKind, key: string): boolean;
  /** The word stands in a cited passage. */
  word(stemmed: string): boolean;
  /** The sentence stands in a cited passage, word for word. */
  verbatim(normalText: string): boolean;
  /** These words stand in a row in a cited passage. */
  quotes(words: string): boolean;
}

const keyOf = (kind: ValueKind, key: string) => `${kind} ${key}`;

/** Keys under which a value is found: a time also without its half of the day. */
function keysOf({ kind, key }: Value): readonly string[] {
  return kind === "time" ? [keyOf(kind, key), keyOf(kind, looseTime(key))] : [keyOf(kind, key)];
}

/** Passages are the same texts for every draft of a guard, so that what they hold is read once. Bounded: see `MEMORY`. */
const passageMemory = new Map<
  string,
  {
    /** Its values by `keysOf`. */
    readonly keys: ReadonlySet<string>;
    readonly sentences: ReadonlySet<string>;
    readonly stems: ReadonlySet<string>;
    readonly words: string;
  }
>();
/** Passages remembered: the packs of a few tenants. */
const MEMORY = 2_000;

function readPassage(text: string) {
  const known = passageMemory.get(text);
  if (known !== undefined) return known;
  const normal = normalise(text);
  const read = {
    keys: new Set(findValues(normal.text).flatMap(keysOf)),
    sentences: new Set(splitSentences(text).map((sentence) => wordsOf(sentence.text))),
    stems: new Set(normal.stems()),
    words: normal.tokens.map((token) => token.text).join(" "),
  };
  if (passageMemory.size >= MEMORY) passageMemory.clear();
  passageMemory.set(text, read);
  return read;
}

/** The words alone, for comparing sentences. */
function wordsOf(text: string): string {
  return normalise(text)
    .tokens.map((token) => token.text)
    .join(" ");
}

export function compileSupport(context: SayContext): Support {
  const passages = context.passages.map(readPassage);
  const receipts = new Set<string>();
  for (const { args } of context.receipts) {
    for (const value of Object.values(args)) {
      const text = String(value);
      for (const value of findValues(normalise(text).text))
        for (const key of keysOf(value)) receipts.add(key);
      const day = /^\d{4}-\d{2}-\d{2}/.test(text) ? weekdayOf(text.slice(0, 10)) : undefined;
      if (day !== undefined) receipts.add(keyOf("date", day));
      if (typeof value === "number") receipts.add(keyOf("number", text));
    }
  }
  let heard: Set<string> | undefined;
  const said = () => {
    heard ??= new Set(context.heard.flatMap((text) => findValues(normalise(text).text).flatMap(keysOf)));
    return heard;
  };
  return {
    has(kind, key, options = { heard: true }) {
      const wanted = keyOf(kind, key);
      return (
        passages.some(({ keys }) => keys.has(wanted)) ||
        receipts.has(wanted) ||
        (options.heard && said().has(wanted))
      );
    },
    done: (kind, key) => receipts.has(keyOf(kind, key)),
    word: (stemmed) => passages.some(({ stems }) => stems.has(stemmed)),
    quotes: (words) => passages.some((passage) => passage.words.includes(words)),
    verbatim: (normalText) => passages.some(({ sentences }) => sentences.has(normalText)),
  };
}
