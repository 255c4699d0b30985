import type { IntentGuess, Route, Source } from "../contracts/turn.ts";
import type { Pack } from "../pack/pack.ts";

/** What the checks found out about one utterance, boiled down to what a route depends on. */
export interface RouteInput {
  readonly source: Source;
  /** A check failed and its fail mode is closed. */
  readonly faulted: boolean;
  readonly attack: boolean;
  readonly urgency:
    | { readonly rule: string; readonly line: string; readonly target?: string | undefined }
    | undefined;
  readonly asksForPerson: boolean;
  readonly intent: IntentGuess;
  /** Scenarios whose phrases were heard. */
  readonly scenarios: readonly string[];
  readonly stalledTurns: number;
}

/**
 * Confidence above which an action or a hand-over may begin. Lower than the FAQ's: all they do is ask a
 * question or offer a person, and nothing is done before validation and confirmation.
 */
const BEGIN_CONFIDENCE = 0.6;

/**
 * Says where a turn goes: a pure function of the verdicts, the pack and the call's state. In order: a fault
 * goes to a person; urgency to its fixed words; an attack is refused; a request for a person is granted; a
 * scenario with fixed words speaks them; a confident intent takes its way; all else is answered from the knowledge base.
 */
export function chooseRoute(input: RouteInput, pack: Pack): Route {
  const people = pack.assistant.people;
  const human = (reason: string, target = people.default): Route => ({ kind: "human", target, reason });

  if (input.faulted) return human("fault");
  if (input.source !== "caller") {
    return input.attack
      ? { kind: "refuse", reason: "injection" }
      : { kind: "answer", intent: input.intent.label };
  }
  if (input.urgency !== undefined) {
    const { rule, line, target } = input.urgency;
    return { kind: "triage", rule, line, target };
  }
  const stalled = input.stalledTurns + 1 >= pack.assistant.limits.max_stalled_turns;
  if (input.attack) return stalled ? human("no-progress") : { kind: "refuse", reason: "injection" };
  if (input.asksForPerson) return human("asked", pack.intents.human.target);

  const spoken = fixedScenario(input, pack);
  if (spoken !== undefined) return spoken;
  return byIntent(input, pack, stalled, human);
}

/** A scenario with fixed words that end the turn: by its phrases, or by a confident intent. */
function fixedScenario(input: RouteInput, pack: Pack): Route | undefined {
  const confident = input.intent.confidence > pack.assistant.thresholds.faq;
  for (const scenario of pack.scenarios.scenarios) {
    if (scenario.must_say === undefined || scenario.after === "continue") continue;
    const touched =
      input.scenarios.includes(scenario.id) ||
      (confident && scenario.when.intents.includes(input.intent.label));
    if (!touched) continue;
    const target =
      scenario.after === "human" ? (scenario.target ?? pack.assistant.people.default) : undefined;
    return { kind: "triage", rule: `scenario/${scenario.id}`, line: `scenarios.${scenario.id}`, target };
  }
  return undefined;
}

function byIntent(
  input: RouteInput,
  pack: Pack,
  stalled: boolean,
  human: (reason: string, target?: string) => Route,
): Route {
  const { label, confidence } = input.intent;
  const intent = pack.intents.intents.find((candidate) => candidate.id === label);
  if (intent === undefined) return { kind: "answer", intent: label };
  const sure = confidence > pack.assistant.thresholds.faq;
  if (intent.answer !== undefined || intent.route === "goodbye") {
    return sure ? { kind: "faq", intent: label } : { kind: "answer", intent: label };
  }
  if (intent.action !== undefined) {
    return confidence > BEGIN_CONFIDENCE
      ? { kind: "action", action: intent.action, intent: label }
      : { kind: "answer", intent: label };
  }
  if (intent.route === "human" && confidence > BEGIN_CONFIDENCE) return human("intent", intent.target);
  if (intent.route === "deflect" && sure) return stalled ? human("no-progress") : { kind: "deflect" };
  return { kind: "answer", intent: label };
}
