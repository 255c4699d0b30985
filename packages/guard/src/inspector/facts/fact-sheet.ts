import { readPassages } from "../../pack/knowledge.ts";
import type { Pack } from "../../pack/pack.ts";
import type { NormalText } from "../../text/normal-text.ts";
import { normalise } from "../../text/normalise.ts";
import { splitSentences } from "../../text/sentences.ts";
import { findValues } from "../values.ts";
import { type Claim, readClaims } from "./claims.ts";
import { addNames, type Names, noNames } from "./names.ts";
import type { Part } from "./parts.ts";
import { addToTimetable, type Timetable } from "./schedule.ts";
import { wordOf } from "./words.ts";

/** What a fact is about; a claim of the same kind is held against it. */
export type FactKind = "price" | "hours" | "phone" | "quantity" | "statement";

/** One statement of a passage, typed. */
export interface Fact {
  readonly kind: FactKind;
  /** Its normal form. */
  readonly text: string;
  /** Terms with how they stand here: 1 said, 2 denied, 3 both. */
  readonly terms: ReadonlyMap<string, number>;
  /** Terms that a little word before them narrows ("larger jobs", "two rooms"), each with those words. */
  readonly narrowed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly universals: ReadonlySet<string>;
  readonly conditional: boolean;
  /** "If …, …": what it says holds under a condition of its own. */
  readonly condition: boolean;
  readonly quantities: readonly string[];
  /** Its numbers without their units. */
  readonly counts: readonly string[];
  readonly prices: readonly number[];
  /** Prices that are the upper end of a range. */
  readonly upper: readonly number[];
  readonly phones: readonly string[];
  /** What its prices are for each of. */
  readonly rates: readonly string[];
  readonly times: readonly string[];
  /** Months that it names; empty where they are a range. */
  readonly months: readonly string[];
  readonly free: boolean;
  readonly costs: boolean;
  readonly parts: readonly Part[];
  /** What each of its clauses is about, with how it stands there: 1 said, 2 denied. Conditions are left out. */
  readonly clauses: readonly (readonly (readonly [term: string, stands: number])[])[];
  /** It goes on about what the sentence before it is about: "He works …". */
  readonly follows: boolean;
}

/** Everything that one passage says, compiled for comparing. */
export interface FactSheet {
  readonly facts: readonly Fact[];
  /** Term → the facts that have it. */
  readonly index: ReadonlyMap<string, readonly number[]>;
  /** Terms by their first four letters. */
  readonly prefixes: ReadonlyMap<string, readonly string[]>;
  /** Terms of its heading. */
  readonly topic: ReadonlySet<string>;
  readonly timetables: ReadonlyMap<string, Timetable>;
  readonly names: Names;
}

const sheets = new Map<string, FactSheet>();
/** Sheets remembered: passages are the same texts for every draft of a guard. */
const MEMORY = 2_000;

/** The facts of a passage that no pack brought along, read once for each text. Markdown is read as in a pack. */
export function factsOf(passage: string): FactSheet {
  const known = sheets.get(passage);
  if (known !== undefined) return known;
  const sheet = /\n|^#|^\|/.test(passage)
    ? merge(
        readPassages("passage", "", passage).map(({ heading, sentences }) =>
          compileFacts(sentences, heading),
        ),
      )
    : compileFacts(splitSentences(passage).map(({ text }) => text));
  if (sheets.size >= MEMORY) sheets.clear();
  sheets.set(passage, sheet);
  return sheet;
}

/** The facts of a pack's public knowledge, by passage text. */
export function compilePackFacts(pack: Pack): ReadonlyMap<string, FactSheet> {
  const compiled = new Map<string, FactSheet>();
  for (const { meta, passages } of pack.knowledge) {
    if (meta.audience !== "public") continue;
    for (const { text, sentences, heading } of passages) compiled.set(text, compileFacts(sentences, heading));
  }
  return compiled;
}

function merge(parts: readonly FactSheet[]): FactSheet {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const facts: Fact[] = [];
  const index = new Map<string, number[]>();
  const timetables = new Map<string, Timetable>();
  const names = noNames();
  for (const part of parts) {
    for (const [term, list] of part.index) {
      const moved = list.map((at) => at + facts.length);
      index.set(term, [...(index.get(term) ?? []), ...moved]);
    }
    facts.push(...part.facts);
    for (const [subject, table] of part.timetables)
      if (!timetables.has(subject)) timetables.set(subject, table);
    for (const field of ["words", "pairs", "endings"] as const)
      for (const word of part.names[field]) names[field].add(word);
  }
  return {
    facts,
    index,
    prefixes: byPrefix(index.keys()),
    topic: new Set(parts.flatMap(({ topic }) => [...topic])),
    timetables,
    names,
  };
}

