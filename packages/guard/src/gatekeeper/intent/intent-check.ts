import type { Check } from "../../check/run-check.ts";
import type { IntentGuess } from "../../contracts/turn.ts";
import type { Verdict } from "../../contracts/verdict.ts";
import type { IntentsConfig } from "../../pack/schema.ts";
import type { NormalText } from "../../text/normal-text.ts";
import { normalise } from "../../text/normalise.ts";
import type { HeardText } from "../heard-text.ts";
import { backgroundUtterances } from "./background.ts";
import { type Features, featuresOf } from "./features.ts";
import { type Example, softmax, trainLinear } from "./linear-model.ts";

/** The guess for what no intent of the pack covers. */
export const OUT_OF_SCOPE = "oos";

/** Predicts the intent of one utterance; most confident first. A trained model takes this place. */
export interface IntentModel {
  predict(normal: NormalText): readonly IntentGuess[];
}

export interface IntentAnswer extends Verdict {
  readonly guesses: readonly IntentGuess[];
}

/** What an utterance said word for word in the pack is worth. */
const KNOWN_CONFIDENCE = 0.99;
/** A second intent is reported when a clause of its own is this sure of it. */
const ALSO_CONFIDENCE = 0.75;
/** Sharpness of the probabilities; chosen by held-out examples of the shipped packs. */
const TEMPERATURE = 0.55;

/** Classifies intents by a model trained from the pack's examples, in milliseconds, at load. */
export function createIntentCheck(
  intents: IntentsConfig,
  model: IntentModel = trainIntents(intents),
): Check<HeardText, IntentAnswer> {
  return {
    id: "intent",
    version: "1.0.0-linear",
    run: ({ normal }) => ({ outcome: "allow", findings: [], guesses: model.predict(normal) }),
    accepts: ({ guesses }) =>
      Array.isArray(guesses) &&
      guesses.every(
        ({ label, confidence }) => typeof label === "string" && confidence >= 0 && confidence <= 1,
      ),
  };
}

/** Trains the built-in model. Deterministic. */
export function trainIntents(intents: IntentsConfig): IntentModel {
  const labels = [...intents.intents.map((intent) => intent.id), OUT_OF_SCOPE];
  const known = new Map<string, string>();
  const vocabulary = new Set<string>();
  const examples: Example[] = [];
  const add = (text: string, label: number) => {
    const normal = normalise(text);
    const { slots, content } = featuresOf(normal);
    examples.push({ slots, label });
    if (labels[label] === OUT_OF_SCOPE) return;
    known.set(keyOf(normal), labels[label] ?? OUT_OF_SCOPE);
    for (const word of content) vocabulary.add(word);
  };
  intents.intents.forEach((intent, label) => {
    for (const text of intent.examples) add(text, label);
  });
  for (const text of backgroundUtterances()) add(text, labels.length - 1);
  const linear = trainLinear(examples, labels.length);

  function guess(features: Features): readonly IntentGuess[] {
    if (features.slots.length === 0) return [{ label: OUT_OF_SCOPE, confidence: 1 }];
    const probabilities = softmax(linear.scores(features.slots), TEMPERATURE);
    // Words that the pack never saw speak for another subject: they take confidence from every intent of the pack.
    const familiar = features.content.filter((word) => vocabulary.has(word)).length;
    const share = features.content.length === 0 ? 1 : familiar / features.content.length;
    const trust = share >= 0.5 ? 0.6 + 0.4 * Math.min(1, (share - 0.5) / 0.3) : 1.2 * share;
    const guesses = topThree(
      labels,
      (index) => (probabilities[index] ?? 0) * (labels[index] === OUT_OF_SCOPE ? 1 : trust),
    );
    const best = guesses[0];
    if (best !== undefined && best.label !== OUT_OF_SCOPE && best.confidence >= 0.3) return guesses;
    return [
      {
        label: OUT_OF_SCOPE,
        confidence: 1 - (best?.label === OUT_OF_SCOPE ? 1 - best.confidence : (best?.confidence ?? 0)),
      },
      ...guesses.filter(({ label }) => label !== OUT_OF_SCOPE),
    ];
  }

  return {
    predict(normal) {
      const label = known.get(keyOf(normal));
      if (label !== undefined) return [{ label, confidence: KNOWN_CONFIDENCE }];
      const whole = guess(featuresOf(normal));
      if (normal.clauses.length < 2 || normal.clauses.length > 6) return whole;
      return withClauses(whole, normal, guess);
    },
  };
}

/** The three most confident labels, without sorting them all. */
function topThree(
  labels: readonly string[],
  confidenceOf: (index: number) => number,
): readonly IntentGuess[] {
  const top: IntentGuess[] = [];
  for (let index = 0; index < labels.length; index += 1) {
    const confidence = confidenceOf(index);
    if (top.length === 3 && confidence <= (top[2]?.confidence ?? 0)) continue;
    const place = top.findIndex((guess) => guess.confidence < confidence);
    top.splice(place === -1 ? top.length : place, 0, { label: labels[index] ?? OUT_OF_SCOPE, confidence });
    if (top.length > 3) top.pop();
  }
  return top;
}

/** Adds intents that single clauses are sure of: "I need a cleaning. And where do I park?" */
function withClauses(
  whole: readonly IntentGuess[],
  normal: NormalText,
  guess: (features: Features) => readonly IntentGuess[],
): readonly IntentGuess[] {
  const best = new Map<string, number>();
  for (const { first, last } of normal.clauses) {
    const top = guess(featuresOf({ ...normal, tokens: normal.tokens.slice(first, last) }))[0];
    if (top === undefined || top.label === OUT_OF_SCOPE || top.confidence < ALSO_CONFIDENCE) continue;
    best.set(top.label, Math.max(best.get(top.label) ?? 0, top.confidence));
  }
  if (best.size === 0) return whole;
  for (const { label, confidence } of whole)
    if (label !== OUT_OF_SCOPE) best.set(label, Math.max(best.get(label) ?? 0, confidence));
  return [...best]
    .map(([label, confidence]) => ({ label, confidence }))
    .toSorted((left, right) => right.confidence - left.confidence);
}

/** Two utterances of the same words are the same, whatever the punctuation. */
function keyOf(normal: NormalText): string {
  let key = "";
  for (const token of normal.tokens) key += `${token.text} `;
  return key;
}
