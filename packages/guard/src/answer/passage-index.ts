import MiniSearch from "minisearch";
import type { Passage } from "../pack/pack.ts";
import { contentTerms } from "./content-terms.ts";

/** A heading names what its section is about, so a word in it weighs more than one in the running text. */
const BOOST = { title: 1.2, heading: 2, text: 1 };
/** Shorter words have too many longer ones that begin with them by chance ("car" and "cardiac"). */
const MIN_PREFIX = 4;
/** A word that only begins like the one asked for is weaker evidence than the word itself. */
const PREFIX_WEIGHT = 0.4;

/** A passage and how well it fits a question. Scores compare within one question only. */
export type RetrievedPassage = Passage & { readonly score: number };

/** Full-text index over one fixed set of passages. Its statistics come from these passages and nothing else. */
export interface PassageIndex {
  /** Passages that cover enough of the question, best first; at most `limit`. */
  search(terms: readonly string[], limit: number): readonly RetrievedPassage[];
  /** Everything that ranking depends on, as text: for proofs that two indexes are the same. */
  fingerprint(): string;
}

/**
 * Share of the question's meaning (by inverse document frequency) that a passage must contain. Below it the passage
 * merely shares a common word with the question, and a person is the better answer.
 */
const MIN_COVERAGE = 0.34;

/** Builds the index. Costs about a millisecond for a dozen passages. */
export function buildPassageIndex(passages: readonly Passage[]): PassageIndex {
  const search = new MiniSearch<Passage>({
    idField: "id",
    fields: ["title", "heading", "text"],
    tokenize: (text) => [...contentTerms(text)],
    processTerm: (term) => term,
    searchOptions: {
      // The terms of a question come ready.
      tokenize: (text) => text.split(" "),
      boost: BOOST,
      combineWith: "OR",
      prefix: (term) => term.length >= MIN_PREFIX,
      weights: { prefix: PREFIX_WEIGHT, fuzzy: 0 },
    },
  });
  search.addAll(passages);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const frequency = new Map<string, number>();
  for (const { title, heading, text } of passages)
    for (const term of new Set(contentTerms(`${title}\n${heading}\n${text}`)))
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const weight = (term: string) => {
    const count = frequency.get(term) ?? 0;
    return Math.log(1 + (passages.length - count + 0.5) / (count + 0.5));
  };

  return {
    search(terms, limit) {
      const asked = [...new Set(terms)];
      const total = asked.reduce((sum, term) => sum + weight(term), 0);
      if (total === 0) return [];
      const found: RetrievedPassage[] = [];
      for (const hit of search.search(asked.join(" "))) {
        const covered = hit.queryTerms.reduce((sum, term) => sum + weight(term), 0);
        const passage = byId.get(hit.id as string);
        if (passage === undefined || covered / total < MIN_COVERAGE) continue;
        found.push({ ...passage, score: hit.score });
        if (found.length === limit) break;
      }
      return found;
    },
    fingerprint: () => JSON.stringify([search, [...frequency]]),
  };
}
