/** Letters of a word that are looked at. */
const LETTERS = 4;
/** Places of the table, a power of two: few enough to stay at hand, enough for two hundred words to share hardly any. */
const PLACES = 2048;
/** What leaves as many bits of a key as places have. */
const SHIFT = 32 - Math.log2(PLACES);
/** Groups that one number holds a bit of each for. */
const MOST = 31;

const BEFORE_A = 96;
const AFTER_Z = 123;
/** Knuth's multiplier: spreads keys whose letters differ in one place. */
const SPREAD = 0x9e37_79b1;

/**
 * Tells which groups of words a lower-case text may have a word of, as a bit for each group, in one pass. Words are runs
 * of the letters a to z, and count by their first four letters; of the answers "may have" some are wrong, of "has not"
 * none. Lets a search that needs a certain word be left out where that word is not said.
 */
export function compileWordStarts(groups: readonly (readonly string[])[]): (text: string) => number {
  if (groups.length > MOST) throw new Error(`${groups.length} groups, of ${MOST} at most`);
  const masks = new Int32Array(PLACES);
  for (const [group, words] of groups.entries())
    for (const word of words) {
      if (!/^[a-z]+$/.test(word)) throw new Error(`not a word of letters: ${word}`);
      const place = placeOf(keyOf(word));
      masks[place] = (masks[place] ?? 0) | (1 << group);
    }

  return (text) => {
    let found = 0;
    let key = 0;
    let letters = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > BEFORE_A && code < AFTER_Z) {
        if (letters < LETTERS) key = next(key, code);
        letters += 1;
      } else if (letters > 0) {
        found |= masks[placeOf(key)] ?? 0;
        key = 0;
        letters = 0;
      }
    }
    return letters > 0 ? found | (masks[placeOf(key)] ?? 0) : found;
  };
}

function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < Math.min(LETTERS, word.length); at += 1) key = next(key, word.charCodeAt(at));
  return key;
}

function next(key: number, code: number): number {
  return (key << 5) | (code - BEFORE_A);
}

function placeOf(key: number): number {
  return Math.imul(key, SPREAD) >>> SHIFT;
}
