import { hitOf, NO_HITS, type PiiDetector, type PiiHit } from "../pii-types.ts";

const URL =
  /\bhttps?:\/\/[^\s<>"]{1,300}|\bwww\.[^\s<>"]{1,200}|\b[a-z0-9-]{2,40}\.(?:com|net|org|io|co|gov|edu|info|biz|example)\b(?:\/[^\s<>"]{0,200})?/g;
const IP =
  /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?!\.?\d)|\b(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}\b/g;
/** "192 dot 168 dot 1 dot 1", the digits of a part together or one by one. */
const SPOKEN_IP = /(?<![\d.])\d(?: ?\d){0,2}(?: (?:dot|point) (?:\d(?: ?\d){0,2}|one)){3}(?!\d)/g;
const SPOKEN_DOTS = /\d (?:dot|point) \d/;

/** Web and IP addresses. */
export const detectNetwork: PiiDetector = ({ normal: { text } }) => {
  if (SPOKEN_DOTS.test(text)) return [...text.matchAll(SPOKEN_IP)].map((match) => hitOf("IP", match, 0.95));
  // Prose has full stops before spaces; an address has one inside.
  if (!/[.:][a-z0-9/]/.test(text)) return NO_HITS;
  const found: PiiHit[] = [];
  for (const match of text.matchAll(URL)) found.push(hitOf("URL", match, 0.9));
  for (const match of text.matchAll(IP)) found.push(hitOf("IP", match, 0.95));
  return found;
};
