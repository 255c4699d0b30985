import type { Claim, ClaimTerm } from "./claims.ts";
import type { Fact, FactSheet } from "./fact-sheet.ts";
import { oppositesOf } from "./words.ts";

/** What the facts say of one claim. */
export type Judgement =
  | { readonly says: "supported"; readonly from: ReadonlySet<string> }
  /** The nearest fact says something else. */
  | { readonly says: "contradicted"; readonly why: Conflict }
  /** No fact says it. */
  | { readonly says: "unsupported"; readonly missing: readonly ClaimTerm[] };

export type Conflict =
  | "denied"
  | "price"
  | "phone"
  | "quantity"
  | "opposite"
  | "overclaim";

const HARD = 1;
const SOFT = 0.25;
/** What a word counts that the fact says and the claim denies, or the other way round. */
const OTHER_SIDE = 0.7;
/** Facts this close to the nearest one are heard too. */
const NEAR = 0.3;
/** Share of a claim's hard words that its facts must have. */
const ENOUGH = 0.67;
/** With a lower share the nearest fact is about something else, and cannot contradict the claim. */
const SAME_TOPIC = 0.5;

/** Holds a claim against the facts of the cited passages: the nearest fact decides. */
export function judgeClaim(claim: Claim, sheets: readonly FactSheet[]): Judgement {
  const hard = claim.terms.filter((term) => term.hard);
  const near = nearest(claim, sheets);
  const bound = claim.prices.length + claim.phones.length + claim.quantities.length > 0;
  if (near.length === 0) {
    if (hard.length === 0) return { says: "supported", from: NOWHERE };
    return { says: "unsupported", missing: hard };
  }
  const from = new Set<string>();
  let conflict: Conflict | undefined;
  let missing: readonly ClaimTerm[] | undefined;
  for (const { fact, number } of near) {
    const found = conflictWith(claim, hard, fact);
    if (found !== undefined) {
      conflict ??= found;
      continue;
    }
    const rest = hard.filter(({ term }) => !fact.terms.has(term));
    // An amount belongs to what its own sentence is about; a list may take its items from several.
    const left = rest.length === 0 || bound ? rest : rest.filter((term) => !saidElsewhere(term, sheets));
    if (missing === undefined || left.length < missing.length) missing = left;
    if (left.length === 0) from.add(`${number}/${fact.passage}`);
  }
  if (missing === undefined) {
    const best = near[0];
    const shared = hard.filter(({ term }) => best?.fact.terms.has(term) === true).length;
    if (conflict !== undefined && shared >= hard.length * SAME_TOPIC) return { says: "contradicted", why: conflict };
    return hard.length === 0 ? { says: "supported", from: NOWHERE } : { says: "unsupported", missing: hard };
  }
  if (missing.some((term) => deniedElsewhere(term, sheets))) return { says: "contradicted", why: "denied" };
  if (hard.length - missing.length >= hard.length * ENOUGH) return { says: "supported", from };
  return { says: "unsupported", missing };
}

const NOWHERE: ReadonlySet<string> = new Set();

interface Near {
  readonly fact: Fact;
  /** Number of the sheet. */
  readonly number: number;
  readonly score: number;
}

/** The facts that share most with a claim, best first. */
function nearest(claim: Claim, sheets: readonly FactSheet[]): readonly Near[] {
  let best = 0;
  const found: Near[] = [];
  sheets.forEach((sheet, number) => {
    const scores = new Float64Array(sheet.facts.length);
    for (const { term, hard, denied } of claim.terms) {
      const list = sheet.index.get(term);
      if (list === undefined) continue;
      const weight = hard ? HARD : SOFT;
      for (const number of list) {
        const agrees = !hard || ((sheet.facts[number]?.terms.get(term) ?? 0) & (denied ? 2 : 1)) !== 0;
        scores[number] = (scores[number] ?? 0) + (agrees ? weight : weight * OTHER_SIDE);
      }
    }
    sheet.facts.forEach((fact, index) => {
      let score = scores[index] ?? 0;
      for (const quantity of claim.quantities) if (fact.quantities.includes(quantity)) score += SOFT;
      if (score === 0) return;
      if (score > best) best = score;
      found.push({ fact, number, score });
    });
  });
  return found.filter(({ score }) => score >= best - NEAR).sort((a, b) => b.score - a.score);
}

function saidElsewhere({ term, denied }: ClaimTerm, sheets: readonly FactSheet[]): boolean {
  // What a denial is about may stand anywhere: "never … on a frozen pipe".
  const wanted = denied ? 3 : 1;
  return sheets.some((sheet) =>
    sheet.index.get(term)?.some((index) => ((sheet.facts[index]?.terms.get(term) ?? 0) & wanted) !== 0),
  );
}

function deniedElsewhere({ term, denied }: ClaimTerm, sheets: readonly FactSheet[]): boolean {
  return !denied && sheets.some((sheet) => sheet.index.has(term));
}

function conflictWith(claim: Claim, hard: readonly ClaimTerm[], fact: Fact): Conflict | undefined {
  const { prices, phones, quantities } = claim;
  if (prices.length > 0 && !pricesFit(prices, fact.prices)) return "price";
  if (phones.length > 0 && !phones.every((phone) => fact.phones.includes(phone))) return "phone";
  if (quantities.some((quantity) => !fact.quantities.includes(quantity))) return "quantity";
  let agree = 0;
  let disagree = 0;
  for (const { term, denied } of hard) {
    const stands = fact.terms.get(term);
    if (stands === undefined) continue;
    if ((stands & (denied ? 2 : 1)) !== 0) agree += 1;
    else disagree += 1;
  }
  if (disagree > 0 && disagree >= agree) return "denied";
  for (const { term } of claim.terms) {
    if (fact.terms.has(term)) continue;
    if (oppositesOf(term)?.some((other) => fact.terms.has(other))) return "opposite";
  }
  return overclaims(claim, fact) ? "overclaim" : undefined;
}

/** A range is quoted as a range, or by its lower end. */
function pricesFit(said: readonly number[], known: readonly number[]): boolean {
  if (!said.every((price) => known.includes(price))) return false;
  return said.length > 1 || known.length !== 2 || said[0] === Math.min(...known);
}

/** "Every job" where the fact speaks of larger jobs; "always" where it does not. */
function overclaims(claim: Claim, fact: Fact): boolean {
  if (claim.denied) return false;
  for (const { word, at } of claim.universals) {
    if (fact.universals.has(word)) continue;
    if (word === "always" || word === "only" || word === "most" || word === "forever") return true;
    const noun = claim.terms.find((term) => term.at > at);
    if (noun === undefined) continue;
    if (fact.narrowed.has(noun.term) || fact.conditional || fact.universals.size > 0) return true;
  }
  return false;
}
