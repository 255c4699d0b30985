import type { Category, Finding } from "../../contracts/verdict.ts";
import type { Pack } from "../../pack/pack.ts";
import { normalise } from "../../text/normalise.ts";
import { type Draft, finding } from "../draft.ts";
import type { Claim } from "../facts/claims.ts";
import { compareHours, isHoursTerm } from "../facts/compare-hours.ts";
import type { Conflict } from "../facts/conflicts.ts";
import type { FactSheet } from "../facts/fact-sheet.ts";
import { type Judgement, likeTerm } from "../facts/judge.ts";
import { addNames, mixesNames, noNames } from "../facts/names.ts";
import { isGeneric, wordOf } from "../facts/words.ts";

/** The assistant about itself and the call, courtesies and requests: no claim about the business. */
const TALK: ReadonlySet<string> = new Set(
  "i i'm i'll i'd i've let may shall how what press thanks thank bye goodbye hello hi one sorry welcome have would could can great perfect".split(
    " ",
  ),
);
/** A statement with a question mark: "we accept Kaiser, okay?", "did you know that …?" */
const STATES =
  /^(?:(?:yes|sure|well|and|so|but|ok|okay|great),? )*(?:we|we're|we'll|we've|our|the|it|it's|dr|all|every|everything|parking)\b|\bdid you know\b/;
/** "You said Thursday": the caller's own words, given back. */
const GIVEN_BACK: ReadonlySet<string> = new Set(
  "said mentioned asked told want wanted would said you'd".split(" "),
);

/** How a contradiction is called, and which kind of finding it is. A denial is called by what is denied. */
const CODES: Readonly<Record<Exclude<Conflict, "denied">, readonly [name: string, category: Category]>> = {
  price: ["price", "price"],
  free: ["free", "price"],
  phone: ["phone", "phone"],
  quantity: ["number", "number"],
  time: ["time", "time"],
  person: ["person", "claim"],
  opposite: ["detail", "claim"],
  overclaim: ["scope", "claim"],
};

/** A draft's claims must be what the cited passages say, by type and polarity. */
export function createFactsCheck(pack: Pack): (draft: Draft) => readonly Finding[] {
  let vocabulary: ReadonlySet<string> | undefined;
  const known = (term: string) => {
    vocabulary ??= vocabularyOf(pack);
    return vocabulary.has(term);
  };

  const insurers = termsOf(pack, "insurers");
  // Its own name, and that somebody calls: said with anything.
  const everyday = new Set(
    normalise(`${pack.assistant.business.name} call`).tokens.map(({ text }) => wordOf(text).term),
  );
  const ownNames = noNames();
  addNames(ownNames, normalise(pack.assistant.business.name));
  const services = termsOf(pack, "services");
  const deniedOf = ({ terms }: Claim): readonly [string, Category] => {
    if (terms.some(({ term, hard }) => hard && insurers.has(term))) return ["insurer", "insurer"];
    if (terms.some(({ term, hard }) => hard && services.has(term))) return ["service", "service"];
    return ["policy", "claim"];
  };

  return function inspectFacts(draft) {
    if (
      (draft.question && !STATES.test(draft.normal.text)) ||
      draft.verbatim ||
      draft.joined ||
      draft.sheets().length === 0
    )
      return [];
    const sheets = draft.sheets();
    const claims = draft.claims();
    const findings: Finding[] = [];
    let talking = false;
    const wrong = (claim: Claim, rule: string, category: Category) => {
      const { tokens } = draft.normal;
      findings.push(
        finding(draft, rule, category, tokens[claim.first]?.start ?? 0, tokens[claim.last - 1]?.end ?? 0),
      );
    };
    const contradicted = (claim: Claim, why: Conflict) => {
      const [name, category] = why === "denied" ? deniedOf(claim) : CODES[why];
      wrong(claim, `${name}/contradicted`, category);
    };
    const judgements = draft.judged();
    const names = [...sheets.map((sheet) => sheet.names), ownNames];
    for (const [index, claim] of claims.entries()) {
      if (isGivenBack(draft, claim)) continue;
      if (mixesNames(draft.normal, claim.first, claim.last, names)) {
        wrong(claim, "person/contradicted", "claim");
        continue;
      }
      const hours = compareHours(claim, sheets);
      if (hours === "other") {
        wrong(claim, "hours/contradicted", "time");
        continue;
      }
      talking = isTalk(draft, claim) || (talking && claim.condition);
      if (talking) continue;
      if (hours === "same" && ofHoursAlone(claim)) continue;
      const judged = judgements[index];
      if (judged === undefined) continue;
      if (judged.says === "contradicted") contradicted(claim, judged.why);
      else if (judged.says === "unsupported") {
        // A condition narrows what is claimed; a paraphrase of it may bring a word of its own.
        if (judged.missing.every(({ term }) => everyday.has(term))) continue;
        if (claim.condition && claim.amounts.length === 0 && judged.missing.length <= 1) continue;
        wrong(claim, "claim/unsupported", "claim");
      } else if (misplaced(judgements, claims, index)) wrong(claim, "condition/contradicted", "claim");
      else if (!claim.condition && unknownWords(claim, sheets, known)) wrong(claim, "claim/unknown", "claim");
    }
    return findings;
  };
}

