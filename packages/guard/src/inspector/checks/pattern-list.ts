import type { Category, Finding } from "../../contracts/verdict.ts";
import { clauseAt, type Draft, factsBehind, finding, isNegated } from "../draft.ts";

/** A built-in rule over the normal text. Our own patterns only: reviewed, bounded, without nested repetition. */
export interface BuiltInRule {
  readonly id: string;
  readonly category: Category;
  readonly pattern: RegExp;
  /** Harmless where its clause denies it: "we cannot guarantee". */
  readonly deniable?: boolean;
  /** Harmless where a cited passage says exactly this sentence. */
  readonly quotable?: boolean;
  /** Harmless where a fact behind the claim says the same: parking may be free where the passages say so. */
  readonly groundable?: "free" | "said" | "ours";
  /** Harmless in a question. */
  readonly askable?: boolean;
}

/** Everything that the rules find in a draft. */
export function runRules(rules: readonly BuiltInRule[], draft: Draft): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.quotable === true && draft.verbatim) continue;
    if (rule.askable === true && draft.question) continue;
    const match = rule.pattern.exec(draft.normal.text);
    if (match === null) continue;
    if (rule.deniable === true && isNegated(clauseAt(draft.normal, match.index))) continue;
    if (rule.groundable !== undefined && isGrounded(rule, draft, match.index)) continue;
    findings.push(finding(draft, rule.id, rule.category, match.index, match.index + match[0].length));
  }
  return findings;
}

/** A claim about nothing in particular ("it's free") has no fact behind it. */
function isGrounded({ groundable, pattern }: BuiltInRule, draft: Draft, offset: number): boolean {
  // What we do is told; what the caller is told to do is advice.
  if (groundable === "ours" && !/\b(?:we|we're|we'll|our)\b/.test(draft.normal.text)) return false;
  return factsBehind(draft, offset).some(
    ({ free, text }) => (groundable === "free" && free) || pattern.test(text),
  );
}
