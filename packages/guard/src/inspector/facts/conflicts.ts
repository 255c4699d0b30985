import type { Claim, ClaimTerm } from "./claims.ts";
import { type Fact, type FactSheet, monthsOf } from "./fact-sheet.ts";
import { type Amount, hasQuantity, type Part } from "./parts.ts";
import { sameTime } from "./schedule.ts";
import { isPolar, oppositesOf, wordOf } from "./words.ts";

/** How a claim and a fact about the same thing differ. */
export type Conflict =
  | "denied"
  | "price"
  | "free"
  | "phone"
  | "quantity"
  | "time"
  | "opposite"
  | "overclaim"
  | "person";

/** The fact names this amount, in any unit. */
export function hasAmount(fact: Fact, { kind, key, raw = key }: Amount): boolean {
  switch (kind) {
    case "price":
      return fact.prices.includes(Number(key));
    case "phone":
      return fact.phones.includes(key);
    case "quantity":
      // "25" for "25 years old".
      return (
        hasQuantity(fact.quantities, key) ||
        (key.includes(" ") ? / month$/.test(key) && fact.quantities.includes(raw) : fact.counts.includes(raw))
      );
    case "time":
      return fact.times.some((time) => sameTime(key, time));
    default:
      return kind satisfies never;
  }
}

/** What of a claim the fact says otherwise. `elsewhere`: another fact names the amount. */
export function conflictWith(
  claim: Claim,
  hard: readonly ClaimTerm[],
  fact: Fact,
  elsewhere: (amount: Amount) => boolean,
): Conflict | undefined {
  for (const amount of claim.amounts) {
    if (amount.kind === "time" && fact.times.length === 0) continue;
    if (claim.condition && amount.kind === "quantity" && elsewhere(amount)) continue;
    if (!hasAmount(fact, amount)) return amount.kind;
    if (amount.rate !== undefined && fact.rates.length > 0 && !fact.rates.includes(amount.rate))
      return "price";
  }
  if (fact.months.length > 0) {
    const months = monthsOf(claim.text);
    if (months.length > 0 && !months.some((month) => fact.months.includes(month))) return "time";
  }
  const [only] = claim.prices;
  if (claim.prices.length === 1 && only !== undefined && fact.upper.includes(only)) return "price";
  if (claim.free && !fact.free && (fact.costs || fact.prices.length > 0)) return "free";
  if (claim.costs && fact.free && !fact.costs && claim.prices.length === 0) return "free";
  let agree = 0;
  let disagree = 0;
  // "The warranty doesn't cover wear parts": the clause that denies it speaks of the wear parts alone.
  const denying = claim.denied ? fact.clauses.find((clause) => agreesWith(hard, clause)) : undefined;
  for (const { term, denied } of hard) {
    const stands = fact.terms.get(term);
    if (stands === undefined) continue;
    if (denying !== undefined && !denying.some(([other]) => other === term)) continue;
    if ((stands & (denied ? 2 : 1)) !== 0) agree += 1;
    else if (isPolar(term) && !claim.condition) return "denied";
    else disagree += 1;
  }
  // A condition may be said either way: "if you are new", "if you have not been here".
  if (!claim.condition && disagree > 0 && (disagree >= agree || deniesClause(hard, fact))) return "denied";
  for (const { term } of claim.terms) {
    if (fact.terms.has(term)) continue;
    if (oppositesOf(term)?.some((other) => fact.terms.has(other))) return "opposite";
  }
  return inAnotherPart(claim, fact) ?? (overclaims(claim, fact) ? "overclaim" : undefined);
}

/** All that one clause of the fact says, said the other way round: "…, and it is not refundable". */
function deniesClause(hard: readonly ClaimTerm[], { clauses }: Fact): boolean {
  if (clauses.length < 2) return false;
  return clauses.some((clause) =>
    clause.every(([term, stands]) =>
      hard.some((said) => said.term === term && stands === (said.denied ? 1 : 2)),
    ),
  );
}

/** A clause that denies something of the claim, and says nothing of it otherwise. */
function agreesWith(hard: readonly ClaimTerm[], clause: Fact["clauses"][number]): boolean {
  let agrees = false;
  for (const [term, stands] of clause) {
    const said = hard.find((one) => one.term === term);
    if (said === undefined) continue;
    if (stands !== 2 || !said.denied) return false;
    agrees = true;
  }
  return agrees;
}

