import type { Span } from "../contracts/span.ts";

export interface Sentence extends Span {
  readonly text: string;
}

/** Longest sentence that is held back; a model that never ends one is cut at a space, so that it cannot hold memory. */
export const MAX_SENTENCE_CHARS = 600;

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  "dr mr mrs ms st ave blvd rd ste no vs etc inc ltd co jr sr dept approx e.g i.e a.m p.m u.s".split(" "),
);

/**
 * Splits text into sentences: after . ! ? … followed by white space or the end, and at line breaks; not after
 * abbreviations (Dr., a.m.), initials, or inside numbers and addresses. Offsets are in the text, trimmed.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  while (start < text.length) {
    const end = sentenceEnd(text, start, true) ?? text.length;
    add(sentences, text, start, end);
    start = end;
  }
  return sentences;
}

function add(sentences: Sentence[], text: string, start: number, end: number): void {
  let first = start;
  let last = end;
  while (first < last && isSpace(text.charCodeAt(first))) first += 1;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last -= 1;
  if (last > first) sentences.push({ text: text.slice(first, last), start: first, end: last });
}

/** End of the sentence that begins at `start`, or undefined where more text could still belong to it. */
function sentenceEnd(text: string, start: number, complete: boolean): number | undefined {
  let lastSpace = -1;
  for (let index = start; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x0a) return index + 1;
    if (isSpace(code)) lastSpace = index;
    if (isTerminator(code)) {
      let end = index + 1;
      while (end < text.length && (isTerminator(text.charCodeAt(end)) || isCloser(text.charCodeAt(end))))
        end += 1;
      // Until something follows, the next piece may go on with ".50" or ".m.".
      if (end >= text.length) return complete ? text.length : undefined;
      if (isSpace(text.charCodeAt(end)) && !(code === 0x2e && isAbbreviated(text, index, end, complete)))
        return end;
      if (isSpace(text.charCodeAt(end)) && code === 0x2e && !complete && end + 1 >= text.length)
        return undefined;
      index = end - 1;
    }
    if (index - start >= MAX_SENTENCE_CHARS) return lastSpace > start ? lastSpace + 1 : index + 1;
  }
  return undefined;
}

/** The full stop at `index` belongs to a short form. After a.m. and p.m. a capital letter begins a new sentence. */
function isAbbreviated(text: string, index: number, end: number, complete: boolean): boolean {
  let start = index;
  while (start > 0 && index - start < 12 && !isSpace(text.charCodeAt(start - 1))) start -= 1;
  const word = text
    .slice(start, index)
    .replace(/^[("']+/, "")
    .toLowerCase();
  if (word === "a.m" || word === "p.m") {
    const next = text.slice(end).match(/^\s*(\S)/)?.[1];
    if (next === undefined) return !complete;
    return !/[A-Z"']/.test(next);
  }
  return (
    ABBREVIATIONS.has(word) ||
    (/^[a-z]$/.test(word) && word !== "i") ||
    (/^\d{1,2}$/.test(word) && isListMark(text, start))
  );
}

/** "1. First": a number that opens a line. */
function isListMark(text: string, start: number): boolean {
  return start === 0 || text.charCodeAt(start - 1) === 0x0a;
}

function isTerminator(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f
  );
}
function isCloser(code: number): boolean {
  return (
    code === 0x22 || code === 0x27 || code === 0x29 || code === 0x5d || code === 0x201d || code === 0x2019
  );
}
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0xa0;
}

/** Collects a streamed draft and gives each sentence once it is surely complete. */
export interface SentenceBuffer {
  push(piece: string): readonly string[];
  /** What is left, as sentences. */
  end(): readonly string[];
}

export function createSentenceBuffer(): SentenceBuffer {
  let held = "";
  return {
    push(piece) {
      held += piece;
      const complete: Sentence[] = [];
      let start = 0;
      for (;;) {
        const end = sentenceEnd(held, start, false);
        if (end === undefined) break;
        add(complete, held, start, end);
        start = end;
      }
      held = held.slice(start);
      return complete.map((sentence) => sentence.text);
    },
    end() {
      const rest = splitSentences(held).map((sentence) => sentence.text);
      held = "";
      return rest;
    },
  };
}