/** Words without which a sentence is a bare list: then its heading says what the list is of. */
const FINITE =
  /\b(?:is|are|was|were|be|has|have|do|does|don't|doesn't|will|can|cannot|can't|could|may|must|should|we|you|they|he|she|it|please|isn't|aren't|[a-z]{2,20}'re|[a-z]{2,20}'ll)\b/;

/** Compiles sentences that stand together under one heading. */
export function compileFacts(sentences: readonly string[], heading = ""): FactSheet {
  const facts: Fact[] = [];
  const index = new Map<string, number[]>();
  const timetables = new Map<string, Timetable>();
  const names = noNames();
  const head = normalise(heading);
  const deniesAll = heading !== "" && readClaims(head, []).some(({ denied }) => denied);
  for (const sentence of withColumns(sentences)) {
    let normal = normalise(sentence);
    addNames(names, normal);
    if (deniesAll && !FINITE.test(normal.text)) normal = normalise(`${heading}: ${sentence}`);
    const claims = readClaims(normal, findValues(normal.text));
    for (const claim of claims) for (const schedule of claim.schedules) addToTimetable(timetables, schedule);
    const fact = toFact(normal, claims, /^(?:he|she|they|it|this|that|these) /.test(normal.text));
    for (const term of fact.terms.keys()) {
      const list = index.get(term);
      if (list === undefined) index.set(term, [facts.length]);
      else list.push(facts.length);
    }
    facts.push(fact);
  }
  const prefixes = byPrefix(index.keys());
  const topic = new Set(head.tokens.map(({ text }) => wordOf(text).term));
  return { facts, index, prefixes, topic, timetables, names };
}

function byPrefix(terms: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const prefixes = new Map<string, string[]>();
  for (const term of terms) {
    if (term.length < 4) continue;
    const list = prefixes.get(term.slice(0, 4));
    if (list === undefined) prefixes.set(term.slice(0, 4), [term]);
    else list.push(term);
  }
  return prefixes;
}

const MONTHS = /\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/g;

/** Months that a text in the normal form names. "May" is mostly something else. */
export function monthsOf(text: string): readonly string[] {
  return text.match(MONTHS) ?? [];
}

/** What holds within limits only. */
const LIMITS = /\b(?:than|unless|within|up to|at least|at most|until)\b/;

/** Cells of a table's row, as passages speak it: "Oaks: 3 to 5 years, 10." */
function cellsOf(sentence: string | undefined): readonly [string, readonly string[]] | undefined {
  const match = /^([^:]{1,80}): ([^:]{1,300})\.$/.exec(sentence ?? "");
  return match === null ? undefined : [match[1] ?? "", (match[2] ?? "").split(", ")];
}

/** Says with each cell of a table what its column is: "Oaks: Age 3 to 5 years, Children per teacher 10." */
function withColumns(sentences: readonly string[]): readonly string[] {
  const out: string[] = [];
  let columns: readonly string[] | undefined;
  sentences.forEach((sentence, index) => {
    const cells = cellsOf(sentence);
    if (columns === undefined && cells !== undefined && cells[1].length > 1 && !/\$/.test(sentence)) {
      const next = cellsOf(sentences[index + 1]);
      const figures = /\d/.test(sentence) ? /\$/ : /\d/;
      if (next?.[1].length === cells[1].length && figures.test(sentences[index + 1] ?? "")) {
        columns = cells[1];
        return;
      }
    }
    if (columns === undefined || cells === undefined || cells[1].length !== columns.length) {
      columns = undefined;
      out.push(sentence);
    } else out.push(`${cells[0]}: ${cells[1].map((cell, at) => `${columns?.[at]} ${cell}`).join(", ")}.`);
  });
  return out;
}

/** A sentence is one fact: its claims need each other. */
function toFact({ text, tokens }: NormalText, claims: readonly Claim[], follows: boolean): Fact {
  const terms = new Map<string, number>();
  const narrowed = new Map<string, Set<string>>();
  for (const claim of claims)
    claim.terms.forEach(({ term, denied, at }, index) => {
      terms.set(term, (terms.get(term) ?? 0) | (denied ? 2 : 1));
      const before = claim.terms[index - 1];
      const narrows =
        before !== undefined && before.at === at - 1
          ? before.term
          : /^\d/.test(tokens[at - 1]?.text ?? "")
            ? "#"
            : undefined;
      if (narrows !== undefined) narrowed.set(term, (narrowed.get(term) ?? new Set()).add(narrows));
    });
  const all = <Item>(read: (claim: Claim) => readonly Item[]) => claims.flatMap(read);
  const prices = all((claim) => claim.prices);
  const phones = all((claim) => claim.phones);
  const quantities = all((claim) => claim.quantities);
  return {
    kind:
      prices.length > 0
        ? "price"
        : phones.length > 0
          ? "phone"
          : claims.some((claim) => claim.schedules.length > 0)
            ? "hours"
            : quantities.length > 0
              ? "quantity"
              : "statement",
    text,
    terms,
    narrowed,
    universals: new Set(all((claim) => claim.universals.map(({ word }) => word))),
    condition: claims.length > 1 && claims.some((claim) => claim.condition),
    conditional: claims.some((claim) => claim.condition) || LIMITS.test(text),
    quantities,
    counts: all((claim) =>
      claim.amounts.flatMap(({ kind, raw }) => (kind === "quantity" && raw !== undefined ? [raw] : [])),
    ),
    prices,
    upper: claims.flatMap(upperEnds),
    phones,
    rates: all((claim) => claim.amounts.flatMap(({ rate }) => (rate === undefined ? [] : [rate]))),
    times: all((claim) => claim.times),
    months: /\b(?:to|through|until|between)\b/.test(text) ? [] : monthsOf(text),
    free: claims.some((claim) => claim.free),
    costs: claims.some((claim) => claim.costs),
    parts: all((claim) => claim.parts),
    clauses: claims
      .filter(({ condition }) => !condition)
      .map(({ terms }) =>
        terms
          .filter(({ hard, common }) => hard || common)
          .map(({ term, denied }) => [term, denied ? 2 : 1] as const),
      )
      .filter((clause) => clause.length > 0),
    follows,
  };
}

/** "$180 to $260": two prices that no part divides. */
function upperEnds({ prices, parts }: Claim): readonly number[] {
  const groups = parts.filter(({ kind }) => kind === "price").map(({ amounts }) => amounts.map(Number));
  return (groups.length > 0 ? groups : [prices]).flatMap((group) => {
    const [one, two] = group;
    return group.length === 2 && one !== undefined && two !== undefined && one < two ? [two] : [];
  });
}
