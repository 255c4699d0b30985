import type { Claim, ClaimTerm } from "./claims.ts";
import { type Conflict, conflictWith, hasAmount, phoneOfAnother } from "./conflicts.ts";
import type { Fact, FactSheet } from "./fact-sheet.ts";
import { plainName } from "./names.ts";
import type { Amount } from "./parts.ts";
import { isGeneric, wordOf } from "./words.ts";

/** What the facts say of one claim. */
export type Judgement =
  /** `from`: the facts that say all of it; empty where it takes several or says nothing. */
  | { readonly says: "supported"; readonly from: readonly Fact[] }
  /** The nearest fact says something else. */
  | { readonly says: "contradicted"; readonly why: Conflict }
  /** No fact says it. */
  | { readonly says: "unsupported"; readonly missing: readonly ClaimTerm[] };

/** "Call", "phone": said with every number. */
const PHONE = wordOf("phone").term;
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
export function judgeClaim(spoken: Claim, sheets: readonly FactSheet[]): Judgement {
  const claim = alignTerms(spoken, sheets);
  const hard = hardTerms(claim, sheets);
  const near = nearest(claim, hard, sheets);
  if (near.length === 0) {
    if (hard.length === 0) return { says: "supported", from: [] };
    return { says: "unsupported", missing: hard };
  }
  const onlyGeneric = hard.every(({ term }) => isGeneric(term));
  const bound = claim.amounts.length > 0 || claim.free;
  const elsewhere = (amount: Amount) =>
    sheets.some(({ facts }) => facts.some((fact) => hasAmount(fact, amount)));
  const from: Fact[] = [];
  if (!claim.condition && isOpposed(hard, sheets)) return { says: "contradicted", why: "denied" };
  let conflict: Conflict | undefined;
  let missing: readonly ClaimTerm[] | undefined;
  for (const { fact, sheet } of near) {
    const found = conflictWith(claim, hard, fact, elsewhere) ?? phoneOfAnother(claim, fact, sheets);
    if (found !== undefined) {
      conflict ??= found;
      continue;
    }
    // What costs nothing must be said to cost nothing, and an hour must be named.
    if (claim.free && !fact.free) continue;
    if (claim.times.length > 0 && fact.times.length === 0) continue;
    // "Take" for "accept" is no other claim; what is accepted is.
    const rest = hard.filter(
      ({ term }) =>
        !fact.terms.has(term) &&
        (onlyGeneric || !isGeneric(term)) &&
        (term !== PHONE || claim.phones.length === 0),
    );
    // An amount belongs to what its own sentence is about; a list may take its items from several.
    const left = rest.filter((term) => (bound ? !sheet.topic.has(term.term) : !saidElsewhere(term, sheets)));
    if (missing === undefined || left.length < missing.length) missing = left;
    if (left.length === 0 && (claim.amounts.length > 0 || hard.some(({ term }) => fact.terms.has(term))))
      from.push(fact);
  }
  if (conflict === "free" && hard.length > 0) return { says: "contradicted", why: conflict };
  if (missing === undefined) {
    const best = near[0];
    const shared = hard.filter(({ term }) => best?.fact.terms.has(term) === true).length;
    if (conflict !== undefined && shared >= hard.length * SAME_TOPIC)
      return { says: "contradicted", why: conflict };
    return hard.length === 0 ? { says: "supported", from: [] } : { says: "unsupported", missing: hard };
  }
  if (!claim.condition && missing.some((term) => deniedElsewhere(term, sheets)))
    return { says: "contradicted", why: "denied" };
  if (belongsToAnother(claim, hard, sheets)) return { says: "contradicted", why: "person" };
  const enough = bound && missing.every((term) => !pricedElsewhere(term, sheets)) ? SAME_TOPIC : ENOUGH;
  if (hard.length - missing.length >= hard.length * enough) return { says: "supported", from };
  return { says: "unsupported", missing };
}

/** Shortest term that another may begin with, and how much longer that one may be: "rent" and "rental". */
const SHORTEST = 4;
const LONGER = 3;

function isLike(one: string, other: string): boolean {
  return (
    Math.min(one.length, other.length) >= SHORTEST &&
    Math.abs(other.length - one.length) <= LONGER &&
    (other.startsWith(one) || one.startsWith(other))
  );
}

/** The claim in the terms of its passages, where these have a longer or shorter form of a word. */
function alignTerms(claim: Claim, sheets: readonly FactSheet[]): Claim {
  let changed = false;
  const terms = claim.terms.map((said) => {
    if (
      !(said.hard || said.common) ||
      said.term.length < SHORTEST ||
      sheets.some(({ index }) => index.has(said.term))
    )
      return said;
    const other = likeTerm(said.term, sheets);
    if (other === undefined) return said;
    changed = true;
    return { ...said, term: other, hard: true };
  });
  return changed ? { ...claim, terms } : claim;
}

/** A term of the passages that this one begins with, or the other way round. */
export function likeTerm(term: string, sheets: readonly FactSheet[]): string | undefined {
  for (const { prefixes } of sheets)
    for (const other of prefixes.get(term.slice(0, SHORTEST)) ?? []) if (isLike(term, other)) return other;
  return undefined;
}

/**
 * What the claim is about. Where that is only a verb as general as "accept", or an amount of everyday words, those count
 * too.
 */
