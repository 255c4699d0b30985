import type { NormalText } from "../../text/normal-text.ts";
import { type CodeRun, readCode } from "../code-run.ts";
import { NO_HITS, type PiiDetector, type PiiHit, type PiiType } from "../pii-types.ts";

/** A kind of number or code that people name before they give it. */
interface Named {
  readonly type: PiiType;
  /** What it is called, in the normal form. */
  readonly called: string;
  /** Letters can be in it. */
  readonly letters: boolean;
  /** Fewest and most letters and digits together. */
  readonly from: number;
  readonly to: number;
}

const NAMED: readonly Named[] = [
  {
    type: "SSN",
    called: "social security|social insurance|my social|the social|your social|ssn",
    letters: false,
    from: 4,
    to: 9,
  },
  { type: "IBAN", called: "iban", letters: true, from: 8, to: 34 },
  {
    type: "CVV",
    called: "cvv2?|cvc2?|csc|security code|(?:code|digits|numbers?) on the back",
    letters: false,
    from: 3,
    to: 4,
  },
  {
    type: "PASSWORD",
    called: "pin|pincode|passcode|access code|door code|gate code",
    letters: false,
    from: 3,
    to: 8,
  },
  { type: "PASSPORT", called: "passport", letters: true, from: 6, to: 12 },
  {
    type: "DRIVER_LICENSE",
    called: "(?:driver'?s?|driving) licen[cs]e|licen[cs]e (?:number|no)|dl (?:number|no)",
    letters: true,
    from: 5,
    to: 18,
  },
  {
    type: "MEDICAL_ID",
    called:
      "(?:member|membership|subscriber|medical|medicare|medicaid|insurance|patient|health|nhs|npi)(?: record| plan| card)? (?:id|number|no)|nhs|npi|mrn",
    letters: true,
    from: 5,
    to: 16,
  },
  {
    type: "POSTCODE",
    called: "zip(?: code)?|post ?code|postal code",
    letters: true,
    from: 4,
    to: 9,
  },
  {
    type: "CREDIT_CARD",
    called:
      "card|visa|mastercard|master card|amex|american express|long number|1[56] digits?|digits on the front",
    letters: false,
    from: 4,
    to: 19,
  },
  {
    type: "ACCOUNT",
    called:
      "account|acct|routing|sort code|(?:reference|confirmation|policy|claim|order|booking|case|ticket|invoice|tracking|customer|contract)(?: number| no| id| code| is)",
    letters: true,
    from: 4,
    to: 20,
  },
  {
    type: "OTHER",
    called:
      "vat|tax (?:id|number|file)|taxpayer (?:id|number)|ein|itin|abn|national insurance|nino|(?:license|licence|number|registration) plate|registration number|vin|serial number|imei",
    letters: true,
    from: 5,
    to: 18,
  },
  {
    type: "PHONE",
    called:
      "phone|cell|cellphone|mobile|telephone|callback|landline|fax|(?:call|text|ring|reach|get|phone|call back|contact) (?:me|us|him|her|them)|best number|number to (?:call|reach)|my number",
    letters: false,
    from: 7,
    to: 15,
  },
];
const CUE = new RegExp(`\\b(?:${NAMED.map(({ called }) => `(${called})`).join("|")})(?![a-z0-9])`, "g");
/** The first letters of every name, to leave most turns early. */
const ANY =
  /\b(?:soc|ssn|my soc|iban|cv|csc|sec|code|digit|number|pin|pass|acc|door|gate|driv|licen|dl|mem|sub|medi|ins|pat|heal|nhs|npi|mrn|zip|post|card|visa|mast|amex|amer|long|rout|sort|ref|conf|pol|cla|ord|book|case|tick|inv|track|cust|contr|phone|cell|mob|tel|call|land|fax|text|ring|reach|get|best|my num|vat|tax|ein|itin|abn|nat|nino|numb|reg|vin|ser|imei|16|15)/;
