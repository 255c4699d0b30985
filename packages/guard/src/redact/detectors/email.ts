import { hitOf, NO_HITS, type PiiDetector } from "../pii-types.ts";

const EMAIL = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:(?:\.| ?\bdot )[a-z0-9-]{1,63}){1,4}/g;

/** A name said before the number that begins a local part: "kofi 20@yahoo.com" was "kofi twenty at yahoo dot com". */
const NAME_BEFORE = /(?<![a-z0-9])[a-z]{2,20} $/;
const LITTLE: ReadonlySet<string> = new Set("is at to it's its on my the address email".split(" "));

/** E-mail addresses, also half written ("ana@mail dot com"). */
export const detectEmail: PiiDetector = ({ normal: { text } }) => {
  if (!text.includes("@")) return NO_HITS;
  return [...text.matchAll(EMAIL)].map((match) => {
    const hit = hitOf("EMAIL", match, 0.99);
    if (!/^\d+@/.test(match[0])) return hit;
    const name = NAME_BEFORE.exec(text.slice(Math.max(0, hit.start - 22), hit.start))?.[0];
    return name === undefined || LITTLE.has(name.trim()) ? hit : { ...hit, start: hit.start - name.length };
  });
};