function hardTerms(claim: Claim, sheets: readonly FactSheet[]): readonly ClaimTerm[] {
  const { terms, amounts, text } = claim;
  const inSheets = ({ term }: ClaimTerm) => sheets.some(({ index }) => index.has(term));
  const hard = terms.filter((term) => term.hard || (term.common && inSheets(term)));
  // "We deliver": what is all common, and stands nowhere.
  if (hard.length === 0 && WE.test(text)) hard.push(...terms.filter(({ common }) => common));
  if (hard.length > 0) return hard.every(({ term }) => isGeneric(term)) ? terms : hard;
  if (amounts.length > 0 || TAKES.test(text)) return terms.filter(inSheets);
  return hard;
}

const WE = /^(?:(?:yes|no|and|but|so) )?(?:we|our) /;
const TAKES =
  /^(?:(?:yes|no|and|but|so) )?we (?:(?:do not|don't|do|can't|cannot|can|also|will|only) )*(?:take|have|offer|provide|sell)\b/;

interface Near {
  readonly fact: Fact;
  readonly sheet: FactSheet;
  readonly score: number;
}

/** The facts that share most with a claim, best first. */
function nearest(claim: Claim, hard: readonly ClaimTerm[], sheets: readonly FactSheet[]): readonly Near[] {
  let best = 0;
  const found: Near[] = [];
  const counted = new Set(hard.map(({ term }) => term));
  const byWordsAlone = claim.amounts.length === 0 && !claim.free && !claim.costs;
  for (const sheet of sheets) {
    let scores: Float64Array | undefined;
    for (const { term, denied } of claim.terms) {
      const list = sheet.index.get(term);
      if (list === undefined) continue;
      scores ??= new Float64Array(sheet.facts.length);
      const strong = counted.has(term);
      const weight = strong ? HARD : SOFT;
      for (const number of list) {
        const agrees = !strong || ((sheet.facts[number]?.terms.get(term) ?? 0) & (denied ? 2 : 1)) !== 0;
        scores[number] = (scores[number] ?? 0) + (agrees ? weight : weight * OTHER_SIDE);
      }
    }
    if (scores === undefined && byWordsAlone) continue;
    sheet.facts.forEach((fact, index) => {
      let score = scores?.[index] ?? 0;
      // A phone number is nearly a name.
      for (const amount of claim.amounts)
        if (hasAmount(fact, amount)) score += amount.kind === "phone" ? HARD : SOFT;
      if ((claim.free && (fact.free || fact.costs)) || (claim.costs && fact.free)) score += SOFT;
      if (score === 0) return;
      if (score > best) best = score;
      found.push({ fact, sheet, score });
    });
  }
  return found.filter(({ score }) => score >= best - NEAR).sort((a, b) => b.score - a.score);
}

/** A fact has all that the claim is about and says every bit of it the other way round; none says it this way. */
function isOpposed(hard: readonly ClaimTerm[], sheets: readonly FactSheet[]): boolean {
  const [first, ...others] = hard;
  if (first === undefined || others.length === 0) return false;
  let opposed = false;
  for (const { index, facts } of sheets)
    for (const number of index.get(first.term) ?? []) {
      const terms = facts[number]?.terms;
      if (terms === undefined || !others.every(({ term }) => terms.has(term))) continue;
      if (hard.some(({ term, denied }) => ((terms.get(term) ?? 0) & (denied ? 2 : 1)) !== 0)) return false;
      opposed = true;
    }
  return opposed;
}

function saidElsewhere({ term, denied }: ClaimTerm, sheets: readonly FactSheet[]): boolean {
  // What a denial is about may stand anywhere: "never … on a frozen pipe".
  const wanted = denied ? 3 : 1;
  return sheets.some(
    (sheet) =>
      sheet.topic.has(term) ||
      sheet.index.get(term)?.some((index) => ((sheet.facts[index]?.terms.get(term) ?? 0) & wanted) !== 0),
  );
}

function deniedElsewhere({ term, denied }: ClaimTerm, sheets: readonly FactSheet[]): boolean {
  return !denied && sheets.some((sheet) => sheet.index.has(term));
}

/** A word of another price, time or number: "a tooth" of "getting a tooth pulled" is of none. */
function pricedElsewhere({ term }: ClaimTerm, sheets: readonly FactSheet[]): boolean {
  return sheets.some(({ index, facts }) => index.get(term)?.some((at) => facts[at]?.kind !== "statement"));
}

/**
 * "Carmen does balayage" where another does: what a named person or company is said to do must stand in a sentence about
 * them, unless it stands nowhere.
 */
function belongsToAnother(claim: Claim, hard: readonly ClaimTerm[], sheets: readonly FactSheet[]): boolean {
  if (claim.denied) return false;
  for (const { facts, index, names } of sheets) {
    const named = claim.names.filter((name) => names.words.has(plainName(name.word)));
    if (named.length === 0) continue;
    const about = facts.filter(({ terms }) => named.some(({ term }) => terms.has(term)));
    if (about.length === 0) continue;
    const said = new Set<string>();
    facts.forEach((fact, at) => {
      if (!about.includes(fact) && !(fact.follows && about.includes(facts[at - 1] as Fact))) return;
      for (const term of fact.terms.keys()) said.add(term);
    });
    const near = [...said];
    const saidAlike = (term: string) => said.has(term) || near.some((other) => isLike(term, other));
    if (hard.some(({ term }) => index.has(term) && !isGeneric(term) && !saidAlike(term))) return true;
  }
  return false;
}
