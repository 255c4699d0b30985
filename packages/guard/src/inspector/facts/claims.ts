import type { NormalText, Token } from "../../text/normal-text.ts";
import type { Value } from "../values.ts";
import { readAmounts, readNumbers, readQuantities } from "./amounts.ts";
import { commaAfter } from "./comma.ts";
import { type Amount, type Part, readParts } from "./parts.ts";
import { phraseAt } from "./phrases.ts";
import { readSchedules, type ScheduleClaim } from "./schedule.ts";
import { wordOf } from "./words.ts";

/** One term of a claim. */
export interface ClaimTerm {
  readonly term: string;
  readonly hard: boolean;
  /** Counts where the source has it. */
  readonly common: boolean;
  /** The claim denies it. */
  readonly denied: boolean;
  /** Index of its token. */
  readonly at: number;
}

/** One thing that a sentence says: of a passage a statement, of a draft a claim. */
export interface Claim {
  /** Tokens `[first, last)` of the text. */
  readonly first: number;
  readonly last: number;
  readonly terms: readonly ClaimTerm[];
  readonly denied: boolean;
  /** Its normal form. */
  readonly text: string;
  /** What must hold for the rest: "if …", "when …". */
  readonly condition: boolean;
  /** "all", "every", "only", …, each with its token. */
  readonly universals: readonly { readonly word: string; readonly at: number }[];
  /** Numbers with their unit, `60 minute`, hours as minutes and years as months. */
  readonly quantities: readonly string[];
  readonly prices: readonly number[];
  readonly phones: readonly string[];
  readonly times: readonly string[];
  /** It costs nothing. */
  readonly free: boolean;
  /** Something is to be paid. */
  readonly costs: boolean;
  readonly schedules: readonly ScheduleClaim[];
  /** What belongs to which of several amounts. */
  readonly parts: readonly Part[];
  readonly amounts: readonly Amount[];
  /** Small bare numbers as terms, `#3`: "$24 for three". */
  readonly numbers: readonly { readonly term: string; readonly at: number }[];
  /** Words that may be names: the terms that no word list knows. */
  readonly names: readonly { readonly word: string; readonly term: string }[];
}

/** After ", and" these begin a new claim too; in a list without the comma they do not. */
const ARTICLES: ReadonlySet<string> = new Set(["the", "our", "your", "their", "this", "a"]);
/** What a denial in an imperative begins with: "never …", "do not …". */
const FORBIDS: ReadonlySet<string> = new Set(["do", "don't", "never", "not"]);
const CONDITIONS: ReadonlySet<string> = new Set("if when unless once because while so whenever".split(" "));
const CONTRAST: ReadonlySet<string> = new Set(["but", "though", "although", "however", "otherwise"]);
const SUBJECTS: ReadonlySet<string> = new Set(
  "we we're we'll we've you you're you'll i i'm i'll it it's they there there's he she please just do don't not never can can't cannot be".split(
    " ",
  ),
);
const WE: ReadonlySet<string> = new Set("we we're we'll we've".split(" "));
const FIRST_PERSON: ReadonlySet<string> = new Set("i i'm i'll i've i'd let".split(" "));
const VERBS: ReadonlySet<string> = new Set("is are has have will can may do does isn't aren't".split(" "));
/** With these a claim may begin where no comma stands before. */
const MAY_BEGIN: ReadonlySet<string> = new Set([
  ...CONDITIONS,
  ...CONTRAST,
  ...WE,
  ..."without except apart that and".split(" "),
]);
/** Said before the answer begins: "no, we don't" denies once, not twice. */
const OPENERS: ReadonlySet<string> = new Set(
  "no yes sure sorry well ok okay yeah absolutely unfortunately".split(" "),
);
/** How far a new subject's verb may stand behind its comma. */
const REACH = 6;

