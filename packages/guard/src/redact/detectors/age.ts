import { hitOf, NO_HITS, type PiiDetector } from "../pii-types.ts";

const AGE =
  /\b(?:i'm|i am|(?:he|she)(?:'s| is| was)|when i was|aged?|who's|who is|turn|turned|turning|age is|age of|age:) (\d{1,3})(?= ?(?:years?|yrs?|y\/o|yo)\b|$|[.,;!?]| and | but )|\b(\d{1,3})[- ]?(?:years?[- ]old|yrs?[- ]old|y\/o|yo)\b/g;

/** Ages of people. */
export const detectAge: PiiDetector = ({ normal: { text }, hasDigit }) =>
  hasDigit && /\b(?:i'm|i am|he|she|who|age|aged|turn|year|yr|yo\b|y\/o)|\d ?y/.test(text)
    ? [...text.matchAll(AGE)].map((match) => hitOf("AGE", match, 0.7, match[1] ?? match[2] ?? ""))
    : NO_HITS;
