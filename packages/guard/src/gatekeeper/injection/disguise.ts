import type { Finding } from "../../contracts/verdict.ts";
import type { NormalText } from "../../text/normal-text.ts";

/** Shortest run of letters and digits that can hide an order; product codes and ids are shorter. */
const SHORTEST_ENCODED = 20;
const ENCODED_WEIGHT = 0.4;
/** Words that have no business inside a longer spelled or glued word. */
const HIDDEN_WORDS = ["ignore", "disregard", "instruction", "systemprompt", "previous", "jailbreak", "override"];
const HIDDEN_WEIGHT = 0.7;
/** A glued word this long is read; longer ones are noise. */
const LONGEST_GLUED = 200;

/** Long tokens that look like base64: capitals, small letters and digits mixed without order. */
export function encodedFindings(normal: NormalText): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { from, to } of normal.tokens) {
    if (to - from < SHORTEST_ENCODED || !looksEncoded(normal.original.slice(from, Math.min(to, from + 64)))) continue;
    findings.push({ rule: "obfuscation/encoded", category: "obfuscation", score: ENCODED_WEIGHT, start: from, end: to });
    break;
  }
  return findings;
}

/** Order words inside words that were spelled letter by letter and joined: `i g n o r e a l l`. */
export function hiddenWordFindings(normal: NormalText): readonly Finding[] {
  if (normal.disguise.spelled === 0) return [];
  for (const { text, from, to } of normal.tokens) {
    if (text.length < 9 || text.length > LONGEST_GLUED) continue;
    if (HIDDEN_WORDS.some((word) => text.includes(word)))
      return [{ rule: "obfuscation/spelled", category: "obfuscation", score: HIDDEN_WEIGHT, start: from, end: to }];
  }
  return [];
}

function looksEncoded(token: string): boolean {
  return /^[A-Za-z0-9]+$/.test(token) && /[A-Z]/.test(token) && /[a-z]/.test(token) && /[0-9]/.test(token);
}