function ofHoursAlone({ terms, schedules }: Claim): boolean {
  return terms.every(
    ({ hard, term }) =>
      !hard || isHoursTerm(term) || schedules.some(({ subjects }) => subjects.includes(term)),
  );
}

/** "If you are late, there is a fee", where the fee is for something else and being late has another consequence. */
function misplaced(judgements: readonly Judgement[], claims: readonly Claim[], index: number): boolean {
  const [before, here] = [judgements[index - 1], judgements[index]];
  if (claims[index - 1]?.condition !== true || claims[index]?.condition === true) return false;
  if (before?.says !== "supported" || here?.says !== "supported") return false;
  return (
    before.from.length > 0 &&
    here.from.length > 0 &&
    before.from.every((fact) => fact.condition && !here.from.includes(fact)) &&
    !here.from.some((fact) => fact.follows)
  );
}

/** "We cannot guarantee …", "we don't know …": says only that nothing is said. */
const DISCLAIMED = /\b(?:guarantee|promise|guess|diagnose|advise|know|say|tell|confirm|answer)\b/;
/** "You are booked", "your visit has been moved": the completion check holds it against the receipts. */
const COMPLETED = /^(?:you(?:'re| are)|your) /;

function isTalk({ normal, receipts }: Draft, { first, last, denied }: Claim): boolean {
  const { tokens } = normal;
  const text = () => normal.text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
  if (denied && DISCLAIMED.test(text())) return true;
  if (receipts.length > 0 && COMPLETED.test(text())) return true;
  let at = first;
  while (at < last - 1 && /^(?:and|but|so|sure|yes|ok|okay)$/.test(tokens[at]?.text ?? "")) at += 1;
  const opening = tokens[at]?.text ?? "";
  if (TALK.has(opening) || (opening === "that" && /^(?:sounds|must)$/.test(tokens[at + 1]?.text ?? "")))
    return true;
  return opening === "you'd" || (/^you(?:'re)?$/.test(opening) && tokens[at + 1]?.text === "welcome");
}

function isGivenBack({ normal: { tokens } }: Draft, { first }: Claim): boolean {
  return tokens[first]?.text === "you" && GIVEN_BACK.has(tokens[first + 1]?.text ?? "");
}

function unknownWords(claim: Claim, sheets: readonly FactSheet[], known: (term: string) => boolean): boolean {
  return claim.terms.some(
    ({ term, hard }) =>
      hard &&
      !isGeneric(term) &&
      !sheets.some((sheet) => sheet.index.has(term)) &&
      likeTerm(term, sheets) === undefined &&
      !known(term),
  );
}

/** Terms of the names in the pack's catalogue. */
function termsOf(pack: Pack, catalogue: "services" | "insurers"): ReadonlySet<string> {
  const names = pack.knowledge.flatMap(({ meta }) =>
    catalogue === "services"
      ? [...(meta.services?.offered ?? []), ...(meta.services?.not_offered ?? [])]
      : [...(meta.insurers?.accepted ?? []), ...(meta.insurers?.not_accepted ?? [])],
  );
  return new Set(names.flatMap((name) => normalise(name).tokens.map(({ text }) => wordOf(text).term)));
}

function vocabularyOf(pack: Pack): ReadonlySet<string> {
  const terms = new Set<string>();
  const add = (text: string) => {
    for (const token of normalise(text).tokens) terms.add(wordOf(token.text).term);
  };
  add(pack.assistant.business.name);
  for (const { meta, passages } of pack.knowledge) {
    if (meta.audience !== "public") continue;
    for (const { heading, text } of passages) add(`${heading}\n${text}`);
  }
  return terms;
}
