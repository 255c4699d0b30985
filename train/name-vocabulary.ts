import { fakerEN } from "@faker-js/faker";
import type { DataFolder } from "../eval/data/data-folder.ts";
import { isCapital } from "../packages/guard/src/redact/capital.ts";
import { wordHash } from "../packages/guard/src/redact/model/features.ts";
import { addWord, VOCABULARY_BITS, type Vocabulary } from "../packages/guard/src/redact/model/vocabulary.ts";
import { kindOf } from "../packages/guard/src/redact/model/word-kinds.ts";
import { normalise } from "../packages/guard/src/text/normalise.ts";
import { isNameOnly, plain } from "./name-rows.ts";

interface TextRow {
  readonly text: string;
  readonly split: string;
  readonly label?: string;
}
interface ContextRow {
  readonly context: string;
  readonly question: string;
  readonly split: string;
}

const INTENTS = ["intent/clinc150", "intent/banking77", "intent/hwu64"] as const;
const HARMLESS = "injection/benign_customer_service.jsonl.gz";
/** A word that fewer turns use is not everyday. */
const FEWEST = 3;

/** Everyday words: of what customers say (train rows only) and of written prose and an English word list; names that are no words left out. */
export function makeVocabulary(data: DataFolder): {
  readonly vocabulary: Vocabulary;
  readonly words: number;
} {
  const harmless = data.rows<TextRow>(HARMLESS);
  const measured = new Set(harmless.filter(({ split }) => split === "dev").map(({ text }) => plain(text)));
  const texts = [...harmless, ...INTENTS.flatMap((name) => data.rows<TextRow>(`${name}.jsonl.gz`))].filter(
    ({ split, text }) => split === "train" && !measured.has(plain(text)),
  );
  const prose = [
    ...data
      .rows<TextRow>("injection/train_dev.jsonl.gz")
      .filter(({ split, label }) => split === "train" && label === "benign")
      .map(({ text }) => text),
    ...data
      .rows<ContextRow>("groundedness/shared_all.jsonl.gz")
      .filter(({ split }) => split === "train")
      .map(({ context, question }) => `${context} ${question}`),
  ];
  const counts = new Map<number, number>();
  const spelling = new Map<number, string>();
  const count = (text: string, cased: boolean) => {
    const normal = normalise(text);
    for (const token of normal.tokens) {
      if (kindOf(token) !== 0 || (cased && isCapital(normal, token))) continue;
      const hash = wordHash(token.text, 0);
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
      spelling.set(hash, token.text);
    }
  };
  for (const { text } of texts) count(text, false);
  // In written prose names begin with a capital: what does not is a word.
  for (const text of prose) count(text, true);
  const vocabulary: Vocabulary = { bits: new Uint8Array(VOCABULARY_BITS / 8) };
  const added = new Set<number>();
  for (const [hash, times] of counts)
    if (times >= FEWEST && !isNameOnly(spelling.get(hash) ?? "", times)) added.add(hash);
  for (const list of Object.values(fakerEN.rawDefinitions.word ?? {}))
    for (const word of list as readonly string[]) if (!isNameOnly(word, 0)) added.add(wordHash(word, 0));
  for (const hash of added) addWord(vocabulary, hash);
  return { vocabulary, words: added.size };
}
