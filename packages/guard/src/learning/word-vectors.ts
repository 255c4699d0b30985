import { fromBase64 } from "./bytes.ts";
import { shippedWordClasses } from "./word-classes.ts";
import { WORD_VECTORS } from "./word-vectors.data.js";

/** Where frequent English words stand beside each other: words of like use have vectors of like direction. */
export interface WordVectors {
  readonly dimensions: number;
  readonly version: string;
  /** Writes the vector of a word, of length about one, by its `fnv1a`. False, and nothing written, for others. */
  read(hash: number, into: Float32Array, at: number): boolean;
}

/** As written by `npm run train -- word-vectors`: bytes in base64, words in the order of the word classes. */
interface PackedWordVectors {
  readonly version: string;
  readonly dimensions: number;
  readonly scale: number;
  readonly values: string;
}

function openWordVectors(packed: PackedWordVectors): WordVectors {
  const { dimensions, scale, version } = packed;
  const values = new Int8Array(fromBase64(packed.values).buffer);
  const classes = shippedWordClasses();
  return {
    dimensions,
    version,
    read(hash, into, at) {
      const from = classes.find(hash) * dimensions;
      if (from < 0) return false;
      for (let index = 0; index < dimensions; index += 1)
        into[at + index] = (values[from + index] ?? 0) * scale;
      return true;
    },
  };
}

let shipped: WordVectors | undefined;

/** The vectors that come with the guard, unpacked at first use, which only models of large sets make. */
export function shippedWordVectors(): WordVectors {
  shipped ??= openWordVectors(WORD_VECTORS);
  return shipped;
}
