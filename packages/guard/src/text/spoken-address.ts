/** Endings that make "something dot com" an address and not a sentence about dots. */
const TOP_LEVEL: ReadonlySet<string> = new Set(
  "com net org edu gov co io uk us ca au de fr es it pt nl ie in info biz me dev app example test".split(" "),
);
const CONNECTORS: ReadonlyMap<string, string> = new Map([
  ["dot", "."],
  ["period", "."],
  ["underscore", "_"],
  ["dash", "-"],
  ["hyphen", "-"],
  ["plus", "+"],
]);
/** The word can follow the first word of a spoken address. */
export function isAddressWord(word: string): boolean {
  return word === "at" || CONNECTORS.has(word);
}

/** Words of a local part or of a domain; more is not an address that anybody says. */
const MAX_PARTS = 6;

/** A spoken e-mail or web address, written: "john dot smith at gmail dot com". Undefined where none begins at `start`. */
export function readSpokenAddress(
  wordAt: (index: number) => string | undefined,
  start: number,
): { readonly text: string; readonly words: number } | undefined {
  const second = wordAt(start + 1);
  if (second === undefined || !isAddressWord(second)) return undefined;
  let text = wordAt(start) ?? "";
  let position = start + 1;
  for (let part = 0; part < MAX_PARTS; part += 1) {
    const connector = CONNECTORS.get(wordAt(position) ?? "");
    const next = wordAt(position + 1);
    if (connector === undefined || next === undefined) break;
    text += connector + next;
    position += 2;
    if (connector === "." && TOP_LEVEL.has(next) && wordAt(position) !== "at" && wordAt(position) !== "dot") {
      return { text, words: position - start };
    }
  }
  if (wordAt(position) !== "at") return undefined;
  let domain = wordAt(position + 1) ?? "";
  position += 2;
  let ended = false;
  for (let part = 0; part < MAX_PARTS; part += 1) {
    const connector = CONNECTORS.get(wordAt(position) ?? "");
    const next = wordAt(position + 1);
    if ((connector !== "." && connector !== "-") || next === undefined) break;
    domain += connector + next;
    position += 2;
    ended = TOP_LEVEL.has(next);
  }
  return ended ? { text: `${text}@${domain}`, words: position - start } : undefined;
}
