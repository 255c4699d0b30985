import { createRandom } from "../../packages/guard/src/learning/random.ts";
import { expand, type Grammar, type Kinds, pick, pickWeighted, tidy } from "./grammar.ts";
import { CALLS_ELSEWHERE } from "./languages/calls-elsewhere.ts";
import { ENGLISH } from "./languages/english.ts";
import { FRENCH } from "./languages/french.ts";
import { FRENCH_SPOKEN } from "./languages/french-spoken.ts";
import { FURTHER_LANGUAGES } from "./languages/further.ts";
import { GERMAN } from "./languages/german.ts";
import { GERMAN_SPOKEN } from "./languages/german-spoken.ts";
import { ITALIAN } from "./languages/italian.ts";
import { ITALIAN_SPOKEN } from "./languages/italian-spoken.ts";
import { PORTUGUESE } from "./languages/portuguese.ts";
import { PORTUGUESE_SPOKEN } from "./languages/portuguese-spoken.ts";
import { SPANISH } from "./languages/spanish.ts";
import { SPANISH_SPOKEN } from "./languages/spanish-spoken.ts";
import { type InjectionMix, isWritten } from "./mixes.ts";
import { addNoise } from "./noise.ts";
import { encodedAttack, fakeStructure } from "./structure.ts";

export interface GeneratedRow {
  readonly text: string;
  readonly attack: boolean;
  readonly kind: string;
  readonly lang: string;
}

const LANGUAGE_SHARES = { english: 0.6, large: 0.3 };
const LARGE: readonly Grammar[] = [
  withCalls(SPANISH, SPANISH_SPOKEN),
  withCalls(FRENCH, FRENCH_SPOKEN),
  withCalls(GERMAN, GERMAN_SPOKEN),
  withCalls(PORTUGUESE, PORTUGUESE_SPOKEN),
  withCalls(ITALIAN, ITALIAN_SPOKEN),
];

/** Orders that fake structures and codes carry. */
const CARRIED = ["override", "reveal", "persona", "data-theft"];
/** Tries for another text before a run of duplicates counts as an exhausted grammar. */
const TRIES = 400;

/** Texts for the training of an injection detector: distinct, and the same for the same seed. */
export function generateInjectionRows(
  mix: InjectionMix,
  count: number,
  seed: number,
): readonly GeneratedRow[] {
  const random = createRandom(seed);
  const seen = new Set<string>();
  const rows: GeneratedRow[] = [];
  while (rows.length < count) {
    const attack = random() < mix.attackShare;
    const grammar = pickGrammar(random);
    rows.push(distinctRow(mix, grammar, attack, seen, random));
  }
  return rows;
}

function distinctRow(
  mix: InjectionMix,
  grammar: Grammar,
  attack: boolean,
  seen: Set<string>,
  random: () => number,
): GeneratedRow {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const row = makeRow(mix, grammar, attack, random);
    const key = row.text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")
      .trim();
    if (key === "" || seen.has(key)) continue;
    seen.add(key);
    return row;
  }
  throw new Error(`no new texts left for ${grammar.lang}: ask for fewer rows`);
}

function withCalls(grammar: Grammar, spoken: Omit<Grammar, "lang">): Grammar {
  const parts = [grammar, CALLS_ELSEWHERE[grammar.lang], spoken];
  return {
    lang: grammar.lang,
    slots: Object.assign({}, ...parts.map((part) => part?.slots)),
    attacks: Object.assign({}, ...parts.map((part) => part?.attacks)),
    harmless: Object.assign({}, ...parts.map((part) => part?.harmless)),
  };
}

function pickGrammar(random: () => number): Grammar {
  const share = random();
  if (share < LANGUAGE_SHARES.english) return ENGLISH;
  return pick(share < LANGUAGE_SHARES.english + LANGUAGE_SHARES.large ? LARGE : FURTHER_LANGUAGES, random);
}

function makeRow(mix: InjectionMix, grammar: Grammar, attack: boolean, random: () => number): GeneratedRow {
  const kinds = attack ? grammar.attacks : grammar.harmless;
  const kind = pickKind(attack ? mix.attacks : mix.harmless, grammar, kinds, random);
  const written = isWritten(kind);
  const core = kind in kinds ? fill(grammar, kinds, kind, random) : carriedOrder(grammar, kind, random);
  const said = written ? core : surround(core, grammar, random);
  const text = addNoise(tidy(said.replaceAll("\\n", "\n"), grammar.lang), {
    lang: grammar.lang,
    written,
    otherWords: mix.otherWords,
    random,
  });
  return { text, attack, kind, lang: grammar.lang };
}

function pickKind(
  mixed: InjectionMix["attacks"],
  grammar: Grammar,
  kinds: Kinds,
  random: () => number,
): string {
  const weights = Object.entries(mixed).filter(
    ([kind]) => kind in kinds || (grammar.slots.request !== undefined && isCarrier(kind)),
  );
  return pickWeighted(Object.fromEntries(weights), random);
}

const isCarrier = (kind: string) => kind === "fake-structure" || kind === "encoding";

function fill(grammar: Grammar, kinds: Grammar["attacks"], kind: string, random: () => number): string {
  return expand(pick(kinds[kind] ?? [], random), grammar.slots, random);
}

function carriedOrder(grammar: Grammar, kind: string, random: () => number): string {
  const carried = CARRIED.filter((candidate) => candidate in grammar.attacks);
  const order = fill(grammar, grammar.attacks, pick(carried, random), random);
  if (kind === "encoding") return encodedAttack(order, grammar, random);
  return fakeStructure(order, expand("{request}", grammar.slots, random), random);
}

/** Puts a part of the texts, of both labels alike, into a call: greetings, a request, a long story around them. */
function surround(core: string, grammar: Grammar, random: () => number): string {
  const { slots } = grammar;
  if (slots.request === undefined) return core;
  const say = (template: string) => expand(template, slots, random);
  const mark = /[.?!]$/u.test(core) ? "" : pick([".", ".", "", "!"], random);
  const share = random();
  if (share < 0.5) return `${core}${random() < 0.5 ? mark : ""}`;
  if (share < 0.58) return `${say("{hello}")} ${core}${mark}`;
  if (share < 0.64) return `${core}, ${say("{polite}")}`;
  if (share < 0.78)
    return `${say("{request}")}${pick([" ", ", ", ". "], random)}${say("{joint}")} ${core}${mark}`;
  if (share < 0.84) return `${say("{hello} {request}")}. ${core}${mark || "."}`;
  if (share < 0.9) return `${core}${mark || "."} ${say("{joint} {request}")}`;
  if (share < 0.96) return `${say("{hello} {story}. {joint}")} ${core}${mark || "."} ${say("{request}")}`;
  return `${say("{story}. {story}. {request}")}. ${core}${mark || "."}`;
}
