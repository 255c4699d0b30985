import { toEpoch } from "../action/business-time.ts";
import type { Guard } from "../guard.ts";
import type { Pack } from "./pack.ts";
import { type Problem, problem } from "./problem.ts";
import type { TestCase } from "./schema.ts";

export interface SelfTestReport {
  readonly passed: number;
  /** Each failed case. */
  readonly problems: readonly Problem[];
  /** Rules that no case exercises. */
  readonly warnings: readonly Problem[];
}

interface Outcome {
  readonly held: boolean;
  readonly expected: string;
  readonly actual: string;
  /** What the case touched: rule ids, `intent/<id>`, `action/<id>`. */
  readonly touched: readonly string[];
}

/** A Monday at ten, for cases that name no time. */
const DEFAULT_AT = "2026-11-23T10:00";

/** Runs the pack's own tests against its guard. A pack whose tests fail is not activated. */
export function runSelfTests(pack: Pack, guard: Guard): SelfTestReport {
  const problems: Problem[] = [];
  const touched = new Set<string>();
  let passed = 0;
  const groups = [
    ["must_block", pack.tests.must_block],
    ["must_pass", pack.tests.must_pass],
  ] as const;
  for (const [group, cases] of groups) {
    cases.forEach((test, index) => {
      const outcome = runCase(test, group === "must_block", pack, guard);
      for (const rule of outcome.touched) touched.add(rule);
      if (outcome.held) {
        passed += 1;
        return;
      }
      const name = test.name ?? test.hear ?? test.say ?? test.act ?? "";
      problems.push(
        problem(
          "PACK_SELF_TEST_FAILED",
          { test: `${group}[${index}] “${name}”`, expected: outcome.expected, actual: outcome.actual },
          { file: "tests.yaml", line: 1, column: 1 },
        ),
      );
    });
  }
  const warnings = rulesOf(pack)
    .filter((rule) => !touched.has(rule))
    .map((rule) =>
      problem(
        "PACK_INVALID_VALUE",
        { key: rule, problem: "no self-test exercises it" },
        { file: "tests.yaml", line: 1, column: 1 },
        "warning",
      ),
    );
  return { passed, problems, warnings };
}

/** Everything that a pack's tests should exercise. */
function rulesOf(pack: Pack): readonly string[] {
  return [
    ...pack.inspector.banned.map((rule) => `banned/${rule.id}`),
    ...pack.scenarios.scenarios.flatMap((scenario) =>
      scenario.must_never.map((rule) => `scenario/${scenario.id}/${rule.id}`),
    ),
    ...pack.intents.urgency.map((rule) => `urgency/${rule.id}`),
    ...pack.intents.intents.map((intent) => `intent/${intent.id}`),
    ...pack.actions.actions.map((action) => `action/${action.id}`),
  ];
}

function runCase(test: TestCase, mustBlock: boolean, pack: Pack, guard: Guard): Outcome {
  if (test.hear !== undefined) return runHear(test, test.hear, mustBlock, guard);
  if (test.say !== undefined) return runSay(test, test.say, mustBlock, pack, guard);
  return runAct(test, test.act ?? "", mustBlock, pack, guard);
}

function runHear(test: TestCase, hear: string, mustBlock: boolean, guard: Guard): Outcome {
  const turn = guard.hear(hear, test.source === undefined ? {} : { source: test.source });
  const rules = turn.findings.map((finding) => finding.rule);
  const expected = [
    test.route ?? (mustBlock ? "block" : "no block"),
    ...(test.intent === undefined ? [] : [`intent ${test.intent}`]),
    ...(test.rule === undefined ? [] : [`rule ${test.rule}`]),
  ].join(", ");
  const right =
    test.route === undefined ? (turn.action === "block") === mustBlock : turn.route.kind === test.route;
  const held =
    right &&
    (test.intent === undefined || turn.intent.label === test.intent) &&
    (test.rule === undefined || rules.includes(test.rule));
  const actual = `${turn.action}, route ${turn.route.kind}, intent ${turn.intent.label} ${turn.intent.confidence.toFixed(2)}, rules [${rules.join(", ")}]`;
  return { held, expected, actual, touched: [...rules, `intent/${turn.intent.label}`] };
}

function runSay(test: TestCase, say: string, mustBlock: boolean, pack: Pack, guard: Guard): Outcome {
  const everything = pack.knowledge
    .filter((document) => document.meta.audience === "public")
    .flatMap((document) => document.passages.map((passage) => passage.text));
  const { safe, verdicts } = guard.inspect(say, {
    passages: test.passages ?? everything,
    receipts: (test.receipts ?? []).map((receipt, index) => ({ id: `test-${index}`, ...receipt })),
    heard: test.heard ?? [],
  });
  const reasons = verdicts.flatMap((verdict) => verdict.reasons);
  const held = safe === !mustBlock && (test.rule === undefined || reasons.includes(test.rule));
  const expected = `${mustBlock ? "not safe" : "safe"}${test.rule === undefined ? "" : `, rule ${test.rule}`}`;
  return {
    held,
    expected,
    actual: `${safe ? "safe" : "not safe"}, reasons [${reasons.join(", ")}]`,
    touched: reasons,
  };
}

function runAct(test: TestCase, act: string, mustBlock: boolean, pack: Pack, guard: Guard): Outcome {
  const { decision, code } = guard.decide(
    { action: act, ...(test.args === undefined ? {} : { args: test.args }) },
    {
      speaker: test.speaker ?? "active_user",
      confirmed: test.confirmed ?? false,
      clearance: "public",
      now: toEpoch(test.at ?? DEFAULT_AT, pack.assistant.business.timezone),
    },
  );
  const goes = decision === "execute" || decision === "confirm";
  const held = test.decision === undefined ? goes === !mustBlock : decision === test.decision;
  const expected = test.decision ?? (mustBlock ? "refuse, human or step_up" : "execute or confirm");
  return { held, expected, actual: `${decision} (${code})`, touched: [`action/${act}`] };
}
