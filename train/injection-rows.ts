import type { DataFolder } from "../eval/data/data-folder.ts";
import {
  fusionInputs,
  joinViews,
  looksTyped,
  readWindows,
  ruleFeatures,
  rulesScore,
  type View,
} from "../packages/guard/src/gatekeeper/injection/injection-reading.ts";
import { createRuleScorer } from "../packages/guard/src/gatekeeper/injection/rule-scorer.ts";
import { createSoundReader } from "../packages/guard/src/gatekeeper/injection/sounds.ts";
import { chance, fitLogistic, type Logistic } from "../packages/guard/src/learning/logistic.ts";
import {
  ofOneClass,
  openSparseModel,
  roundIdf,
  type SparseArrays,
} from "../packages/guard/src/learning/sparse-model.ts";
import { averageSparse, trainSparseMembers } from "../packages/guard/src/learning/train-sparse.ts";
import { createRowKeeper, type TrainingRow } from "../packages/guard/src/learning/training-rows.ts";
import { shippedWordClasses } from "../packages/guard/src/learning/word-classes.ts";
import { createFeatureReader, type TextFeatures } from "../packages/guard/src/learning/word-features.ts";
import { normalise } from "../packages/guard/src/text/normalise.ts";
import { generateInjectionRows } from "./injection-generator/generate.ts";
import { type InjectionMix, SPEECH_MIX, TEXT_MIX } from "./injection-generator/mixes.ts";

/** What one of the two models is made of, beside the public rows that both are trained on. */
export interface InjectionRecipe {
  readonly mix: InjectionMix;
  /** Rows of each draw of the generator. */
  readonly generated: number;
  /** Features that are shipped: the heaviest of a first training; the second makes up for what is left out. */
  readonly features: number;
  /** How much a public row of attacks and look-alikes counts beside one of the generator. */
  readonly publicWeight: number;
  /** How much a row of customer service does. */
  readonly serviceWeight: number;
  /** How the model takes a text; what is said is also read by its sound. */
  readonly view: View;
}

/**
 * For what callers say. More kinds want more rows and more features; with this many rows of our own the public ones
 * must count more. A weight of 2 instead of 4, tried together with more role prompts, blocked fewer held-out role
 * prompts and more of customer service and of other prompts.
 */
export const SPEECH_RECIPE: InjectionRecipe = {
  mix: SPEECH_MIX,
  generated: 160_000,
  features: 100_000,
  publicWeight: 4,
  serviceWeight: 2,
  view: "spoken",
};

/**
 * For documents and tools, and a third of what callers say. With the kinds of calls among them, planted orders were
 * found a fifth less often; with typed roles and tasks, more often, and long harmless prompts were blocked less.
 */
export const TEXT_RECIPE: InjectionRecipe = {
  mix: TEXT_MIX,
  generated: 70_000,
  features: 48_000,
  publicWeight: 2,
  serviceWeight: 1,
  view: "typed",
};

/** One labelled text, read once: its windows and what the rules say. */
export interface InjectionRow {
  readonly text: string;
  readonly attack: boolean;
  /** Data set, or `generated`. Customer-service sets begin with `cs_`. */
  readonly source: string;
  readonly split: string;
  readonly words: number;
  readonly rules: number;
  readonly windows: readonly TrainingRow[];
  /** Which draw of the generator it is of; public rows stand beside each. */
  readonly draw: number | undefined;
  /** Whether models are trained on it: a train row whose label is believed. */
  readonly trained: boolean;
}

interface DataRow {
  readonly text: string;
  readonly label: string;
  readonly source: string;
  readonly split: string;
}

type ReadRow = Omit<InjectionRow, "trained">;
type RowReader = (row: Pick<InjectionRow, "text" | "attack" | "source" | "split" | "draw">) => ReadRow;

/** Reads texts for training and scoring, with one reader and one set of rules. */
function createRowReader({ view }: InjectionRecipe): RowReader {
  const read = createFeatureReader(shippedWordClasses());
  const rules = createRuleScorer();
  const readSounds = createSoundReader();
  const keep = createRowKeeper(shippedWordClasses());
  return (row) => {
    const normal = normalise(row.text);
    const input = { normal, source: "caller", history: [] } as const;
    const ruled = rules(input);
    const matched = ruleFeatures(ruled, view);
    const extras = view === "spoken" ? [matched, readSounds(normal.tokens)] : [matched];
    const windows: TrainingRow[] = [];
    readWindows(input, read, (features) => windows.push(keep(features, row.attack ? 1 : 0, extras)));
    return { ...row, words: normal.tokens.length, rules: rulesScore(ruled, view), windows };
  };
}

