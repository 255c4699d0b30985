import type { PiiType } from "./pii-types.ts";

interface Typed {
  readonly start: number;
  readonly end: number;
  readonly type: PiiType;
  readonly score: number;
}

/** Sorts spans by place; those that overlap become one, with the type of the surest. */
export function mergeSpans<Found extends Typed>(spans: readonly Found[]): readonly Found[] {
  if (spans.length < 2) return spans;
  const merged: Found[] = [];
  for (const span of spans.toSorted((left, right) => left.start - right.start || right.end - left.end)) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) {
      merged.push(span);
      continue;
    }
    const surer = span.score > last.score ? span : last;
    merged[merged.length - 1] = { ...surer, start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}
