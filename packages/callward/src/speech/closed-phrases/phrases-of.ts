import type { Pack } from "@callward/guard";

/**
 * Fewest words of a phrase that the recogniser may listen for. Words as short as "yes" cannot be told from other
 * speech: a grammar of yes and no accepted 124 of 125 unrelated sentences, and with a garbage branch it missed two
 * thirds of the true ones. Phrases of three words ("are you real") still drew half of all wrong answers. What matters
 * is confirmed by key instead.
 */
const MIN_PHRASE_WORDS = 4;

/**
 * What callers of this pack can be expected to say word for word: the example utterances of the intents that have a
 * fixed answer, once each, in the recogniser's spelling. Intents that act, transfer or need an answer in the making
 * are left out: what follows from them is more than one sentence can be trusted with.
 */
export function phrasesOf(pack: Pick<Pack, "intents">): readonly string[] {
  const phrases = pack.intents.intents
    .filter((intent) => intent.answer !== undefined)
    .flatMap((intent) => intent.examples.map(phraseText))
    .filter(isLongEnough);
  return [...new Set(phrases)];
}

/** A phrase as dictionary and grammar spell it: lower case, straight apostrophes, no punctuation between words. */
export function phraseText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/[\s,.;:?!"()]+/)
    .filter((word) => word !== "")
    .join(" ");
}

/** True where a phrase is long enough to be told from speech that is about something else. */
export function isLongEnough(phrase: string): boolean {
  return phrase.split(" ").length >= MIN_PHRASE_WORDS;
}
