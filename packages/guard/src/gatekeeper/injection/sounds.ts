import type { ExtraFeatures } from "../../learning/sparse-model.ts";
import type { Token } from "../../text/normal-text.ts";

/**
 * A second reading of a spoken turn, by sound: the consonants of its words in a few broad classes, without vowels and
 * without the gaps between words, as in Soundex (Russell 1918). What a recogniser makes of one order ("in nor all you're
 * in structions") differs in letters and in words, hardly in this.
 */

/** Classes of consonants that recognisers mistake for one another; 0 is silent: vowels, h, w, y. */
const P = 1;
const T = 2;
const K = 3;
const F = 4;
const S = 5;
const M = 6;
const N = 7;
const L = 8;
const R = 9;

const A = 97;
const CLASS_OF: Uint8Array = (() => {
  const classes = new Uint8Array(26);
  const set = (letters: string, value: number) => {
    for (const letter of letters) classes[letter.charCodeAt(0) - A] = value;
  };
  set("pb", P);
  set("td", T);
  set("ckgqx", K);
  set("fv", F);
  set("szj", S);
  set("m", M);
  set("n", N);
  set("l", L);
  set("r", R);
  return classes;
})();

/** A digit is heard as its word: "2" for "to", "4" for "for". */
const DIGITS: readonly (readonly number[])[] = [
  [S, R],
  [N],
  [T],
  [T, R],
  [F, R],
  [F],
  [S, K, S],
  [S, F, N],
  [T],
  [N],
];

const code = (letter: string) => letter.charCodeAt(0);
const [c, e, g, h, i, k, n, p, t, x, y] = [..."ceghiknptxy"].map(code);

/** Calls back with the class of each consonant of a word in normal form. Longer numbers have no sound here. */
export function eachSound(word: string, hear: (sound: number) => void): void {
  const { length } = word;
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    if (length === 1) DIGITS[first - 48]?.forEach(hear);
    return;
  }
  for (let at = 0; at < length; at += 1) {
    const letter = word.charCodeAt(at);
    const place = letter - A;
    const sound = place >= 0 && place < 26 ? (CLASS_OF[place] ?? 0) : 0;
    if (sound === 0) continue;
    const next = at + 1 < length ? word.charCodeAt(at + 1) : 0;
    const soft = next === e || next === i || next === y;
    // "knew" and "gnome" begin with n; "though" and "night" have no g.
    if ((letter === k || letter === g) && ((at === 0 && next === n) || next === h)) continue;
    if (letter === p && next === h) hear(F);
    else if (letter === c && (soft || next === h)) hear(S);
    else if (letter === g && soft && at > 0) hear(S);
    // "instruction", "initial".
    else if (letter === t && next === i && isVowel(word.charCodeAt(at + 2))) hear(S);
    else hear(sound);
    if (letter === x) hear(S);
  }
}

function isVowel(letter: number): boolean {
  return letter === 97 || letter === 101 || letter === 105 || letter === 111 || letter === 117;
}

/** Turns longer than this are read by their words alone: the cost stays bounded, and slips are made in speech. */
const MOST_WORDS = 48;
/** Consonants that are one feature: about two words ("gnore all y"), and about three. */
const SHORT_RUN = 5;
const LONG_RUN = 7;
const BITS = 4;
const SHORT_MASK = (1 << (SHORT_RUN * BITS)) - 1;
const LONG_MASK = (1 << (LONG_RUN * BITS)) - 1;
/** What a run of sounds weighs beside a word: many runs overlap. The first guess; not tuned. */
const RUN_WEIGHT = 0.5;

/** Makes a reader of runs of sounds. What it gives is valid until its next call. */
export function createSoundReader(): (tokens: readonly Token[]) => ExtraFeatures {
  const hashes: number[] = [];
  const features: ExtraFeatures = { hashes, weight: RUN_WEIGHT };
  let heard = 0;
  let run = 0;
  let last = 0;
  const hear = (sound: number) => {
    // Doubled sounds are one, also where two words meet.
    if (sound === last) return;
    last = sound;
    run = ((run << BITS) | sound) & LONG_MASK;
    heard += 1;
    if (heard >= SHORT_RUN) hashes.push(mixed(run & SHORT_MASK));
    if (heard >= LONG_RUN) hashes.push(mixed(run));
  };
  return function readSounds(tokens) {
    hashes.length = 0;
    if (tokens.length > MOST_WORDS) return features;
    heard = 0;
    run = 0;
    last = 0;
    for (const { text } of tokens) eachSound(text, hear);
    return features;
  };
}

/** Spreads a run of sounds over 32 bits (the finaliser of MurmurHash3), away from the hashes of words. */
function mixed(run: number): number {
  let hash = Math.imul(run ^ 0x50756e64, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
