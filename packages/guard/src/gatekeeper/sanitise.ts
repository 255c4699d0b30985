import type { Category, Finding } from "../contracts/verdict.ts";
import { isInvisible } from "../text/invisible.ts";
import type { NormalText } from "../text/normal-text.ts";

/** What stands where an instruction to the assistant was cut out. */
export const FILTERED = "[FILTERED]";

const CUT: ReadonlySet<Category> = new Set(["injection", "jailbreak", "obfuscation"]);
const PLAIN = /^[\t\n\r\x20-\x7e]*$/;

/**
 * The utterance as data: each range of the original that tried to instruct the assistant becomes one `[FILTERED]`
 * (ranges that touch or overlap share it), invisible characters go, everything else stays as it was.
 */
export function sanitise(normal: NormalText, findings: readonly Finding[]): string {
  const { original } = normal;
  const cuts = findings
    .filter((finding) => CUT.has(finding.category) && finding.end > finding.start)
    .toSorted((left, right) => left.start - right.start);
  let text = "";
  let position = 0;
  let cutEnd = -1;
  for (const { start, end } of cuts) {
    // Nothing but space between two cuts: one mark is enough, and the pieces stay unreadable.
    const touches = cutEnd >= 0 && original.slice(position, start).trim() === "";
    if (!touches) text += `${visible(original.slice(position, Math.max(position, start)))}${FILTERED}`;
    position = Math.max(position, end);
    cutEnd = position;
  }
  return text + visible(original.slice(position));
}

function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  let kept = "";
  for (const character of text) if (!isInvisible(character.codePointAt(0) ?? 0)) kept += character;
  return kept;
}
