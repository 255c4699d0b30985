import type { NormalText } from "../text/normal-text.ts";

/** Kinds of personal data that the redactor labels. */
export const PII_TYPES = [
  "PERSON",
  "PHONE",
  "EMAIL",
  "ADDRESS",
  "POSTCODE",
  "CREDIT_CARD",
  "CVV",
  "SSN",
  "DOB",
  "IBAN",
  "ACCOUNT",
  "PASSPORT",
  "DRIVER_LICENSE",
  "MEDICAL_ID",
  "IP",
  "URL",
  "USERNAME",
  "PASSWORD",
  "AGE",
  "OTHER",
] as const;
export type PiiType = (typeof PII_TYPES)[number];

/** Personal data in the normal form of a text, before it is mapped back. */
export interface PiiHit {
  readonly type: PiiType;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** What every detector reads: the normal form, and what was seen once for all of them. */
export interface Reading {
  readonly normal: NormalText;
  readonly hasDigit: boolean;
  /** The whole text as one turn; false where parts of it were already taken out. */
  readonly untouched: boolean;
  /** What the turn before asks for, where it asks for one of these. */
  readonly asked?: PiiType | undefined;
}

/** Looks for one family of personal data. Offsets are in `normal.text`; never throws; linear in the text. */
export type PiiDetector = (reading: Reading) => readonly PiiHit[];

/** Nothing found: shared, so that the usual turn allocates nothing. */
export const NO_HITS: readonly PiiHit[] = [];

/** The hit of a match, or of the last occurrence of one of its groups. */
export function hitOf(type: PiiType, match: RegExpMatchArray, score: number, group?: string): PiiHit {
  const start = (match.index ?? 0) + (group === undefined ? 0 : match[0].lastIndexOf(group));
  return { type, start, end: start + (group ?? match[0]).length, score };
}
