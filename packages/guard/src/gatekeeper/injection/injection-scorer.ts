import type { Finding } from "../../contracts/verdict.ts";
import type { HeardText } from "../heard-text.ts";

/** What a scorer says of one utterance. `score` is in [0, 1] and ranks texts also below every threshold. */
export interface InjectionScore {
  readonly score: number;
  readonly findings: readonly Finding[];
}

/** Anything that tells attacks from requests: rules today, a trained model behind the same shape. */
export type InjectionScorer = (input: HeardText) => InjectionScore;
