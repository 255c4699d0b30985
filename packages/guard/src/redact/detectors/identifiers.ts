import { isIban } from "../checksums.ts";
import { hitOf, NO_HITS, type PiiDetector, type PiiHit, type PiiType } from "../pii-types.ts";

const IBAN = /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{1,4}){3,8}\b/g;
/** Names of documents and accounts, and what their values are. The first that begins the match decides. */
const NAMED: readonly (readonly [RegExp, PiiType])[] = [
  [/^passport/, "PASSPORT"],
  [/^(?:driver|driving|licen)/, "DRIVER_LICENSE"],
  [/^(?:account|policy|claim|reference|confirmation|booking|customer|order|case)/, "ACCOUNT"],
  [/^/, "MEDICAL_ID"],
];
const ALNUM =
  /\b(?:passport|(?:driver'?s?|driving) licen[cs]e|licen[cs]e|member|subscriber|policy|claim|account|reference|confirmation|booking|customer|order|case|medical record|medicare|insurance|patient|group|mrn)(?: number| id| no| code| is|'s|:|#){0,4}:? ([a-z]{1,4}-?\d[a-z0-9-]{3,14}|[a-z0-9]{0,4}\d[a-z0-9-]{4,14})(?![a-z0-9])/g;
const USERNAME = /\b(?:username|user name|login|user id|handle)(?: name)?(?: is|:|'s):? ([^\s,;!?]{3,40})/g;

/** Identifiers of letters and digits that are named before them, IBANs by their checksum, user names. */
export const detectIdentifiers: PiiDetector = ({ normal: { text }, hasDigit }) => {
  const found: PiiHit[] = [];
  if (hasDigit) {
    for (const match of text.matchAll(IBAN)) {
      const iban = validIban(match[0]);
      if (iban !== undefined)
        found.push({ type: "IBAN", start: match.index, end: match.index + iban.length, score: 0.995 });
    }
    for (const match of text.matchAll(ALNUM)) {
      const type = NAMED.find(([name]) => name.test(match[0]))?.[1] ?? "OTHER";
      found.push(hitOf(type, match, 0.85, match[1] ?? ""));
    }
  }
  if (/\b(?:user|login|handle)/.test(text))
    for (const match of text.matchAll(USERNAME)) found.push(hitOf("USERNAME", match, 0.8, match[1] ?? ""));
  return found.length === 0 ? NO_HITS : found;
};

/** The longest beginning of a match, by whole groups, whose checksum holds: words may follow the number. */
function validIban(text: string): string | undefined {
  let end = text.length;
  while (end > 0) {
    const iban = text.slice(0, end);
    if (isIban(iban.replaceAll(" ", ""))) return iban;
    end = text.lastIndexOf(" ", end - 1);
  }
  return undefined;
}
