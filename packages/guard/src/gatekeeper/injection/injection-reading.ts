import { fnv1a } from "../../learning/fnv.ts";
import type { ExtraFeatures } from "../../learning/sparse-model.ts";
import { type FeatureReader, MAX_WORDS, type TextFeatures } from "../../learning/word-features.ts";
import type { HeardText } from "../heard-text.ts";
import type { RuleReading } from "./rule-scorer.ts";

/** Words from one window to the next of a long text; windows overlap, so that no order is cut in two. */
const STRIDE = 96;
/** What a rule weighs beside a word: the rules were written for what they say, a word was not. */
const RULE_WEIGHT = 2;

/** Ranges of words that are read as one: the whole of a turn, windows of a document. */
export function windowsOf(words: number): readonly { readonly first: number; readonly last: number }[] {
  if (words <= MAX_WORDS) return [{ first: 0, last: words }];
  const windows: { readonly first: number; readonly last: number }[] = [];
  for (let first = 0; first + MAX_WORDS - STRIDE < words; first += STRIDE)
    windows.push({ first, last: Math.min(words, first + MAX_WORDS) });
  return windows;
}

/** How a text is taken: as said in a call, or as typed. There is a model for each. */
export type View = "spoken" | "typed";

/** Which rules matched, and how sure they are in tenths, as features beside the words. */
export function ruleFeatures(reading: RuleReading, ...views: readonly View[]): ExtraFeatures {
  const hashes = reading.fired.map((id) => fnv1a(`rule ${id}`));
  for (const view of views) hashes.push(TENTHS[view][Math.round(rulesScore(reading, view) * 10)] ?? 0);
  return { hashes, weight: RULE_WEIGHT };
}

const tenthsOf = (view: View) => Array.from({ length: 11 }, (_, tenth) => fnv1a(`rules ${view} ${tenth}`));
const TENTHS: Readonly<Record<View, readonly number[]>> = {
  spoken: tenthsOf("spoken"),
  typed: tenthsOf("typed"),
};

/** What the rules say of a text that is taken so. */
export function rulesScore({ score, typedScore }: RuleReading, view: View): number {
  return view === "spoken" ? score : typedScore;
}

/** Calls back with the features of each window. */
export function readWindows(
  { normal }: HeardText,
  read: FeatureReader,
  each: (features: TextFeatures) => void,
): number {
  const windows = windowsOf(normal.tokens.length);
  for (const { first, last } of windows) each(read(normal.tokens, first, last));
  return windows.length;
}

/** What the final score is made of: log-odds of the worst window, the rules' score, and how many windows there were. */
export function fusionInputs(worst: number, rules: number, windows: number): readonly number[] {
  return [worst, rules, Math.log(windows)];
}

/** What nobody hears: quotation marks, brackets, line breaks and the signs of markup. */
const TYPED_SIGN = /["“”«»\n()[\]{}<>#*_`|\\]/;
/** Words from which on signs count: what recognition makes of a short turn may have one too. */
const MANY_WORDS = 25;

/** Whether what came as a caller's turn was typed: such texts reach voice agents too. */
export function looksTyped(text: string, words: number): boolean {
  return words >= MANY_WORDS && TYPED_SIGN.test(text.trim());
}

/** What the speech model is worth beside the text model where a caller is heard; a half and all of it were worse. */
const SPEECH_SHARE = 0.6;
/** The same of what was typed, and what its log-odds lose: most of it are tasks for a machine, full of words of orders. */
const TYPED_SPEECH_SHARE = 0.2;
const TYPED_ODDS = 1.5;

/**
 * One chance that a caller's words are an attack, of two models' chances, by their log-odds: models that err on different
 * texts are better together.
 */
export function joinViews(spoken: number, typed: number, wasTyped: boolean): number {
  const share = wasTyped ? TYPED_SPEECH_SHARE : SPEECH_SHARE;
  const odds = logOdds(spoken) * share + logOdds(typed) * (1 - share) - (wasTyped ? TYPED_ODDS : 0);
  return 1 / (1 + Math.exp(-odds));
}

/** Keeps log-odds finite where a chance has been rounded to 0 or 1. */
const SURE = 1e-12;

function logOdds(chance: number): number {
  const held = Math.min(1 - SURE, Math.max(SURE, chance));
  return Math.log(held / (1 - held));
}
