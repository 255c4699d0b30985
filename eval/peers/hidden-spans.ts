import type { Span } from "../../packages/guard/src/contracts/span.ts";

/**
 * Which parts of `text` were replaced by labels in `redacted`: the kept pieces are looked for from left to right, the
 * last one at the end. A piece that also occurs inside hidden text is taken too early, which moves a border but hides
 * no more and no less. Undefined where the kept pieces are not in the text: the tool changed more than it labelled.
 */
export function hiddenSpans(text: string, redacted: string, label: RegExp): readonly Span[] | undefined {
  const [first = "", ...pieces] = redacted.split(label);
  if (!text.startsWith(first)) return undefined;
  const spans: Span[] = [];
  let from = first.length;
  for (const [index, piece] of pieces.entries()) {
    const last = index === pieces.length - 1;
    const at = last ? text.length - piece.length : text.indexOf(piece, from);
    if (at < from || !text.startsWith(piece, at)) return undefined;
    spans.push({ start: from, end: at });
    from = at + piece.length;
  }
  return from === text.length ? spans : undefined;
}

/** Half of the span's characters or more lie in `found`, of whatever type. */
export function isHalfCovered({ start, end }: Span, found: readonly Span[]): boolean {
  let covered = 0;
  for (let index = start; index < end; index += 1)
    if (found.some((span) => span.start <= index && index < span.end)) covered += 1;
  return covered * 2 >= end - start;
}
