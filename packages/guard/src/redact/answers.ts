import type { NormalText } from "../text/normal-text.ts";
import type { PiiType } from "./pii-types.ts";

/** Answers have hardly more words than this; longer turns name what they hold themselves. */
const MAX_ANSWER = 24;
/** Earlier groups of one number that are read with it. */
const MAX_TURNS = 6;
/** Of a turn before, its end is what asks. */
const MAX_QUESTION = 90;
/** Turns of at most so many characters can be a group of a number. */
const MAX_GROUP = 80;

/** What a question can tell about its answer: numbers and codes. Names and addresses are told without it. */
const ANSWERS: ReadonlySet<PiiType> = new Set([
  "PHONE",
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
  "PASSWORD",
]);

export function isAnswer(type: PiiType): boolean {
  return ANSWERS.has(type);
}

/**
 * What is read before an answer: the end of the question, and the groups of the number that were given since ("4111 …",
 * "1111 …"). Undefined where nothing was asked or the turn is too long for an answer.
 */
export function questionBefore(before: readonly string[], { tokens }: NormalText): string | undefined {
  if (tokens.length === 0 || tokens.length > MAX_ANSWER) return undefined;
  const parts: string[] = [];
  for (let index = before.length - 1; index >= 0 && parts.length < MAX_TURNS; index -= 1) {
    const turn = before[index]?.trim() ?? "";
    if (ONWARD.test(turn)) continue;
    const group = turn.length <= MAX_GROUP && isGroup(turn);
    parts.unshift(group ? turn : turn.slice(-MAX_QUESTION));
    if (!group) break;
  }
  return parts.length === 0 ? undefined : parts.join(" ");
}

const ASKS: readonly (readonly [PiiType, RegExp])[] = [
  ["DOB", /\b(?:date of birth|birth ?(?:date|day)|born|dob)\b/i],
  ["POSTCODE", /\b(?:post ?code|zip(?: ?code)?|postal code)\b/i],
  ["ADDRESS", /\b(?:street|delivery|home|billing|mailing|your|the) address\b|\bwhere do you live\b/i],
  [
    "PERSON",
    /\b(?:(?:your|first|last|full|family|patient'?s?|whose|what|under (?:what|which)) (?:\w{1,8} )?(?:sur)?name|surname|who (?:am i|is|are you|shall|should))\b/i,
  ],
];

/** What the last turn asks for, of what the tagger knows; an e-mail address is none of it. */
export function askedFor(before: readonly string[]): PiiType | undefined {
  const turn = before.at(-1)?.slice(-MAX_QUESTION) ?? "";
  if (/\be-?mail\b/i.test(turn)) return undefined;
  return ASKS.find(([, asks]) => asks.test(turn))?.[0];
}

/** "Mhm", "go on": the listener's sounds between the groups of a number; and turns that say nothing. */
const ONWARD =
  /^(?:\W{0,3}(?:m{1,8}h{0,4}m{1,8}|uh|huh|okay|ok|yes|yeah|yep|go|on|ahead|right|got|it|thanks|thank|you|and|next|then|sure|continue|good|great|perfect)\b){0,5}\W{0,3}$/i;
const GROUP =
  /^(?:\W{0,4}(?:\d{1,16}|zero|oh?|nought|one|two|three|four|five|six|seven|eight|nine|ten|\w{3,5}teen|eleven|twelve|\w{3,5}ty|hundred|thousand|double|triple|[a-z]|um|uh|er|erm|uhm|and|then|yes|yeah|okay|ok|it's|for|to|too|won|ate)\b){1,24}\W{0,4}$/i;

/** A turn that is nothing but digits, in figures or in words, and the little words between them. */
function isGroup(turn: string): boolean {
  return GROUP.test(turn) && /\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|double/i.test(turn);
}
