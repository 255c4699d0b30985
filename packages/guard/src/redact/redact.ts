import { markRedacted, type Redacted } from "../contracts/redacted.ts";
import type { Span } from "../contracts/span.ts";
import type { NormalText } from "../text/normal-text.ts";
import { normalise } from "../text/normalise.ts";
import { askedFor, isAnswer, questionBefore } from "./answers.ts";
import { detectAddresses } from "./detectors/addresses.ts";
import { detectAge } from "./detectors/age.ts";
import { detectBirth } from "./detectors/birth.ts";
import { detectEmail } from "./detectors/email.ts";
import { detectIdentifiers } from "./detectors/identifiers.ts";
import { detectNamedCodes } from "./detectors/named-codes.ts";
import { detectNames } from "./detectors/names.ts";
import { detectNetwork } from "./detectors/network.ts";
import { detectNumbers } from "./detectors/numbers.ts";
import { detectPostcodes } from "./detectors/postcodes.ts";
import { detectSecrets } from "./detectors/secrets.ts";
import { detectSpelledCodes } from "./detectors/spelled-codes.ts";
import { detectTagged } from "./detectors/tagged.ts";
import { hideLabels, hideSpans, isHidden, trimHidden } from "./labels.ts";
import { mergeSpans } from "./merge-spans.ts";
import type { PiiDetector, PiiHit, PiiType, Reading } from "./pii-types.ts";
import { findRepeats } from "./repeats.ts";

/** Personal data in the original text; offsets are UTF-16. */
export interface PiiSpan extends Span {
  readonly type: PiiType;
  /** How sure, from 0 to 1. Ranks the types of one span; not calibrated. */
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

/** What was said before. */
export interface RedactContext {
  /**
   * Earlier turns of the call, of either side, oldest first, as they were said. The last few tell what a number is that
   * answers a question or is read out in groups over several turns.
   */
  readonly before?: readonly string[];
}

const NOTHING: Detected = { spans: [], secret: false };
const DETECTORS: readonly PiiDetector[] = [
  detectEmail,
  detectNetwork,
  detectNumbers,
  detectNamedCodes,
  detectIdentifiers,
  detectSecrets,
  detectBirth,
  detectAge,
  detectAddresses,
  detectPostcodes,
  detectSpelledCodes,
  detectNames,
  detectTagged,
];
/** With these somebody can pay or sign in: what was missed beside them is not worth the risk. */
const SECRETS: ReadonlySet<PiiType> = new Set(["PASSWORD", "CVV"]);
/** A turn that says nothing but these has no words left that are worth keeping. */
const BARE: ReadonlySet<PiiType> = new Set(["CREDIT_CARD", "CVV", "SSN", "PASSWORD"]);
/** Taking data out can uncover more: "555 01 4111 …" may read as a number only once its neighbour is gone. */
const MAX_PASSES = 4;

/**
 * Takes personal data out of a text, in written and in spoken form ("four one one one …"). Every detector runs before
 * anything is kept, and any match makes the text restricted. Discarded are texts with a card's security code, a
 * password or a PIN, and turns that are nothing but a card or social security number. Never throws; linear in the
 * text; text beyond the normaliser's cap is cut, not kept. Redacting what was redacted finds nothing.
 */
export function redact(text: string, { before = [] }: RedactContext = {}): Redaction {
  const hiddenLabels = hideLabels(text);
  let normal = normalise(hiddenLabels);
  const original = text.slice(0, normal.original.length);
  const asked = before.length === 0 ? undefined : askedFor(before);
  const first = detect(normal, hiddenLabels === text, asked);
  let spans = first.spans;
  let secret = first.secret;
  if (before.length > 0) {
    const answer = detectAnswer(normal, before);
    if (answer.spans.length > 0) spans = mergeSpans([...spans, ...answer.spans]);
    secret ||= answer.secret;
  }
  let discard = secret || isBare(spans, normal);
  if (spans.length > 0) {
    for (let pass = 1; pass < MAX_PASSES; pass += 1) {
      normal = normalise(hideSpans(normal.original, spans));
      const more = detect(normal, false);
      if (more.spans.length === 0) break;
      spans = mergeSpans([...spans, ...more.spans]);
      discard ||= more.secret;
    }
  }
  let redacted = "";
  let position = 0;
  for (const span of spans) {
    redacted += `${original.slice(position, span.start)}[REDACTED_${span.type}]`;
    position = span.end;
  }
  redacted += original.slice(position);
  return {
    redacted: markRedacted(redacted),
    restricted: spans.length > 0,
    discard,
    spans,
  };
}

interface Detected {
  readonly spans: readonly PiiSpan[];
  /** Some detector saw a secret, whatever type its span has after merging. */
  readonly secret: boolean;
}

/** Runs every detector over one form; spans are in its original. */
function detect(normal: NormalText, untouched: boolean, asked?: PiiType): Detected {
  const reading: Reading = { normal, hasDigit: /\d/.test(normal.text), untouched, asked };
  const hits: PiiHit[] = [];
  for (const detector of DETECTORS) for (const hit of detector(reading)) hits.push(hit);
  if (hits.length === 0) return NOTHING;
  hits.push(...findRepeats(normal, hits));
  const spans: PiiSpan[] = [];
  for (const { start, end, type, score } of hits) {
    const span = trimHidden(normal.original, normal.toOriginal(start, end));
    if (span.end > span.start && !isHidden(normal.original.slice(span.start, span.end)))
      spans.push({ ...span, type, score });
  }
  const merged = mergeSpans(spans).map((span) => ({ ...span, ...trimHidden(normal.original, span) }));
  return { spans: merged, secret: spans.some((span) => SECRETS.has(span.type)) };
}

/** What the turns before tell about this one: read as one text with them, what falls into this one counts. */
function detectAnswer(normal: NormalText, before: readonly string[]): Detected {
  const question = questionBefore(before, normal);
  if (question === undefined) return NOTHING;
  const lead = `${hideLabels(question)} `;
  const joined = normalise(lead + normal.original);
  const { spans } = detect(joined, false);
  const { length } = normal.original;
  const own = spans.flatMap(({ start, end, ...rest }) => {
    const from = Math.max(0, start - lead.length);
    const to = Math.min(length, end - lead.length);
    return to > from && isAnswer(rest.type) ? [{ ...rest, start: from, end: to }] : [];
  });
  return { spans: own, secret: own.some((span) => SECRETS.has(span.type)) };
}

/** Nothing is said but numbers that must not be kept. */
function isBare(spans: readonly PiiSpan[], { tokens }: NormalText): boolean {
  if (spans.length === 0 || !spans.every((span) => BARE.has(span.type))) return false;
  let covered = 0;
  let index = 0;
  for (const token of tokens) {
    while (index < spans.length && (spans[index]?.end ?? 0) <= token.from) index += 1;
    const span = spans[index];
    if (span !== undefined && span.start <= token.from && token.to <= span.end) covered += 1;
  }
  return covered === tokens.length;
}
