import type { Finding } from "../../contracts/verdict.ts";
import { fromBase64 } from "../../learning/bytes.ts";
import { chance, type Logistic } from "../../learning/logistic.ts";
import type { OneClassArrays } from "../../learning/sparse-model.ts";
import { openTwinModels, type TwinModels, type TwinScores } from "../../learning/twin-models.ts";
import { shippedWordClasses } from "../../learning/word-classes.ts";
import { createFeatureReader, type FeatureReader } from "../../learning/word-features.ts";
import type { HeardText } from "../heard-text.ts";
import {
  fusionInputs,
  joinViews,
  looksTyped,
  readWindows,
  ruleFeatures,
  rulesScore,
  type View,
} from "./injection-reading.ts";
import type { InjectionScorer } from "./injection-scorer.ts";
import { createRuleScorer } from "./rule-scorer.ts";
import { createSoundReader } from "./sounds.ts";
import { SPEECH_MODEL } from "./speech.data.js";
import { TEXT_MODEL } from "./text.data.js";

/** Versions of the shipped weights, as their cards name them: of speech, and of text. */
export const INJECTION_MODEL_VERSION: string = `${SPEECH_MODEL.version}-${TEXT_MODEL.version}`;

/** Clauses that are looked at to find the words that a score is about. */
const MAX_CLAUSES = 24;
/** Scores below this are about nothing. */
const SUSPICIOUS = 0.04;

/**
 * Scores by rules and trained models together: rules know what an order to a machine looks like, a model knows what else
 * stands in attacks and in harmless talk. All read the same words once. Speech and typed text are so unlike that one
 * model for both is worse at each: what a caller says is read by one that knows calls and how words sound, and by the one
 * that reads documents and tools alone, because attacks are typed to voice agents too (`joinViews`).
 */
export function createLearnedScorer(
  read: FeatureReader = createFeatureReader(shippedWordClasses()),
): InjectionScorer {
  const rules = createRuleScorer();
  const readSounds = createSoundReader();
  // The first is of speech, the second of typed text.
  const models = openTwinModels(
    unpackInjectionModel(SPEECH_MODEL),
    unpackInjectionModel(TEXT_MODEL),
    shippedWordClasses(),
  );

  return function scoreInjection(input) {
    const ruled = rules(input);
    const matched = ruleFeatures(ruled, "spoken", "typed");
    const spoken = input.source === "caller";
    const extras = spoken ? [matched, readSounds(input.normal.tokens)] : [matched];
    let worstSpoken = Number.NEGATIVE_INFINITY;
    let worstTyped = Number.NEGATIVE_INFINITY;
    const windows = readWindows(input, read, (features) => {
      const { first, second } = models.score(features, extras);
      worstSpoken = Math.max(worstSpoken, first);
      worstTyped = Math.max(worstTyped, second);
    });
    const inView = ({ fusion }: PackedInjectionModel, worst: number, view: View) =>
      chance(fusion, fusionInputs(worst, rulesScore(ruled, view), windows));
    const typed = inView(TEXT_MODEL, worstTyped, "typed");
    const { original, tokens } = input.normal;
    const heardNow = spoken
      ? joinViews(inView(SPEECH_MODEL, worstSpoken, "spoken"), typed, looksTyped(original, tokens.length))
      : typed;
    // The models read only this turn, and an order that takes several is half of one in each.
    const score = ruled.acrossTurns ? Math.max(heardNow, ruled.score) : heardNow;
    if (score < SUSPICIOUS || ruled.findings.length > 0) return { score, findings: ruled.findings };
    return { score, findings: [learnedFinding(input, read, models, score)] };
  };
}

/** The words that the model minds most, where no rule says which they are. */
function learnedFinding(
  { normal, source }: HeardText,
  read: FeatureReader,
  models: TwinModels,
  score: number,
): Finding {
  const by: keyof TwinScores = source === "caller" ? "first" : "second";
  let most = Number.NEGATIVE_INFINITY;
  let worst = { first: 0, last: normal.tokens.length };
  for (const clause of normal.clauses.slice(0, MAX_CLAUSES)) {
    const value = models.score(read(normal.tokens, clause.first, clause.last))[by];
    if (value <= most) continue;
    most = value;
    worst = clause;
  }
  const start = normal.tokens[worst.first]?.start ?? 0;
  const end = normal.tokens[worst.last - 1]?.end ?? 0;
  return { rule: "injection/learned", category: "injection", score, ...normal.toOriginal(start, end) };
}

/** As written by `npm run train -- injection-speech` and `injection-text`. */
interface PackedInjectionModel {
  readonly fusion: Logistic;
  readonly hashes: string;
  readonly idf: string;
  readonly weights: string;
  readonly scale: number;
  readonly bias: number;
}

function unpackInjectionModel({ hashes, idf, weights, scale, bias }: PackedInjectionModel): OneClassArrays {
  return {
    hashes: new Int32Array(fromBase64(hashes).buffer),
    idf: fromBase64(idf),
    weights: new Int8Array(fromBase64(weights).buffer),
    scale,
    bias,
  };
}
