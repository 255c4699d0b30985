/** What one step of a weight is worth. */
export const SCALE: number;
/** Int8 weights in base64, one for each class of each bucket. */
export const WEIGHTS: string;
