import { fromBase64 } from "../../learning/bytes.ts";
import type { NormalText } from "../../text/normal-text.ts";
import { featuresAt, MAX_FEATURES, readTokens } from "./features.ts";
import { NAMES } from "./names.data.js";
import type { Vocabulary } from "./vocabulary.ts";

/** Classes of the tagger; tag 0 is none of them. */
export const TAGS = ["PERSON", "ADDRESS", "POSTCODE", "DOB"] as const;
const CLASSES = TAGS.length;

/** Weights of the tagger: for each bucket one weight a class. */
export interface TaggerWeights {
  readonly weights: Int8Array | Float32Array;
  /** What one step of a weight is worth. */
  readonly scale: number;
  readonly vocabulary: Vocabulary;
}

/** Tags a text's tokens from left to right: 0 for none, n for `TAGS[n - 1]`. `margins` says how far each is from none. */
export interface Tagged {
  readonly tags: Uint8Array;
  readonly margins: Float32Array;
}

/** Linear in the text: a bounded number of look-ups a token. */
export function tagTokens(
  normal: NormalText,
  whole: boolean,
  model: TaggerWeights,
  bias: readonly number[],
): Tagged {
  const { tokens } = normal;
  const reading = readTokens(normal, whole, model.vocabulary);
  const tags = new Uint8Array(tokens.length);
  const margins = new Float32Array(tokens.length);
  const buckets = new Int32Array(MAX_FEATURES);
  const scores = new Float64Array(CLASSES);
  const { weights, scale } = model;
  for (let index = 0; index < tokens.length; index += 1) {
    const last = tags[index - 1] ?? 0;
    const count = featuresAt(buckets, reading, tokens[index]?.text ?? "", index, last, tags[index - 2] ?? 0);
    scores.fill(0);
    for (let feature = 0; feature < count; feature += 1) {
      const at = (buckets[feature] ?? 0) * CLASSES;
      for (let tag = 0; tag < CLASSES; tag += 1) scores[tag] = (scores[tag] ?? 0) + (weights[at + tag] ?? 0);
    }
    let best = 0;
    let margin = 0;
    for (let tag = 0; tag < CLASSES; tag += 1) {
      const score = (scores[tag] ?? 0) * scale + (bias[tag] ?? 0);
      if (score > margin) {
        margin = score;
        best = tag + 1;
      }
    }
    tags[index] = best;
    margins[index] = margin;
  }
  return { tags, margins };
}

/** The model that ships. */
export function readTagger(): TaggerWeights {
  const weights = fromBase64(NAMES.weights);
  return {
    weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
    scale: NAMES.scale,
    vocabulary: { bits: fromBase64(NAMES.words) },
  };
}
