import type { ConvolutionArrays } from "../../learning/convolution.ts";
import { chance, fitLogistic, type Logistic } from "../../learning/logistic.ts";
import type { SparseArrays } from "../../learning/sparse-model.ts";
import { trainConvolution, type WordsRow } from "../../learning/train-convolution.ts";
import { averageSparse, trainSparse } from "../../learning/train-sparse.ts";
import { createRowKeeper, type TrainingRow } from "../../learning/training-rows.ts";
import { shippedWordClasses } from "../../learning/word-classes.ts";
import { createFeatureReader, type TextFeatures } from "../../learning/word-features.ts";
import type { IntentsConfig } from "../../pack/schema.ts";
import type { NormalText } from "../../text/normal-text.ts";
import { normalise } from "../../text/normalise.ts";
import { backgroundUtterances } from "./background.ts";
import { fewExamples } from "./few-examples.ts";
import {
  createScorer,
  type IntentCalibration,
  OUT_OF_SCOPE,
  type ScoredUtterance,
  type TrainedIntents,
  utteranceKey,
} from "./intent-model.ts";

/** One utterance of a training set; `intent` may be OUT_OF_SCOPE. */
export interface IntentExample {
  readonly text: string;
  readonly intent: string;
}

/** A member of a large model: trained without its share of the utterances, on which it was then asked. */
export interface IntentMember {
  readonly labels: readonly string[];
  readonly arrays: SparseArrays;
  readonly network: ConvolutionArrays;
  readonly heldOut: readonly HeldOutAnswer[];
}

interface HeldOutAnswer {
  readonly inputs: readonly number[];
  readonly right: boolean;
  readonly outside: boolean;
}

/** Members of a large model. Each holds out another twentieth; the mean of two is better than any one. */
export const MEMBERS = 2;
const HELD_OUT_ONE_IN = 20;
/** Visits to utterances in which the linear model of a member is trained, in whole passes; more did not help. */
const LINEAR_VISITS = 60_000;
/** The same of its network. Both together train 15,000 utterances in under five seconds. */
const NETWORK_VISITS = 75_000;
/** Filters of each width of a member's network. */
const FILTERS = 64;
/** Row visits that converge a small pack; large sets need few passes. */
const SMALL_VISITS = 2_000;
/**
 * Right answers that may be given up to hear what is out of scope, where the training set does not show what that is.
 */
const GIVEN_UP = 0.0005;

export interface MemberOptions {
  /** Keep a share of the utterances for calibration; not needed where there is a set for it. */
  readonly holdOut?: boolean;
  /** Told the share in (0, 1] that is done. */
  readonly progress?: (share: number) => void;
}

interface Prepared {
  readonly labels: readonly string[];
  readonly rows: readonly TrainingRow[];
}

/** Trains the model of a pack from its examples, in tens of milliseconds. Deterministic. */
export function trainPackIntents(intents: IntentsConfig): TrainedIntents {
  return trainFewIntents(packExamples(intents));
}

/** The utterances that a pack gives for its intents. */
export function packExamples(intents: IntentsConfig): readonly IntentExample[] {
  return intents.intents.flatMap(({ id, examples }) => examples.map((text) => ({ text, intent: id })));
}

/** A model of a file with the utterances of its pack, which it then knows word for word. */
export function withExamples(trained: TrainedIntents, examples: readonly IntentExample[]): TrainedIntents {
  const places = placesOf(trained.labels);
  const known = examples.flatMap(({ text, intent }): [number, number][] => {
    const place = places.get(intent);
    return place === undefined ? [] : [[utteranceKey(normalise(text)), place]];
  });
  return { ...trained, known: new Map(known) };
}

/** Trains from a few examples of each intent; what is out of scope is taken from the built-in background. */
export function trainFewIntents(examples: readonly IntentExample[]): TrainedIntents {
  const background = backgroundUtterances().map((text) => ({ text, intent: OUT_OF_SCOPE }));
  const keys: number[] = [];
  const { labels, rows } = prepare([...examples, ...background], (normal) => keys.push(utteranceKey(normal)));
  const arrays = trainSparse(rows, {
    classes: labels.length,
    epochs: Math.max(3, Math.min(20, Math.ceil(SMALL_VISITS / rows.length))),
    rate: 0.3,
    dropout: 0.5,
    minRows: 1,
    ignored: 0.1,
    seed: 1,
  });
  const known = new Map(keys.slice(0, examples.length).map((key, at) => [key, rows[at]?.label ?? 0]));
  return {
    version: "pack",
    labels,
    arrays,
    networks: [],
    calibration: fewExamples(examples.length / (labels.length - 1)),
    known,
  };
}

/**
 * Trains one member of a large model (thousands of utterances). Members are independent, so that they can be trained
 * at the same time on other threads; `joinMembers` makes one model of them.
 */