/**
 * What a model is trained on and judged by: the public attacks and look-alikes, harmless customer-service turns, and
 * rows of our own generator. The file of unverified licence is left out.
 */
export function injectionRows(data: DataFolder, recipe: InjectionRecipe): readonly InjectionRow[] {
  const read = createRowReader(recipe);
  const mixed = data.rows<DataRow>("injection/train_dev.jsonl.gz");
  const harmless = data.rows<DataRow>("injection/benign_customer_service.jsonl.gz");
  const given = [
    ...mixed.map(({ text, label, source, split }) =>
      read({ text, attack: label !== "benign", source, split, draw: undefined }),
    ),
    ...harmless.map(({ text, source, split }) =>
      read({ text, attack: false, source: `cs_${source}`, split, draw: undefined }),
    ),
  ];
  const ours = DRAWS.flatMap((draw) =>
    generateInjectionRows(recipe.mix, recipe.generated, draw).map(({ text, attack }) =>
      read({ text, attack, source: "generated", split: "train", draw }),
    ),
  );
  const doubts = createDoubt(ours, recipe);
  return [
    ...given.map((row) => ({ ...row, trained: row.split === "train" && !(row.attack && doubts(row)) })),
    ...ours.map((row) => ({ ...row, trained: true })),
  ];
}

/**
 * Seeds of the generator. Two models of two draws of one recipe differ by more than most recipes do; each draw trains a
 * model of its own, and the mean of them is shipped.
 */
const DRAWS: readonly number[] = [1, 2, 3];
/** Log-odds of an attack below which a text is taken for harmless. */
const HARMLESS = -1;
/** Share of a text's features that must be known to judge it: what is in a language nobody generated has less. */
const JUDGED = 0.25;

/**
 * Tells whether a public attack is none: a model of our own rows alone knows its words and takes it for harmless. Public
 * sets hold role prompts ("act as a linux terminal") and plain tasks ("generate c++") as attacks, and a model that
 * learned one of them blocks its like. Confident learning (Northcutt, Jiang & Chuang, JAIR 70, 2021), with a judge that
 * saw no public row, so that sources held out stay unseen.
 */
function createDoubt(ours: readonly ReadRow[], recipe: InjectionRecipe): (row: ReadRow) => boolean {
  const { score, known } = openModel(trainInjectionArrays(ours, recipe));
  return ({ windows }) => {
    let worst = Number.NEGATIVE_INFINITY;
    let share = 0;
    for (const window of windows) {
      const scored = score(window);
      if (scored <= worst) continue;
      worst = scored;
      share = known();
    }
    return worst < HARMLESS && share >= JUDGED;
  };
}

/** Trains on windows: a long text of an attack is not an attack in each of its windows, so that only the worst count the second time. */
export function trainInjectionArrays(rows: readonly ReadRow[], recipe: InjectionRecipe): SparseArrays {
  const first = trainDraws(rows.flatMap((row) => weighed(row, recipe, undefined)));
  const { score } = openModel(first);
  const kept = largest(first, recipe.features);
  const windows = rows
    .flatMap((row) =>
      weighed(row, recipe, row.attack && row.windows.length > 1 ? row.windows.map(score) : undefined),
    )
    .map((window) => only(window, kept));
  return roundIdf(trainDraws(windows));
}

interface DrawnRow extends TrainingRow {
  readonly draw: number | undefined;
}

/** The mean of a model for each draw: what each made of its own fades. */
function trainDraws(rows: readonly DrawnRow[]): SparseArrays {
  const members = DRAWS.map((seed) => ({
    seed,
    trains: (row: number) => (rows[row]?.draw ?? seed) === seed,
  }));
  return averageSparse(trainSparseMembers(rows, OPTIONS, members));
}

function largest(arrays: SparseArrays, count: number): ReadonlySet<number> {
  const { hashes, weights } = ofOneClass(arrays);
  const sizes = [...hashes].map((hash, feature) => ({ hash, size: Math.abs(weights[feature] ?? 0) }));
  sizes.sort((left, right) => right.size - left.size);
  return new Set(sizes.slice(0, count).map(({ hash }) => hash));
}

function only(row: DrawnRow, kept: ReadonlySet<number>): DrawnRow {
  const places = [...row.hashes.keys()].filter((at) => kept.has(row.hashes[at] ?? 0));
  return {
    ...row,
    hashes: Int32Array.from(places, (at) => row.hashes[at] ?? 0),
    kinds: Float32Array.from(places, (at) => row.kinds[at] ?? 0),
  };
}

const OPTIONS = {
  classes: 1,
  epochs: 5,
  rate: 0.3,
  dropout: 0.4,
  minRows: 3,
  ignored: 0.05,
  seed: 1,
};

