import type { Source } from "../../contracts/turn.ts";
import type { Finding } from "../../contracts/verdict.ts";
import type { NormalText } from "../../text/normal-text.ts";
import type { HeardText } from "../heard-text.ts";
import { encodedFindings, hiddenWordFindings, leetFindings } from "./disguise.ts";
import type { InjectionRule } from "./injection-rule.ts";
import type { InjectionScore } from "./injection-scorer.ts";
import { INJECTION_RULES } from "./rules.ts";
import { createVocabulary, hasTerm, matchAt, type Vocabulary, type WordPattern } from "./word-pattern.ts";

/** Earlier utterances read for attacks split over turns; more would join unrelated talk. */
const HISTORY_TURNS = 3;
/** Words read of each earlier utterance. */
const HISTORY_WORDS = 24;
/** Findings reported at most: a page of attacks needs no thousand spans. */
const MAX_FINDINGS = 48;
/** Signs weaker than this move the score but are no finding: their words are harmless in themselves. */
const REPORTED = 0.25;
/** A rule counts once; after this many places it is no longer looked for. */
const MAX_PLACES = 4;
/** Words on each side of a match in which its excuses are looked for; bounds the work on endless clauses. */
const EXCUSE_WINDOW = 8;
/** Words of one order in two clauses are weaker evidence than in one. */
const ACROSS_CLAUSES = 0.7;
/** An attack that takes several turns is nearly as sure as one in a single turn. */
const ACROSS_TURNS = 0.95;
/** Only strong rules are read across turns: the words of weak ones meet by chance. */
const STRONG = 0.7;
/** What was heard earlier counts this much, and only beside something heard now. */
const EARLIER = 0.4;
/** What disguise adds to a text that is suspicious anyway. */
const DISGUISED = 0.35;
const SUSPICIOUS = 0.3;

interface Compiled {
  readonly rule: number;
  readonly pattern: WordPattern;
}

interface Words {
  readonly terms: Uint16Array;
  /** Clause number of each word. */
  readonly clauseOf: Uint32Array;
  readonly count: number;
  /** Index of the first word that was said now; those before are history. */
  readonly now: number;
}

/** What the rules say, with the ids of all that matched in what was heard now, weak ones too. */
export interface RuleReading extends InjectionScore {
  /** The score as that of a typed text: in [0, 1], at most `score`. */
  readonly typedScore: number;
  readonly fired: readonly string[];
  /** A strong rule began in an earlier turn and ended now. */
  readonly acrossTurns: boolean;
}

/** Compiles the rules into a scorer: a word lexicon, bounded word patterns, weights joined by noisy-or. Costs a few milliseconds once. */
export function createRuleScorer(
  rules: readonly InjectionRule[] = INJECTION_RULES,
): (input: HeardText) => RuleReading {
  const vocabulary = createVocabulary(rules.flatMap((rule) => [...rule.patterns, ...(rule.unless ?? [])]));
  const excuses = rules.map((rule) => (rule.unless ?? []).map(vocabulary.compile));
  const byFirstTerm = indexByFirstTerm(rules, vocabulary);
  const typedShares = Float64Array.from(rules, ({ weight, typedWeight = weight }) => typedWeight / weight);

  // Used anew by each call: a turn is scored in one go, and five fresh arrays a turn are felt.
  const places = new Uint8Array(rules.length);
  const weights = new Float64Array(rules.length);
  const earlier = new Float64Array(rules.length);
  const readWords = createWordReader(vocabulary);

  return function scoreByRules(input: HeardText): RuleReading {
    const { normal, source } = input;
    const words = readWords(input);
    places.fill(0);
    weights.fill(0);
    earlier.fill(0);
    const findings: Finding[] = [];
    let acrossTurns = false;

    for (let at = 0; at < words.count; at++) {
      const candidates = byFirstTerm[words.terms[at] ?? 0];
      if (candidates === undefined) continue;
      for (const { rule: index, pattern } of candidates) {
        const rule = rules[index];
        if (rule === undefined || (places[index] ?? 0) >= MAX_PLACES || !hears(rule, source)) continue;
        if (pattern.atStart && at > 0 && words.clauseOf[at] === words.clauseOf[at - 1]) continue;
        const end = matchAt(pattern, words.terms, at, words.count);
        if (end < 0) continue;
        if (pattern.atEnd && end < words.count && words.clauseOf[end - 1] === words.clauseOf[end]) continue;
        if (isExcused(excuses[index] ?? [], words, at, end)) continue;
        if (at < words.now && end > words.now && rule.weight < STRONG) continue;
        const weight = rule.weight * span(words, at, end);
        if (end <= words.now) {
          earlier[index] = Math.max(earlier[index] ?? 0, weight * EARLIER);
          continue;
        }
        if (at < words.now) acrossTurns = true;
        places[index] = (places[index] ?? 0) + 1;
        weights[index] = Math.max(weights[index] ?? 0, weight);
        if (weight >= REPORTED && findings.length < MAX_FINDINGS)
          findings.push(finding(rule, weight, normal, at - words.now, end - words.now));
      }
    }
    const hidden = [...encodedFindings(normal), ...hiddenWordFindings(normal), ...leetFindings(normal)];
    findings.push(...hidden);
    const unhidden = hidden.reduce((product, found) => product * (1 - found.score), 1);
    const heardNow = 1 - miss(weights) * unhidden;
    if (heardNow === 0) return { score: 0, typedScore: 0, findings, fired: [], acrossTurns: false };
    const { invisible, homoglyphs, spelled } = normal.disguise;
    const disguised = invisible + homoglyphs + spelled > 0;
    const before = miss(earlier);
    const join = (now: number) =>
      1 - (1 - now) * before * (disguised && now >= SUSPICIOUS ? 1 - DISGUISED : 1);
    const score = join(heardNow);
    const typedScore = join(1 - missTyped(weights, typedShares) * unhidden);
    const fired = rules.filter((_, index) => (weights[index] ?? 0) > 0).map(({ id }) => id);
    return { score, typedScore, findings, fired, acrossTurns };
  };
}

