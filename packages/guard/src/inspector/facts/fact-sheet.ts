import { normalise } from "../../text/normalise.ts";
import { splitSentences } from "../../text/sentences.ts";
import { findValues } from "../values.ts";
import { type Claim, readClaims } from "./claims.ts";
import { addToTimetable, type Timetable } from "./schedule.ts";

/** What a fact is about; a claim of the same kind is held against it. */
export type FactKind = "price" | "hours" | "phone" | "quantity" | "statement";

/** One statement of a passage, typed. */
export interface Fact {
  readonly kind: FactKind;
  /** Terms with how they stand here: 1 said, 2 denied, 3 both. */
  readonly terms: ReadonlyMap<string, number>;
  /** Terms that a little word before them narrows: "larger jobs". */
  readonly narrowed: ReadonlySet<string>;
  readonly universals: ReadonlySet<string>;
  readonly conditional: boolean;
  readonly quantities: readonly string[];
  readonly prices: readonly number[];
  readonly phones: readonly string[];
  /** Number of its passage in the sheet. */
  readonly passage: number;
}

/** Everything that one or more passages say, compiled for comparing. */
export interface FactSheet {
  readonly facts: readonly Fact[];
  /** Term → the facts that have it. */
  readonly index: ReadonlyMap<string, readonly number[]>;
  readonly timetables: ReadonlyMap<string, Timetable>;
  /** Full names of people with a title: `elena reyes`. */
  readonly people: readonly string[];
}

const sheets = new Map<string, FactSheet>();
/** Sheets remembered: passages are the same texts for every draft of a guard. */
const MEMORY = 2_000;

/** The facts of one passage, read once for each text. */
export function factsOf(passage: string): FactSheet {
  const known = sheets.get(passage);
  if (known !== undefined) return known;
  const sheet = compileFacts([passage]);
  if (sheets.size >= MEMORY) sheets.clear();
  sheets.set(passage, sheet);
  return sheet;
}

/** Compiles passages into one sheet. */
export function compileFacts(passages: readonly string[]): FactSheet {
  const facts: Fact[] = [];
  const index = new Map<string, number[]>();
  const timetables = new Map<string, Timetable>();
  const people: string[] = [];
  passages.forEach((passage, number) => {
    for (const sentence of splitSentences(passage)) {
      const normal = normalise(sentence.text);
      const claims = readClaims(normal, findValues(normal.text));
      for (const claim of claims) if (claim.schedule !== undefined) addToTimetable(timetables, claim.schedule);
      for (const match of normal.text.matchAll(/\bdr\.? ([a-z]{3,20}) ([a-z]{3,20})\b/g))
        if (/^\p{Lu}/u.test(normal.original.slice(normal.toOriginal(match.index + match[0].length - (match[2]?.length ?? 0), match.index + match[0].length).start)))
          people.push(`${match[1]} ${match[2]}`);
      const fact = toFact(claims, number);
      for (const term of fact.terms.keys()) {
        const list = index.get(term);
        if (list === undefined) index.set(term, [facts.length]);
        else list.push(facts.length);
      }
      facts.push(fact);
    }
  });
  return { facts, index, timetables, people };
}

/** A sentence is one fact: its claims need each other. */
function toFact(claims: readonly Claim[], passage: number): Fact {
  const terms = new Map<string, number>();
  const narrowed = new Set<string>();
  for (const claim of claims)
    claim.terms.forEach(({ term, denied, at }, index) => {
      terms.set(term, (terms.get(term) ?? 0) | (denied ? 2 : 1));
      const before = claim.terms[index - 1];
      if (before !== undefined && before.at === at - 1) narrowed.add(term);
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
          : claims.some((claim) => claim.schedule !== undefined)
            ? "hours"
            : quantities.length > 0
              ? "quantity"
              : "statement",
    terms,
    narrowed,
    universals: new Set(all((claim) => claim.universals.map(({ word }) => word))),
    conditional: claims.some((claim) => claim.condition),
    quantities,
    prices,
    phones,
    passage,
  };
}
