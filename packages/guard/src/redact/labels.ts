import type { Span } from "../contracts/span.ts";
import { PII_TYPES } from "./pii-types.ts";

const LABEL = new RegExp(`\\[REDACTED_(?:${PII_TYPES.join("|")})\\]`, "g");
/**
 * Stands for what was taken out: one character that belongs to no word, then invisible ones that the normaliser drops.
 * So offsets stay, and a label and the data it replaced read the same, whatever their lengths.
 */
const GONE = "\ue000";
const FILL = "\u200b";

/** The text with our own labels hidden from the detectors; the same text where it has none. */
export function hideLabels(text: string): string {
  return text.includes("[REDACTED_") ? text.replace(LABEL, (label) => hidden(label.length)) : text;
}

/** The text with these spans (sorted, not overlapping) hidden from the detectors, at the same length. */
export function hideSpans(text: string, spans: readonly Span[]): string {
  let hiddenText = "";
  let position = 0;
  for (const { start, end } of spans) {
    hiddenText += text.slice(position, start) + hidden(end - start);
    position = end;
  }
  return hiddenText + text.slice(position);
}

function hidden(length: number): string {
  return GONE + FILL.repeat(length - 1);
}

/** True where a range of a hidden text holds nothing but what was hidden, and the punctuation around it. */
export function isHidden(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** The range without hidden parts and white space at its ends. */
export function trimHidden(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (first < last && isGone(text.charCodeAt(first))) first += 1;
  while (last > first && isGone(text.charCodeAt(last - 1))) last -= 1;
  return { start: first, end: last };
}

function isGone(code: number): boolean {
  return code === 0xe000 || code === 0x200b || code <= 0x20;
}
