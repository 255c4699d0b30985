/** Words longer than this are no words of a question; they are left as they are. */
const MAX_WORD = 30;

const DERIVED: readonly (readonly [suffix: string, put: string])[] = [
  ["ational", "ate"],
  ["ization", "ize"],
  ["ation", "ate"],
  ["ator", "ate"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["iveness", "ive"],
  ["ability", "able"],
  ["ibility", "ible"],
];
/** Longest first, so that "ement" is not read as "ment". */
const SUFFIXES =
  "ement ance ence able ible ment ness less ical ant ent ism ate iti ous ive ize ful ion er al ic ly".split(
    " ",
  );

/**
 * The stem of a lower-case English word, after Porter (1980) in a shortened form: inflections and common endings go,
 * so that "cancellation", "cancelled" and "cancels" meet. Words of other alphabets come back unchanged.
 */
export function stem(word: string): string {
  if (word.length < 4 || word.length > MAX_WORD || !/^[a-z]+$/.test(word)) return word;
  let root = withoutPlural(word);
  root = withoutTense(root);
  if (/[^aeiou]y$/.test(root) && hasVowel(root.slice(0, -1))) root = `${root.slice(0, -1)}i`;
  for (const [suffix, put] of DERIVED) {
    if (root.endsWith(suffix) && measure(root.slice(0, -suffix.length)) > 0) {
      root = root.slice(0, -suffix.length) + put;
      break;
    }
  }
  root = withoutSuffix(root);
  if (root.endsWith("e") && measure(root.slice(0, -1)) > 0) root = root.slice(0, -1);
  if (/(?:ll|rr)$/.test(root) && measure(root) > 1) root = root.slice(0, -1);
  return root;
}

function withoutPlural(word: string): string {
  if (word.endsWith("sses") || word.endsWith("ies")) return word.slice(0, -2);
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  if (word.endsWith("eed")) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
  const root = word.slice(0, word.length - ending);
  if (ending === 0 || !hasVowel(root)) return word;
  if (/(?:at|bl|iz)$/.test(root)) return `${root}e`;
  if (/([b-df-hj-km-np-rtv-xz])\1$/.test(root)) return root.slice(0, -1);
  // "pricing" and "price", but not "fix" and "fixing".
  return measure(root) === 1 && /[^aeiou][aeiouy][^aeiouwxy]$/.test(root) ? `${root}e` : root;
}

function withoutSuffix(word: string): string {
  for (const suffix of SUFFIXES) {
    if (!word.endsWith(suffix)) continue;
    const root = word.slice(0, -suffix.length);
    if (measure(root) <= 1 || (suffix === "ion" && !/[st]$/.test(root))) return word;
    return root;
  }
  return word;
}

function hasVowel(word: string): boolean {
  return /[aeiouy]/.test(word);
}

/** How many times a vowel is followed by a consonant: the length of a word as an ear counts it. */
function measure(word: string): number {
  let count = 0;
  let afterVowel = false;
  for (const letter of word) {
    const vowel = "aeiouy".includes(letter);
    if (afterVowel && !vowel) count += 1;
    afterVowel = vowel;
  }
  return count;
}
