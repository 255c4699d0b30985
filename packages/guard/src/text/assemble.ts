import type { Span } from "../contracts/span.ts";
import { once } from "../once.ts";
import type { Clause, NormalText, Token } from "./normal-text.ts";
import { stem } from "./stem.ts";

/** Cleaned characters with, for each, where in the original it came from. `from` is absent where nothing moved. */
export interface Cleaned {
  readonly text: string;
  readonly from: Int32Array | undefined;
  readonly to: Int32Array | undefined;
  readonly invisible: number;
}

/** A piece of the normal form: a word (or a run read as one), with its range in the cleaned text. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The text is a slice of the cleaned text, so that characters map one to one. */
  readonly exact: boolean;
  /** Range of the sounds of thinking that were dropped before it; the gap before it begins at their end. */
  readonly filler: { readonly start: number; readonly end: number } | undefined;
}

const CLAUSE_END = /[;:!?\n\u2026\u3002]|\.(?=\s|$)|\s[-\u2013\u2014]\s/;

const NEW_CLAUSE: ReadonlySet<string> = new Set(["but", "then"]);

/** Whitespace that the normal form has as one space. */
const UNEVEN = /\s\s|[^\S ]/;

/** Makes the normal form of the pieces of a cleaned text. */
export function assemble(
  original: string,
  truncated: boolean,
  cleaned: Cleaned,
  pieces: readonly Piece[],
  disguise: NormalText["disguise"],
): NormalText {
  const asItIs =
    cleaned.from === undefined &&
    pieces.every(({ exact, filler }) => exact && filler === undefined) &&
    !UNEVEN.test(cleaned.text);
  const { text, tokens, toOriginal } = asItIs ? keep(cleaned.text, pieces) : rewrite(cleaned, pieces);
  return {
    original,
    truncated,
    text,
    tokens,
    clauses: readClauses(cleaned.text, pieces),
    stems: once(() => tokens.map((token) => stem(token.text))),
    disguise,
    toOriginal,
  };
}

type Form = Pick<NormalText, "text" | "tokens" | "toOriginal">;

/** The normal text where it is the cleaned text, which is the original but for capitals: everything keeps its place. */
function keep(text: string, pieces: readonly Piece[]): Form {
  return {
    text,
    tokens: pieces.map(({ text: word, start, end }) => ({ text: word, start, end, from: start, to: end })),
    toOriginal: (start, end) => within(text, start, end),
  };
}

function within({ length }: string, start: number, end: number): Span {
  const from = Math.min(start, length);
  return { start: from, end: Math.min(Math.max(end, from + (end > start ? 1 : 0)), length) };
}

/** Where clauses begin: at punctuation, and at words that turn. */
function readClauses(text: string, pieces: readonly Piece[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let first = 0;
  let cursor = 0;
  for (const [index, { text: word, start, end, filler }] of pieces.entries()) {
    const from = filler?.end ?? cursor;
    cursor = end;
    const ends = endsClause(text, from, start) || NEW_CLAUSE.has(word);
    if (!ends || index === first) continue;
    clauses.push({ first, last: index });
    first = index;
  }
  if (pieces.length > first) clauses.push({ first, last: pieces.length });
  return clauses;
}

function endsClause(text: string, from: number, to: number): boolean {
  if (to - from > 1) return CLAUSE_END.test(text.slice(from, to));
  return to > from && text.charCodeAt(from) === NEW_LINE;
}

const NEW_LINE = 0x0a;

/** The normal text where it is not the cleaned text itself, and what maps it back. */
function rewrite(cleaned: Cleaned, pieces: readonly Piece[]): Form {
  const tokens: Token[] = [];
  // Ranges of the normal text in the cleaned text: a piece or a gap each, in order.
  const ranges: {
    readonly at: number;
    readonly start: number;
    readonly end: number;
    readonly exact: boolean;
  }[] = [];
  let text = "";
  let cursor = 0;
  const back = (start: number, end: number): Span => ({
    start: cleaned.from === undefined ? start : (cleaned.from[start] ?? 0),
    end: cleaned.to === undefined ? end : (cleaned.to[end - 1] ?? 0),
  });
  const append = (piece: string, start: number, end: number, exact: boolean) => {
    if (piece === "") return;
    ranges.push({ at: text.length, start, end, exact });
    text += piece;
  };
  const appendGap = (from: number, to: number) => {
    const gap = cleaned.text.slice(from, to);
    if (gap === " ") append(gap, from, to, true);
    else append(gap.replace(/\s+/g, " "), from, to, !/\s/.test(gap));
  };
  for (const piece of pieces) {
    appendGap(piece.filler?.end ?? cursor, piece.start);
    const { start: from, end: to } = back(piece.start, piece.end);
    tokens.push({ text: piece.text, start: text.length, end: text.length + piece.text.length, from, to });
    append(piece.text, piece.start, piece.end, piece.exact);
    cursor = piece.end;
  }
  appendGap(cursor, cleaned.text.length);

  /** The range that holds this offset of the normal text. */
  const find = (offset: number) => {
    let low = 0;
    let high = ranges.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((ranges[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return ranges[low];
  };
  return {
    text,
    tokens,
    toOriginal(start, end) {
      const first = find(start);
      const last = find(Math.max(start, end - 1));
      if (first === undefined || last === undefined) return { start: 0, end: 0 };
      const from = first.exact ? first.start + (start - first.at) : first.start;
      const to = last.exact ? last.start + (end - last.at) : last.end;
      return back(Math.min(from, first.end), Math.max(Math.min(to, last.end), from + (end > start ? 1 : 0)));
    },
  };
}
