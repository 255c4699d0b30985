import type { NormalText, Token } from "../text/normal-text.ts";

const CAPITAL = /^\p{Lu}/u;

/** The token begins with a capital letter in the original. */
export function isCapital({ original }: NormalText, token: Token | undefined): boolean {
  if (token === undefined) return false;
  const code = original.charCodeAt(token.from);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return CAPITAL.test(original.slice(token.from, token.from + 2));
}

/** More than one letter, all of them capitals: an abbreviation, or a text that is shouted. */
export function isAcronym({ original }: NormalText, token: Token): boolean {
  const word = original.slice(token.from, token.to);
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
