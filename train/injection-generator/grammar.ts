/** What a slot may become: one of several templates, or something made up on the spot. */
export type Slot = readonly string[] | ((random: () => number) => string);
export type Slots = Readonly<Record<string, Slot>>;
/** Templates of each kind. */
export type Kinds = Readonly<Record<string, readonly string[]>>;

/** The texts of one language: `{slot}` is filled from `slots`, `(a|b|)` is one of its alternatives. */
export interface Grammar {
  readonly lang: string;
  readonly slots: Slots;
  readonly attacks: Kinds;
  readonly harmless: Kinds;
}

/** What one hand wrote on one subject: a language is several of them. */
export interface Family {
  readonly slots: Slots;
  readonly attacks?: Kinds;
  readonly harmless?: Kinds;
}

/** One template a line; empty lines separate groups. */
export function lines(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

export function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

/** A random key, with a chance in proportion to its weight. */
export function pickWeighted(weights: Readonly<Record<string, number>>, random: () => number): string {
  const entries = Object.entries(weights);
  let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  throw new Error("nothing to pick from");
}

const SLOT = /\{([a-zA-Z]+)\}/gu;
const INNERMOST_ALTERNATIVES = /\(([^()]*)\)/u;
const DEEPEST = 12;

/** Fills a template; what slots bring in is filled as well. */
export function expand(template: string, slots: Slots, random: () => number, depth = 0): string {
  if (depth > DEEPEST) throw new Error(`slots without end in: ${template}`);
  const chosen = chooseAlternatives(template, random);
  return chosen.replaceAll(SLOT, (_, name: string) => {
    const slot = slots[name];
    if (slot === undefined) throw new Error(`unknown slot {${name}} in: ${template}`);
    return typeof slot === "function" ? slot(random) : expand(pick(slot, random), slots, random, depth + 1);
  });
}

function chooseAlternatives(template: string, random: () => number): string {
  let text = template;
  for (let found = INNERMOST_ALTERNATIVES.exec(text); found; found = INNERMOST_ALTERNATIVES.exec(text)) {
    const choice = pick((found[1] ?? "").split("|"), random);
    text = `${text.slice(0, found.index)}${choice}${text.slice(found.index + found[0].length)}`;
  }
  return text;
}

/** Single spaces, capitals where sentences begin, "an" where English wants it. */
export function tidy(text: string, lang: string): string {
  const spaced = text
    .replaceAll(/[ \t]+/gu, " ")
    .replaceAll(/ +(?=[,.;!?](?:\s|$))/gu, "")
    .replaceAll(/,(?=[.?!])/gu, "")
    .replaceAll(/([?!]) ?[.,](?=\s|$)/gu, "$1")
    .trim();
  const capital = spaced.replaceAll(
    /(^|\n|(?<![.\s]\p{L})[.?!]["”]? )(\p{Ll})/gu,
    (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`,
  );
  if (lang === "es") return capital.replaceAll(/\bde el\b/gu, "del").replaceAll(/(?<!\p{L})a el\b/gu, "al");
  if (lang !== "en") return capital;
  return capital
    .replaceAll(/\bon (?=tomorrow|next )/gu, "")
    .replaceAll(/\b(to|would) (?:don't|do not) /gu, "$1 not ")
    .replaceAll(/\b([Aa]) (?=[aeio]|un(?!i))(?!one\b|once\b|eu)/gu, "$1n ");
}

export function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
