import { toEpoch } from "../action/business-time.ts";
import { isTimeZone } from "./check-calendar.ts";
import { nearestHint } from "./nearest.ts";
import { packRules } from "./pack-rules.ts";
import type { At, PackParts } from "./parts.ts";
import { type Problem, problem } from "./problem.ts";
import type { TestCase } from "./schema.ts";

/** Reports self-tests that name an intent, action, rule or time that does not exist: they could never hold, or hold for nothing. */
export function checkTests(parts: PackParts, at: At): readonly Problem[] {
  const intents = [...parts.intents.intents.map((intent) => intent.id), "oos"];
  const actions = parts.actions.actions.map((action) => action.id);
  const rules = packRules(parts).map((rule) => rule.id);
  const { timezone } = parts.assistant.business;
  const check = (group: "must_block" | "must_pass") => (test: TestCase, index: number) => {
    const where = (...path: PropertyKey[]) => at("tests.yaml", group, index, ...path);
    const missing = (kind: string, id: string, known: readonly string[], ...path: PropertyKey[]) =>
      problem("PACK_UNKNOWN_REFERENCE", { kind, id, hint: nearestHint(id, known) }, where(...path));
    const problems: Problem[] = [];
    if (test.intent !== undefined && !intents.includes(test.intent))
      problems.push(missing("intent", test.intent, intents, "intent"));
    // What must be refused may well be an action that does not exist.
    if (test.act !== undefined && !actions.includes(test.act) && group === "must_pass")
      problems.push(missing("action", test.act, actions, "act"));
    // Rules of the guard itself are not the pack's to define.
    if (
      test.rule !== undefined &&
      /^(?:banned|scenario|urgency)\//.test(test.rule) &&
      !rules.includes(test.rule)
    )
      problems.push(missing("rule", test.rule, rules, "rule"));
    if (test.at !== undefined && !isLocalTime(test.at, timezone)) {
      const what = `\`${test.at}\` is not a time in ${timezone}; give YYYY-MM-DDTHH:MM`;
      problems.push(problem("PACK_INVALID_VALUE", { key: "at", problem: what }, where("at")));
    }
    return problems;
  };
  return [
    ...parts.tests.must_block.flatMap(check("must_block")),
    ...parts.tests.must_pass.flatMap(check("must_pass")),
  ];
}

function isLocalTime(local: string, timezone: string): boolean {
  // A wrong time zone is reported where it stands.
  if (!isTimeZone(timezone)) return true;
  try {
    return Number.isFinite(toEpoch(local, timezone));
  } catch {
    return false;
  }
}