/** Reads the claims of a sentence. Linear in its length. */
export function readClaims(normal: NormalText, values: readonly Value[]): readonly Claim[] {
  const { tokens, text } = normal;
  const claims: Claim[] = [];
  let first = 0;
  // "No, I'm sorry, we …"
  while (first < tokens.length && OPENERS.has(tokens[first]?.text ?? "") && commaAfter(text, tokens, first))
    first += 1;
  let start = first;
  let condition = CONDITIONS.has(tokens[first]?.text ?? "");
  for (let index = first + 1; index <= tokens.length; index += 1) {
    const next = index < tokens.length ? beginsAt(text, tokens, index, start, condition) : "main";
    if (next === undefined) continue;
    if (index > start) claims.push(readClaim(normal, values, start, index, condition));
    start = index;
    condition = next === "condition";
  }
  return claims;
}

/** Whether a new claim begins at this token, and which kind. */
function beginsAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  start: number,
  inCondition: boolean,
): "main" | "condition" | undefined {
  const word = tokens[index]?.text ?? "";
  const comma = commaAfter(text, tokens, index - 1);
  if (!comma && !MAY_BEGIN.has(word) && tokens[start]?.text !== "without") return undefined;
  if (CONDITIONS.has(word)) return "condition";
  if (CONTRAST.has(word) || word === "without" || word === "except") return "main";
  if (word === "apart" && tokens[index + 1]?.text === "from") return "main";
  if (comma && text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0).includes(";"))
    return "main";
  if (comma && (inCondition || SUBJECTS.has(word))) return "main";
  // "I can tell you that we accept …", "I'm sure we …": what is said of us is a claim, whoever says it.
  // "Lessons missed without notice are charged": only the notice is denied.
  if (tokens[start]?.text === "without" && VERBS.has(word)) return "main";
  if (WE.has(word) && FIRST_PERSON.has(tokens[start]?.text ?? "")) return "main";
  if (
    word === "that" &&
    (WE.has(tokens[index + 1]?.text ?? "") || ARTICLES.has(tokens[index + 1]?.text ?? ""))
  )
    return "main";
  if (word === "or" && comma && SUBJECTS.has(tokens[index + 1]?.text ?? "")) return "main";
  if (word !== "and") return undefined;
  if (SUBJECTS.has(tokens[index + 1]?.text ?? "")) return "main";
  if (!comma) return undefined;
  // ", and for any other plan our billing team …"
  if (PREPOSITIONS.has(tokens[index + 1]?.text ?? "")) return "main";
  if (ARTICLES.has(tokens[index + 1]?.text ?? "") || FORBIDS.has(tokens[start]?.text ?? "")) return "main";
  for (let ahead = index + 1; ahead < Math.min(tokens.length, index + REACH); ahead += 1) {
    if (VERBS.has(tokens[ahead]?.text ?? "")) return "main";
    if (commaAfter(text, tokens, ahead)) return undefined;
  }
  return undefined;
}

