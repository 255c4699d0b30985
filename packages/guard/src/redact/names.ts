import type { PiiHit } from "./pii-types.ts";

/**
 * Phrases after which a name stands. Names are found by context alone: a list of names would miss most of the world's
 * and take "Will", "May" and "Rose" for people.
 */
const CARRIERS =
  /\b(?:my (?:full |first |last |middle |sur)?name(?:'s| is)|(?:the |her |his )?(?:full |first |last |sur)?name(?:'s| is)|i'm called|call me|this is|speaking with|i am|i'm|it's|under the name(?: of)?|under|(?:it's|that's|it is) spelled|patient(?:'s name)? is|on behalf of|named|dr\.?|doctor|mr\.?|mrs\.?|ms\.?|miss|my (?:son|daughter|wife|husband|mother|father|mom|dad) (?:is )?|for) /g;
/** Carriers after which lower-case text is a name too (engines give no capitals); after the rest only capitals are. */
const SURE = /name(?:'s| is) $|called $|call me $|spelled $|named $|under the name(?: of)? $/;
const WORD = /[\p{L}][\p{L}\p{M}'\u2019-]*/uy;
const MAX_WORDS = 3;
/** Words that stand after these phrases and are no names. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  "a an the not so very just really here there calling looking trying wondering having going interested sorry happy sure fine good okay ok new back in on at for from with about and or but is are was be been to of it that this my your his her our their what who when where why how yes no please thanks thank hello hi hey monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today tomorrow tonight morning afternoon evening late early free available busy ready able afraid allergic pregnant diabetic sick ill hurt in pain i you he she we they me him us them an emergency urgent regarding because if then than also still already always never maybe insurance appointment doctor dentist office patient dental cleaning ignore developer admin spelled spelt wrong right correct different now one two three some any all".split(
    " ",
  ),
);

/** Names of people by what stands before them. `original` is read too: a capital letter tells a name from a word. */
export function detectNames(
  text: string,
  originalOf: (start: number, end: number) => string,
): readonly PiiHit[] {
  const found: PiiHit[] = [];
  for (const carrier of text.matchAll(CARRIERS)) {
    const sure = SURE.test(carrier[0]);
    let position = (carrier.index ?? 0) + carrier[0].length;
    const start = position;
    let end = start;
    for (let count = 0; count < MAX_WORDS; count += 1) {
      WORD.lastIndex = position;
      const word = WORD.exec(text)?.[0];
      if (word === undefined || NOT_NAMES.has(word)) break;
      const capital = /^\p{Lu}/u.test(originalOf(position, position + word.length));
      if (!capital && !(sure && count < 2)) break;
      // A sentence in capitals says nothing about names.
      end = position + word.length;
      position = end + 1;
      if (text[end] !== " ") break;
    }
    if (end > start) found.push({ type: "PERSON", start, end, score: sure ? 0.9 : 0.7 });
  }
  return found;
}
