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
const NEGATION_REACH = 5;
/**
 * Words through which a negation reaches the phrase. Anything else ends it: "we have no water, the pipe burst",
 * "I don't know if it is an emergency", "no doubt". A false alarm costs a transfer, a missed one a life.
 */
const CARRIERS: ReadonlySet<string> = new Set(
  "a an the any anything anyone really actually exactly much more longer sign signs of is are it its it's that that's there there's this my your our in on at active serious major visible being to be been have has had need needs want wants speak talk with think believe".split(
    " ",
  ),
);
/** "Are you a real person" asks who is speaking; it is no wish for somebody else. */
const ASKS_WHO: ReadonlySet<string> = new Set(["are you", "you are", "you're a", "is this"]);

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
          if (asksWho(normal, hit)) continue;
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

/** A negation before the phrase, in its clause, with nothing but carriers between, and not one of the phrase's own words ("can't breathe"). */
function isNegated(normal: NormalText, hit: PhraseHit<Entry>): boolean {
  const clause = normal.clauses.find(({ first, last }) => hit.first >= first && hit.first < last);
  const from = Math.max(clause?.first ?? 0, hit.first - NEGATION_REACH);
  for (let index = hit.first - 1; index >= from; index -= 1) {
    const text = normal.tokens[index]?.text ?? "";
    if (negates(normal.tokens[index], normal.tokens[index + 1])) {
      // "It has not stopped flooding" is a flood.
      return text !== "stopped" || !NEGATIONS.has(normal.tokens[index - 1]?.text ?? "");
    }
    if (!CARRIERS.has(text)) return false;
  }
  return false;
}

function asksWho(normal: NormalText, hit: PhraseHit<Entry>): boolean {
  const [before, article] = [normal.tokens[hit.first - 2]?.text, normal.tokens[hit.first - 1]?.text];
  if (article !== "a" && article !== "an") return ASKS_WHO.has(`${before} ${article}`);
  return ASKS_WHO.has(`${normal.tokens[hit.first - 3]?.text} ${before}`) || ASKS_WHO.has(`${before} a`);
}

function negates(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined || !NEGATIONS.has(token.text)) return false;
  // "no, fire!" and "not only" do not negate.
  return next?.text !== "only" && next?.text !== "just";
}
