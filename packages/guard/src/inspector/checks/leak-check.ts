import type { Finding } from "../../contracts/verdict.ts";
import { normalise } from "../../text/normalise.ts";
import { type Draft, wholeFinding } from "../draft.ts";

/** Words in a row that are no coincidence: a sentence of the prompt spoken back. */
const RUN = 8;
/** Secrets shorter than this are looked for as they are (canaries); longer ones as runs of words. */
const LONG = 80;

const memory = new Map<string, ReadonlySet<string>>();
/** Prompts remembered: one for each call in progress. */
const MEMORY = 200;

/** Secrets of the call (canary, prompt) must not be spoken, in whole or in part. */
export function inspectLeak(draft: Draft): readonly Finding[] {
  if (draft.secrets.length === 0) return [];
  const spoken = squeeze(draft.normal.text);
  for (const secret of draft.secrets) {
    if (secret.length < LONG) {
      const wanted = squeeze(normalise(secret).text);
      if (wanted.length >= 6 && spoken.includes(wanted)) return [wholeFinding(draft, "leak/canary", "leak")];
      continue;
    }
    if (
      !draft.verbatim &&
      runsOf(draft.normal.tokens.map((token) => token.text)).some(
        (run) => secretRuns(secret).has(run) && !isCited(draft, run),
      )
    ) {
      return [wholeFinding(draft, "leak/prompt-words", "leak")];
    }
  }
  return [];
}

/** Passages may stand in the prompt too; their words are not secret. */
function isCited(draft: Draft, run: string): boolean {
  return draft.support.quotes(run);
}

function squeeze(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

function runsOf(words: readonly string[]): readonly string[] {
  const runs: string[] = [];
  for (let start = 0; start + RUN <= words.length; start += 1)
    runs.push(words.slice(start, start + RUN).join(" "));
  return runs;
}

function secretRuns(secret: string): ReadonlySet<string> {
  const known = memory.get(secret);
  if (known !== undefined) return known;
  const runs = new Set(runsOf(normalise(secret).tokens.map((token) => token.text)));
  if (memory.size >= MEMORY) memory.clear();
  memory.set(secret, runs);
  return runs;
}
