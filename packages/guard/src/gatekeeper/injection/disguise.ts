import type { Finding } from "../../contracts/verdict.ts";
import type { NormalText } from "../../text/normal-text.ts";

/** Shortest run of letters and digits that can hide an order; product codes and ids are shorter. */
const SHORTEST_ENCODED = 20;
const ENCODED_WEIGHT = 0.4;
/** Words that have no business inside a longer spelled or glued word. */
const HIDDEN_WORDS = [
  "ignore",
  "disregard",
  "instruction",
  "systemprompt",
  "previous",
  "jailbreak",
  "override",
];
const HIDDEN_WEIGHT = 0.7;
/** A digit between letters. */
const LEET_WORD = /[a-z][0-9]{1,2}[a-z]/;
const LONGEST_LEET = 16;
/** Fewer such words are a code or a name: "b2b", "h2o". */
const FEWEST_LEET = 3;
const LEET_SHARE = 0.15;
const LEET_WEIGHT = 0.35;
/** A glued word this long is read; longer ones are noise. */
const LONGEST_GLUED = 200;

/** Long tokens that look like base64: capitals, small letters and digits mixed without order. */
export function encodedFindings(normal: NormalText): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { from, to } of normal.tokens) {
    if (to - from < SHORTEST_ENCODED || !looksEncoded(normal.original.slice(from, Math.min(to, from + 64))))
      continue;
    findings.push({
      rule: "obfuscation/encoded",
      category: "obfuscation",
      score: ENCODED_WEIGHT,
      start: from,
      end: to,
    });
    break;
  }
  return findings;
}

/** Words in digits for letters, the way nobody writes a postcode or a part number: `1gn0re y0ur ru1es`. */
export function leetFindings(normal: NormalText): readonly Finding[] {
  if (!LEET_WORD.test(normal.text)) return [];
  let count = 0;
  let first = -1;
  let last = 0;
  for (const { text, from, to } of normal.tokens) {
    if (text.length > LONGEST_LEET || !LEET_WORD.test(text)) continue;
    if (first < 0) first = from;
    last = to;
    count += 1;
  }
  if (count < FEWEST_LEET || count < normal.tokens.length * LEET_SHARE) return [];
  return [{ rule: "obfuscation/leet", category: "obfuscation", score: LEET_WEIGHT, start: first, end: last }];
}

/** Order words inside words that were spelled letter by letter and joined: `i g n o r e a l l`. */
export function hiddenWordFindings(normal: NormalText): readonly Finding[] {
  if (normal.disguise.spelled === 0) return [];
  for (const { text, from, to } of normal.tokens) {
    if (text.length < 9 || text.length > LONGEST_GLUED) continue;
    if (HIDDEN_WORDS.some((word) => text.includes(word)))
      return [
        { rule: "obfuscation/spelled", category: "obfuscation", score: HIDDEN_WEIGHT, start: from, end: to },
      ];
  }
  return [];
}

function looksEncoded(token: string): boolean {
  return /^[A-Za-z0-9]+$/.test(token) && /[A-Z]/.test(token) && /[a-z]/.test(token) && /[0-9]/.test(token);
}
