import { join } from "node:path";
import type { DataFolder } from "../eval/data/data-folder.ts";
import { toBase64 } from "../packages/guard/src/learning/bytes.ts";
import { createRandom } from "../packages/guard/src/learning/random.ts";
import {
  BUCKETS,
  featuresAt,
  MAX_FEATURES,
  readTokens,
} from "../packages/guard/src/redact/model/features.ts";
import { TAGS, type TaggerWeights, tagTokens } from "../packages/guard/src/redact/model/tagger.ts";
import type { Vocabulary } from "../packages/guard/src/redact/model/vocabulary.ts";
import { normalise } from "../packages/guard/src/text/normalise.ts";
import { today, versionOf, writeModel } from "./model-card.ts";
import { asHeard, labelledRows, swapped, TAG, type TagRow } from "./name-rows.ts";
import { templateRows } from "./name-templates.ts";
import { makeValues } from "./name-values.ts";
import { makeVocabulary } from "./name-vocabulary.ts";
import type { TrainingContext } from "./task.ts";

const TARGET = join(import.meta.dirname, "..", "packages", "guard", "src", "redact", "model", "names.data");
const SEED = 20_260_101;
const EPOCHS = 7;
/** Share of features left out at each step. */
const DROP = 0.25;
const RATE = 0.12;
/** Share of everyday words that are read as strange. */
const FORGOTTEN = 0.06;
const CLASSES = TAGS.length;
const TEMPLATE_ROWS = 90_000;
/** Copies of a row with other names in it, in each form. */
const SWAPS = 2;

interface Example {
  readonly text: string;
  readonly whole: boolean;
  readonly gold: Int8Array;
  readonly weight: number;
}

/**
 * Trains the tagger of names, addresses, postcodes and birth dates on the train rows of the public files, with made-up
 * values in their places and as engines write them, and writes its int8 weights and its model card. Deterministic.
 */
export function trainNames({ openData, say }: TrainingContext): void {
  const data = openData();
  const random = createRandom(SEED);
  const examples = trainingRows(data, random).map(exampleOf);
  say(`names: ${examples.length} rows`);
  const { vocabulary, words } = makeVocabulary(data);
  say(`names: ${words} everyday words`);
  const { weights, scale } = pack(learn(examples, vocabulary, random, say));
  const metrics = measure(data, { weights, scale, vocabulary });
  const packed = { weights: toBase64(weights), words: toBase64(vocabulary.bits) };
  const version = versionOf(Object.values(packed));
  writeModel(
    TARGET,
    "NAMES",
    { version, scale, ...packed },
    {
      model: "names",
      version,
      what: `Tags words as part of a ${TAGS.join(", ")}. Hashed features of words, parts of words, shapes, neighbours and the turn in ${BUCKETS} buckets; softmax regression (AdaGrad), int8; ${words} everyday words.`,
      date: today(),
      bytes: weights.length + vocabulary.bits.length,
      data: data.used(),
      split: `train (${examples.length} rows, with swapped values of @faker-js/faker, MIT); metrics on dev, by word`,
      metrics,
    },
  );
  say(`names: written, version ${version}: ${JSON.stringify(metrics)}`);
}

/** Every labelled row as it is, as engines write it, and both with other values; and rows made from templates. */
function trainingRows(data: DataFolder, random: () => number): readonly TagRow[] {
  const values = makeValues(random);
  const other = (tag: number, old: string): string => {
    if (tag === TAG.PERSON) return old.includes(" ") ? values.full() : values.first();
    if (tag === TAG.ADDRESS) return values.address();
    if (tag === TAG.PLACE) return values.city();
    return tag === TAG.FIRM ? values.firm() : old;
  };
  const rows: TagRow[] = [];
  for (const row of labelledRows(data, "train")) {
    rows.push(row);
    const named = row.spans.some(({ tag }) => tag === TAG.PERSON || tag === TAG.ADDRESS);
    // A bare answer teaches nothing new with another name in it.
    const swaps = !named ? 0 : row.text.length < 30 ? 1 : SWAPS;
    for (let swap = 0; swap < swaps; swap += 1) {
      rows.push(swapped(row, other));
      rows.push(asHeard(swapped(row, other)));
    }
    if (!named && random() < 0.5) rows.push(asHeard(row));
  }
  for (const row of templateRows(values, random, TEMPLATE_ROWS)) {
    const form = random();
    rows.push(form < 0.4 ? row : form < 0.8 ? asHeard(row) : sentence(row));
  }
  return rows;
}

/** Begins with a capital, ends with a full stop. */
function sentence(row: TagRow): TagRow {
  return { ...row, text: `${row.text.slice(0, 1).toUpperCase()}${row.text.slice(1)}.` };
}

function exampleOf({ text, spans, weight }: TagRow): Example {
  const { tokens } = normalise(text);
  const gold = new Int8Array(tokens.length);
  for (const { start, end, tag } of spans)
    for (const [index, token] of tokens.entries())
      if (token.from < end && token.to > start) gold[index] = tag > CLASSES ? 0 : tag;
  return { text, gold, weight, whole: true };
}

