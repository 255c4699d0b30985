import fc from "fast-check";
import { expect, test } from "vitest";
import { BASE_RULES, GAS_RULES, LEGAL_RULES, MEDICAL_RULES } from "./built-in.ts";
import { COMPLETION_CLAIMS, mayClaimCompletion } from "./completion-check.ts";
import { compileNeeds } from "./pattern-list.ts";

const RULES = [...BASE_RULES, ...MEDICAL_RULES, ...LEGAL_RULES, ...GAS_RULES];
/** Enough to come by every alternative of the longest list several times. */
const RUNS = 5_000;
const mayMatch = compileNeeds(RULES);

/** The pattern as the generator takes it: without what looks about it, and with lower-case words for `\w`. */
function generable(pattern: RegExp): RegExp {
  return new RegExp(
    pattern.source
      .replaceAll("\\b", "")
      .replaceAll(/\(\?![^()]*(?:\([^()]*\)[^()]*)*\)/g, "")
      .replaceAll("\\w", "[a-z0-9_]"),
  );
}

test.each(RULES.map((rule, at) => [rule.id, rule.pattern, at] as const))(
  "%s is never left out of a sentence that it matches",
  (_, pattern, at) => {
    let matched = 0;
    fc.assert(
      fc.property(fc.stringMatching(generable(pattern)), (text) => {
        const said = `so ${text.toLowerCase()} then`;
        if (!pattern.test(said) && !pattern.test(text)) return;
        matched += 1;
        const bit = RULES[at]?.needs === undefined ? 0 : 1 << at;
        for (const one of [said, text]) if (pattern.test(one)) expect(mayMatch(one) & bit).toBe(bit);
      }),
      { numRuns: RUNS },
    );
    expect(matched).toBeGreaterThan(300);
  },
);

test.each(COMPLETION_CLAIMS)("%s is never left out of a sentence that it matches", (pattern) => {
  let matched = 0;
  fc.assert(
    fc.property(fc.stringMatching(generable(pattern)), (text) => {
      const said = `so ${text} then`;
      if (!pattern.test(said)) return;
      matched += 1;
      expect(mayClaimCompletion(said)).not.toBe(0);
    }),
    { numRuns: RUNS },
  );
  expect(matched).toBeGreaterThan(300);
});
