import { fromBase64 } from "./bytes.ts";
import { createHashTable } from "./hash-table.ts";
import { WORD_CLASSES } from "./word-classes.data.js";

/** Classes of words of like use, learned from word vectors: "dentist" is with "pharmacist", "ignore" with "defy". */
export interface WordClasses {
  /** Place of a word by its `fnv1a`, or -1. */
  find(hash: number): number;
  /** Class of each place: a few hundred broad ones, and several hundred fine ones. */
  readonly broad: Uint8Array;
  readonly fine: Uint16Array;
  readonly version: string;
}

/** As written by `npm run train -- word-classes`: little-endian arrays in base64. */
interface PackedWordClasses {
  readonly version: string;
  readonly hashes: string;
  readonly broad: string;
  readonly fine: string;
}

/** Unpacks the shipped classes. A few milliseconds once. */
function openWordClasses(packed: PackedWordClasses): WordClasses {
  const table = createHashTable(new Int32Array(fromBase64(packed.hashes).buffer));
  return {
    find: table.find,
    broad: fromBase64(packed.broad),
    fine: new Uint16Array(fromBase64(packed.fine).buffer),
    version: packed.version,
  };
}

let shipped: WordClasses | undefined;

/** The classes that come with the guard, unpacked at first use; they hold no state, so everybody shares them. */
export function shippedWordClasses(): WordClasses {
  shipped ??= openWordClasses(WORD_CLASSES);
  return shipped;
}
