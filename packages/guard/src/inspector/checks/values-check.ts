import type { Finding } from "../../contracts/verdict.ts";
import type { Pack } from "../../pack/pack.ts";
import { type Draft, finding } from "../draft.ts";
import { compareHours } from "../facts/compare-hours.ts";
import { hasQuantity } from "../facts/parts.ts";

/** Every price, number, date, time, phone and address must come from somewhere; a price also needs its qualifier. */
export function createValuesCheck(pack: Pack): (draft: Draft) => readonly Finding[] {
  const words = pack.inspector.prices.qualifiers.map((qualifier) =>
    qualifier.toLowerCase().replace(/[^a-z0-9 ]/g, ""),
  );
  const qualifier = new RegExp(`\\b(?:${words.join("|")})\\b`);

  return function inspectValues(draft) {
    const findings: Finding[] = [];
    for (const { kind, key, loose = key, start, end } of draft.values) {
      if (kind === "price") {
        if (!draft.support.has(kind, key, { heard: false }))
          findings.push(finding(draft, "price/unsupported", "price", start, end));
        else if (!qualifier.test(draft.normal.text) && !isFlat(draft, Number(key), qualifier))
          findings.push(finding(draft, "price/unqualified", "price", start, end));
        continue;
      }
      // "today" and "tomorrow" are no dates by themselves; the completion check looks at them.
      if (key === "today" || key === "tonight" || key === "tomorrow") continue;
      // "Would Tuesday work for you?" claims nothing.
      if (draft.question && kind === "date" && key.endsWith("day")) continue;
      if (draft.support.has(kind, key) || draft.support.has(kind, loose)) continue;
      if (!followsFromFacts(draft, start))
        findings.push(finding(draft, `${kind}/unsupported`, kind, start, end));
    }
    return findings;
  };
}

/** Every sentence of the passages that names this price names it without a qualifier. */
function isFlat(draft: Draft, price: number, qualifier: RegExp): boolean {
  let flat = false;
  for (const { facts } of draft.sheets())
    for (const { prices, text } of facts) {
      if (!prices.includes(price)) continue;
      if (qualifier.test(text)) return false;
      flat = true;
    }
  return flat;
}

/** "Closed on Saturdays" where the passage says "on weekends"; Wednesday for Monday to Friday; 2 days for 48 hours. */
function followsFromFacts(draft: Draft, at: number): boolean {
  const { tokens } = draft.normal;
  const claim = draft
    .claims()
    .find(({ first, last }) => at >= (tokens[first]?.start ?? 0) && at < (tokens[last - 1]?.end ?? 0));
  if (claim === undefined) return false;
  if (compareHours(claim, draft.sheets()) === "same") return true;
  const amount = claim.amounts.find((one) => one.kind === "quantity" && tokens[one.at]?.start === at);
  return (
    amount?.key.includes(" ") === true &&
    draft.sheets().some(({ facts }) => facts.some(({ quantities }) => hasQuantity(quantities, amount.key)))
  );
}
