import type { Token } from "../../text/normal-text.ts";
import { NO_HITS, type PiiDetector, type PiiHit } from "../pii-types.ts";

const CUES: ReadonlySet<string> = new Set(["password", "passcode", "passphrase", "pin", "pw", "passwort"]);
/** Two-word names of secrets, by their second word. */
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["word", new Set(["secret", "pass", "safe"])],
  ["code", new Set(["pass", "access", "door", "gate", "verification", "alarm"])],
  ["answer", new Set(["security", "secret"])],
  ["maiden", new Set(["mother's", "mothers", "mom's", "mum's"])],
]);
/** Words between the name of a secret and its value. */
const BRIDGES: ReadonlySet<string> = new Set(
  "either is was it's its to be could number code name colon equals the a my should or and would maybe might that that's i think are set as".split(
    " ",
  ),
);
/** What follows "my password is" and is no password. */
const STATES: ReadonlySet<string> = new Set(
  "not no correct incorrect wrong right invalid expired locked blocked unblocked working broken confidential private secret safe secure unsafe lost forgotten stolen missing saved stored hidden reset changed known unknown compromised being still always never different same new old also already for to on in at because if so when what the a an my your it that this very too long short easy hard difficult required needed really just now going getting something somewhere asked rejected declined accepted denied failing asking mine yours here there available ready only still".split(
    " ",
  ),
);
/** Tokens looked at after the name of a secret. */
const REACH = 8;

/** Passwords, PINs and answers to security questions, where their value follows their name. */
export const detectSecrets: PiiDetector = ({ normal }) => {
  const { tokens, text } = normal;
  let found: PiiHit[] | undefined;
  for (let index = 0; index < tokens.length; index += 1) {
    const word = tokens[index]?.text ?? "";
    if (!CUES.has(word) && !PAIRS.get(word)?.has(tokens[index - 1]?.text ?? "")) continue;
    const values = valuesAfter(tokens, index, text);
    if (values.length === 0) continue;
    found ??= [];
    for (const { start, end } of values) found.push({ type: "PASSWORD", start, end, score: 0.98 });
  }
  return found ?? NO_HITS;
};

/** The values that follow the name at `cue`: digits near it, or one word straight after "is". */
function valuesAfter(
  tokens: readonly Token[],
  cue: number,
  text: string,
): readonly { start: number; end: number }[] {
  const values: { start: number; end: number }[] = [];
  let told = text[tokens[cue]?.end ?? 0] === ":";
  for (let index = cue + 1; index < tokens.length && index <= cue + REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const word = token.text;
    if (/\d/.test(word) && word.length >= 3 && !/^\d+(?:st|nd|rd|th)$/.test(word)) {
      values.push({ start: token.start, end: valueEnd(text, token.end) });
      continue;
    }
    if (BRIDGES.has(word)) {
      told ||= word === "is" || word === "was" || word === "it's" || word === "to";
      continue;
    }
    if (told && values.length === 0 && !STATES.has(word) && word.length >= 3 && closes(tokens, index, text))
      values.push({ start: token.start, end: valueEnd(text, token.end) });
    break;
  }
  return values;
}

/** A password takes the punctuation that sticks to it, but not the sentence's. */
function valueEnd(text: string, end: number): number {
  const rest = /^[^\s,;]{0,40}/.exec(text.slice(end, end + 40))?.[0] ?? "";
  return end + rest.replace(/[.!?'")\]]{1,40}$/, "").length;
}

/** After "my password is X" the sentence ends or begins anew; "my pin is being sent" goes on. */
function closes(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return true;
  if (text.slice(token.end, next.start) !== " ") return true;
  return (
    /^(?:and|but|so|please|thanks|can|could|if|is|okay|ok|all|with|then)$/.test(next.text) ||
    /\d/.test(next.text)
  );
}