/** What stands between the name and the code. */
const BRIDGES: ReadonlySet<string> = new Set(
  "number numbers num id no code card digits is are was it's its that's that would will should could be the a my your our it says on at for in to ending ends finishing with of back file so okay ok yes yeah sure please here now again last account security front from new old says reads goes like".split(
    " ",
  ),
);
const MAX_BRIDGES = 6;
/** Names that stand for their ending alone: "the last four are …", "ending in …". */
const ENDING = /\b(?:last|final|ending|ends|finishing)\b/;
const SUM =
  /^ ?(?:dollars?|bucks|percent|%|miles|minutes?|hours?|days?|weeks?|months?|years?|people|euros?|pounds|points|times|am\b|pm\b|o'clock|[ap] ?m\b)/;
const SCORE = 0.93;
const UNSURE = 0.6;
/** Beside these somebody can pay or sign in: surest of all, so that no other type covers them. */
const SECRET_SCORE = 0.98;
/** The digits in an IBAN can pass for a card's by chance. */
const IBAN_SCORE = 0.992;

/** Numbers and codes that are named before they are given, however they are read out. */
export const detectNamedCodes: PiiDetector = ({ normal, hasDigit }) => {
  const { text, tokens } = normal;
  if (!hasDigit || !ANY.test(text)) return NO_HITS;
  let found: PiiHit[] | undefined;
  let index = 0;
  let taken = 0;
  for (const match of text.matchAll(CUE)) {
    const end = match.index + match[0].length;
    if (match.index < taken) continue;
    while (index < tokens.length && (tokens[index]?.start ?? 0) < end) index += 1;
    const named = NAMED[match.slice(1).findIndex((group) => group !== undefined)];
    if (named === undefined) continue;
    const hit = codeAfter(normal, index, named, match.index);
    if (hit === undefined) continue;
    found ??= [];
    found.push(hit);
    taken = hit.end;
  }
  return found ?? NO_HITS;
};

function codeAfter(normal: NormalText, first: number, named: Named, cue: number): PiiHit | undefined {
  const { tokens, text } = normal;
  let at = first;
  while (at - first < MAX_BRIDGES && isBridge(normal, at) && !isParted(normal, at)) at += 1;
  // A bridge can be the code's first digit, misheard or not: "cvv for seven five".
  for (let start = at; start >= first; start -= 1) {
    if (isParted(normal, start)) continue;
    const run = readCode(normal, start, named.letters);
    if (run === undefined || !isCode(run, named, text.slice(cue, tokens[start]?.start ?? 0))) continue;
    // "a" is a little word as often as a code's first letter.
    const lead =
      named.letters && start > first && tokens[start - 1]?.text === "a" && /^\d/.test(run.code) ? 1 : 0;
    const [from, to] = [tokens[start - lead]?.start ?? 0, tokens[run.last - 1]?.end ?? 0];
    if (SUM.test(text.slice(to, to + 12)) || /[$€£] ?$/.test(text.slice(Math.max(0, from - 2), from)))
      return undefined;
    return { type: named.type, start: from, end: to, score: scoreOf(named.type, run.code.length) };
  }
  return undefined;
}

/** A little word, or the number of digits to come: "the last four are", "three digits on the back". */
function isBridge({ tokens }: NormalText, index: number): boolean {
  const word = tokens[index]?.text ?? "";
  if (!/^(?:\d|1[0-9])$/.test(word)) return BRIDGES.has(word);
  return /^(?:digits?|numbers?|of|on|is|are)$/.test(tokens[index + 1]?.text ?? "");
}

function scoreOf(type: PiiType, length: number): number {
  switch (type) {
    case "CVV":
    case "PASSWORD":
      return SECRET_SCORE;
    case "IBAN":
      return length >= 15 ? IBAN_SCORE : SCORE;
    case "CREDIT_CARD":
      // Card numbers are read out in fours; what is no multiple may be a street's number.
      return length >= 12 || length % 4 === 0 ? SCORE : UNSURE;
    default:
      return SCORE;
  }
}

function isCode({ code, digits }: CodeRun, { type, from, to }: Named, lead: string): boolean {
  if (digits === 0 || code.length > to) return false;
  if (type === "CREDIT_CARD" || type === "ACCOUNT") {
    if (ENDING.test(lead)) return code.length >= 3 && code.length <= to;
    if (/^(?:19|20)\d\d$/.test(code)) return false;
  }
  return code.length >= from;
}

/** A sentence ends before the token. */
function isParted({ tokens, text }: NormalText, index: number): boolean {
  const gap = text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0);
  return gap.length > 4 || /[;!\n\ue000]/.test(gap);
}