function learn(
  examples: readonly Example[],
  vocabulary: Vocabulary,
  random: () => number,
  log: (line: string) => void,
): Float32Array {
  const weights = new Float32Array(BUCKETS * CLASSES);
  const squares = new Float32Array(BUCKETS * CLASSES).fill(1e-4);
  const buckets = new Int32Array(MAX_FEATURES);
  const order = examples.map((_, index) => index);
  const chances = new Float64Array(CLASSES + 1);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    let loss = 0;
    for (const at of order) {
      const example = examples[at];
      if (example === undefined) continue;
      const normal = normalise(example.text);
      // One in ten is read as part of a text from which something was taken already.
      const reading = readTokens(normal, random() > 0.1, vocabulary);
      forget(reading.known, random);
      let [last, before] = [0, 0];
      for (let index = 0; index < normal.tokens.length; index += 1) {
        const gold = example.gold[index] ?? 0;
        let count = featuresAt(buckets, reading, normal.tokens[index]?.text ?? "", index, last, before);
        if (DROP > 0) count = drop(buckets, count, random);
        const guess = predict(weights, buckets, count, chances);
        if (gold >= 0) {
          loss -= Math.log(Math.max(1e-9, chances[gold] ?? 0));
          step(weights, squares, buckets, count, chances, gold, example.weight);
        }
        before = last;
        // It learns to go on from its own tags, right or wrong, half of the time.
        last = gold >= 0 && (epoch === 0 || random() < 0.5) ? gold : guess;
      }
    }
    log(`names: epoch ${epoch + 1}, loss ${loss.toFixed(0)}`);
  }
  return weights;
}

/** Some everyday words are read as strange ones: the vocabulary holds all words of these rows, but not all words there are. */
function forget(known: Uint8Array, random: () => number): void {
  for (let index = 0; index < known.length; index += 1)
    if (known[index] === 1 && random() < FORGOTTEN) known[index] = 2;
}

/** Leaves features out by chance, so that no one of them (a name learned by heart) is leaned on. */
function drop(buckets: Int32Array, count: number, random: () => number): number {
  let kept = 0;
  for (let feature = 0; feature < count; feature += 1)
    if (random() > DROP) buckets[kept++] = buckets[feature] ?? 0;
  return kept;
}

/** Fills the chances of each class (0 is none); gives the likeliest. */
function predict(weights: Float32Array, buckets: Int32Array, count: number, chances: Float64Array): number {
  chances.fill(0);
  for (let feature = 0; feature < count; feature += 1) {
    const at = (buckets[feature] ?? 0) * CLASSES;
    for (let tag = 0; tag < CLASSES; tag += 1)
      chances[tag + 1] = (chances[tag + 1] ?? 0) + (weights[at + tag] ?? 0);
  }
  const most = Math.max(...chances);
  let sum = 0;
  let best = 0;
  for (let tag = 0; tag <= CLASSES; tag += 1) {
    if ((chances[tag] ?? 0) > (chances[best] ?? 0)) best = tag;
    chances[tag] = Math.exp((chances[tag] ?? 0) - most);
    sum += chances[tag] ?? 0;
  }
  for (let tag = 0; tag <= CLASSES; tag += 1) chances[tag] = (chances[tag] ?? 0) / sum;
  return best;
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  buckets: Int32Array,
  count: number,
  chances: Float64Array,
  gold: number,
  weight: number,
): void {
  for (let tag = 1; tag <= CLASSES; tag += 1) {
    const slope = weight * ((chances[tag] ?? 0) - (tag === gold ? 1 : 0));
    if (Math.abs(slope) < 1e-4) continue;
    for (let feature = 0; feature < count; feature += 1) {
      const at = (buckets[feature] ?? 0) * CLASSES + tag - 1;
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(squares[at] ?? 1);
    }
  }
}

/** Int8 steps; the scale leaves out the largest thousandth, which is cut. */
function pack(weights: Float32Array): { readonly weights: Int8Array; readonly scale: number } {
  const sizes = weights.map(Math.abs).sort();
  const top = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const scale = Number((top / 127).toPrecision(4));
  return {
    scale,
    weights: Int8Array.from(weights, (value) => Math.max(-127, Math.min(127, Math.round(value / scale)))),
  };
}

function measure(data: DataFolder, model: TaggerWeights): Record<string, number> {
  const counts = TAGS.map((tag) => ({ tag, gold: 0, found: 0, right: 0 }));
  for (const row of labelledRows(data, "dev")) {
    const { gold } = exampleOf(row);
    const { tags } = tagTokens(normalise(row.text), true, model, [0, 0, 0, 0]);
    for (const [index, wanted] of gold.entries()) {
      const given = tags[index] ?? 0;
      const wantedCount = counts[wanted - 1];
      const givenCount = counts[given - 1];
      if (wanted < 0) continue;
      if (wantedCount !== undefined) wantedCount.gold += 1;
      if (givenCount !== undefined) givenCount.found += 1;
      if (wantedCount !== undefined && wanted === given) wantedCount.right += 1;
    }
  }
  return Object.fromEntries(
    counts.flatMap(({ tag, gold, found, right }) => [
      [`${tag} words`, gold],
      [`${tag} recall`, round(right / gold)],
      [`${tag} precision`, round(right / found)],
    ]),
  );
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