function readClaim(
  normal: NormalText,
  values: readonly Value[],
  first: number,
  last: number,
  condition: boolean,
): Claim {
  const { tokens } = normal;
  const read: { term: string; hard: boolean; common?: boolean; turned: boolean; at: number }[] = [];
  const universals: { word: string; at: number }[] = [];
  let denied = tokens[first]?.text === "apart";
  const timed = values.some(({ kind }) => kind === "time");
  let free = false;
  let pays = false;
  let ours = false;
  for (let at = first; at < last; at += 1) {
    const text = tokens[at]?.text ?? "";
    const code = text.charCodeAt(0);
    if (code >= 48 && code <= 57) continue;
    const phrase = phraseAt(normal.text, tokens, at, last);
    if (phrase !== undefined) {
      if (phrase.says === "free") free = !denied || free;
      else if (phrase.says === "not") denied = !denied;
      else if (phrase.says === "without") {
        const before = read.at(-1);
        if (before !== undefined) before.turned = !before.turned;
      } else if (phrase.says === "term" && phrase.term !== undefined)
        read.push({ term: phrase.term, hard: !EVERYDAY.has(phrase.term), turned: false, at });
      else if (phrase.says === "elsewhere") {
        if (!read.some((one) => one.term === ELSEWHERE)) denied = !denied;
      } else if (phrase.says === "extra") {
        denied = !denied;
        read.push({ term: INCLUDED, hard: true, turned: false, at });
      }
      at = phrase.last - 1;
      continue;
    }
    const { cls, term, turns } = wordOf(text);
    if (OURS.has(text)) ours = true;
    if (cls === "stop") continue;
    if (cls === "not") {
      denied = !denied;
      continue;
    }
    if (cls === "all") {
      if (term === "only" && /^(?:once|\d+)$/.test(tokens[at + 1]?.text ?? "")) continue;
      universals.push({ word: term, at });
      continue;
    }
    if (PAYS.has(text)) pays = true;
    // "Referred to a specialist" turns once.
    // "We close at five" says until when it is open.
    if (turns && timed && /^clos(?:e|es|ing)$/.test(text)) continue;
    if (turns) denied = !denied;
    const common = cls === "common" || (cls === "hard" && isCallers(tokens, at, first, ours, text));
    read.push({ term, hard: cls === "hard" && !common, common, turned: false, at });
  }
  const from = tokens[first]?.start ?? 0;
  const to = tokens[last - 1]?.end ?? 0;
  const within = values.filter((value) => value.start >= from && value.start < to);
  const terms = read.map(({ term, hard, common = false, turned, at }) => ({
    term,
    hard,
    common,
    at,
    denied: turned !== denied,
  }));
  const quantities = readQuantities(tokens, first, last, within);
  const amounts = readAmounts(normal.text, tokens, first, last, within, quantities);
  const numbers = [
    ...readNumbers(tokens, first, last, within),
    ...quantities.map(({ key, at }) => ({ term: `#${key}`, at })),
  ];
  const keys = (kind: Amount["kind"]) => amounts.filter((one) => one.kind === kind).map(({ key }) => key);
  return {
    first,
    last,
    terms,
    denied,
    text: normal.text.slice(from, to),
    condition: condition || (PREPOSITIONS.has(tokens[first]?.text ?? "") && isBare(tokens, first, last)),
    universals,
    quantities: keys("quantity"),
    prices: keys("price").map(Number),
    phones: keys("phone"),
    times: keys("time"),
    free,
    costs: keys("price").some((price) => price !== "0") || (pays && !free && !denied),
    schedules: readSchedules(normal.text, tokens, first, last, within, denied),
    parts: readParts(normal.text, tokens, first, last, amounts, [...terms, ...numbers]),
    numbers,
    amounts,
    names: terms.filter(({ hard }) => hard).map(({ at, term }) => ({ word: tokens[at]?.text ?? "", term })),
  };
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  "for with on in at after before during outside beyond".split(" "),
);

/** Without a verb or a subject: "for immigration, …" says what the rest is about. */
function isBare(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const word = tokens[at]?.text ?? "";
    if (VERBS.has(word) || SUBJECTS.has(word)) return false;
  }
  return last - first <= REACH;
}

/** Terms of phrases that any business may bring. */
const EVERYDAY: ReadonlySet<string> = new Set(["shut", "desk"]);
/** What "extra" and "on top" deny. */
const INCLUDED = wordOf("included").term;
/** What is referred to others is not done here. */
const ELSEWHERE = wordOf("refer").term;
const PAYS: ReadonlySet<string> = new Set(
  "charge charges charged fee fees pay pays costs cost billed".split(" "),
);

const OURS: ReadonlySet<string> = new Set("we we're we'll we've our".split(" "));
const BEFORE_DEED: ReadonlySet<string> = new Set(
  "you you'll please to can may could must should just cannot can't not don't".split(" "),
);

/**
 * "Your car", and what the caller does ("you can bring …", "to ride …"): the caller's own things and deeds, said in any
 * words. They count where the source has them. An adverb is no claim either.
 */
function isCallers(
  tokens: readonly Token[],
  at: number,
  first: number,
  ours: boolean,
  text: string,
): boolean {
  if (text.endsWith("ly")) return true;
  if (at === first) return false;
  const before = tokens[at - 1]?.text ?? "";
  if (before === "your" || (at - 2 >= first && tokens[at - 2]?.text === "your")) return true;
  return !ours && BEFORE_DEED.has(before);
}
