/** Cuts common endings, so that "bleeding", "bleeds" and "bleed" meet. Short words and numbers stay whole. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const last = word.charCodeAt(word.length - 1);
  // s, g, d: everything else has no ending to cut.
  if (last !== 115 && last !== 103 && last !== 100) return word;
  if (word.length > 5 && word.endsWith("ing")) return undouble(word.slice(0, -3));
  if (word.length > 4 && word.endsWith("ed")) return undouble(word.slice(0, -2));
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is"))
    return word.slice(0, -1);
  return word;
}

/** "stopp" (from stopped) is "stop"; "fill" keeps its two. */
function undouble(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  const doubled = last === word.charCodeAt(word.length - 2) && last !== 108 && last !== 115 && last !== 102;
  return doubled ? word.slice(0, -1) : word;
}
