import type { Finding } from "../../contracts/verdict.ts";
import { fromBase64 } from "../../learning/bytes.ts";
import { chance, type Logistic } from "../../learning/logistic.ts";
import { openSparseModel, type SparseArrays, type SparseModel } from "../../learning/sparse-model.ts";
import { shippedWordClasses } from "../../learning/word-classes.ts";
import { createFeatureReader, type FeatureReader } from "../../learning/word-features.ts";
import type { HeardText } from "../heard-text.ts";
import { CALLER_MODEL } from "./callers.data.js";
import { DOCUMENT_MODEL } from "./documents.data.js";
import { fusionInputs, readWindows, ruleFeatures } from "./injection-reading.ts";
import type { InjectionScorer } from "./injection-scorer.ts";
import { createRuleScorer } from "./rule-scorer.ts";
import { createSoundReader } from "./sounds.ts";

/** Versions of the shipped weights, as their cards name them: for callers, and for documents and tools. */
export const INJECTION_MODEL_VERSION: string = `${CALLER_MODEL.version}-${DOCUMENT_MODEL.version}`;

/** Clauses that are looked at to find the words that a score is about. */
const MAX_CLAUSES = 24;
/** Scores below this are about nothing. */
const SUSPICIOUS = 0.04;

/**
 * Scores by rules and a trained model together: rules know what an order to a machine looks like, the model knows what
 * else stands in attacks and in harmless talk. Both read the same words once. Speech and documents are so unlike that
 * one model for both is worse at each: a caller's words are read by one that knows calls and how words sound.
 */
export function createLearnedScorer(
  read: FeatureReader = createFeatureReader(shippedWordClasses()),
): InjectionScorer {
  const rules = createRuleScorer();
  const readSounds = createSoundReader();
  const callers = openInjectionModel(CALLER_MODEL);
  const documents = openInjectionModel(DOCUMENT_MODEL);

  return function scoreInjection(input) {
    const ruled = rules(input);
    const spoken = input.source === "caller";
    const { model, fusion } = spoken ? callers : documents;
    const matched = ruleFeatures(ruled);
    const extras = spoken ? [matched, readSounds(input.normal.tokens)] : [matched];
    let worst = Number.NEGATIVE_INFINITY;
    const windows = readWindows(input, read, (features) => {
      worst = Math.max(worst, model.score(features, extras)[0] ?? 0);
    });
    const heardNow = chance(fusion, fusionInputs(worst, ruled.score, windows));
    // The model read only this turn, and an order that takes several is half of one in each.
    const score = ruled.acrossTurns ? Math.max(heardNow, ruled.score) : heardNow;
    if (score < SUSPICIOUS || ruled.findings.length > 0) return { score, findings: ruled.findings };
    return { score, findings: [learnedFinding(input, read, model, score)] };
  };
}

/** The words that the model minds most, where no rule says which they are. */
function learnedFinding(
  { normal }: HeardText,
  read: FeatureReader,
  model: SparseModel,
  score: number,
): Finding {
  let most = Number.NEGATIVE_INFINITY;
  let worst = { first: 0, last: normal.tokens.length };
  for (const clause of normal.clauses.slice(0, MAX_CLAUSES)) {
    const value = model.score(read(normal.tokens, clause.first, clause.last))[0] ?? 0;
    if (value <= most) continue;
    most = value;
    worst = clause;
  }
  const start = normal.tokens[worst.first]?.start ?? 0;
  const end = normal.tokens[worst.last - 1]?.end ?? 0;
  return { rule: "injection/learned", category: "injection", score, ...normal.toOriginal(start, end) };
}

interface OpenedModel {
  readonly model: SparseModel;
  /** How its log-odds, the rules' score and the length make one chance. */
  readonly fusion: Logistic;
}

function openInjectionModel(packed: PackedInjectionModel): OpenedModel {
  return {
    model: openSparseModel(unpackInjectionModel(packed), shippedWordClasses()),
    fusion: packed.fusion,
  };
}

/** As written by `npm run train -- injection-callers` and `injection-documents`: one class, so that every feature has at most one weight. */
interface PackedInjectionModel {
  readonly fusion: Logistic;
  readonly hashes: string;
  readonly idf: string;
  readonly weights: string;
  readonly scale: number;
  readonly bias: number;
}

function unpackInjectionModel(packed: PackedInjectionModel): SparseArrays {
  const hashes = new Int32Array(fromBase64(packed.hashes).buffer);
  return {
    classes: 1,
    hashes,
    idf: new Float32Array(fromBase64(packed.idf).buffer),
    starts: Uint32Array.from({ length: hashes.length + 1 }, (_, feature) => feature),
    labels: new Uint16Array(hashes.length),
    weights: new Int8Array(fromBase64(packed.weights).buffer),
    scale: packed.scale,
    bias: Float32Array.of(packed.bias),
  };
}
