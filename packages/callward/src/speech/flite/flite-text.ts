/** Longest piece that is synthesised at once, in characters: a caller waits for the whole of it. */
const LONGEST_CHARS = 200;

const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u02bc]/g, "'"],
  [/[\u201c\u201d\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2012\u2212]/g, "-"],
  [/[\u2013\u2014]/g, ", "],
  [/\u2044/g, "/"],
  // The voice knows one currency; a price must not lose its own.
  [/€\s?(\d[\d.,]*\d|\d)/g, "$1 euros"],
  [/£\s?(\d[\d.,]*\d|\d)/g, "$1 pounds"],
  [/(\d)\s?€/g, "$1 euros"],
  [/€/g, " euros "],
  [/£/g, " pounds "],
  [/°/g, " degrees "],
  [/[\u0300-\u036f]/g, ""],
  // What is left must be printable ASCII; markup and brackets are no words.
  [/[^\x20-\x7e]|[<>[\]{}|\\^~`]/g, " "],
];

/**
 * Makes text of what Flite (English, ASCII) can say: typographic signs and accents as plain letters, everything else
 * as a space.
 */
export function plainEnglish(text: string): string {
  return REPLACED.reduce(
    (plain, [pattern, by]) => plain.replace(pattern, by),
    withFractionsApart(text).normalize("NFKD"),
  )
    .replace(/\s+/g, " ")
    .trim();
}

/** A fraction sign becomes digits: "20½" must not become two hundred and one halves. */
function withFractionsApart(text: string): string {
  return text.replace(/(?<=\d)(?=[\u00bc-\u00be\u2150-\u215e])/g, " ");
}

/** Cuts plain text into sentences, and what is longer still at commas and spaces. Pieces without a word are left out. */
export function speakablePieces(text: string): readonly string[] {
  return (text.match(/.+?(?:[.!?;:]+["')]*(?=\s|$)|$)/g) ?? [])
    .flatMap((sentence) => cut(sentence.trim()))
    .filter((piece) => /[a-z0-9$%&@#+=]/i.test(piece));
}

function cut(sentence: string): readonly string[] {
  if (sentence.length <= LONGEST_CHARS) return [sentence];
  const room = sentence.slice(0, LONGEST_CHARS);
  const at = [room.lastIndexOf(", ") + 1, room.lastIndexOf(" "), LONGEST_CHARS].find(
    (place) => place > LONGEST_CHARS / 4,
  );
  return [sentence.slice(0, at).trim(), ...cut(sentence.slice(at).trim())];
}
