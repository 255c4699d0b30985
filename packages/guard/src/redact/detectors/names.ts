import type { NormalText, Token } from "../../text/normal-text.ts";
import { isAcronym, isCapital } from "../capital.ts";
import { GIVEN_NAMES, NOT_NAMES, NOT_PEOPLE } from "../name-words.ts";
import { NO_HITS, type PiiDetector, type PiiHit } from "../pii-types.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Whose name "name is" speaks of, when it is a person's. */
const OF_PEOPLE = words(
  "my full first last middle sur her his their the patient's patient caller's son's daughter's wife's husband's maiden and",
);
/** Things that have names too: "the hotel's name is …". */
const OF_THINGS = words(
  "apartment property hotel business company restaurant brand product file domain host place street user salon store pet dog's cat's",
);
const TITLES = words("dr mr mrs ms mister prof professor doctor miss");
/** Titles that are also words, so that a capital must follow them. */
const WORDY_TITLES = words("doctor miss");
const KIN = words(
  "son daughter wife husband mother father mom mum dad brother sister partner child kid baby boy girl",
);
/** Parts of surnames that are written small. */
const PARTICLES = words("de da di del della der den van von bin ibn al el la le dos das du ter ten st mc o");
/** Opens the names of places that contain given names: San Jose, Fort Wayne. */
const PLACE_OPENING = words("san santa santo fort port saint mount lake");
const LAST_WORDS = words("calling speaking here");
/** Given names that are words: names only where nothing goes on after them. */
const WORDY_NAMES = words("will may june april august");
const AFTER_NAMES = words("and i i'm i'd calling speaking here please thanks from");
/** Names have hardly more words than this. */
const MAX_WORDS = 4;

/** What a name needs after the words before it: nothing, a capital letter, two capitals or a known name, a known name. */
type Carrier = "sure" | "capital" | "two" | "known";

/** People's names, by what stands before them, by title, or as all that a turn or a line says. */
export const detectNames: PiiDetector = ({ normal, untouched }) => {
  const { tokens } = normal;
  let found: PiiHit[] | undefined;
  for (let index = 0; index < tokens.length; index += 1) {
    const carrier = carrierAt(normal, index);
    let hit = carrier === undefined ? undefined : readName(normal, carrier.at, carrier.kind);
    if (
      hit === undefined &&
      GIVEN_NAMES.has(bare(tokens[index]?.text ?? "")) &&
      isCapital(normal, tokens[index])
    )
      hit = readName(normal, index, "known");
    if (hit === undefined && untouched && startsLine(normal, index)) hit = nameLine(normal, index);
    if (hit === undefined) continue;
    found ??= [];
    found.push(hit.hit);
    index = Math.max(index, hit.last - 1);
  }
  return found ?? NO_HITS;
};

