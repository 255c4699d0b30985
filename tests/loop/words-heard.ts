import type { Audible } from "./caller-mouth.ts";

/** What passes between the sound at the caller's end and the cut at the recogniser's: PBX, sockets, a busy machine. */
const SLACK_MS = 250;
/** Rate of the audio that engines get, in samples a millisecond. */
const SAMPLES_A_MS = 16;
/** An utterance of which this share falls into the cut was heard whole; of which less than the rest did, not at all. */
const WHOLE = 0.7;
/** Every so many utterances the voice in the background gets into the words of the caller's. */
const BLEEDS_EVERY = 3;

/**
 * What a good recogniser would make of a cut of sound that ends now: the caller's words, every third time with those of
 * the voice in the background behind them, and that voice's alone where the caller says nothing. It goes by time, so it
 * hears in noise in which a recogniser for tests could not; it says nothing of how well an engine would.
 */
export function createWordsHeard(audible: () => readonly Audible[]): (cut: Int16Array) => string {
  let cuts = 0;
  return (cut) => {
    const to = performance.now();
    const from = to - cut.length / SAMPLES_A_MS - SLACK_MS;
    const words = (who: Audible["who"]) =>
      audible()
        .filter((one) => one.who === who)
        .map((one) => wordsWithin(one, from, to))
        .filter((text) => text !== "")
        .join(" ");
    const caller = words("caller");
    const other = words("second voice");
    cuts += 1;
    if (caller === "") return other;
    return cuts % BLEEDS_EVERY === 0 && other !== "" ? `${caller} ${other}` : caller;
  };
}

function wordsWithin({ text, from, to }: Audible, since: number, until: number): string {
  const share = (Math.min(to, until) - Math.max(from, since)) / (to - from);
  if (share >= WHOLE) return text;
  if (share <= 1 - WHOLE) return "";
  const words = text.split(" ");
  const at = (time: number) => Math.round(((time - from) / (to - from)) * words.length);
  return words.slice(Math.max(0, at(since)), at(until)).join(" ");
}
