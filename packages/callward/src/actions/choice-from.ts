import { normalise } from "@callward/guard";

/** Longest answer that is compared with the choices, in characters. */
const MAX_CHARS = 300;
/** Words this long may differ in their endings: "clean" is "cleaning", "crowns" is "crown". */
const STEM = 4;

/** The one choice whose words are all in the answer, endings aside; undefined where none or more than one fits. */
export function choiceFrom(text: string, choices: readonly string[]): string | undefined {
  const said = wordsOf(text.slice(0, MAX_CHARS));
  const fitting = choices.filter((choice) => {
    const wanted = wordsOf(choice);
    return wanted.length > 0 && wanted.every((word) => said.some((other) => same(word, other)));
  });
  // "deep cleaning" also says "cleaning": the choice that holds all the others is the one that is meant.
  const longest = fitting.toSorted((left, right) => wordsOf(right).length - wordsOf(left).length)[0];
  if (longest === undefined) return undefined;
  const words = wordsOf(longest);
  const covered = fitting.every((choice) =>
    wordsOf(choice).every((word) => words.some((other) => same(word, other))),
  );
  return covered ? longest : undefined;
}

function wordsOf(text: string): readonly string[] {
  return normalise(text).tokens.map((token) => token.text);
}

function same(left: string, right: string): boolean {
  if (left === right) return true;
  const shorter = Math.min(left.length, right.length);
  return shorter >= STEM && left.slice(0, shorter) === right.slice(0, shorter);
}
