import type { Finding } from "../../contracts/verdict.ts";
import type { Pack } from "../../pack/pack.ts";
import { type Draft, finding } from "../draft.ts";
import { compareHours } from "../facts/compare-hours.ts";

/** Every price, number, date, time, phone and address must come from somewhere; a price also needs its qualifier. */
export function createValuesCheck(pack: Pack): (draft: Draft) => readonly Finding[] {
  const words = pack.inspector.prices.qualifiers.map((qualifier) =>
    qualifier.toLowerCase().replace(/[^a-z0-9 ]/g, ""),
  );
  const qualifier = new RegExp(`\\b(?:${words.join("|")})\\b`);

  return function inspectValues(draft) {
    const findings: Finding[] = [];
    for (const { kind, key, start, end } of draft.values) {
      if (kind === "price") {
        if (!draft.support.has(kind, key, { heard: false }))
          findings.push(finding(draft, "price/unsupported", "price", start, end));
        else if (!qualifier.test(draft.normal.text))
          findings.push(finding(draft, "price/unqualified", "price", start, end));
        continue;
      }
      // "today" and "tomorrow" are no dates by themselves; the completion check looks at them.
      if (key === "today" || key === "tonight" || key === "tomorrow") continue;
      if (!draft.support.has(kind, key) && !followsFromHours(draft, start))
        findings.push(finding(draft, `${kind}/unsupported`, kind, start, end));
    }
    return findings;
  };
}

/** "Closed on Saturdays" where the passage says "on weekends"; Wednesday where it says Monday through Friday. */
function followsFromHours(draft: Draft, at: number): boolean {
  const { tokens } = draft.normal;
  const claim = draft
    .claims()
    .find(({ first, last }) => at >= (tokens[first]?.start ?? 0) && at < (tokens[last - 1]?.end ?? 0));
  return claim !== undefined && compareHours(claim, draft.sheets()) === "same";
}
