import type { Logistic } from "../../learning/logistic.ts";
import { FEW_EXAMPLES_FIT } from "./few-examples.data.js";
import type { IntentCalibration } from "./intent-model.ts";

/**
 * Below this chance of being right an utterance is out of scope: a receptionist who asks once more is better than one
 * who answers something else, and the route asks for more than this before it acts.
 */
const THRESHOLD = 0.35;
/** Examples an intent within which the fit was made; beyond, the nearest bound is taken. */
const FEWEST = 4;
const MOST = 20;

/** What calibration reads of an utterance, and of how many examples each intent had. */
export function withSize(inputs: readonly number[], perIntent: number): readonly number[] {
  const size = Math.log(Math.min(MOST, Math.max(FEWEST, perIntent)));
  return [...inputs, size, size * (inputs[0] ?? 0), size * (inputs[3] ?? 0)];
}

/** Confidences of a model trained from this many examples an intent, as `npm run train -- intent-calibration` fitted them. */
export function fewExamples(perIntent: number): IntentCalibration {
  const size = Math.log(Math.min(MOST, Math.max(FEWEST, perIntent)));
  const folded = (fit: Logistic): Logistic => {
    const [one = 0, odds = 0, lead = 0, inside = 0, known = 0, bySize = 0, oddsBySize = 0, knownBySize = 0] =
      fit;
    return [one + size * bySize, odds + size * oddsBySize, lead, inside, known + size * knownBySize];
  };
  const right = folded(FEW_EXAMPLES_FIT.right);
  return {
    right,
    inside: right,
    outside: folded(FEW_EXAMPLES_FIT.outside),
    threshold: THRESHOLD,
  };
}
