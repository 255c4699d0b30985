/**
 * Letters of other scripts that look like Latin ones, folded only inside words that mix scripts or are made of
 * look-alikes alone. A small part of Unicode's confusables (UTS 39), the part that is used to disguise English.
 */
const PAIRS =
  "аa вb еe кk мm нh оo рp сc тt уy хx іi ѕs јj ԁd ԛq ԝw һh ӏl ɡg ոn սu օo ցg αa βb εe ζz ηn ιi κk νv οo ρp τt υu χx ωw ϲc ϳj ıi ɑa ʟl ꜱs ᴀa ᴄc ᴅd ᴇe ɢg ʜh ɪi ᴊj ᴋk ᴍm ɴn ᴏo ᴘp ʀr ᴛt ᴜu ᴠv ᴡw ʏy ᴢz";

const CONFUSABLES: ReadonlyMap<string, string> = new Map(
  PAIRS.split(" ").map((pair) => {
    const [from = "", to = ""] = [...pair];
    return [from, to];
  }),
);

/** The word with every look-alike folded to Latin, or undefined where it is an honest word of its own script. */
export function foldLookAlikes(word: string): { readonly text: string; readonly folded: number } | undefined {
  let folded = 0;
  let latin = 0;
  let other = 0;
  let text = "";
  for (const letter of word) {
    const plain = CONFUSABLES.get(letter);
    if (plain !== undefined) {
      folded += 1;
      text += plain;
      continue;
    }
    if (letter >= "a" && letter <= "z") latin += 1;
    else if (letter > "\u007f") other += 1;
    text += letter;
  }
  // A Russian word of look-alikes and other Cyrillic letters is Russian; with Latin letters beside them it is a disguise.
  if (folded === 0 || (latin === 0 && other > 0)) return undefined;
  return { text, folded };
}
