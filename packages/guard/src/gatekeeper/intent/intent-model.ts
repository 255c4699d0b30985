import type { IntentGuess } from "../../contracts/turn.ts";
import { type Convolution, type ConvolutionArrays, openConvolution } from "../../learning/convolution.ts";
import { fnv1a } from "../../learning/fnv.ts";
import { chance, type Logistic } from "../../learning/logistic.ts";
import { openSparseModel, type SparseArrays } from "../../learning/sparse-model.ts";
import { shippedWordClasses } from "../../learning/word-classes.ts";
import { createFeatureReader, type FeatureReader, type TextFeatures } from "../../learning/word-features.ts";
import type { NormalText } from "../../text/normal-text.ts";

/** The guess for what no intent covers. */
export const OUT_OF_SCOPE = "oos";

/** Predicts the intent of one utterance; most confident first. */
export interface IntentModel {
  readonly version: string;
  predict(normal: NormalText): readonly IntentGuess[];
}

/** How scores become confidences, fitted on utterances that were kept out of training. */
export interface IntentCalibration {
  /** Chance that the best intent is right. */
  readonly right: Logistic;
  /** Chance that the utterance is out of scope. */
  readonly outside: Logistic;
  /** What decides whether an intent is answered at all: `right`, or another view of the same inputs. */
  readonly inside: Logistic;
  /** Below this chance of being inside the answer is out of scope. */
  readonly threshold: number;
}

/** All that a model is; plain data, so that it can be written to a file. */
export interface TrainedIntents {
  readonly version: string;
  /** Labels by class; OUT_OF_SCOPE is one of them where the training set had it. */
  readonly labels: readonly string[];
  readonly arrays: SparseArrays;
  /** Networks that answer beside the linear model; none for a pack's own model. */
  readonly networks: readonly ConvolutionArrays[];
  readonly calibration: IntentCalibration;
  /** Utterances of the training set by `utteranceKey`, with their class; empty for sets too large to keep. */
  readonly known: ReadonlyMap<number, number>;
}

/** What an utterance said word for word in the training set is worth. */
const KNOWN_CONFIDENCE = 0.99;
/** A second intent is reported when a clause of its own is this sure of it. */
const ALSO_CONFIDENCE = 0.75;
/** Guesses that are reported of one utterance. */
const GUESSES = 3;
/** Clauses that are read on their own; longer talk is read as a whole only. */
const MAX_CLAUSES = 6;

/** Opens a trained model. It owns its buffers; one call is answered before the next, as JavaScript does anyway. */
export function openIntentModel(
  trained: TrainedIntents,
  read: FeatureReader = createFeatureReader(shippedWordClasses()),
): IntentModel {
  const { labels, calibration, known } = trained;
  const score = createScorer(trained, read);

  function guess(normal: NormalText, first: number, last: number): readonly IntentGuess[] {
    if (last <= first) return [{ label: OUT_OF_SCOPE, confidence: 1 }];
    const scored = score(normal, first, last);
    const [best] = scored.top;
    if (best === undefined) return [{ label: OUT_OF_SCOPE, confidence: 1 }];
    const right = chance(calibration.right, scored.inputs);
    // The others keep their distance to the best.
    const intents = scored.top.map(({ label, probability }) => ({
      label: labels[label] ?? OUT_OF_SCOPE,
      confidence: right * (probability / best.probability),
    }));
    if (chance(calibration.inside, scored.inputs) >= calibration.threshold) return intents;
    return [{ label: OUT_OF_SCOPE, confidence: chance(calibration.outside, scored.inputs) }, ...intents];
  }

  return {
    version: trained.version,
    predict(normal) {
      const label = known.size === 0 ? undefined : known.get(utteranceKey(normal));
      if (label !== undefined)
        return [{ label: labels[label] ?? OUT_OF_SCOPE, confidence: KNOWN_CONFIDENCE }];
      const whole = guess(normal, 0, normal.tokens.length);
      if (normal.clauses.length < 2 || normal.clauses.length > MAX_CLAUSES) return whole;
      return withClauses(whole, normal, guess);
    },
  };
}

