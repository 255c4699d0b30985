import { stem } from "../../answer/stem.ts";
import { ALL, COMMON, GENERIC, NOT, PAIRS, SAME, SOFT, STOP, TURNED } from "./lexicon.ts";

/** What a word does in a claim. `hard` words say what it is about and need a source; `soft` ones are everyday talk, `common` ones count where the source has them. */
export type WordClass = "stop" | "soft" | "common" | "hard" | "not" | "all";

export interface Word {
  readonly cls: WordClass;
  /** What texts are compared by: the stem, with synonyms and opposites made one. */
  readonly term: string;
  /** The word is the opposite of its term. */
  readonly turns: boolean;
}

const lexicon = new Map<string, Word>();
for (const word of COMMON) lexicon.set(word, { cls: "common", term: stem(word), turns: false });
for (const word of SOFT) lexicon.set(word, { cls: "soft", term: stem(word), turns: false });
for (const word of STOP) lexicon.set(word, { cls: "stop", term: word, turns: false });
for (const [first, others] of SAME)
  for (const word of [first, ...others]) lexicon.set(word, { cls: "hard", term: stem(first), turns: false });
for (const [first, others] of TURNED) {
  const term = lexicon.get(first)?.term ?? stem(first);
  const cls = lexicon.get(first)?.cls ?? "hard";
  for (const word of others) lexicon.set(word, { cls, term, turns: true });
}
for (const word of NOT) lexicon.set(word, { cls: "not", term: "not", turns: true });
for (const word of ALL) lexicon.set(word, { cls: "all", term: word, turns: false });

const termOf = (word: string) => lexicon.get(word)?.term ?? stem(word);
const opposites = new Map<string, string[]>();
for (const [one, other] of PAIRS) {
  opposites.set(termOf(one), [...(opposites.get(termOf(one)) ?? []), termOf(other)]);
  opposites.set(termOf(other), [...(opposites.get(termOf(other)) ?? []), termOf(one)]);
}

/** Terms that a text with this term contradicts. */
export function oppositesOf(term: string): readonly string[] | undefined {
  return opposites.get(term);
}

const polar = new Set([...TURNED.map(([word]) => termOf(word)), "included"]);

/** Its opposite is said by a word of its own or by a denial; a text that says one and a text that says the other differ. */
export function isPolar(term: string): boolean {
  return polar.has(term);
}

const generic = new Set(GENERIC.map(termOf));

/** A verb that any business does to anything: what it does it to is what counts. */
export function isGeneric(term: string): boolean {
  return generic.has(term);
}

const memory = new Map<string, Word>();
/** Words remembered beside the lexicon; a flood of new ones starts the memory anew. */
const MEMORY = 20_000;

/** Looks up a word of the normal form. */
export function wordOf(text: string): Word {
  const known = lexicon.get(text) ?? memory.get(text);
  if (known !== undefined) return known;
  const found = readWord(text);
  if (memory.size >= MEMORY) memory.clear();
  memory.set(text, found);
  return found;
}

function readWord(text: string): Word {
  const apostrophe = text.indexOf("'");
  if (apostrophe > 0) return wordOf(text.slice(0, apostrophe));
  if (text.length < 2) return { cls: "stop", term: text, turns: false };
  for (const base of basesOf(text)) {
    const known = lexicon.get(base);
    if (known !== undefined && known.cls !== "stop" && known.cls !== "not" && !known.turns) return known;
  }
  const positive = /^(?:un|non)([a-z]{3,}(?:ed|able))$/.exec(text)?.[1];
  if (positive !== undefined && !REVERSED.test(text)) {
    const { cls, term } = wordOf(positive);
    if (cls !== "not" && cls !== "all") return { cls: cls === "stop" ? "soft" : cls, term, turns: true };
  }
  const root = stem(text);
  const known = lexicon.get(root);
  return known?.cls === "hard" && !known.turns ? known : { cls: "hard", term: root, turns: false };
}

/** What is undone, not denied. */
const REVERSED = /^un(?:it|clog|lock|load|pack|install|plug|do|dress|fold|block|screw|cover)/;

/** What the word may be an inflection of. "Personal" is none of "person". */
function basesOf(text: string): readonly string[] {
  const cut = (ending: string, put = "") =>
    text.endsWith(ending) && text.length - ending.length > 2 ? [text.slice(0, -ending.length) + put] : [];
  return [
    ...cut("s"),
    ...cut("es"),
    ...cut("ies", "y"),
    ...(text.endsWith("ed") ? cut("d") : []),
    ...cut("ed"),
    ...cut("ied", "y"),
    ...cut("ing"),
    ...cut("ing", "e"),
  ];
}
