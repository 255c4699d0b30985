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

/** Looks for one family of personal data in the text of the normal form. */
export type PiiDetector = (text: string) => readonly PiiHit[];
