import type { Dictionary } from "./dictionary.ts";
import { isLongEnough, phraseText } from "./phrases-of.ts";

export interface PhraseGrammar {
  /** The grammar in JSGF (Java Speech Grammar Format 1.0, W3C note of 2000). */
  readonly jsgf: string;
  /** The dictionary cut to the grammar's words: what the recogniser has to keep in memory. */
  readonly dictionary: string;
  /** The phrases that can be recognised. */
  readonly phrases: ReadonlySet<string>;
  /** Phrases left out, and why. */
  readonly dropped: readonly DroppedPhrase[];
}

export interface DroppedPhrase {
  readonly phrase: string;
  /** `short`: cannot be told from other speech. `unknown-word`: the dictionary has no pronunciation. */
  readonly reason: "short" | "unknown-word";
  readonly word?: string;
}

/** Words that both the dictionary's format and JSGF's tokens can hold as they are; the garbage words begin with `__`. */
const SAFE_WORD = /^[a-z][a-z'-]*$/;

/**
 * A grammar of whole phrases beside a loop of single phones, the garbage branch. A grammar without one gives its
 * nearest phrase to whatever it hears; with it, speech that no phrase fits better than its own phones ends in the loop
 * and is understood as nothing.
 */
export function phraseGrammar(phrases: readonly string[], dictionary: Dictionary): PhraseGrammar {
  const kept = new Set<string>();
  const dropped: DroppedPhrase[] = [];
  const words = new Set<string>();
  for (const phrase of new Set(phrases.map(phraseText))) {
    if (!isLongEnough(phrase)) {
      dropped.push({ phrase, reason: "short" });
      continue;
    }
    const all = phrase.split(" ");
    const unknown = all.find(
      (word) => !SAFE_WORD.test(word) || dictionary.pronunciations(word) === undefined,
    );
    if (unknown !== undefined) {
      dropped.push({ phrase, reason: "unknown-word", word: unknown });
      continue;
    }
    kept.add(phrase);
    for (const word of all) words.add(word);
  }
  const garbage = dictionary.phones.map((phone) => [`__${phone.toLowerCase()}`, phone] as const);
  const jsgf = [
    "#JSGF V1.0;",
    "grammar phrases;",
    `public <heard> = /1.0/ (${[...kept].join(" | ")}) | /1.0/ <garbage>;`,
    `<garbage> = (${garbage.map(([word]) => word).join(" | ")})+;`,
    "",
  ].join("\n");
  const entries = [...words]
    .sort()
    .flatMap((word) =>
      (dictionary.pronunciations(word) ?? []).map((sounds, index) =>
        index === 0 ? `${word} ${sounds}` : `${word}(${index + 1}) ${sounds}`,
      ),
    );
  const loop = garbage.map(([word, phone]) => `${word} ${phone}`);
  return { jsgf, dictionary: `${[...entries, ...loop].join("\n")}\n`, phrases: kept, dropped };
}
