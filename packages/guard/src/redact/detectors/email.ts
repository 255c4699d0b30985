import { hitOf, NO_HITS, type PiiDetector } from "../pii-types.ts";

const EMAIL = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:(?:\.| ?\bdot )[a-z0-9-]{1,63}){1,4}/g;

/** E-mail addresses, also half written ("ana@mail dot com"). */
export const detectEmail: PiiDetector = ({ normal: { text } }) =>
  text.includes("@") ? [...text.matchAll(EMAIL)].map((match) => hitOf("EMAIL", match, 0.99)) : NO_HITS;
