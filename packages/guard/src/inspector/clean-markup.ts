/** A draft sentence made fit for speech. */
export interface CleanSentence {
  readonly text: string;
  /** Marks were taken out; the words are the same. */
  readonly changed: boolean;
  /** What was found cannot be cleaned without changing the words. */
  readonly unsafe: boolean;
}

const TAG = /<\/?[a-z!?][^<>]{0,200}>/gi;
const LINK = /\b(?:https?:\/\/|www\.)\S{1,300}/i;
const BRACKETED = /!?\[([^\]\n]{0,200})\]\([^)\n]{0,300}\)/g;
const MARKS =
  /[*_`~#|^]{1,6}|^\s*(?:[-*+•]|\d{1,2}[.)])\s+|[\p{Extended_Pictographic}\u200b-\u200f\u202a-\u202e\u2060-\u206f]|\ufe0f|[\u{e0000}-\u{e007f}]|[\u0000-\u0008\u000b-\u001f\u007f]/gu;
const CODE = /[{}[\]<>\\]|=>|":/;
/**
 * What nearly no sentence has, and cleaning needs. Without the flag `i`: with it and `u`, the range above ASCII holds the
 * letters s and k too, by the long s and the sign of kelvin.
 */
const NEEDED =
  /[*_`~#|^<>[\]\\{}•\u0000-\u0008\u000b-\u001f\u007f-\u{10ffff}]|":|[hH][tT]{2}[pP][sS]?:|[wW]{3}\.|^\s*[-+]\s|^\s*\d{1,2}[.)]\s/u;

/** Takes markup out of a sentence: tags, Markdown, emoji, invisible characters. Links and code make it unsafe. */
export function cleanMarkup(sentence: string): CleanSentence {
  if (!NEEDED.test(sentence)) return { text: sentence, changed: false, unsafe: false };
  const text = sentence
    .replace(BRACKETED, "$1")
    .replace(TAG, " ")
    .replace(MARKS, "")
    .replace(/\s+/g, " ")
    .trim();
  return { text, changed: text !== sentence, unsafe: LINK.test(text) || CODE.test(text) };
}
