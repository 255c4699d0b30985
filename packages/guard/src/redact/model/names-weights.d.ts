/** What one step of a weight is worth. */
export const SCALE: number;
/** Int8 weights in base64, one for each class of each bucket. */
export const WEIGHTS: string;
/** Words of everyday English, a Bloom filter in base64. */
export const WORDS: string;