/** Where a name would begin after the words that end at or begin with `index`. */
function carrierAt(
  normal: NormalText,
  index: number,
): { readonly at: number; readonly kind: Carrier } | undefined {
  const { tokens } = normal;
  const word = tokens[index]?.text ?? "";
  const next = tokens[index + 1]?.text;
  const previous = tokens[index - 1]?.text ?? "";
  switch (word) {
    case "name":
    case "surname":
    case "name's": {
      if (OF_THINGS.has(previous) || (next === "of" && previous !== "the")) return undefined;
      const mine = OF_PEOPLE.has(previous) || word === "surname";
      if (word === "name's") return { at: index + 1, kind: mine ? "sure" : "capital" };
      if (next === "is" || next === "was") {
        const spelled = tokens[index + 2]?.text === "spelled" || tokens[index + 2]?.text === "spelt";
        return { at: index + (spelled ? 3 : 2), kind: mine ? "sure" : "capital" };
      }
      if (next === "of" || next === "to") return { at: index + 2, kind: "capital" };
      return { at: index + 1, kind: "capital" };
    }
    case "called":
    case "named":
      return { at: index + 1, kind: previous === "i'm" || previous === "am" ? "sure" : "two" };
    case "me":
      return previous === "call"
        ? { at: index + 1, kind: isLast(normal, index + 2) ? "sure" : "capital" }
        : undefined;
    case "is":
      if (previous === "this") return { at: index + 1, kind: isSpeaking(normal, index + 1) ? "sure" : "two" };
      if (previous === "it") return { at: index + 1, kind: "known" };
      return KIN.has(previous) || previous === "patient" || previous === "guardian"
        ? { at: index + 1, kind: "capital" }
        : undefined;
    case "i'm":
    case "it's":
    case "am":
      return { at: index + 1, kind: isSpeaking(normal, index + 1) ? "capital" : "two" };
    case "spelled":
    case "spelt":
      return { at: index + 1, kind: "capital" };
    case "to":
    case "with":
      return previous === "speaking" || previous === "spoke" ? { at: index + 1, kind: "capital" } : undefined;
    case "user":
    case "from":
    case "directed":
    case "by":
    case "on":
    case "of":
    case "for":
    case "under":
    case "dear":
    case "hi":
    case "hello":
      return { at: index + 1, kind: word === "dear" ? "capital" : "known" };
    default:
      if (TITLES.has(word)) {
        if (next === "apt" || next === "suite" || next === "unit") return undefined;
        // "1737 Cheriton Dr" is a drive.
        if (word === "dr" && (isNumber(tokens[index - 2]?.text) || isNumber(tokens[index - 3]?.text)))
          return undefined;
        return {
          at: index + 1,
          kind: WORDY_TITLES.has(word) || next === undefined || next.length < 3 ? "capital" : "sure",
        };
      }
      return KIN.has(word) && (previous === "my" || previous === "our")
        ? { at: index + 1, kind: "capital" }
        : undefined;
  }
}

/** "this is Ana Ruiz calling": the name is what stands before it. */
function isSpeaking({ tokens }: NormalText, first: number): boolean {
  for (let index = first + 1; index <= first + 3; index += 1)
    if (LAST_WORDS.has(tokens[index]?.text ?? "")) return true;
  return false;
}

function readName(
  normal: NormalText,
  first: number,
  kind: Carrier,
): { readonly hit: PiiHit; readonly last: number } | undefined {
  const { tokens } = normal;
  if (first > 0 && !isLedBy(normal, first)) return undefined;
  let last = first;
  let capitals = 0;
  let known = false;
  while (last < tokens.length && last - first < MAX_WORDS) {
    const token = tokens[last];
    if (token === undefined || (last > first && !isJoined(normal, last))) break;
    const word = bare(token.text);
    if (NOT_PEOPLE.has(word)) {
      // "for Rosewood Manor Apartments": no person at all.
      if (kind !== "sure") return undefined;
      break;
    }
    const wordy = kind === "sure" && last === first && WORDY_NAMES.has(word) && endsName(normal, last + 1);
    if (!isNameWord(word) || (NOT_NAMES.has(word) && !wordy && !(capitals > 0 && word.length === 1))) break;
    const capital = isCapital(normal, token);
    const particle = PARTICLES.has(word) && last > first && isCapital(normal, tokens[last + 1]);
    // Speech engines give no capitals: after a sure carrier two words are taken, or as many as are spoken before "calling".
    if (!capital && !particle && !(kind === "sure" && capitals === 0 && last - first < 2)) break;
    if (capital && kind !== "sure" && isAcronym(normal, token) && word.length > 1) break;
    if (capital) capitals += 1;
    known ||= GIVEN_NAMES.has(word);
    last += 1;
    if (token.text !== word) break;
  }
  if (last === first) return undefined;
  if (NOT_PEOPLE.has(tokens[last]?.text ?? "") && kind !== "sure" && isCapital(normal, tokens[last]))
    return undefined;
  if (!known && (kind === "known" || (kind === "two" && capitals < 2))) return undefined;
  const only = tokens[first]?.text ?? "";
  if (kind !== "sure" && last - first === 1 && bare(only).length < 3) return undefined;
  return { hit: hitOf(tokens, first, last, kind === "sure" ? 0.9 : kind === "capital" ? 0.75 : 0.65), last };
}

