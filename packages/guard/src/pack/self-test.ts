import { toEpoch } from "../action/business-time.ts";
import type { CheckReport } from "../contracts/verdict.ts";
import type { Guard } from "../guard.ts";
import type { Pack, PackFiles } from "./pack.ts";
import { packRules } from "./pack-rules.ts";
import type { At } from "./parts.ts";
import { type Problem, problem } from "./problem.ts";
import type { TestCase } from "./schema.ts";
import { parseSource, type SourceFile } from "./source-file.ts";

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
  /** A check missed its deadline: the machine was busy, or the check is slow. */
  readonly late: boolean;
}

/** A busy machine is no fault of the pack: a case in which a check was late is run again, this often in all. */
const ATTEMPTS = 3;

/** A Monday at ten, for cases that name no time. */
const DEFAULT_AT = "2026-11-23T10:00";

/**
 * Runs the pack's own tests against its guard. A pack whose tests fail is not activated. With the pack's `files`, what
 * is found is located at its line. Never throws: a guard that throws on a case fails it.
 */
export function runSelfTests(pack: Pack, guard: Guard, files: PackFiles = {}): SelfTestReport {
  const locate = locator(files);
  const problems: Problem[] = [];
  const touched = new Set<string>();
  let passed = 0;
  for (const group of ["must_block", "must_pass"] as const) {
    pack.tests[group].forEach((test, index) => {
      const run = () => runCase(test, group === "must_block", pack, guard);
      let outcome = run();
      for (let attempt = 1; attempt < ATTEMPTS && outcome.late && !outcome.held; attempt += 1)
        outcome = run();
      for (const rule of outcome.touched) touched.add(rule);
      if (outcome.held) {
        passed += 1;
        return;
      }
      const name = test.name ?? test.hear ?? test.say ?? test.act ?? "";
      const details = {
        test: `${group}[${index}] “${name}”`,
        expected: outcome.expected,
        actual: outcome.actual,
      };
      problems.push(problem("PACK_SELF_TEST_FAILED", details, locate("tests.yaml", group, index)));
    });
  }
  const warnings = packRules(pack)
    .filter((rule) => !touched.has(rule.id))
    .map(({ id, file, path }) => problem("PACK_UNTESTED", { rule: id }, locate(file, ...path), "warning"));
  return { passed, problems, warnings };
}

/** Parses a file when something in it has to be located, which in a good pack is never. */
function locator(files: PackFiles): At {
  const sources = new Map<string, SourceFile>();
  return (file, ...path) => {
    const text = files[file];
    if (text === undefined) return { file, line: 1, column: 1 };
    const source = sources.get(file) ?? parseSource(file, text);
    sources.set(file, source);
    return source.locate(path);
  };
}

function runCase(test: TestCase, mustBlock: boolean, pack: Pack, guard: Guard): Outcome {
  try {
    if (test.hear !== undefined) return runHear(test, test.hear, mustBlock, guard);
    if (test.say !== undefined) return runSay(test, test.say, mustBlock, pack, guard);
    return runAct(test, test.act ?? "", mustBlock, pack, guard);
  } catch (error) {
    const actual = `the guard failed: ${error instanceof Error ? error.message : "unknown"}`;
    return { held: false, expected: mustBlock ? "block" : "pass", actual, touched: [], late: false };
  }
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
  return {
    held,
    expected,
    actual,
    touched: [...rules, `intent/${turn.intent.label}`],
    late: isLate(turn.reports),
  };
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
    late: verdicts.some((verdict) => isLate(verdict.reports)),
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
  return { held, expected, actual: `${decision} (${code})`, touched: [`action/${act}`], late: false };
}

function isLate(reports: readonly CheckReport[]): boolean {
  return reports.some(({ error }) => error === "CHECK_TIMEOUT");
}
