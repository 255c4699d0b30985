import type { Check } from "../../check/run-check.ts";
import type { IntentGuess } from "../../contracts/turn.ts";
import type { Verdict } from "../../contracts/verdict.ts";
import type { HeardText } from "../heard-text.ts";
import type { IntentModel } from "./intent-model.ts";

export interface IntentAnswer extends Verdict {
  readonly guesses: readonly IntentGuess[];
}

/** Classifies intents by a model: that of the pack's examples, or one trained from a large set. */
export function createIntentCheck(model: IntentModel): Check<HeardText, IntentAnswer> {
  return {
    id: "intent",
    version: `2.0.0-${model.version}`,
    run: ({ normal }) => ({ outcome: "allow", findings: [], guesses: model.predict(normal) }),
    accepts: ({ guesses }) =>
      Array.isArray(guesses) &&
      guesses.every(
        ({ label, confidence }) => typeof label === "string" && confidence >= 0 && confidence <= 1,
      ),
  };
}
