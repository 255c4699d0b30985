import type { NormalText } from "../../text/normal-text.ts";
import { isCapital } from "../capital.ts";
import { NO_HITS, type PiiDetector, type PiiHit } from "../pii-types.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const STREETS = words(
  "street st avenue ave av road rd boulevard blvd lane ln drive dr court ct place pl way terrace ter parkway pkwy circle cir highway hwy square sq close crescent trail loop alley row plaza broadway strasse straße rue via calle",
);
/** Endings of street names that other languages write as one word: Hauptstrasse, Storgata, Dorpsstraat, Koskikatu. */
const STREET_ENDING =
  /.(?:stra(?:ss|ß)e|str|straat|laan|gasse|weg|platz|gata|gatan|gate|vägen|vegen|veien|vej|katu|tie|utca)$/;
/** Words of other languages that open a street's name: "12 rue Lepic", "5 via Roma". */
const STREET_OPENING = words("rue via calle avenida rua ulica ul avenue camino corso viale piazza praça");
const UNITS = words("apt apartment unit suite ste flat room floor box");
const WRITTEN_UNITS = words("apt apartment unit suite ste");
/** Words that no street's name has: what stands between a number and "place" or "court" in plain speech. */
const NOT_IN_STREET = words(
  "a an the is are was and or but for to in on at with from by that this it you i we they my your has have had will would can could bed beds bedroom bedrooms bath baths bathroom bathrooms star stars rated results result available other others apartments people persons am pm minutes hours days dollars percent per month year years old times of located next best cheapest good nice new more than",
);
const STATES = words(
  "al ak az ar ca co ct de fl ga hi ia id il ks ky la ma md mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok pa ri sc sd tn tx ut va vt wa wi wv wy dc ap aa ae qc bc ab nsw vic alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming",
);
const NOT_A_PLACE = words(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today tomorrow i it and or but please thanks thank my the is are can could we you he she call phone tel telephone fax email office mobile",
);
/** Words before a number that make it a house number: "I live at 12 …", "my address is 12 …". */
const HOMES = words(
  "live lives living lived reside resides address moved located based staying stay office sent send deliver",
);
/** Words of a street's name. */
const MAX_NAME = 4;
/** Parts after the street: unit, town, state, code, country. */
const MAX_PARTS = 8;

/** Street addresses: a number, a street's name, and what follows (unit, town, state, code); boxes; military post. */
export const detectAddresses: PiiDetector = ({ normal, hasDigit }) => {
  if (!hasDigit) return NO_HITS;
  const { tokens } = normal;
  let found: PiiHit[] | undefined;
  for (let index = 0; index < tokens.length; index += 1) {
    const last = streetEnd(normal, index) ?? boxEnd(normal, index);
    if (last === undefined) continue;
    const end = extend(normal, last);
    found ??= [];
    found.push({
      type: "ADDRESS",
      start: tokens[index]?.start ?? 0,
      end: tokens[end]?.end ?? 0,
      score: 0.85,
    });
    index = end;
  }
  return found ?? NO_HITS;
};

/** Index of the last token of a street that begins with a house number at `first`. */
function streetEnd(normal: NormalText, first: number): number | undefined {
  const { tokens } = normal;
  if (!isHouseNumber(tokens[first]?.text)) return undefined;
  // The end of a telephone number.
  if (first > 0 && /^\d+$/.test(tokens[first - 1]?.text ?? "") && gapBefore(normal, first) === "-")
    return undefined;
  let start = first + 1;
  // "6750 12 Oak Street", "12 1st Avenue"
  if (isHouseNumber(tokens[start]?.text)) start += 1;
  const unit = unitAfter(normal, start);
  if (unit !== undefined) return unit;
  let last: number | undefined;
  for (let count = 0; count <= MAX_NAME; count += 1) {
    const index = start + count;
    const token = tokens[index];
    if (token === undefined || !isClose(normal, index)) break;
    const word = token.text;
    if (STREET_OPENING.has(word) && count === 0 && isCapital(normal, tokens[index + 1])) last = index + 1;
    if (count > 0 && STREETS.has(word)) return index;
    if (STREET_ENDING.test(word) && (isCapital(normal, token) || word.length > 8)) last = index;
    if (NOT_IN_STREET.has(word) && !STREET_OPENING.has(word)) break;
    if (count > 0 && /^\d/.test(word) && !/^\d+(?:st|nd|rd|th)$/.test(word)) {
      // The house number behind the name: "54 Lubartowska 42".
      if (isHome(normal, first)) last = index;
      break;
    }
    if (isCapital(normal, token) && isHome(normal, first)) last = index;
  }
  if (last !== undefined && /^\d{1,4}$/.test(tokens[last + 1]?.text ?? "") && isClose(normal, last + 1))
    return last + 1;
  return last;
}

