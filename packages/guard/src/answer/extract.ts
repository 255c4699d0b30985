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
/** What a word of the question counts further where the heading, the sentence or only the document's title has it. */
const IN_HEADING = 0.5;
const IN_SENTENCE = 0.3;
const IN_TITLE = 0.3;
/** Of two sentences that fit as well, the one that says what there is comes before the one that says what there is not. */
const NEGATION = 0.01;
const NEGATED = /\b(?:not|no|never|cannot|without)\b/i;
/** A sentence that begins so leans on the one before it and is not spoken alone. */
const LEANS =
  /^(?:it|its|they|their|this|that|these|those|he|she|if so|if not|otherwise|however|but|also|then)\b/i;

interface Candidate {
  readonly passage: number;
  readonly sentence: number;
  readonly text: string;
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
  const weights = weigh(passages, asked);
  const candidates = passages
    .flatMap((passage, index) => readCandidates(passage, index, weights))
    .sort((a, b) => rank(b) - rank(a));
  const [best] = candidates;
  if (best === undefined || best.value === 0) return undefined;

  const chosen = choose(candidates, best);
  const covered = new Set(chosen.flatMap((candidate) => [...candidate.covered]));
  const coverage = covered.size / asked.size;
  if (coverage < MIN_COVERAGE || (coverage === MIN_COVERAGE && !best.onTopic)) return undefined;
  chosen.sort((a, b) => a.passage - b.passage || a.sentence - b.sentence);
  return {
    sentences: chosen.map(({ text }) => text),
    citations: [...new Set(chosen.map(({ passage }) => passages[passage]?.id ?? ""))],
  };
}

/** A word of the question that many of the found passages have tells them apart less than one that few have. */
function weigh(passages: readonly Passage[], asked: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { title, heading, text } of passages)
    for (const term of intersect(contentTerms(`${title}\n${heading}\n${text}`), asked))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].map(([term, count]) => [term, 1 / Math.sqrt(count)]));
}

function readCandidates(
  passage: Passage,
  index: number,
  weights: ReadonlyMap<string, number>,
): readonly Candidate[] {
  const sum = (terms: ReadonlySet<string>) =>
    [...terms].reduce((total, term) => total + (weights.get(term) ?? 0), 0);
  const title = intersect(contentTerms(passage.title), weights);
  const heading = intersect(contentTerms(passage.heading), weights);
  return passage.sentences.map((text, sentence) => {
    const own = intersect(contentTerms(text), weights);
    return {
      passage: index,
      sentence,
      text,
      own,
      covered: new Set([...own, ...heading, ...title]),
      onTopic: heading.size > 0,
      value:
        sum(new Set([...own, ...heading])) +
        IN_HEADING * sum(heading) +
        IN_SENTENCE * sum(own) +
        IN_TITLE * sum(title),
    };
  });
}

function rank({ text, value }: Candidate): number {
  return NEGATED.test(text) ? value - NEGATION : value;
}

/**
 * The best sentence and what it leans on; then those of its passage that fit as well (a "not accepted" belongs to its
 * "accepted"); then, best first, any that speak of a word of the question that is not spoken of yet.
 */
function choose(candidates: readonly Candidate[], best: Candidate): Candidate[] {
  const chosen: Candidate[] = [];
  const said = new Set<string>();
  const take = (candidate: Candidate) => {
    const before = LEANS.test(candidate.text)
      ? candidates.find(
          ({ passage, sentence }) => passage === candidate.passage && sentence === candidate.sentence - 1,
        )
      : undefined;
    const fresh = [before, candidate].filter((one) => one !== undefined && !chosen.includes(one));
    if (chosen.length + fresh.length > MAX_SENTENCES) return;
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

function intersect(
  terms: readonly string[],
  asked: { readonly has: (term: string) => boolean },
): ReadonlySet<string> {
  return new Set(terms.filter((term) => asked.has(term)));
}
