import type { Finding } from "../../contracts/verdict.ts";
import type { Pack } from "../../pack/pack.ts";
import type { Token } from "../../text/normal-text.ts";
import { compilePhrases } from "../../text/phrase-matcher.ts";
import { stem } from "../../text/stem.ts";
import { clauseAt, type Draft, factsBehind, finding, isNegated } from "../draft.ts";

type Kind = "service" | "insurer";
interface Entry {
  readonly kind: Kind;
  /** Offered or accepted; undefined where only the world knows it. */
  readonly ours: boolean | undefined;
}

/** Plans that callers name. One that the pack does not list must be verified, not claimed. */
const KNOWN_INSURERS =
  "aetna,cigna,humana,metlife,guardian,delta dental,blue cross,blue shield,anthem,united healthcare,unitedhealthcare,kaiser,kaiser permanente,medicare,medicaid,medi-cal,denti-cal,tricare,principal,ameritas,sun life,molina,health net,oscar,wellcare,careington,geha,united concordia,lincoln financial,assurant,hmo".split(
    ",",
  );

const CLAIMS =
  /\b(?:offer|offers|provide|provides|do|does|have|has|perform|performs|accept|accepts|take|takes|cover|covers|covered|accepted|in-network|network|available|carry|handle|handles|repair|install|yes|welcome|work with)\b/;
const HEDGES = /\b(?:verify|check|confirm|not sure|ask|look into|refer|referral|instead of)\b/;
const LIGHT: ReadonlySet<string> = new Set(
  "a an the all any our your most many several some full wide range of and or as well also too for to with in at on services service care kinds types new more every it them that this you patients people everyone both such including kind type those these needs need appointments".split(
    " ",
  ),
);

/** Services and plans may be claimed (or denied) only as the catalogue has them. */
export function createCatalogueCheck(pack: Pack): (draft: Draft) => readonly Finding[] {
  const entries: (readonly [string, Entry])[] = KNOWN_INSURERS.map(
    (name) => [name, { kind: "insurer", ours: undefined }] as const,
  );
  for (const { meta } of pack.knowledge) {
    for (const name of meta.services?.offered ?? []) entries.push([name, { kind: "service", ours: true }]);
    for (const name of meta.services?.not_offered ?? [])
      entries.push([name, { kind: "service", ours: false }]);
    for (const name of meta.insurers?.accepted ?? []) entries.push([name, { kind: "insurer", ours: true }]);
    for (const name of meta.insurers?.not_accepted ?? [])
      entries.push([name, { kind: "insurer", ours: false }]);
  }
  const match = compilePhrases<Entry>(entries, { loose: false });

  return function inspectCatalogue(draft) {
    if (draft.question || draft.verbatim || draft.joined) return [];
    const { normal } = draft;
    const hits = match(normal);
    // The longest name wins: "Blue Shield HMO" is not "Blue Shield". Among equals the pack's own entry wins.
    const longest = hits.filter(
      (hit) =>
        !hits.some(
          (other) =>
            other !== hit &&
            other.first <= hit.first &&
            other.last >= hit.last &&
            (other.last - other.first > hit.last - hit.first ||
              (other.value.ours !== undefined && hit.value.ours === undefined)),
        ),
    );
    const findings: Finding[] = [];
    for (const { value, first, last } of longest) {
      const start = normal.tokens[first]?.start ?? 0;
      const end = normal.tokens[last - 1]?.end ?? 0;
      const clause = clauseAt(normal, start);
      if (!CLAIMS.test(clause) || HEDGES.test(clause)) continue;
      const denied = isNegated(claimAt(draft, start) ?? clause);
      if (value.ours === true ? denied : !denied) {
        // "You can't take the rental out of the county" denies no rental.
        if (value.ours === true && factsBehind(draft, start).length > 0) continue;
        const how = value.ours === undefined ? "unknown" : value.ours ? "denied" : "not-offered";
        findings.push(finding(draft, `${value.kind}/${how}`, value.kind, start, end));
      }
    }
    return [...findings, ...unknownServices(draft)];
  };
}

/** The claim that holds this offset: "if you don't have insurance" beside it denies nothing of it. */
function claimAt(draft: Draft, offset: number): string | undefined {
  const { tokens, text } = draft.normal;
  for (const { first, last } of draft.claims()) {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last - 1]?.end ?? 0;
    if (offset >= start && offset < end) return text.slice(start, end);
  }
  return undefined;
}

const OFFERS: ReadonlySet<string> = new Set([
  "offer",
  "offers",
  "provide",
  "provides",
  "perform",
  "specialize",
  "specialise",
]);
/** Words after the verb that are looked at: a longer list is rare in speech. */
const REACH = 16;

/** "We offer massages": what is offered must be something that the cited passages speak of. */
function unknownServices(draft: Draft): readonly Finding[] {
  const { tokens, clauses, text } = draft.normal;
  const findings: Finding[] = [];
  for (const { first, last } of clauses) {
    const clause = tokens.slice(first, last);
    const verb = clause.findIndex((token) => OFFERS.has(token.text));
    if (verb < 1 || !clause.slice(0, verb).some((token) => token.text === "we")) continue;
    if (isNegated(text.slice(clause[0]?.start ?? 0, clause.at(-1)?.end ?? 0))) continue;
    for (const item of itemsAfter(clause.slice(verb + 1, verb + 1 + REACH), text)) {
      const words = item.filter((token) => !LIGHT.has(token.text) && !/^\d/.test(token.text));
      // What is offered stands first: "carpet cleaning" is not a cleaning that the passages speak of.
      if (words.slice(0, 2).every((token) => draft.support.word(stem(token.text)))) continue;
      findings.push(finding(draft, "service/unknown", "service", item[0]?.start ?? 0, item.at(-1)?.end ?? 0));
    }
  }
  return findings;
}

/** The items of a spoken list: parted by commas, "and", "or". */
function itemsAfter(tokens: readonly Token[], text: string): readonly (readonly Token[])[] {
  const items: Token[][] = [[]];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const comma = before !== undefined && text.slice(before.end, token.start).includes(",");
    if (comma || token.text === "and" || token.text === "or") items.push([]);
    items.at(-1)?.push(token);
  });
  return items.filter((item) => item.length > 0);
}
