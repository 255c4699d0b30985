import type { Finding } from "../contracts/verdict.ts";
import { isInvisible } from "../text/invisible.ts";
import type { NormalText } from "../text/normal-text.ts";

/** What stands where an instruction to the assistant was cut out. */
export const FILTERED = "[FILTERED]";

/** The utterance as data: ranges that tried to instruct the assistant are cut out, and so are invisible characters. */
export function sanitise(normal: NormalText, findings: readonly Finding[]): string {
  const { original } = normal;
  const cuts = findings
    .filter((finding) => finding.category === "injection" || finding.category === "jailbreak")
    .toSorted((left, right) => left.start - right.start);
  if (cuts.length === 0) return visible(original);
  let text = "";
  let position = 0;
  for (const { start, end } of cuts) {
    if (start >= position) text += `${original.slice(position, start)}${FILTERED}`;
    position = Math.max(position, end);
  }
  return visible(text + original.slice(position));
}

const PLAIN = /^[\t\n\r\x20-\x7e]*$/;

function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  let kept = "";
  for (const character of text) if (!isInvisible(character.codePointAt(0) ?? 0)) kept += character;
  return kept;
}