function hears(rule: InjectionRule, source: Source): boolean {
  return rule.only === undefined || rule.only.includes(source);
}

/** Probability that none of these is right, were they independent. */
function miss(weights: Float64Array): number {
  let product = 1;
  for (const weight of weights) product *= 1 - weight;
  return product;
}

/**
 * The same of a typed text. Weak signs count as one, however many there are: a long harmless text has many of them. In a
 * call each of them is a stranger's word, and several are more than one.
 */
function missTyped(weights: Float64Array, typedShares: Float64Array): number {
  let product = 1;
  let weak = 0;
  for (let rule = 0; rule < weights.length; rule++) {
    const weight = (weights[rule] ?? 0) * (typedShares[rule] ?? 1);
    if (weight < REPORTED) weak = Math.max(weak, weight);
    else product *= 1 - weight;
  }
  return product * (1 - weak);
}

function span(words: Words, at: number, end: number): number {
  if (at < words.now) return ACROSS_TURNS;
  return words.clauseOf[at] === words.clauseOf[end - 1] ? 1 : ACROSS_CLAUSES;
}

/** True where one of the harmless readings stands near the match, in the same clause. */
function isExcused(patterns: readonly WordPattern[], words: Words, at: number, end: number): boolean {
  if (patterns.length === 0) return false;
  let from = at;
  while (from > 0 && at - from < EXCUSE_WINDOW && words.clauseOf[from - 1] === words.clauseOf[at]) from--;
  let to = end;
  while (to < words.count && to - end < EXCUSE_WINDOW && words.clauseOf[to] === words.clauseOf[end - 1]) to++;
  for (const pattern of patterns) {
    for (let start = from; start < to; start++) {
      if (matchAt(pattern, words.terms, start, to) >= 0) return true;
    }
  }
  return false;
}

function finding(rule: InjectionRule, weight: number, normal: NormalText, at: number, end: number): Finding {
  const first = normal.tokens[Math.max(0, at)];
  const last = normal.tokens[end - 1];
  const place = normal.toOriginal(first?.start ?? 0, last?.end ?? 0);
  return { rule: `injection/${rule.id}`, category: rule.category, score: weight, ...place };
}

/** Makes a reader of words as terms. What it gives is valid until its next call. */
function createWordReader(vocabulary: Vocabulary): (input: HeardText) => Words {
  let terms = new Uint16Array(256);
  let clauseOf = new Uint32Array(256);

  return function readWords({ normal, history }) {
    const before: number[] = [];
    const beforeClause: number[] = [];
    let clause = 0;
    for (const utterance of history.slice(-HISTORY_TURNS)) {
      for (const word of plainWords(utterance)) {
        before.push(vocabulary.termOf(word));
        beforeClause.push(clause);
      }
      clause += 1;
    }
    const now = before.length;
    const count = now + normal.tokens.length;
    if (count > terms.length) {
      terms = new Uint16Array(count * 2);
      clauseOf = new Uint32Array(count * 2);
    }
    terms.set(before);
    clauseOf.set(beforeClause);
    for (let index = 0; index < normal.tokens.length; index++) {
      terms[now + index] = vocabulary.termOf(normal.tokens[index]?.text ?? "");
    }
    for (const { first, last } of normal.clauses) {
      clauseOf.fill(clause, now + first, now + last);
      clause += 1;
    }
    return { terms, clauseOf, count, now };
  };
}

/** The last words of an earlier utterance. It was screened in full at its own turn, so a plain split is enough here. */
function plainWords(utterance: string): readonly string[] {
  const tail = utterance.slice(-HISTORY_WORDS * 8).toLowerCase();
  return (tail.match(/[\p{L}\p{N}']+/gu) ?? []).slice(-HISTORY_WORDS);
}

function indexByFirstTerm(
  rules: readonly InjectionRule[],
  vocabulary: Vocabulary,
): readonly (readonly Compiled[] | undefined)[] {
  const index: (Compiled[] | undefined)[] = new Array(vocabulary.size);
  for (const [rule, { patterns }] of rules.entries()) {
    for (const line of patterns) {
      const pattern = vocabulary.compile(line);
      const first = pattern.elements[0];
      if (first === undefined) continue;
      for (let term = 1; term < vocabulary.size; term++) {
        if (!hasTerm(first.terms, term)) continue;
        const known = index[term];
        if (known === undefined) index[term] = [{ rule, pattern }];
        else known.push({ rule, pattern });
      }
    }
  }
  return index;
}
