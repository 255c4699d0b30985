/** What mulberry32 adds to its state for each draw. */
const STEP = 0x6d2b79f5;

/**
 * Seeded randomness in [0, 1), the same on every machine (mulberry32): training and measuring draw the same each time.
 * `state` is where it keeps its state, for those who go on drawing from there (`skip`).
 */
export function createRandom(seed: number, state = new Int32Array(1)): () => number {
  state[0] = seed;
  return () => {
    const drawn = ((state[0] ?? 0) + STEP) | 0;
    state[0] = drawn;
    let mixed = Math.imul(drawn ^ (drawn >>> 15), drawn | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The state after so many draws more. */
export function skip(state: number, draws: number): number {
  return (state + Math.imul(draws, STEP)) | 0;
}
