import type { Token } from "../../text/normal-text.ts";

/** A comma, semicolon, colon or dash stands between this token and the next. */
export function commaAfter(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return false;
  for (let at = token.end; at < next.start; at += 1) {
    const code = text.charCodeAt(at);
    // , ; : – —
    if (code === 44 || code === 59 || code === 58 || code === 8211 || code === 8212) return true;
  }
  return false;
}
