import type { NormalText, Token } from "../text/normal-text.ts";

/** The radiotelephony alphabet, with its usual misspellings, and the letters that have names. */
export const SPOKEN_LETTERS: ReadonlyMap<string, string> = pairs(
  "alpha:a alfa:a bravo:b charlie:c delta:d echo:e foxtrot:f golf:g hotel:h india:i juliet:j juliett:j kilo:k lima:l mike:m november:n oscar:o papa:p quebec:q romeo:r sierra:s tango:t uniform:u victor:v whiskey:w whisky:w xray:x yankee:y zulu:z zed:z zee:z",
);
/** What engines write for digits and letters that they heard one by one. They count only inside a code. */
const HEARD_DIGITS = pairs("for:4 to:2 too:2 ate:8 won:1 oh:0 o:0 sex:6 sics:6 fife:5 tree:3 nein:9");
const HEARD_LETTERS = pairs(
  "be:b bee:b see:c sea:c gee:g jay:j kay:k okay:k el:l ell:l em:m en:n and:n oh:o pea:p pee:p queue:q cue:q are:r our:r es:s tea:t tee:t you:u ex:x why:y eye:i hey:a",
);
const REPEATS = pairs("double:2 triple:3");
/** What stands between the parts of a code; a full stop and a space end a sentence, and with it the code. */
const THIN = /^(?:[ ,.-]|, | - )$/;
/** Parts of a code; more is a table of numbers. */
const MAX_PARTS = 60;

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(" ").map((pair) => {
      const [word = "", meaning = ""] = pair.split(":");
      return [word, meaning] as const;
    }),
  );
}

/** Letters and digits that were given one by one. */
export interface CodeRun {
  /** What they are together, in small letters. */
  readonly code: string;
  readonly digits: number;
  /** The token after the last. */
  readonly last: number;
}

/**
 * Reads the code that begins at a token: digits, single letters, alphabet words, "T for Tommy", what engines run together,
 * and, inside the code, what they misheard ("two for one"). Without `letters` only digits. Linear in the code.
 */
export function readCode(normal: NormalText, first: number, letters: boolean): CodeRun | undefined {
  const { tokens } = normal;
  let code = "";
  let last = first;
  for (let parts = 0; parts < MAX_PARTS; parts += 1) {
    if (last > first && !isJoined(normal, last)) break;
    const part = partAt(normal, last, letters) ?? heardAt(normal, last, letters, last > first);
    if (part === undefined) break;
    code += part.code;
    last += part.tokens;
  }
  if (last === first || last > tokens.length) return undefined;
  return { code, digits: code.replace(/\D/g, "").length, last };
}

interface Part {
  readonly code: string;
  readonly tokens: number;
}

/** A part that is one wherever it stands. */
function partAt({ tokens }: NormalText, index: number, letters: boolean): Part | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const word = token.text;
  if (/^\d+$/.test(word)) return { code: word, tokens: 1 };
  if (!letters) return undefined;
  const next = tokens[index + 1]?.text;
  // "2 10 p.m." is a time.
  if ((word === "a" || word === "p") && next === "m") return undefined;
  const letter = SPOKEN_LETTERS.get(word);
  if (letter !== undefined) return { code: letter, tokens: 1 };
  if (word.length === 1 && word >= "a" && word <= "z") {
    const explained = explainedTokens(tokens, index, word);
    if (explained > 0) return { code: word, tokens: explained };
    return word === "i" && next !== undefined && next.length > 1 && !/^\d/.test(next)
      ? undefined
      : { code: word, tokens: 1 };
  }
  if (
    isSpelledToken(token) ||
    (/^[a-z]{0,4}\d[a-z0-9]*$/.test(word) && !/\d(?:st|nd|rd|th|am|pm)$/.test(word))
  )
    return { code: word, tokens: 1 };
  return undefined;
}

/** A part only because others stand beside it: homophones, "double" before one, two letters run together. */
function heardAt(normal: NormalText, index: number, letters: boolean, inside: boolean): Part | undefined {
  const { tokens } = normal;
  const word = tokens[index]?.text ?? "";
  const times = REPEATS.get(word);
  const repeated = HEARD_DIGITS.get(tokens[index + 1]?.text ?? "");
  if (times !== undefined && repeated !== undefined)
    return { code: repeated.repeat(Number(times)), tokens: 2 };
  const goesOn =
    partAt(normal, index + 1, letters) !== undefined ||
    (repeated !== undefined && partAt(normal, index + 2, letters) !== undefined);
  const ends = inside && index + 1 === tokens.length;
  const digit = HEARD_DIGITS.get(word);
  if (digit !== undefined && (goesOn || ends) && (inside || goesOn)) return { code: digit, tokens: 1 };
  if (!letters) return undefined;
  const letter = HEARD_LETTERS.get(word);
  if (letter !== undefined && goesOn) {
    // "gee as in george"
    return { code: letter, tokens: 1 };
  }
  if (letter !== undefined) {
    const explained = explainedTokens(tokens, index, letter);
    if (explained > 0) return { code: letter, tokens: explained };
  }
  return /^[a-z]{2}$/.test(word) && (goesOn || (inside && ends)) && !SMALL_WORDS.has(word)
    ? { code: word, tokens: 1 }
    : undefined;
}

/** Words of two letters that end a code rather than belong to it. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  "am pm to in on at or is it of my we me do go no so ok if as be by he up us an".split(" "),
);

/** Tokens of "T for Tommy", "B as in boy", "v victor": 0 where the letter is not explained. */
function explainedTokens(tokens: readonly Token[], index: number, letter: string): number {
  const link = tokens[index + 1]?.text;
  const [word, count] =
    link === "as" && tokens[index + 2]?.text === "in"
      ? [tokens[index + 3]?.text, 4]
      : link === "for" || link === "like"
        ? [tokens[index + 2]?.text, 3]
        : [undefined, 0];
  return word !== undefined && word.length > 2 && word.startsWith(letter) ? count : 0;
}

/** Joined by the normaliser from single letters: it took more of the original than it has letters. */
export function isSpelledToken(token: Token): boolean {
  return (
    token.text.length > 2 &&
    token.to - token.from > token.text.length + 1 &&
    /^\d*[a-z][a-z0-9]{0,64}$/.test(token.text)
  );
}

function isJoined({ tokens, text }: NormalText, index: number): boolean {
  return THIN.test(text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0));
}
