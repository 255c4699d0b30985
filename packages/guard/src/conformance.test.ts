import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Check } from "./check/run-check.ts";
import { createGuard } from "./create-guard.ts";
import { createInjectionCheck } from "./gatekeeper/injection/injection-check.ts";
import { createIntentCheck } from "./gatekeeper/intent/intent-check.ts";
import { openIntentModel } from "./gatekeeper/intent/intent-model.ts";
import { trainPackIntents } from "./gatekeeper/intent/train-intents.ts";
import { createUrgencyCheck } from "./gatekeeper/urgency/urgency-check.ts";
import { createInspector } from "./inspector/inspector.ts";
import { loadPack } from "./pack/load-pack.ts";
import type { Pack } from "./pack/pack.ts";
import { hangingCheck, MISBEHAVIOURS, manualClock, misbehaving } from "./testing/index.ts";

const folder = join(import.meta.dirname, "..", "..", "..", "examples", "dentist");
const paths = [
  ...readdirSync(folder).filter((name) => name.endsWith(".yaml")),
  ...readdirSync(join(folder, "knowledge")).map((name) => `knowledge/${name}`),
];

function packWith(change: (text: string) => string): Pack {
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  const loaded = loadPack({ ...files, "assistant.yaml": change(files["assistant.yaml"]!) });
  if (!loaded.ok) throw new Error(loaded.problems[0]?.message);
  return loaded.pack;
}
const closed = packWith((text) => text);
const open = packWith(
  (text) =>
    `${text}\nchecks:\n  injection: { deadline_ms: 50, mode: open }\n  urgency: { deadline_ms: 50, mode: open }\n  intent: { deadline_ms: 50, mode: open }\n  inspector: { deadline_ms: 50, mode: open }\n`,
);
const checks = {
  injection: createInjectionCheck({ point: "balanced" }),
  urgency: createUrgencyCheck(closed.intents, closed.scenarios),
  intent: createIntentCheck(openIntentModel(trainPackIntents(closed.intents))),
};

describe.each(Object.keys(checks) as (keyof typeof checks)[])("when the %s check goes wrong", (name) => {
  it.each(MISBEHAVIOURS)("(%s) and fails closed, a person takes over", (how) => {
    const clock = manualClock();
    const guard = createGuard(closed, {
      clock,
      checks: { [name]: misbehaving(checks[name] as unknown as Check<object>, how, clock) },
    });
    const turn = guard.hear("What are your hours?");
    expect(turn.route).toMatchObject({ kind: "human", reason: "fault" });
    expect(turn.reports.find((report) => report.check === name)?.outcome).toBe("error");
  });

  it.each(MISBEHAVIOURS)("(%s) and fails open, the turn goes on and shows the error", (how) => {
    const clock = manualClock();
    const guard = createGuard(open, {
      clock,
      checks: { [name]: misbehaving(checks[name] as unknown as Check<object>, how, clock) },
    });
    const turn = guard.hear("What are your hours?");
    expect(turn.route.kind).not.toBe("human");
    expect(turn.reports.find((report) => report.check === name)?.outcome).toBe("error");
    expect(turn.action).not.toBe("allow");
  });
});

describe("when an operator's own check never answers", () => {
  it("a person takes over at its deadline", async () => {
    const policy = { deadlineMs: 10, failMode: "closed" } as const;
    const guard = createGuard(closed, { extraChecks: [{ check: hangingCheck("own"), policy }] });
    const turn = await guard.hearFully("What are your hours?");
    expect(turn.route).toMatchObject({ kind: "human", reason: "fault" });
  });
});

const inspectorChecks = ["pack-rules", "base", "advice", "leak", "completion", "values", "catalogue"];
describe.each(inspectorChecks)("when the inspector's %s check goes wrong", (name) => {
  it.each(MISBEHAVIOURS)(
    "(%s), the sentence is not spoken, a safe line is, and a person takes over",
    (how) => {
      const clock = manualClock();
      let ids = 0;
      const inspector = createInspector(closed, {
        clock,
        nextId: () => String(++ids),
        replace: (check) => (check.id === `inspector/${name}` ? misbehaving(check, how, clock) : check),
      });
      const { safe, releases, verdicts } = inspector.inspect("We are open on Monday. Please come in.", {
        passages: ["We are open on Monday."],
        receipts: [],
        heard: [],
      });
      expect(safe).toBe(false);
      expect(verdicts[0]?.verdict).toBe("error");
      expect(releases).toHaveLength(1);
      expect(releases[0]).toMatchObject({
        text: closed.assistant.lines.fault,
        origin: "replacement",
        handOver: true,
      });
    },
  );
});