export function trainMember(
  examples: readonly IntentExample[],
  member: number,
  { holdOut = true, progress }: MemberOptions = {},
): IntentMember {
  const isHeldOut = (row: number) => holdOut && row % HELD_OUT_ONE_IN === member;
  const asked: NormalText[] = [];
  const words: WordsRow[] = [];
  const { labels, rows } = prepare(examples, (normal, { keys, count }, label) => {
    if (isHeldOut(words.length)) asked.push(normal);
    words.push({ keys: keys.slice(0, count), label });
  });
  const linearEpochs = epochsFor(LINEAR_VISITS, rows.length);
  const networkEpochs = epochsFor(NETWORK_VISITS, rows.length);
  let done = 0;
  const options = {
    classes: labels.length,
    seed: member + 1,
    heldOut: isHeldOut,
    progress: () => {
      done += 1;
      progress?.(done / (linearEpochs + networkEpochs));
    },
  };
  const arrays = trainSparse(rows, {
    ...options,
    epochs: linearEpochs,
    rate: 0.7,
    dropout: 0.5,
    minRows: 2,
    ignored: 0.06,
  });
  const network = trainConvolution(words, { ...options, epochs: networkEpochs, filters: FILTERS });
  const score = createScorer(
    { labels, arrays, networks: [network] },
    createFeatureReader(shippedWordClasses()),
  );
  const truths = rows.filter((_, row) => isHeldOut(row));
  const heldOut = asked.map((normal, nth) =>
    answerOf(score(normal, 0, normal.tokens.length), truths[nth]?.label ?? 0, labels),
  );
  return { labels, arrays, network, heldOut };
}

/** Whole passes; no more than helped the smallest of the large sets, no fewer than the largest needed. */
function epochsFor(visits: number, rows: number): number {
  return Math.max(3, Math.min(12, Math.round(visits / Math.max(1, rows))));
}

/**
 * Makes one calibrated model of members that were trained on the same utterances. Calibration is fitted on what the
 * members held out, or on `dev` where that is given.
 */
export function joinMembers(
  members: readonly IntentMember[],
  version: string,
  dev: readonly IntentExample[] = [],
): TrainedIntents {
  const labels = members[0]?.labels ?? [];
  const arrays = averageSparse(members.map((member) => member.arrays));
  const networks = members.map(({ network }) => network);
  const answers =
    dev.length === 0
      ? members.flatMap(({ heldOut }) => heldOut)
      : answersOn(dev, { labels, arrays, networks });
  return {
    version,
    labels,
    arrays,
    networks,
    calibration: fitCalibration(answers, labels.includes(OUT_OF_SCOPE)),
    known: new Map(),
  };
}

function answersOn(
  examples: readonly IntentExample[],
  model: Pick<TrainedIntents, "labels" | "arrays" | "networks">,
): readonly HeldOutAnswer[] {
  const score = createScorer(model, createFeatureReader(shippedWordClasses()));
  return examples.map(({ text, intent }) => {
    const normal = normalise(text);
    const scored = score(normal, 0, normal.tokens.length);
    return {
      ...answerOf(scored, model.labels.indexOf(intent), model.labels),
      outside: intent === OUT_OF_SCOPE,
    };
  });
}

/** Whether the best guess was right, with what calibration reads of it. */
export function answerOf(
  { inputs, top }: ScoredUtterance,
  label: number,
  labels: readonly string[],
): HeldOutAnswer {
  return { inputs, right: top[0]?.label === label, outside: labels[label] === OUT_OF_SCOPE };
}

/** An answer stands where the best intent is likelier than out of scope: its lead alone decides. */
const LIKELIER: Pick<IntentCalibration, "inside" | "threshold"> = { inside: [0, 0, 0, 1, 0], threshold: 0.5 };

/**
 * Fits confidences on utterances that were not trained on, and says what is out of scope. Where the training set shows
 * what that is, the model has a class of its own for it, and comparing with that class hears more of it at the same
 * cost than a bound of confidence does; where it does not, the bound is set to give up next to no right answer.
 */
export function fitCalibration(answers: readonly HeldOutAnswer[], shown: boolean): IntentCalibration {
  const inputs = answers.map((answer) => answer.inputs);
  const right = fitLogistic(
    inputs,
    answers.map((answer) => answer.right),
  );
  const outside = fitLogistic(
    inputs,
    answers.map((answer) => answer.outside),
  );
  return {
    right,
    outside,
    ...(shown ? LIKELIER : { inside: right, threshold: thresholdOf(answers, right) }),
  };
}

function thresholdOf(answers: readonly HeldOutAnswer[], right: Logistic): number {
  const confidences = answers
    .filter((answer) => answer.right)
    .map((answer) => chance(right, answer.inputs))
    .sort((left, other) => left - other);
  return confidences[Math.floor(confidences.length * GIVEN_UP)] ?? 0;
}

function placesOf(labels: readonly string[]): ReadonlyMap<string, number> {
  return new Map(labels.map((label, at) => [label, at]));
}

/** Reads utterances; `tell` is told of each what else a caller needs, so that no more of it is kept. */
function prepare(
  examples: readonly IntentExample[],
  tell: (normal: NormalText, text: TextFeatures, label: number) => void,
): Prepared {
  const intents = [...new Set(examples.map(({ intent }) => intent))].filter((name) => name !== OUT_OF_SCOPE);
  const labels = examples.some(({ intent }) => intent === OUT_OF_SCOPE)
    ? [...intents, OUT_OF_SCOPE]
    : intents;
  const places = placesOf(labels);
  const read = createFeatureReader(shippedWordClasses());
  const keep = createRowKeeper(shippedWordClasses());
  const rows = examples.map(({ text, intent }) => {
    const normal = normalise(text);
    const features = read(normal.tokens, 0, normal.tokens.length);
    const label = places.get(intent) ?? 0;
    tell(normal, features, label);
    return keep(features, label);
  });
  return { labels, rows };
}
