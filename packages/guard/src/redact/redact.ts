import { markRedacted, type Redacted } from "../contracts/redacted.ts";
import type { Span } from "../contracts/span.ts";
import { normalise } from "../text/normalise.ts";
import {
  detectAddressesOnline,
  detectBirth,
  detectIdentifiers,
  detectNumbers,
  detectPlaces,
} from "./detectors.ts";
import { detectNames } from "./names.ts";
import type { PiiHit, PiiType } from "./pii-types.ts";

/** Personal data in the original text; offsets are UTF-16. */
export interface PiiSpan extends Span {
  readonly type: PiiType;
  readonly score: number;
}

export interface Redaction {
  /** The text with each span replaced by `[REDACTED_TYPE]`. */
  readonly redacted: Redacted;
  /** Something was found: storage needs restricted handling. */
  readonly restricted: boolean;
  /** The text must not be stored at all, not even redacted. */
  readonly discard: boolean;
  /** Sorted, not overlapping. */
  readonly spans: readonly PiiSpan[];
}

const DETECTORS = [detectAddressesOnline, detectNumbers, detectIdentifiers, detectBirth, detectPlaces];
/** Data with which somebody can pay or sign in: what remains beside it is not worth the risk of what was missed. */
const SECRETS: ReadonlySet<PiiType> = new Set(["PASSWORD", "CVV"]);

/**
 * Takes personal data out of a text, in written and in spoken form ("four one one one …"). Every detector runs before
 * anything is kept, and any match makes the text restricted. Discarded are texts with a card's security code, a
 * password or a PIN. Never throws; linear in the text. Text beyond the normaliser's cap is cut, not kept.
 */
export function redact(text: string): Redaction {
  const normal = normalise(text);
  const original = (start: number, end: number) => {
    const span = normal.toOriginal(start, end);
    return normal.original.slice(span.start, span.end);
  };
  const hits: PiiHit[] = [];
  for (const detect of DETECTORS) hits.push(...detect(normal.text));
  hits.push(...detectNames(normal.text, original));
  const spans = resolve(
    hits.map((hit) => ({ ...normal.toOriginal(hit.start, hit.end), type: hit.type, score: hit.score })),
    normal.original,
  );
  let redacted = "";
  let position = 0;
  for (const span of spans) {
    redacted += `${normal.original.slice(position, span.start)}[REDACTED_${span.type}]`;
    position = span.end;
  }
  redacted += normal.original.slice(position);
  return {
    redacted: markRedacted(redacted),
    restricted: spans.length > 0,
    discard: spans.some((span) => SECRETS.has(span.type)),
    spans,
  };
}

/** Overlapping spans become one with the surest type; what is already a label of ours stays. */
function resolve(spans: readonly PiiSpan[], original: string): readonly PiiSpan[] {
  const sorted = spans
    .filter((span) => span.end > span.start && !isLabel(original, span))
    .toSorted((left, right) => left.start - right.start || right.end - left.end);
  const merged: PiiSpan[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) {
      merged.push(span);
      continue;
    }
    const surer = span.score > last.score ? span : last;
    merged[merged.length - 1] = {
      start: last.start,
      end: Math.max(last.end, span.end),
      type: surer.type,
      score: surer.score,
    };
  }
  return merged;
}

function isLabel(original: string, { start, end }: Span): boolean {
  return original.slice(Math.max(0, start - 10), end).includes("REDACTED_");
}
