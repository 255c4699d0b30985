import type { Span } from "../contracts/span.ts";

/** One word or number of the normal form. */
export interface Token extends Span {
  /** The normal form of the word: lower case, ASCII where a look-alike exists. */
  readonly text: string;
  /** Offsets in the original text (the inherited start and end are in `NormalText.text`). */
  readonly from: number;
  readonly to: number;
}

/** A clause: a run of tokens `[first, last)` that is scored on its own. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

/** Signs of hidden or disguised text, counted while normalising. */
export interface Disguise {
  /** Zero-width, bidirectional, tag and other invisible characters removed. */
  readonly invisible: number;
  /** Letters of another script that look Latin, inside words that mix scripts. */
  readonly homoglyphs: number;
  /** Words that were spelled letter by letter and joined. */
  readonly spelled: number;
}

/**
 * The one form that every detector reads: NFKC, invisible characters removed, look-alikes folded, lower case,
 * fillers dropped, spelled words joined, number words as digits, spoken e-mail and punctuation written.
 * `toOriginal` maps any range of `text` back to the original.
 */
export interface NormalText {
  /** At most `MAX_INPUT_CHARS` UTF-16 units of the input are read; `truncated` says whether more was given. */
  readonly original: string;
  readonly truncated: boolean;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** The tokens without their common endings, made at the first call. */
  stems(): readonly string[];
  readonly disguise: Disguise;
  /** Maps a half-open range of `text` to the smallest range of the original that made it. */
  toOriginal(start: number, end: number): Span;
}