/** "$129 in summer" where that is the price in winter: the amount goes with words of another part of its sentence. */
function inAnotherPart(claim: Claim, fact: Fact): Conflict | undefined {
  if (fact.parts.length === 0) return undefined;
  for (const said of claim.amounts) {
    const parts = fact.parts.filter(({ kind }) => kind === said.kind);
    if (parts.length < 2) continue;
    const own = claim.parts.find(({ kind, amounts }) => kind === said.kind && amounts.includes(said.key));
    const terms =
      own === undefined ? [...claim.terms, ...claim.numbers].map(({ term }) => term) : [...own.terms];
    const fits = parts.some((part, index) => {
      if (!part.amounts.some((key) => key === said.key || (said.kind === "time" && sameTime(said.key, key))))
        return false;
      const elsewhere = terms.filter(
        (term) => !part.terms.has(term) && parts.some((other) => other.terms.has(term)),
      );
      // The first part holds what the whole sentence is about.
      const foreign = elsewhere.filter((term) => !parts[0]?.terms.has(term));
      if (foreign.length > 0) return false;
      const marks = [...part.terms].filter((term) => isOwn(term, part, parts));
      return (
        index === 0 ||
        elsewhere.length === 0 ||
        marks.length === 0 ||
        marks.some((term) => terms.includes(term))
      );
    });
    if (!fits) return said.kind;
  }
  return undefined;
}

const isOwn = (term: string, part: Part, parts: readonly Part[]) =>
  !parts.some((other) => other !== part && other.terms.has(term));

const ASKS = /^(?:and |but )?(?:please|if|let us|tell us|report)\b/;

/** "Every job" where the fact speaks of larger jobs; "always" where it does not. */
function overclaims(claim: Claim, fact: Fact): boolean {
  if (claim.denied) return false;
  for (const { word, at } of claim.universals) {
    if (claim.free && !claim.costs && fact.costs) return true;
    if (claim.terms.some((term) => term.at === at + 1 && LIMITED.has(term.term)) && isLimited(fact))
      return true;
    if (fact.universals.has(word)) continue;
    const without = !fact.universals.has("most") && fact.universals.size > 0 && !fact.conditional;
    if (word === "always" || word === "only" || word === "most" || word === "forever") {
      if (word === "always" && without) continue;
      return true;
    }
    // "Please report any damage" asks.
    if (word === "any" && ASKS.test(claim.text)) continue;
    const noun = claim.terms.find((term) => term.at > at);
    if (noun === undefined) continue;
    const narrow = fact.narrowed.get(noun.term);
    const said = narrow !== undefined && claim.terms.some(({ term }) => narrow.has(term));
    if (without && (narrow === undefined || said)) continue;
    if ((narrow !== undefined && !said) || fact.conditional || fact.universals.size > 0) return true;
  }
  return false;
}

/** "All day", "all night". */
const LIMITED: ReadonlySet<string> = new Set(
  "day night week month year time".split(" ").map((word) => wordOf(word).term),
);

const isLimited = ({ times, quantities }: Fact) =>
  times.length > 0 || quantities.some((quantity) => quantity.endsWith(" minute"));

/** When another number answers: these words mark it in a passage and in a claim. */
const OFF_HOURS = /\b(?:after hours|emergenc(?:y|ies)|at night|night|late|outside|weekends?)\b/;
const OURS = /\b(?:us|our|we|office)\b/;

/** Our own number for the one to call after hours, or somebody else's number for ours. */
export function phoneOfAnother(claim: Claim, fact: Fact, sheets: readonly FactSheet[]): Conflict | undefined {
  const [phone] = claim.phones;
  if (phone === undefined || !fact.phones.includes(phone)) return undefined;
  const rivals = sheets.flatMap(({ facts }) =>
    facts.filter(({ phones }) => phones.length > 0 && !phones.includes(phone)),
  );
  if (OFF_HOURS.test(claim.text)) {
    if (!OFF_HOURS.test(fact.text) && rivals.some(({ text }) => OFF_HOURS.test(text))) return "phone";
    return undefined;
  }
  const isOurs = ({ text }: Fact) => OURS.test(text) && !OFF_HOURS.test(text);
  const owners = sheets.flatMap(({ facts }) => facts.filter(({ phones }) => phones.includes(phone)));
  return OURS.test(claim.text) && !owners.some(isOurs) && rivals.some(isOurs) ? "phone" : undefined;
}
