import type { Category, Finding } from "../../contracts/verdict.ts";
import type { Pack } from "../../pack/pack.ts";
import { compilePattern, type LinearPattern } from "../../text/linear-pattern.ts";
import { compilePhrases } from "../../text/phrase-matcher.ts";
import { type Draft, finding, wholeFinding } from "../draft.ts";

interface Rule {
  readonly id: string;
  readonly category: Category;
  readonly handOver: boolean;
}

/** The pack's own rules: banned phrases and what its scenarios must never say. */
export function createPackRules(pack: Pack): (draft: Draft) => readonly Finding[] {
  const phrases: (readonly [string, Rule])[] = [];
  const excuses: (readonly [string, string])[] = [];
  const patterns: { readonly rule: Rule; readonly pattern: LinearPattern }[] = [];
  const sources: string[] = [];
  const add = (
    id: string,
    category: Category,
    given: {
      readonly phrases?: readonly string[] | undefined;
      readonly pattern?: string | undefined;
      readonly unless: readonly string[];
    },
    handOver: boolean,
  ) => {
    const rule: Rule = { id, category, handOver };
    for (const phrase of given.phrases ?? []) phrases.push([phrase, rule]);
    for (const phrase of given.unless) excuses.push([phrase, id]);
    if (given.pattern === undefined) return;
    const compiled = compilePattern(given.pattern);
    if ("problem" in compiled) return;
    patterns.push({ rule, pattern: compiled });
    sources.push(`(?:${given.pattern})`);
  };
  for (const rule of pack.inspector.banned) add(`banned/${rule.id}`, "banned-phrase", rule, rule.hand_over);
  for (const scenario of pack.scenarios.scenarios) {
    for (const rule of scenario.must_never)
      add(`scenario/${scenario.id}/${rule.id}`, "scenario", rule, false);
  }
  const match = compilePhrases(phrases, { loose: false });
  const excuse = compilePhrases(excuses, { loose: false });
  // One pass tells whether any pattern is there at all: nearly always none is.
  const together = sources.length === 0 ? undefined : compilePattern(sources.join("|"));
  const anyPattern = together === undefined || "problem" in together ? undefined : together;

  return function inspectPackRules(draft) {
    const { normal } = draft;
    const hits = match(normal);
    const patterned = patterns.length > 0 && (anyPattern === undefined || anyPattern.test(normal.text));
    if (hits.length === 0 && !patterned) return [];
    const excused = new Set(excuse(normal).map((hit) => hit.value));
    const findings: Finding[] = [];
    const seen = new Set<string>();
    for (const { value, first, last } of hits) {
      if (excused.has(value.id) || seen.has(value.id)) continue;
      seen.add(value.id);
      findings.push(
        finding(
          draft,
          value.id,
          value.category,
          normal.tokens[first]?.start ?? 0,
          normal.tokens[last - 1]?.end ?? 0,
        ),
      );
    }
    if (!patterned) return findings;
    for (const { rule, pattern } of patterns) {
      if (excused.has(rule.id) || seen.has(rule.id) || !pattern.test(normal.text)) continue;
      findings.push(wholeFinding(draft, rule.id, rule.category));
    }
    return findings;
  };
}
