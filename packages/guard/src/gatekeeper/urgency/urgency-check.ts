import type { Check } from "../../check/run-check.ts";
import type { Finding, Verdict } from "../../contracts/verdict.ts";
import type { IntentsConfig, ScenariosConfig } from "../../pack/schema.ts";
import type { NormalText, Token } from "../../text/normal-text.ts";
import { compilePhrases, type PhraseHit } from "../../text/phrase-matcher.ts";
import type { HeardText } from "../heard-text.ts";

export interface UrgencyAnswer extends Verdict {
  /** The urgency rule that was touched, with its approved line and where the caller goes. */
  readonly urgency:
    | { readonly rule: string; readonly line: string; readonly target: string | undefined }
    | undefined;
  /** The caller asks for a person. */
  readonly human: boolean;
  /** Scenarios whose phrases were heard. */
  readonly scenarios: readonly string[];
}

type Entry =
  | { readonly kind: "urgency"; readonly id: string }
  | { readonly kind: "human" }
  | { readonly kind: "scenario"; readonly id: string };

/** Words that turn what follows into its absence: "there is no fire", "it isn't bleeding". */
const NEGATIONS: ReadonlySet<string> = new Set(
  "no not isn't aren't wasn't don't doesn't didn't never without nothing stopped non not's won't wouldn't ain't".split(
    " ",
  ),
);
/** How far before a phrase a negation still reaches, in words. */
const NEGATION_REACH = 3;

/** Looks for urgency, for a wish to speak to a person, and for the pack's scenarios, by phrases. Fixed words follow, no model. */
export function createUrgencyCheck(
  intents: IntentsConfig,
  scenarios: ScenariosConfig,
): Check<HeardText, UrgencyAnswer> {
  const entries: (readonly [string, Entry])[] = [
    ...intents.urgency.flatMap((rule) =>
      rule.phrases.map((phrase) => [phrase, { kind: "urgency", id: rule.id } as const] as const),
    ),
    ...intents.human.phrases.map((phrase) => [phrase, { kind: "human" } as const] as const),
    ...scenarios.scenarios.flatMap((scenario) =>
      scenario.when.phrases.map(
        (phrase) => [phrase, { kind: "scenario", id: scenario.id } as const] as const,
      ),
    ),
  ];
  const match = compilePhrases<Entry>(entries, { loose: true });
  const excuses = compilePhrases<string>(
    intents.urgency.flatMap((rule) => rule.unless.map((phrase) => [phrase, rule.id] as const)),
    { loose: true },
  );
  const rules = new Map(intents.urgency.map((rule) => [rule.id, rule]));

  return {
    id: "urgency",
    version: "1.0.0",
    run: function findUrgency({ normal }) {
      const hits = match(normal);
      if (hits.length === 0) return CALM;
      const excused = new Set(excuses(normal).map((hit) => hit.value));
      const findings: Finding[] = [];
      const touchedScenarios: string[] = [];
      let urgent: string | undefined;
      let human = false;
      for (const hit of hits) {
        const entry = hit.value;
        if (entry.kind !== "scenario" && isNegated(normal, hit)) continue;
        if (entry.kind === "urgency") {
          if (excused.has(entry.id)) continue;
          urgent ??= entry.id;
          findings.push(found(normal, hit, `urgency/${entry.id}`, "urgency"));
        } else if (entry.kind === "human") {
          human = true;
          findings.push(found(normal, hit, "human/request", "human-request"));
        } else if (!touchedScenarios.includes(entry.id)) {
          touchedScenarios.push(entry.id);
          findings.push(found(normal, hit, `scenario/${entry.id}`, "scenario"));
        }
      }
      const urgency =
        urgent === undefined
          ? undefined
          : { rule: `urgency/${urgent}`, line: `urgency.${urgent}`, target: rules.get(urgent)?.target };
      return { outcome: "allow", findings, urgency, human, scenarios: touchedScenarios };
    },
    accepts: ({ human, scenarios: touched }) => typeof human === "boolean" && Array.isArray(touched),
  };
}

const CALM: UrgencyAnswer = {
  outcome: "allow",
  findings: [],
  urgency: undefined,
  human: false,
  scenarios: [],
};

function found(
  normal: NormalText,
  hit: PhraseHit<Entry>,
  rule: string,
  category: Finding["category"],
): Finding {
  const start = normal.tokens[hit.first]?.from ?? 0;
  const end = normal.tokens[hit.last - 1]?.to ?? start;
  return { rule, category, start, end, score: 1 };
}

/** A negation shortly before the phrase, in its clause, and not one of the phrase's own words ("can't breathe", "won't stop"). */
function isNegated(normal: NormalText, hit: PhraseHit<Entry>): boolean {
  const clause = normal.clauses.find(({ first, last }) => hit.first >= first && hit.first < last);
  const from = Math.max(clause?.first ?? 0, hit.first - NEGATION_REACH);
  for (let index = from; index < hit.first; index += 1) {
    if (negates(normal.tokens[index], normal.tokens[index + 1])) return true;
  }
  return false;
}

function negates(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined || !NEGATIONS.has(token.text)) return false;
  // "no, fire!" and "not only" do not negate.
  return next?.text !== "only" && next?.text !== "just";
}