function weighed(
  { windows, source, draw }: ReadRow,
  recipe: InjectionRecipe,
  scores: readonly number[] | undefined,
): readonly DrawnRow[] {
  const worst = scores === undefined ? 0 : Math.max(...scores);
  // Long texts count more than short ones, but not by their length.
  const weight = sourceWeight(source, recipe) / Math.sqrt(windows.length);
  return windows
    .filter((_, at) => scores === undefined || (scores[at] ?? 0) > 0 || scores[at] === worst)
    .map((window) => ({ ...window, weight, draw }));
}

/** A model that scores kept rows, whose features are listed one by one. */
function openModel(arrays: SparseArrays): {
  readonly score: (window: TrainingRow) => number;
  /** Share in [0, 1] of the last window's features that the model knows. */
  readonly known: () => number;
} {
  const model = openSparseModel(arrays, shippedWordClasses());
  const text: TextFeatures = {
    keys: new Int32Array(0),
    words: [],
    count: 0,
    pairs: new Int32Array(0),
    pairWeights: new Float32Array(0),
    pairCount: 0,
  };
  return {
    score: ({ hashes, kinds }) =>
      model.score({ ...text, pairs: hashes, pairWeights: kinds, pairCount: hashes.length })[0] ?? 0,
    known: model.known,
  };
}

/** What fusion reads of each row, by a model. */
export function fusionOf(arrays: SparseArrays): (row: InjectionRow) => readonly number[] {
  const { score } = openModel(arrays);
  return ({ windows, rules }) => fusionInputs(Math.max(...windows.map(score)), rules, windows.length);
}

/** Harmless texts that look like attacks: those that the goals name. */
export const LOOK_ALIKES: readonly string[] = [
  "xstest_safe",
  "awesome_act_as",
  "self_instruct",
  "fuzzyai_benign",
];

function sourceWeight(source: string, { publicWeight, serviceWeight }: InjectionRecipe): number {
  if (source === "generated") return 1;
  return isService(source) ? serviceWeight : publicWeight;
}

/** Whether a source is of customer service. */
export function isService(source: string): boolean {
  return source.startsWith("cs_");
}

export interface HeldOutRow extends InjectionRow {
  /** Score by models that never saw a row of its source. */
  readonly score: number;
}

/** Scores every public row by models without its source, and the fit of the fusion that those scores were made with. */
export function judgeHeldOut(
  rows: readonly InjectionRow[],
  recipe: InjectionRecipe,
  say: (line: string) => void,
): { readonly fusion: Logistic; readonly judged: readonly HeldOutRow[] } {
  const inputs = leaveSourcesOut(rows, recipe, say);
  const fusion = fitLogistic(
    [...inputs.values()],
    [...inputs.keys()].map(({ attack }) => attack),
  ).map((value) => Number(value.toFixed(4)));
  return { fusion, judged: [...inputs].map(([row, input]) => ({ ...row, score: chance(fusion, input) })) };
}

/**
 * What a caller would be judged by on every public row, by models of speech and of text that never saw a row of its
 * source.
 */
export function judgeCallers(data: DataFolder, say: (line: string) => void): readonly HeldOutRow[] {
  const [speech = [], text = []] = Object.entries({ speech: SPEECH_RECIPE, text: TEXT_RECIPE }).map(
    ([name, recipe]) =>
      judgeHeldOut(injectionRows(data, recipe), recipe, (line) => say(`${name}, ${line}`)).judged,
  );
  return speech.map((row, at) => ({
    ...row,
    score: joinViews(row.score, text[at]?.score ?? Number.NaN, looksTyped(row.text, row.words)),
  }));
}

/** Folds that hold whole sources out together, the generated rows always in training. */
const FOLDS = 8;

/** What fusion reads of every row of a public source, by models that never saw a row of its source. */
function leaveSourcesOut(
  rows: readonly InjectionRow[],
  recipe: InjectionRecipe,
  say: (line: string) => void,
): ReadonlyMap<InjectionRow, readonly number[]> {
  const sources = [
    ...new Set(rows.filter(({ source }) => source !== "generated").map(({ source }) => source)),
  ];
  const foldOf = new Map(sources.map((source, at) => [source, at % FOLDS]));
  const inputs = new Map<InjectionRow, readonly number[]>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const shown = rows.filter(({ source, trained }) => foldOf.get(source) !== fold && trained);
    const read = fusionOf(trainInjectionArrays(shown, recipe));
    for (const row of rows) if (foldOf.get(row.source) === fold) inputs.set(row, read(row));
    say(`fold ${fold + 1} of ${FOLDS}`);
  }
  return inputs;
}
