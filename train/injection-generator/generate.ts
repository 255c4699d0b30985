import { createRandom } from "../../packages/guard/src/learning/random.ts";
import { expand, type Grammar, pick, pickWeighted, tidy } from "./grammar.ts";
import { CALLS_ELSEWHERE } from "./languages/calls-elsewhere.ts";
import { ENGLISH } from "./languages/english.ts";
import { FRENCH } from "./languages/french.ts";
import { FURTHER_LANGUAGES } from "./languages/further.ts";
import { GERMAN } from "./languages/german.ts";
import { ITALIAN } from "./languages/italian.ts";
import { PORTUGUESE } from "./languages/portuguese.ts";
import { SPANISH } from "./languages/spanish.ts";
import { addNoise } from "./noise.ts";
import { encodedAttack, fakeStructure } from "./structure.ts";

export interface GeneratedRow {
  readonly text: string;
  readonly attack: boolean;
  readonly kind: string;
  readonly lang: string;
}

/** Harmless texts are of more kinds than attacks, and there are more of them in the world. */
const ATTACK_SHARE = 0.4;
const LANGUAGE_SHARES = { english: 0.6, large: 0.3 };
const LARGE: readonly Grammar[] = [SPANISH, FRENCH, GERMAN, PORTUGUESE, ITALIAN].map(withCalls);

const ATTACK_WEIGHTS: Readonly<Record<string, number>> = {
  override: 12,
  reveal: 12,
  persona: 11,
  pretext: 8,
  "invented-policy": 6,
  "data-theft": 10,
  "tool-abuse": 7,
  "output-control": 6,
  encoding: 4,
  "fake-structure": 7,
  fiction: 6,
  pressure: 5,
  indirect: 9,
  continuation: 3,
  "many-step": 4,
  "refusal-suppression": 4,
  harm: 4,
  "others-data": 9,
  planted: 7,
  "set-aside": 9,
  "read-out": 7,
  "false-record": 7,
  "other-self": 4,
  "role-jailbreak": 7,
};
const HARMLESS_WEIGHTS: Readonly<Record<string, number>> = {
  call: 22,
  "take-back": 18,
  "innocent-words": 34,
  "about-the-assistant": 14,
  emotion: 7,
  joke: 3,
  "assistant-use": 18,
  document: 12,
  "own-data": 11,
  "read-my-note": 8,
  "house-rules": 14,
  "role-prompt": 12,
  "task-prompt": 16,
  "long-prompt": 14,
  device: 14,
  "read-back": 16,
  "at-work": 9,
  spelled: 7,
  rambling: 8,
};
/** Kinds that are written, not said: they stay as they are and nothing is said around them. */
const WRITTEN = new Set([
  "indirect",
  "document",
  "role-prompt",
  "task-prompt",
  "long-prompt",
  "role-jailbreak",
]);
/** Orders that fake structures and codes carry. */
const CARRIED = ["override", "reveal", "persona", "data-theft"];
/** Tries for another text before a run of duplicates counts as an exhausted grammar. */
const TRIES = 400;

/** Texts for the training of an injection detector: distinct, and the same for the same seed. */
export function generateInjectionRows(count: number, seed: number): readonly GeneratedRow[] {
  const random = createRandom(seed);
  const seen = new Set<string>();
  const rows: GeneratedRow[] = [];
  while (rows.length < count) {
    const attack = random() < ATTACK_SHARE;
    const grammar = pickGrammar(random);
    rows.push(distinctRow(grammar, attack, seen, random));
  }
  return rows;
}

function distinctRow(
  grammar: Grammar,
  attack: boolean,
  seen: Set<string>,
  random: () => number,
): GeneratedRow {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const row = makeRow(grammar, attack, random);
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

function withCalls(grammar: Grammar): Grammar {
  const calls = CALLS_ELSEWHERE[grammar.lang];
  if (calls === undefined) return grammar;
  return {
    ...grammar,
    slots: { ...grammar.slots, ...calls.slots },
    attacks: { ...grammar.attacks, ...calls.attacks },
    harmless: { ...grammar.harmless, ...calls.harmless },
  };
}

function pickGrammar(random: () => number): Grammar {
  const share = random();
  if (share < LANGUAGE_SHARES.english) return ENGLISH;
  return pick(share < LANGUAGE_SHARES.english + LANGUAGE_SHARES.large ? LARGE : FURTHER_LANGUAGES, random);
}

function makeRow(grammar: Grammar, attack: boolean, random: () => number): GeneratedRow {
  const kinds = attack ? grammar.attacks : grammar.harmless;
  const kind = pickKind(grammar, attack, random);
  const written = WRITTEN.has(kind) || kind === "fake-structure" || kind === "encoding";
  const core = kind in kinds ? fill(grammar, kinds, kind, random) : carriedOrder(grammar, kind, random);
  const said = written ? core : surround(core, grammar, random);
  const text = addNoise(tidy(said.replaceAll("\\n", "\n"), grammar.lang), grammar.lang, written, random);
  return { text, attack, kind, lang: grammar.lang };
}

function pickKind(grammar: Grammar, attack: boolean, random: () => number): string {
  const kinds = attack ? grammar.attacks : grammar.harmless;
  const weights = Object.entries(attack ? ATTACK_WEIGHTS : HARMLESS_WEIGHTS).filter(
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
