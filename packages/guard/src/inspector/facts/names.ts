import type { NormalText } from "../../text/normal-text.ts";

/** Proper names of passages: which words are part of one, and which follow which. */
export interface Names {
  /** Words written with a capital where no sentence begins. */
  readonly words: Set<string>;
  /** `elena reyes`: pairs within one name, in order. */
  readonly pairs: Set<string>;
  /** Words that end a name, as surnames do. */
  readonly endings: Set<string>;
}

export const noNames = (): Names => ({ words: new Set(), pairs: new Set(), endings: new Set() });

/** Capitals that are no names of anybody. */
const COMMON =
  /^(?:i|i'm|i'll|am|pm|dr|mr|mrs|ms|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Adds the names of one sentence. */
export function addNames(names: Names, normal: NormalText): void {
  const { tokens, text } = normal;
  let run: string[] = [];
  const end = () => {
    if (run.length > 1) {
      for (let first = 0; first < run.length; first += 1)
        for (let second = first + 1; second < run.length; second += 1)
          names.pairs.add(`${run[first]} ${run[second]}`);
      names.endings.add(run.at(-1) ?? "");
    }
    run = [];
  };
  tokens.forEach((token, index) => {
    const capital = /^\p{Lu}/u.test(normal.original.slice(token.from, token.from + 2));
    const before = tokens[index - 1];
    const gap = before === undefined ? "" : text.slice(before.end, token.start);
    const word = plainName(token.text);
    if (!capital || COMMON.test(word)) {
      end();
      return;
    }
    if (/[,;:()/]/.test(gap)) end();
    if (index > 0 && !/[:]/.test(gap)) names.words.add(word);
    else if (
      /^\p{Lu}/u.test(
        normal.original.slice(tokens[index + 1]?.from ?? 0, (tokens[index + 1]?.from ?? 0) + 2),
      ) &&
      index + 1 < tokens.length
    )
      names.words.add(word);
    run.push(word);
  });
  end();
}

/** Without the possessive. */
export function plainName(word: string): string {
  const apostrophe = word.indexOf("'");
  return apostrophe > 0 ? word.slice(0, apostrophe) : word;
}

/** Two words that are names here, said as one name that nobody has: "Elena Okafor". */
export function mixesNames(
  normal: NormalText,
  first: number,
  last: number,
  names: readonly Names[],
): boolean {
  const { tokens, text } = normal;
  for (let at = first; at < last - 1; at += 1) {
    const two = plainName(tokens[at + 1]?.text ?? "");
    // First, because nearly no word ends a name.
    if (!names.some(({ endings }) => endings.has(two))) continue;
    const one = plainName(tokens[at]?.text ?? "");
    if (one !== tokens[at]?.text || !names.some(({ words }) => words.has(one))) continue;
    if (/[,;:()/-]/.test(text.slice(tokens[at]?.end ?? 0, tokens[at + 1]?.start ?? 0))) continue;
    if (!names.some(({ pairs }) => pairs.has(`${one} ${two}`))) return true;
  }
  return false;
}
