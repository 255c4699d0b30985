import {
  type ActionState,
  type Clearance,
  createRetriever,
  extractAnswer,
  type Guard,
  type Proposal,
  type Retriever,
  type Turn,
} from "@callward/guard";
import type { TurnOutcome } from "./shadow-difference.ts";

/** As many passages as a call of an answer draws on (`calls/answer-turn.ts`). */
const PASSAGES = 4;

export interface OutcomeReader {
  readonly guard: Guard;
  /** What this version makes of words it has judged, and of a proposal; speaks and does nothing. */
  outcome(
    turn: Turn,
    words: string,
    caller: { readonly clearance: Clearance; readonly now: number },
    proposed: { readonly proposal: Proposal; readonly state: ActionState } | undefined,
  ): TurnOutcome;
}

/** Reads what a version does with a turn. Both sides of a comparison are read with the same code. */
export function createOutcomeReader(guard: Guard): OutcomeReader {
  const retriever = createRetriever(guard.pack);
  return {
    guard,
    outcome(turn, words, caller, proposed) {
      return {
        action: turn.action,
        route: turn.route.kind,
        to: destination(turn),
        intent: turn.intent.label,
        words: firstWords(guard, retriever, turn, words, caller),
        decision: proposed === undefined ? null : guard.decide(proposed.proposal, proposed.state).decision,
      };
    },
  };
}

function destination({ route }: Turn): string | null {
  switch (route.kind) {
    case "human":
      return route.target;
    case "triage":
      return route.rule;
    case "action":
      return route.action;
    case "faq":
      return route.intent;
    case "refuse":
    case "deflect":
    case "answer":
      return null;
    default:
      throw new Error(route satisfies never);
  }
}

/** The first wording of what would be said, as `calls/heard-turn.ts` chooses it on a call without history. */
function firstWords(
  guard: Guard,
  retriever: Retriever,
  { route }: Turn,
  words: string,
  { clearance, now }: { readonly clearance: Clearance; readonly now: number },
): string | null {
  const line = (name: string) => guard.lines.get(name)?.[0] ?? null;
  const { pack } = guard;
  switch (route.kind) {
    case "human":
      return line("lines.transfer");
    case "triage":
      return line(route.line);
    case "refuse":
      return line("lines.refuse");
    case "deflect":
      return line("lines.deflect");
    case "faq": {
      const intent = pack.intents.intents.find(({ id }) => id === route.intent);
      return line(intent?.route === "goodbye" ? "lines.goodbye" : `intents.${route.intent}`);
    }
    case "action": {
      const action = pack.actions.actions.find(({ id }) => id === route.action);
      const [first] = Object.keys(action?.args ?? {});
      return first === undefined ? null : line(`actions.${route.action}.ask.${first}`);
    }
    case "answer": {
      if (pack.assistant.model.provider !== "none") return null;
      const passages = retriever.retrieve(words, { clearance, now, limit: PASSAGES });
      const extracted = extractAnswer(passages, words);
      if (extracted === undefined) return line("lines.unknown");
      const releases = guard.say(extracted.sentences.join(" "), {
        passages: passages.map(({ text }) => text),
        heard: [words],
      });
      return releases.map(({ text }) => text).join(" ");
    }
    default:
      throw new Error(route satisfies never);
  }
}
