/** How badly a doubled recogniser hears. */
export interface RecognitionErrors {
  /** The same seed makes the same errors. */
  readonly seed: number;
  /** Share of words that are lost, from 0 to 1. */
  readonly drop?: number;
  /** Share of words that are heard as another, from 0 to 1. */
  readonly substitute?: number;
}

/** What a word is heard as: short words of everyday speech, as recognisers put them in. */
const MISHEARD = ["the", "and", "to", "a", "in", "it", "for", "that", "you", "what", "one", "there"] as const;

/** Makes a recogniser's errors in a text, word by word; a function with a state, so that each utterance gets its own. */
export function createRecognitionErrors(errors: RecognitionErrors): (text: string) => string {
  const random = mulberry32(errors.seed);
  const { drop = 0, substitute = 0 } = errors;
  return (text) =>
    text
      .split(/\s+/)
      .flatMap((word) => {
        const chance = random();
        const other = MISHEARD[Math.floor(random() * MISHEARD.length)] ?? "the";
        if (chance < drop) return [];
        return [chance < drop + substitute ? other : word];
      })
      .join(" ");
}

/** A small generator of even numbers from 0 to 1 (T. Ettinger's mulberry32): good enough to pick words, and repeatable. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
