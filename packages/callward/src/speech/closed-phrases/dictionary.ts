/** Pronunciations of words: what a CMU dictionary file holds. */
export interface Dictionary {
  /** Every pronunciation of a word, as phones separated by blanks; undefined for an unknown word. */
  pronunciations(word: string): readonly string[] | undefined;
  /** Every phone that occurs, sorted. */
  readonly phones: readonly string[];
}

/** A word, and the number of a further pronunciation in brackets: `read(2) R EH D`. */
const ENTRY = /^(\S+?)(?:\(\d+\))?\s+(\S.*\S|\S)\s*$/;

/** Reads a dictionary in the format of CMU Sphinx (cmudict): one pronunciation a line. Other lines are ignored. */
export function readDictionary(text: string): Dictionary {
  const words = new Map<string, string[]>();
  const phones = new Set<string>();
  for (const line of text.split("\n")) {
    const [, word, sounds] = ENTRY.exec(line) ?? [];
    if (word === undefined || sounds === undefined) continue;
    const known = words.get(word);
    if (known === undefined) words.set(word, [sounds]);
    else known.push(sounds);
    for (const phone of sounds.split(" ")) phones.add(phone);
  }
  return { pronunciations: (word) => words.get(word), phones: [...phones].sort() };
}
