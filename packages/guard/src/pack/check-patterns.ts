import { compilePattern } from "../text/linear-pattern.ts";
import type { At, PackParts } from "./parts.ts";
import { type Problem, problem } from "./problem.ts";

/** Reports regular expressions that the linear-time engine cannot run, that explode elsewhere, or that match anything. */
export function checkPatterns(parts: PackParts, at: At): readonly Problem[] {
  const problems: Problem[] = [];
  function check(pattern: string | undefined, file: string, ...path: PropertyKey[]): void {
    if (pattern === undefined) return;
    const fault = faultOf(pattern);
    if (fault !== undefined)
      problems.push(
        problem("PACK_UNSAFE_PATTERN", { pattern: `\`${pattern}\``, problem: fault }, at(file, ...path)),
      );
  }
  parts.inspector.banned.forEach((rule, index) => {
    check(rule.pattern, "inspector.yaml", "banned", index, "pattern");
  });
  parts.scenarios.scenarios.forEach((scenario, index) => {
    scenario.must_never.forEach((rule, position) => {
      check(rule.pattern, "scenarios.yaml", "scenarios", index, "must_never", position, "pattern");
    });
  });
  return problems;
}

function faultOf(pattern: string): string | undefined {
  const compiled = compilePattern(pattern);
  if ("problem" in compiled) return compiled.problem;
  return compiled.test("") ? "it matches the empty text, and so every sentence" : undefined;
}