/** "12 Anything at all 15, Apt. 4": a unit makes an address of any name. Gives the unit's number. */
function unitAfter(normal: NormalText, start: number): number | undefined {
  const { tokens } = normal;
  for (let index = start; index < start + MAX_NAME + 3; index += 1) {
    const word = tokens[index]?.text;
    if (word === undefined || !isClose(normal, index)) return undefined;
    if (index > start && WRITTEN_UNITS.has(word) && isShortId(tokens[index + 1]?.text)) return index + 1;
    if (NOT_IN_STREET.has(word)) return undefined;
  }
  return undefined;
}

/** "P.O. Box 12", "PSC 12, Box 12", "Unit 12 Box 12". */
function boxEnd({ tokens }: NormalText, first: number): number | undefined {
  const word = tokens[first]?.text;
  if (word === "po" && tokens[first + 1]?.text === "box" && isShortId(tokens[first + 2]?.text))
    return first + 2;
  if (word === "p" && tokens[first + 1]?.text === "o" && tokens[first + 2]?.text === "box") return first + 3;
  if (
    (word === "psc" || word === "unit") &&
    tokens[first + 2]?.text === "box" &&
    isShortId(tokens[first + 3]?.text)
  )
    return first + 3;
  return undefined;
}

/** Takes in what follows a street: unit, town, state, postcode, country. */
function extend(normal: NormalText, street: number): number {
  const { tokens } = normal;
  let end = spokenTown(normal, street);
  for (let part = 0; part < MAX_PARTS; part += 1) {
    const next = tokens[end + 1];
    if (next === undefined || !isClose(normal, end + 1)) break;
    const word = next.text;
    if ((UNITS.has(word) || gapBefore(normal, end + 1).includes("#")) && isShortId(tokens[end + 2]?.text)) {
      end += UNITS.has(word) ? 2 : 1;
      continue;
    }
    if (/^#?\d{1,5}[a-z]?$/.test(word) && gapBefore(normal, end + 1).includes("#")) {
      end += 1;
      continue;
    }
    if (STATES.has(word) && (isCapital(normal, next) || word.length > 4)) {
      end += 1;
      continue;
    }
    if (/^(?:\d{4,6}|[a-z]{1,2}\d[a-z\d]?)$/.test(word) && end > street) {
      end += 1;
      continue;
    }
    if (/^\d{5}$/.test(word)) {
      end += 1;
      continue;
    }
    // A town: capitals after a comma or a line's end, or "in Austin".
    const after = word === "in" ? tokens[end + 2] : next;
    const parted = word === "in" || end > street || /[,\n]/.test(originalGap(normal, end + 1));
    if (!parted || after === undefined || NOT_A_PLACE.has(after.text) || !isCapital(normal, after)) break;
    if (
      word !== "in" &&
      end > street &&
      !/[,\n]/.test(originalGap(normal, end + 1)) &&
      !isCapital(normal, tokens[end])
    )
      break;
    end += word === "in" ? 2 : 1;
  }
  return end;
}

/** "in austin texas 78701", as engines write it: up to a state's name or a code that stands near. */
function spokenTown({ tokens }: NormalText, street: number): number {
  for (let index = street + 1; index <= street + 4; index += 1) {
    const word = tokens[index]?.text;
    if (word === undefined || (word !== "in" && NOT_IN_STREET.has(word)) || NOT_A_PLACE.has(word)) break;
    if (index > street + 1 && ((STATES.has(word) && word.length > 3) || /^\d{5}$/.test(word))) return index;
  }
  return street;
}

function isHouseNumber(word: string | undefined): boolean {
  return word !== undefined && /^\d{1,6}[a-z]?$/.test(word);
}

function isShortId(word: string | undefined): boolean {
  return word !== undefined && /^(?:\d{1,5}[a-z]?|[a-z]\d{0,4})$/.test(word);
}

/** Words straight before a house number. */
const BEFORE_HOME = words("at is to on in");

/** The number at `first` follows "live at", "address is" or the like. */
function isHome({ tokens, text }: NormalText, first: number): boolean {
  const previous = tokens[first - 1];
  if (previous === undefined || !(BEFORE_HOME.has(previous.text) || text[previous.end] === ":")) return false;
  for (let back = 1; back <= 4; back += 1) if (HOMES.has(tokens[first - back]?.text ?? "")) return true;
  return false;
}

function gapBefore({ tokens, text }: NormalText, index: number): string {
  return text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0);
}

function originalGap({ tokens, original }: NormalText, index: number): string {
  return original.slice(tokens[index - 1]?.to ?? 0, tokens[index]?.from ?? 0);
}

/** No sentence ends between this token and the one before it; a short form's full stop is no end. */
function isClose(normal: NormalText, index: number): boolean {
  const gap = gapBefore(normal, index);
  if (gap.length > 4 || /[!?;:]/.test(gap)) return false;
  const before = normal.tokens[index - 1]?.text ?? "";
  return !gap.includes(".") || (before.length <= 4 && !/^\d{3}/.test(before));
}