/** What is known of one utterance before calibration. */
export interface ScoredUtterance {
  /** The most probable intents, never OUT_OF_SCOPE; none where the model has no other class. */
  readonly top: readonly { readonly label: number; readonly probability: number }[];
  /** What calibration reads: log-odds of the best, its lead, its lead over out of scope, share of known features. */
  readonly inputs: readonly number[];
}

/** Keeps logarithms finite. */
const SMALL = 1e-6;

/** Scores ranges of words with the arrays of a model. Also what calibration is fitted on. */
export function createScorer(
  { labels, arrays, networks }: Pick<TrainedIntents, "labels" | "arrays" | "networks">,
  read: FeatureReader,
): (normal: NormalText, first: number, last: number) => ScoredUtterance {
  const model = openSparseModel(arrays, shippedWordClasses());
  const opened = networks.map(openConvolution);
  const outside = labels.indexOf(OUT_OF_SCOPE);
  return function scoreUtterance(normal, first, last) {
    const text = read(normal.tokens, first, last);
    const scores = model.score(text);
    if (opened.length > 0) addNetworks(opened, text, scores);
    const best = bestOf(scores, outside);
    let most = Number.NEGATIVE_INFINITY;
    for (const value of scores) if (value > most) most = value;
    let sum = 0;
    for (const value of scores) sum += Math.exp(value - most);
    const probability = (label: number) => Math.exp((scores[label] ?? 0) - most) / sum;
    const top = best.map((label) => ({ label, probability: Math.max(SMALL, probability(label)) }));
    const [one, two] = top;
    const p1 = one?.probability ?? SMALL;
    const p2 = two?.probability ?? SMALL;
    const p0 = outside < 0 ? SMALL : Math.max(SMALL, probability(outside));
    return {
      top,
      inputs: [
        Math.log((p1 + SMALL) / (1 - p1 + SMALL)),
        Math.log(p1 / p2),
        Math.log(p1 / p0),
        model.known(),
      ],
    };
  };
}

/** What the linear model is worth beside the networks together; a half on every set that was tried. */
const LINEAR_SHARE = 0.5;

/** Averages log-odds: what two models of different kinds agree on is right more often than what either says. */
function addNetworks(networks: readonly Convolution[], text: TextFeatures, scores: Float64Array): void {
  for (let label = 0; label < scores.length; label += 1) scores[label] = (scores[label] ?? 0) * LINEAR_SHARE;
  for (const network of networks) network.addScores(text, scores, (1 - LINEAR_SHARE) / networks.length);
}

/** The labels of the highest scores, best first, without sorting them all. */
function bestOf(scores: Float64Array, without: number): readonly number[] {
  const best: number[] = [];
  for (let label = 0; label < scores.length; label += 1) {
    if (label === without) continue;
    const score = scores[label] ?? 0;
    if (best.length === GUESSES && score <= (scores[best[GUESSES - 1] ?? 0] ?? 0)) continue;
    let place = best.length;
    while (place > 0 && score > (scores[best[place - 1] ?? 0] ?? 0)) place -= 1;
    best.splice(place, 0, label);
    if (best.length > GUESSES) best.pop();
  }
  return best;
}

/** Adds intents that single clauses are sure of: "I need a cleaning. And where do I park?" */
function withClauses(
  whole: readonly IntentGuess[],
  normal: NormalText,
  guess: (normal: NormalText, first: number, last: number) => readonly IntentGuess[],
): readonly IntentGuess[] {
  const best = new Map<string, number>();
  for (const { first, last } of normal.clauses) {
    const [top] = guess(normal, first, last);
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

/** One number for the words of an utterance, whatever the punctuation: two hashes of 32 and 21 bits. */
export function utteranceKey({ tokens }: NormalText): number {
  let high = 1;
  let low = 1;
  for (const { text } of tokens) {
    const hash = fnv1a(text);
    high = Math.imul(high ^ hash, 0x85ebca6b) ^ (high >>> 13);
    low = Math.imul(low ^ hash, 0xc2b2ae35) ^ (low >>> 16);
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}