/** After this a name is over: the turn ends, or a new thought begins. */
function endsName({ tokens, text }: NormalText, index: number): boolean {
  const [previous, next] = [tokens[index - 1], tokens[index]];
  return (
    next === undefined || text.slice(previous?.end ?? 0, next.start) !== " " || AFTER_NAMES.has(next.text)
  );
}

/** The carrier stands straight before the name: "Dr. ", "name: ", not "Thanks, Dr. (…)  Funny". */
function isLedBy({ tokens, text }: NormalText, first: number): boolean {
  const previous = tokens[first - 1];
  const gap = text.slice(previous?.end ?? 0, tokens[first]?.start ?? 0);
  if (previous !== undefined && PLACE_OPENING.has(previous.text)) return false;
  if (gap === " ") return true;
  return (
    gap.length <= 3 && (TITLES.has(previous?.text ?? "") ? /^[. ]{0,2}$/ : /^[^\p{Co}]{1,3}$/u).test(gap)
  );
}

/** A line or a turn of two or three capitalised words and nothing else is a name: "Teresa Whitfield". */
function nameLine(
  normal: NormalText,
  first: number,
): { readonly hit: PiiHit; readonly last: number } | undefined {
  const { tokens } = normal;
  let last = first;
  while (last < tokens.length && (last === first || !startsLine(normal, last))) last += 1;
  const count = last - first;
  if (count > 3 || count === 0) return undefined;
  let capitals = 0;
  for (let index = first; index < last; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > first && !isJoined(normal, index))) return undefined;
    const word = token.text;
    if (NOT_NAMES.has(word) || NOT_PEOPLE.has(word) || !isNameWord(word)) return undefined;
    if (isAcronym(normal, token)) return undefined;
    if (isCapital(normal, token)) capitals += 1;
  }
  const known = GIVEN_NAMES.has(tokens[first]?.text ?? "");
  if (known ? count === 1 && capitals === 0 : count < 2 || capitals < count) return undefined;
  return { hit: hitOf(tokens, first, last, 0.6), last };
}

function hitOf(tokens: readonly Token[], first: number, last: number, score: number): PiiHit {
  const end = tokens[last - 1];
  const owned = end === undefined ? 0 : end.text.length - bare(end.text).length;
  return { type: "PERSON", start: tokens[first]?.start ?? 0, end: (end?.end ?? 0) - owned, score };
}

/** The token is the first of the text or of a line of it. */
function startsLine({ tokens, original }: NormalText, index: number): boolean {
  if (index === 0) return true;
  const from = tokens[index - 1]?.to ?? 0;
  const to = tokens[index]?.from ?? 0;
  if (to - from < 2 && original.charCodeAt(from) !== 0x0a) return false;
  return original.slice(from, to).includes("\n");
}

function isLast({ tokens, text }: NormalText, index: number): boolean {
  const previous = tokens[index - 1];
  if (previous === undefined) return false;
  return index >= tokens.length || text.charCodeAt(previous.end) !== 0x20;
}

/** Only a space, a hyphen, an apostrophe or an initial's full stop stands before it. */
function isJoined({ tokens, text }: NormalText, index: number): boolean {
  const previous = tokens[index - 1];
  const token = tokens[index];
  if (previous === undefined || token === undefined) return false;
  const gap = text.slice(previous.end, token.start);
  return gap === " " || gap === "-" || gap === "'" || (gap === ". " && previous.text.length === 1);
}

function isNameWord(word: string): boolean {
  return word.length > 0 && !/\d/.test(word);
}

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^\d{1,6}$/.test(word);
}

/** Without the possessive: "Maria's". */
function bare(word: string): string {
  return word.endsWith("'s") || word.endsWith("\u2019s") ? word.slice(0, -2) : word;
}
