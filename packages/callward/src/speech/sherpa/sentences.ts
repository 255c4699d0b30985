/** Longest text given to a voice at once, in characters: Kokoro's model ends the process beyond some 500 phonemes. */
const LONGEST = 250;

const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * The pieces that a voice speaks one after the other: sentences, and parts of those that are too long. Control
 * characters and what eSpeak NG would read as phonemes (`[[…]]`) are taken out; pieces without a letter or a digit are
 * left out, because a voice may fail on them.
 */
export function speakablePieces(text: string): readonly string[] {
  const plain = text.replace(/\p{Cc}/gu, " ").replace(/\[\[|\]\]/g, " ");
  return [...SENTENCES.segment(plain)]
    .flatMap(({ segment }) => parts(segment.replace(/\s+/g, " ").trim()))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function parts(sentence: string): readonly string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const blank = sentence.lastIndexOf(" ", LONGEST);
  const cut = blank > 0 ? blank : LONGEST;
  return [sentence.slice(0, cut), ...parts(sentence.slice(cut).trim())];
}
