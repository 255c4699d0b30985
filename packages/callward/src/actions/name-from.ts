import { normalise } from "@callward/guard";

/** Longest answer that is read for a name, in characters. */
const MAX_CHARS = 300;
/** Words of the longest name that is taken for one without being spelled. */
const MAX_WORDS = 4;

/** Words that an answer to "what is your name" has when it is no name, and that no name is made of. */
const NO_NAME = new Set(
  "yes no yeah nope what when where why how who sure okay ok tomorrow today monday tuesday wednesday thursday friday saturday sunday morning afternoon evening noon help stop book booking appointment cancel reschedule need want wants don't do does you is are am was at on in out of have has had can could would should the a an i my your me we it its it's that this there here please not cleaning checkup pain hurts tooth toothache sick new patient calling speaking looking trying for with from to about and or but because if so maybe just again same already said told filtered insurance name phone number really hello hi thanks thank sorry wait actually one moment second minute hold hmm nothing nobody never mind fine good great back going ready late early next week month time day doctor person human agent operator representative someone somebody anyone".split(
    " ",
  ),
);
const PREFACE =
  /^(?:(?:um|uh|yes|yeah|sure|ok|okay|hi|hello|well|so|of course|oh)[,.! ]{1,3}){0,4}(?:(?:the|my|her|his|their|patient's|patient|full|first and last) ){0,3}(?:name(?:'s| is| would be|:)? |it's |it is |this is |i'm |i am |that's |that is |that would be |it would be )?(?:for |under )?(?:(?:my|our) (?:daughter|son|wife|husband|mother|father|mom|dad|partner|child|kid|friend)s?[, ]{1,2}(?:(?:her|his|their) name is )?)?/i;
const CLOSING = /[,. ]{1,2}(?:please|thanks|thank you|calling|speaking|here|again)[.! ]{0,2}$/i;
const FIRST_LAST =
  /\b(?:first name(?: is)? ([\p{L}'\u2019-]{1,40})[ ,.]{1,3}(?:and )?(?:my )?(?:last name|surname)(?: is)? ([\p{L}'\u2019-]{1,40})|(?:last name|surname)(?: is)? ([\p{L}'\u2019-]{1,40})[ ,.]{1,3}(?:and )?(?:my )?first name(?: is)? ([\p{L}'\u2019-]{1,40}))/iu;
const WORD = /^\p{L}[\p{L}\p{M}'\u2019.-]{0,40}$/u;
/** Three letters or more said one by one. */
const SPELLED = /(?<![\p{L}'\u2019])\p{L}(?:[ .,-]{1,3}\p{L}){2,30}(?![\p{L}'\u2019])/u;
const SPELLING_WORDS =
  /\b(?:(?:that's|it's|that is|it is)(?: spelled| spelt)?|spelled|spelt|spelling(?: is)?)[:, ]{0,3}$/i;

/** A person's name in an answer to "what is your name", or undefined. Spelled letters correct the family name. */
export function nameFrom(answer: string): string | undefined {
  const text = answer.slice(0, MAX_CHARS).trim();
  const both = FIRST_LAST.exec(text);
  if (both !== null) return asName([both[1] ?? both[4] ?? "", both[2] ?? both[3] ?? ""]);
  const letters = spelledName(text);
  const rest = said(text, letters !== undefined);
  const words = wordsOf(rest.replace(PREFACE, "").replace(CLOSING, "").replace(CLOSING, ""));
  if (letters === undefined) return asName(words);
  const name = asName(words);
  return name === undefined ? asName([letters]) : respell(name, letters);
}

/** The name that was spelled letter by letter anywhere in the words, or undefined. */
export function spelledName(text: string): string | undefined {
  const run = SPELLED.exec(plainLetters(text.slice(0, MAX_CHARS)))?.[0];
  if (run === undefined) return undefined;
  const word = run.replace(/[ .,-]/g, "").toLowerCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Puts a spelled name where it belongs: in place of the word that it spells, else of the family name. */
export function respell(name: string, letters: string): string {
  const words = name.split(" ");
  const spelled = words.findLastIndex((word) => word.charAt(0).toUpperCase() === letters.charAt(0));
  if (spelled === -1 && words.length === 1) return `${name} ${letters}`;
  words[spelled === -1 ? words.length - 1 : spelled] = letters;
  return words.join(" ");
}

const NAME_RUN = /([\p{L}'\u2019-]{1,40}(?: [\p{L}'\u2019-]{1,40}){0,3})/u.source;
const INTRODUCED = new RegExp(`\\b(?:my|her|his|the patient's) (?:full )?name(?:'s| is) ${NAME_RUN}`, "iu");
/** After "for" and "this is" only capitals tell a name from anything else. */
const CAPITALISED =
  /\b(?:for|this is|under|it's|I'm|I am)(?: (?:the name|my (?:daughter|son|wife|husband|mother|father|mom|dad)),?)? (\p{Lu}[\p{L}'\u2019-]{1,40}(?: \p{Lu}[\p{L}'\u2019-]{0,40}){1,2})/u;

/** A name that the caller gives without being asked: "my name is …", "for Ana Lopez", "this is Ana Lopez". */
export function introducedName(given: string): string | undefined {
  const text = given.slice(0, MAX_CHARS);
  const introduced = INTRODUCED.exec(text)?.[1] ?? CAPITALISED.exec(text)?.[1];
  if (introduced === undefined) return undefined;
  // The name ends where other words begin: "my name is ana lopez and I need …".
  const words = introduced.split(" ");
  const end = words.findIndex((word) => isNoName(word) || NOT_AFTER_FOR.test(word));
  const name = asName(end === -1 ? words : words.slice(0, end));
  const letters = spelledName(text);
  return name === undefined || letters === undefined ? name : respell(name, letters);
}

const NOT_AFTER_FOR = /^(?:january|february|march|june|july|august|september|october|november|december)$/i;

/** The words beside the spelled letters. */
function said(text: string, spelled: boolean): string {
  if (!spelled) return text;
  const plain = plainLetters(text);
  const run = SPELLED.exec(plain);
  if (run === null) return plain;
  return `${plain.slice(0, run.index).replace(SPELLING_WORDS, "")} ${plain.slice(run.index + run[0].length)}`;
}

/** "B as in boy" is B, "double S" is S S. */
function plainLetters(text: string): string {
  return text
    .replace(/\b(\p{L}),? (?:as in|like in) \p{L}{1,20}/giu, "$1")
    .replace(/\bdouble[ -](\p{L})(?!\p{L})/giu, "$1 $1");
}

function wordsOf(text: string): readonly string[] {
  return text
    .replace(/[.,!?;]+(?=\s|$)/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
}

function isNoName(word: string): boolean {
  return NO_NAME.has(word.toLowerCase().replaceAll("\u2019", "'"));
}

function asName(words: readonly string[]): string | undefined {
  if (words.length === 0 || words.length > MAX_WORDS || !words.every((word) => WORD.test(word)))
    return undefined;
  // "Can Yılmaz" and "An Do" are names: capitals in every word say so, where more than a sentence's first has one.
  const capitals = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
  if (words.every(isNoName) || (!capitals && words.some(isNoName))) return undefined;
  const name = words.join(" ");
  if (/\d/.test(normalise(name).text)) return undefined;
  if (name !== name.toLowerCase()) return name;
  return name.replace(
    /(^|[ -])(\p{L})/gu,
    (_whole, gap: string, letter: string) => gap + letter.toUpperCase(),
  );
}
