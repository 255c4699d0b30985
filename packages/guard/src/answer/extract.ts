import type { Passage } from "../pack/pack.ts";
import { contentTerms } from "./content-terms.ts";

/** As many sentences as a caller can take in by ear. */
const MAX_SENTENCES = 3;
/**
 * Share of the question's words that the chosen sentences, with their headings, must contain. Exactly this much is
 * enough only where a heading says that the section is about one of the words: "what colour is the car" is half
 * covered by any sentence with a colour in it.
 */
const MIN_COVERAGE = 0.5;
/** A section about the word beats a sentence elsewhere that has it in passing ("our e-mail address"). */
const HEADING_WEIGHT = 1.1;
const TITLE_WEIGHT = 0.3;
/** A sentence that begins so leans on the one before it and is not spoken alone. */
const LEANS =
  /^(?:it|its|they|their|this|that|these|those|he|she|if so|if not|otherwise|however|but|also|then)\b/i;

interface Candidate {
  readonly passage: number;
  readonly sentence: number;
  /** Words of the question in the sentence itself. */
  readonly own: ReadonlySet<string>;
  /** Words of the question in the sentence or its headings. */
  readonly covered: ReadonlySet<string>;
  /** The heading has a word of the question. */
  readonly onTopic: boolean;
  readonly value: number;
}

/**
 * Answers a question in the operator's own words: one to three approved sentences, word for word, in the order of
 * their passage (best passage first), with the ids of the passages they come from. Undefined when they would cover
 * too little of the question to be an answer to it.
 */
export function extractAnswer(
  passages: readonly Passage[],
  query: string,
): { readonly sentences: readonly string[]; readonly citations: readonly string[] } | undefined {
  const asked = new Set(contentTerms(query));
  if (asked.size === 0) return undefined;
  const candidates = passages.flatMap((passage, index) => readCandidates(passage, index, asked));
  const best = candidates.reduce<Candidate | undefined>(
    (top, candidate) => (top === undefined || candidate.value > top.value ? candidate : top),
    undefined,
  );
  if (best === undefined || best.value === 0) return undefined;

  const chosen = choose(candidates, best, passages);
  const covered = new Set(chosen.flatMap((candidate) => [...candidate.covered]));
  const coverage = covered.size / asked.size;
  if (coverage < MIN_COVERAGE || (coverage === MIN_COVERAGE && !best.onTopic)) return undefined;
  chosen.sort((a, b) => a.passage - b.passage || a.sentence - b.sentence);
  return {
    sentences: chosen.map(({ passage, sentence }) => passages[passage]?.sentences[sentence] ?? ""),
    citations: [...new Set(chosen.map(({ passage }) => passages[passage]?.id ?? ""))],
  };
}

function readCandidates(passage: Passage, index: number, asked: ReadonlySet<string>): readonly Candidate[] {
  const title = intersect(contentTerms(passage.title), asked);
  const heading = intersect(contentTerms(passage.heading), asked);
  const about = HEADING_WEIGHT * heading.size + TITLE_WEIGHT * title.size;
  return passage.sentences.map((text, sentence) => {
    const own = intersect(contentTerms(text), asked);
    return {
      passage: index,
      sentence,
      own,
      covered: new Set([...own, ...heading, ...title]),
      onTopic: heading.size > 0,
      value: own.size + about,
    };
  });
}

/**
 * The best sentence and what it leans on; then those of its passage that fit as well (a "not accepted" belongs to its
 * "accepted"); then any that speak of a word of the question that is not covered yet.
 */
function choose(
  candidates: readonly Candidate[],
  best: Candidate,
  passages: readonly Passage[],
): Candidate[] {
  const chosen: Candidate[] = [];
  const said = new Set<string>();
  const take = (candidate: Candidate) => {
    const text = passages[candidate.passage]?.sentences[candidate.sentence] ?? "";
    const before = LEANS.test(text)
      ? candidates.find(
          (other) => other.passage === candidate.passage && other.sentence === candidate.sentence - 1,
        )
      : undefined;
    const fresh = [before, candidate].filter((one) => one !== undefined && !chosen.includes(one));
    if (chosen.length + fresh.length > MAX_SENTENCES && chosen.length > 0) return;
    for (const one of fresh) {
      if (one === undefined) continue;
      chosen.push(one);
      for (const term of one.own) said.add(term);
    }
  };
  take(best);
  for (const candidate of candidates)
    if (candidate.passage === best.passage && candidate.value === best.value) take(candidate);
  for (const candidate of candidates) if ([...candidate.own].some((term) => !said.has(term))) take(candidate);
  return chosen;
}

function intersect(terms: readonly string[], asked: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(terms.filter((term) => asked.has(term)));
}
