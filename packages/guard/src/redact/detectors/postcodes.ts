import { hitOf, NO_HITS, type PiiDetector, type PiiHit } from "../pii-types.ts";

const UK = /\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b/g;
const CANADA = /\b[abceghj-nprstvxy]\d[a-z] ?\d[a-z]\d\b/g;
const NAMED =
  /\b(?:zip|zip code|postal code|postcode|post code)(?: is|:|'s| number)? ?(\d{4,5}(?:-\d{4})?|(?=[a-z]{0,3}\d)[a-z0-9]{2,4}(?: [a-z0-9]{1,4}){0,2})(?![a-z0-9])/g;
const STATE_ZIP =
  /\b(?:al|ak|az|ar|ca|co|ct|de|fl|ga|ia|id|il|ks|ky|la|ma|md|mi|mn|mo|ms|mt|nc|nd|ne|nh|nj|nm|nv|ny|oh|ok|pa|ri|sc|sd|tn|tx|ut|va|vt|wa|wi|wv|wy),? (\d{5}(?:-\d{4})?)\b/g;

/** Five digits and hardly anything else are the answer to "your zip code?"; round numbers are amounts. */
const BARE_ZIP = /^(?:it's |it is |that's |yes |yeah |okay |um )?(\d(?: ?\d){4})[.?!]?$/;

/** Postcodes by their shape (British, Canadian), and codes of any shape that are named or follow a state. */
export const detectPostcodes: PiiDetector = ({ normal: { text }, hasDigit, untouched }) => {
  if (!hasDigit) return NO_HITS;
  const found: PiiHit[] = [];
  for (const match of text.matchAll(UK))
    if (!/[ap]m$/.test(match[0])) found.push(hitOf("POSTCODE", match, 0.8));
  for (const match of text.matchAll(CANADA)) found.push(hitOf("POSTCODE", match, 0.85));
  for (const match of text.matchAll(NAMED)) found.push(hitOf("POSTCODE", match, 0.9, match[1] ?? ""));
  for (const match of text.matchAll(STATE_ZIP)) found.push(hitOf("POSTCODE", match, 0.85, match[1] ?? ""));
  const bare = untouched && text.length < 30 ? BARE_ZIP.exec(text) : null;
  if (bare?.[1] !== undefined && !/0 ?0$/.test(bare[1])) found.push(hitOf("POSTCODE", bare, 0.5, bare[1]));
  return found;
};
