import { normalise } from "@callward/guard";

/** Longest utterance that is searched for a number, in characters. */
const MAX_CHARS = 300;
const OTHER_NUMBER = /\b(?:account|member|card|policy|social|insurance|license|reference|birth)\b/;
const PHONE_WORD = /\b(?:phone|call|reach|cell|mobile|callback|text me|my number|number is)\b/;

/**
 * A phone number, written or spoken, as digits. Unasked, only what is plainly one: ten digits of a plan or card
 * number are not.
 */
export function phoneFrom(text: string, asked: boolean): string | undefined {
  const normal = normalise(text.slice(0, MAX_CHARS)).text.slice(0, MAX_CHARS);
  const run = /(?<![\d-])(?:\+|\bplus )?\(?\d[\d ().-]{5,22}\d(?!\d)/.exec(normal)?.[0];
  // Dates and social security numbers are written in groups of their own.
  if (run === undefined || /^(?:\d{4}-\d{2}-\d{2}|\d{3}[- ]\d{2}[- ]\d{4})$/.test(run)) return undefined;
  const named = PHONE_WORD.test(normal);
  if (OTHER_NUMBER.test(normal) && !named) return undefined;
  const digits = run.replace(/\D/g, "");
  const long = digits.length >= 7 && digits.length <= 15;
  const usual = digits.length === 10 || (digits.length === 11 && digits.startsWith("1"));
  if (!long || (!asked && !usual && !named)) return undefined;
  return /^(?:\+|plus )/.test(run) ? `+${digits}` : digits;
}
