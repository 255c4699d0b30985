import { isIban, isLuhn } from "./checksums.ts";
import type { PiiDetector, PiiHit, PiiType } from "./pii-types.ts";

const hit = (type: PiiType, match: RegExpMatchArray, score: number, group?: string): PiiHit => {
  const start = (match.index ?? 0) + (group === undefined ? 0 : match[0].lastIndexOf(group));
  return { type, start, end: start + (group ?? match[0]).length, score };
};

const EMAIL = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/g;
const URL =
  /\bhttps?:\/\/[^\s<>"]{1,300}|\bwww\.[^\s<>"]{1,200}|\b[a-z0-9-]{2,40}\.(?:com|net|org|io|co|gov|edu|info|biz|example)\b(?:\/[^\s<>"]{0,200})?/g;
const IP =
  /\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b|\b(?:[0-9a-f]{1,4}:){4,7}[0-9a-f]{1,4}\b/g;

/** E-mail addresses, web addresses, IP addresses. */
export const detectAddressesOnline: PiiDetector = (text) => {
  if (!/[@.:]/.test(text)) return [];
  const emails = text.includes("@")
    ? [...text.matchAll(EMAIL)].map((match) => hit("EMAIL", match, 0.99))
    : [];
  const urls = [...text.matchAll(URL)].map((match) => hit("URL", match, 0.9));
  const ips = [...text.matchAll(IP)].map((match) => hit("IP", match, 0.95));
  return [...emails, ...urls, ...ips];
};

/** Digits with the little punctuation that people and engines put between them. */
const DIGIT_RUN = /\+?\(?\d(?:[ ().,/-]{0,2}\d){3,29}/g;
const CARD_WORDS = /\b(?:card|visa|mastercard|amex|american express|discover|debit|credit)\b/;
const SSN_WORDS = /\b(?:social|ssn|ss number|social security)\b/;
const ACCOUNT_WORDS = /\b(?:account|routing|iban|sort code|acct|reference|confirmation|policy|claim|order)\b/;
const MEDICAL_WORDS =
  /\b(?:member|subscriber|medical|medicare|insurance|patient|group|nhs|npi|health|plan)\b.{0,24}\b(?:id|number|no|#|is)\b|\bmrn\b/;
const PASSPORT_WORDS = /\bpassport\b/;
const LICENSE_WORDS = /\b(?:driver'?s?|driving) (?:license|licence)\b|\blicense number\b/;
const PHONE_WORDS = /\b(?:phone|call|cell|mobile|telephone|text|reach|fax|number|callback|contact)\b/;
const CVV =
  /\b(?:cvv|cvc|cvv2|security code|code on the back|three digits on the back)\b[^\d\n]{0,20}(\d(?:[ -]?\d){2,3})\b/g;
const LAST_FOUR =
  /\b(?:last|final) (?:4|four)(?: digits)?(?: of my \w{2,12})?(?: are| is|:)? (\d(?:[ -]?\d){3})\b/g;
const MONEY_BEFORE = /[$€£] ?$/;
const QUANTITY_AFTER = /^ ?(?:dollars?|bucks|percent|%|miles|minutes?|hours?|people|euros?|pounds)/;
/** Text before a run of digits in which its meaning is named. */
const REACH = 48;

/** Card, phone, social security, account and document numbers, told apart by checksum, length and the words before them. */
export const detectNumbers: PiiDetector = (text) => {
  if (!/\d/.test(text)) return [];
  const found: PiiHit[] = [];
  for (const match of text.matchAll(CVV)) found.push(hit("CVV", match, 0.95, match[1] ?? ""));
  for (const match of text.matchAll(LAST_FOUR)) found.push(hit("ACCOUNT", match, 0.8, match[1] ?? ""));
  for (const match of text.matchAll(DIGIT_RUN)) {
    const type = typeOfRun(text, match);
    if (type !== undefined) found.push(hit(type.type, match, type.score));
  }
  return found;
};

function typeOfRun(
  text: string,
  match: RegExpMatchArray,
): { readonly type: PiiType; readonly score: number } | undefined {
  const run = match[0];
  const start = match.index ?? 0;
  const digits = run.replace(/\D/g, "");
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(start + run.length, start + run.length + 12);
  if (MONEY_BEFORE.test(before) || QUANTITY_AFTER.test(after)) return undefined;
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(run) || /^\d{4}-\d{2}-\d{2}/.test(run)) return undefined;
  // Clock times and prices with decimals are no identifiers.
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(run) || /^\d+\.\d{1,2}$/.test(run)) return undefined;
  if (digits.length >= 13 && digits.length <= 19 && (isLuhn(digits) || CARD_WORDS.test(before)))
    return { type: "CREDIT_CARD", score: 0.99 };
  if (digits.length === 9 && (SSN_WORDS.test(before) || /^\d{3}-\d{2}-\d{4}$/.test(run)))
    return { type: "SSN", score: 0.97 };
  if (SSN_WORDS.test(before)) return { type: "SSN", score: 0.85 };
  if (PASSPORT_WORDS.test(before)) return { type: "PASSPORT", score: 0.9 };
  if (LICENSE_WORDS.test(before)) return { type: "DRIVER_LICENSE", score: 0.9 };
  if (MEDICAL_WORDS.test(before)) return { type: "MEDICAL_ID", score: 0.85 };
  if (CARD_WORDS.test(before)) return { type: "CREDIT_CARD", score: 0.8 };
  if (ACCOUNT_WORDS.test(before)) return { type: "ACCOUNT", score: 0.8 };
  if (digits.length >= 10 && digits.length <= 15) return { type: "PHONE", score: 0.85 };
  if (digits.length === 7 && (/^\d{3}[-. ]\d{4}$/.test(run) || PHONE_WORDS.test(before)))
    return { type: "PHONE", score: 0.8 };
  if (digits.length >= 8 && digits.length <= 30) return { type: "ACCOUNT", score: 0.6 };
  if (digits.length >= 5 && /\b(?:pin|passcode|code)\b[^.]{0,12}$/.test(before))
    return { type: "PASSWORD", score: 0.85 };
  return undefined;
}

const IBAN = /\b[a-z]{2}\d{2}(?: ?[a-z0-9]{2,4}){3,8}\b/g;
const ALNUM_ID =
  /\b(?:passport|driver'?s? licen[cs]e|licen[cs]e|member id|member number|subscriber id|policy|policy number|account|medical record|patient id|mrn)(?: number| id| no| is|:|#){0,3} ([a-z]{1,4}\d[a-z0-9]{3,14}|[a-z0-9]{0,4}\d[a-z0-9]{4,14})\b/g;
const SECRET =
  /\b(?:password|passcode|pin|secret word|security answer|mother's maiden name)(?: number| code)?(?: is|:|'s| was)? ((?!(?:is|for|to|and|on|at|reset|please|because|the|a|i|my|not|it|or|that|of|in|with|will|will come|separately)\b)[^\s,.;!?]{3,40})/g;
const USERNAME = /\b(?:username|user name|login|user id|handle)(?: is|:|'s) ([^\s,;!?]{3,40})/g;

/** Identifiers of letters and digits, passwords, user names. */
export const detectIdentifiers: PiiDetector = (text) => {
  const found: PiiHit[] = [];
  for (const match of text.matchAll(IBAN))
    if (isIban(match[0].replaceAll(" ", ""))) found.push(hit("IBAN", match, 0.99));
  for (const match of text.matchAll(ALNUM_ID)) {
    const name = match[0];
    const type: PiiType = name.startsWith("passport")
      ? "PASSPORT"
      : /licen/.test(name)
        ? "DRIVER_LICENSE"
        : /account/.test(name)
          ? "ACCOUNT"
          : "MEDICAL_ID";
    found.push(hit(type, match, 0.85, match[1] ?? ""));
  }
  for (const match of text.matchAll(SECRET)) found.push(hit("PASSWORD", match, 0.8, match[1] ?? ""));
  for (const match of text.matchAll(USERNAME)) found.push(hit("USERNAME", match, 0.8, match[1] ?? ""));
  return found;
};

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const ORDINAL =
  "(?:\\d{1,2}(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|20 ?-?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|30 ?-?first)";
const YEAR = "(?:19\\d{2}|20\\d{2}|\\d{2})";
const FULL_DATE = new RegExp(
  `\\b(?:${MONTH}\\.? (?:the )?${ORDINAL},? (?:of )?(?:in )?${YEAR}|(?:the )?${ORDINAL} (?:of )?${MONTH},? (?:of )?(?:in )?${YEAR}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\d{1,2} (?:19|20)?\\d{2})\\b`,
  "g",
);
const ANY_DATE = new RegExp(
  `\\b(?:${MONTH}\\.? (?:the )?${ORDINAL}|(?:the )?${ORDINAL} (?:of )?${MONTH})\\b`,
  "g",
);
const BIRTH = /\b(?:born|birth|birthday|birthdate|dob|d o b)\b/;
const OLD_YEAR = /\b(?:19[0-9]{2}|200[0-9]|201[0-9])\b/;
const AGE =
  /\b(?:i'm|i am|he's|she's|he is|she is|aged?|who's|who is|turned|turning) (\d{1,3})(?= (?:years?|yrs?)\b|$|[.,;!?]| and )|\b(\d{1,3})[- ]years?[- ]old\b/g;

/** Birth dates (told from appointment dates by their words or by a year long past) and ages. */
export const detectBirth: PiiDetector = (text) => {
  const found: PiiHit[] = [];
  const birth = BIRTH.test(text);
  for (const match of text.matchAll(FULL_DATE))
    if (birth || OLD_YEAR.test(match[0])) found.push(hit("DOB", match, birth ? 0.95 : 0.75));
  if (birth) for (const match of text.matchAll(ANY_DATE)) found.push(hit("DOB", match, 0.8));
  for (const match of text.matchAll(AGE)) found.push(hit("AGE", match, 0.7, match[1] ?? match[2] ?? ""));
  return found;
};

const STREET =
  /\b\d{1,6}[a-z]? (?:[a-z0-9'.-]{1,20} ){1,4}(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|place|pl|way|terrace|parkway|pkwy|circle|cir|highway|hwy|square|close|crescent)\b\.?(?:,? (?:apt|apartment|unit|suite|ste|#) ?[a-z0-9-]{1,6})?/g;
const UK_POSTCODE = /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/g;
const CA_POSTCODE = /\b[abceghj-nprstvxy]\d[a-z] ?\d[a-z]\d\b/g;
const ZIP =
  /\b(?:zip|zip code|postal code|postcode)(?: is|:|'s)? (\d{5}(?:-\d{4})?)\b|\b(?:al|ak|az|ar|ca|co|ct|de|fl|ga|ia|id|il|ks|ky|la|ma|md|mi|mn|mo|ms|mt|nc|nd|ne|nh|nj|nm|nv|ny|oh|ok|pa|ri|sc|sd|tn|tx|ut|va|vt|wa|wi|wv|wy),? (\d{5}(?:-\d{4})?)\b/g;

/** Street addresses and postcodes. */
export const detectPlaces: PiiDetector = (text) => {
  if (!/\d/.test(text)) return [];
  const found: PiiHit[] = [];
  for (const match of text.matchAll(STREET)) found.push(hit("ADDRESS", match, 0.85));
  for (const match of text.matchAll(UK_POSTCODE))
    if (/\d/.test(match[0])) found.push(hit("POSTCODE", match, 0.8));
  for (const match of text.matchAll(CA_POSTCODE)) found.push(hit("POSTCODE", match, 0.85));
  for (const match of text.matchAll(ZIP))
    found.push(hit("POSTCODE", match, 0.85, match[1] ?? match[2] ?? ""));
  return found;
};
