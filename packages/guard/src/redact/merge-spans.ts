import type { PiiType } from "./pii-types.ts";

interface Typed {
  readonly start: number;
  readonly end: number;
  readonly type: PiiType;
  readonly score: number;
}

/** Numbers that stand for themselves: one at the end of an address or after a name is no part of it. */
const APART: ReadonlySet<PiiType> = new Set(["PHONE", "EMAIL", "CREDIT_CARD", "SSN", "IBAN"]);
const LOOSE: ReadonlySet<PiiType> = new Set(["ADDRESS", "PERSON"]);
const SURE = 0.8;

/**
 * Sorts spans by place; those that overlap become one, with the type of the surest. A sure number at the end of an address
 * or a name stays apart.
 */
export function mergeSpans<Found extends Typed>(spans: readonly Found[]): readonly Found[] {
  if (spans.length < 2) return spans;
  const merged: Found[] = [];
  for (const span of spans.toSorted((left, right) => left.start - right.start || right.end - left.end)) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) {
      merged.push(span);
      continue;
    }
    if (
      APART.has(span.type) &&
      LOOSE.has(last.type) &&
      span.score >= SURE &&
      span.start > last.start &&
      span.end >= last.end
    ) {
      merged[merged.length - 1] = { ...last, end: span.start };
      merged.push(span);
      continue;
    }
    const surer = span.score > last.score ? span : last;
    merged[merged.length - 1] = { ...surer, start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}
