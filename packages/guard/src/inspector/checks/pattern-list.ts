import type { Category, Finding } from "../../contracts/verdict.ts";
import { compileWordStarts } from "../../text/word-starts.ts";
import { clauseAt, type Draft, factsBehind, finding, isNegated } from "../draft.ts";

/** A built-in rule over the normal text. Our own patterns only: reviewed, bounded, without nested repetition. */
export interface BuiltInRule {
  readonly id: string;
  readonly category: Category;
  readonly pattern: RegExp;
  /** Words of which every match has one, counted by their first four letters; nearly no sentence has any. */
  readonly needs?: string;
  /** Harmless where its clause denies it: "we cannot guarantee". */
  readonly deniable?: boolean;
  /** Harmless where a cited passage says exactly this sentence. */
  readonly quotable?: boolean;
  /** Harmless where a fact behind the claim says the same: parking may be free where the passages say so. */
  readonly groundable?: "free" | "said" | "ours";
  /** Harmless in a question. */
  readonly askable?: boolean;
}

/** What finds everything that the rules find in a draft. */
export function compileRules(rules: readonly BuiltInRule[]): (draft: Draft) => readonly Finding[] {
  const mayMatch = compileNeeds(rules);
  return (draft) => {
    const findings: Finding[] = [];
    const needed = mayMatch(draft.normal.text);
    for (const [at, rule] of rules.entries()) {
      if ((needed & (1 << at)) === 0 && rule.needs !== undefined) continue;
      if (rule.quotable === true && draft.verbatim) continue;
      if (rule.askable === true && draft.question) continue;
      const match = rule.pattern.exec(draft.normal.text);
      if (match === null) continue;
      if (rule.deniable === true && isNegated(clauseAt(draft.normal, match.index))) continue;
      if (rule.groundable !== undefined && isGrounded(rule, draft, match.index)) continue;
      findings.push(finding(draft, rule.id, rule.category, match.index, match.index + match[0].length));
    }
    return findings;
  };
}

/** Which rules may match a text, by the words that they need: a bit for each. */
export function compileNeeds(rules: readonly BuiltInRule[]): (text: string) => number {
  return compileWordStarts(rules.map(({ needs }) => needs?.split(" ") ?? []));
}

/** A claim about nothing in particular ("it's free") has no fact behind it. */
function isGrounded({ groundable, pattern }: BuiltInRule, draft: Draft, offset: number): boolean {
  // What we do is told; what the caller is told to do is advice.
  if (groundable === "ours" && !/\b(?:we|we're|we'll|our)\b/.test(draft.normal.text)) return false;
  return factsBehind(draft, offset).some(
    ({ free, text }) => (groundable === "free" && free) || pattern.test(text),
  );
}
