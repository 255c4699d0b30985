import { expect, it } from "vitest";
import type { CallerCall } from "./crowd.ts";
import { judgeKept } from "./judge.ts";

it("what is unsafe, not in the trace, lost or dropped is found", () => {
  const say = (release: string, text: string) => ({ release, text, verdict: "allow" });
  const call = (node: string, spoken: CallerCall["spoken"]): CallerCall => ({
    ...{ node, spoken, turns: [], end: node === "dead" ? "lost" : "left", handOver: undefined },
  });
  const found = judgeKept({
    calls: [
      call("alive", [say("a", "A root canal is $49 today."), say("b", "We are open.")]),
      call("dead", [say("c", "We are open.")]),
    ],
    kept: {
      ...{ traces: 10, gaps: 1, lost: ["audit entry 3"], releases: new Set(["a"]), callsOfTwoVersions: 1 },
      auditActions: ["switch.set"],
    },
    ...{ dropped: 0, killed: "dead", model: { drafts: 2, wrong: 1 } },
    verified: { status: 1, out: "", err: "" },
  });
  const failed = found.filter(({ ok }) => !ok).map(({ what, measured }) => `${what}: ${measured}`);
  expect(failed).toEqual([
    expect.stringMatching(/^unsafe sentences.*: 1 of 3$/),
    expect.stringMatching(/^sentences whose release is not in the trace: 1 of 3$/),
    expect.stringMatching(/^records lost.*: 1 of 11$/),
    expect.stringMatching(/^gaps.*: 1 and 0$/),
    expect.stringMatching(/^calls under two versions.*: 1 of 2$/),
    expect.stringMatching(/^the audit verifies.*: broken$/),
  ]);
});
