import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stops, type Verdict } from "../contracts/verdict.ts";
import { hangingCheck, MISBEHAVIOURS, manualClock, misbehaving } from "../testing/index.ts";
import { type Check, type CheckPolicy, runAsyncCheck, runCheck } from "./run-check.ts";

const allows: Check<string> = { id: "allows", version: "1", run: () => ({ outcome: "allow", findings: [] }) };
const closed: CheckPolicy = { deadlineMs: 50, failMode: "closed" };
const open: CheckPolicy = { deadlineMs: 50, failMode: "open" };

describe("a check that goes wrong", () => {
  for (const how of MISBEHAVIOURS) {
    it(`is an error when it ${how}, and stops the text where it fails closed`, () => {
      const clock = manualClock();
      const { report, answer } = runCheck(misbehaving(allows, how, clock), "text", closed, clock);
      expect(report.outcome).toBe("error");
      expect(report.error).toBe(how === "slow" ? "CHECK_TIMEOUT" : "CHECK_FAILED");
      expect(stops(report)).toBe(true);
      expect(answer).toBeUndefined();
    });

    it(`is still an error when it ${how} and fails open, so that the trace shows it`, () => {
      const clock = manualClock();
      const { report } = runCheck(misbehaving(allows, how, clock), "text", open, clock);
      expect(report.outcome).toBe("error");
      expect(stops(report)).toBe(false);
    });
  }

  it("is an error at its deadline when it never answers and does not heed its signal", async () => {
    const { report } = await runAsyncCheck(
      hangingCheck("hangs"),
      "text",
      { ...closed, deadlineMs: 5 },
      manualClock(),
    );
    expect(report).toMatchObject({ outcome: "error", error: "CHECK_TIMEOUT", failMode: "closed" });
  });

  it("is an error when it rejects", async () => {
    const check = { id: "rejects", version: "1", run: () => Promise.reject(new Error("no")) };
    const { report } = await runAsyncCheck(check, "text", closed, manualClock());
    expect(report).toMatchObject({ outcome: "error", error: "CHECK_FAILED" });
  });

  it("is an error when an asynchronous check throws before it returns a promise", async () => {
    const check = {
      id: "throws",
      version: "1",
      run: (): Promise<Verdict> => {
        throw new Error("no");
      },
    };
    const { report } = await runAsyncCheck(check, "text", closed, manualClock());
    expect(report.outcome).toBe("error");
  });

  it("never turns any garbage into an allow", () => {
    fc.assert(
      fc.property(fc.anything(), (garbage) => {
        const check: Check<string> = { id: "garbage", version: "1", run: () => garbage as Verdict };
        const { report } = runCheck(check, "text", closed, manualClock());
        const { outcome } = (garbage ?? {}) as { outcome?: unknown };
        if (outcome !== "allow") expect(report.outcome).not.toBe("allow");
      }),
    );
  });

  it("is an error when the answer's own parts are unsound", () => {
    const check: Check<string, Verdict & { score: number }> = {
      id: "scored",
      version: "1",
      run: () => ({ outcome: "allow", findings: [], score: Number.NaN }),
      accepts: (answer) => answer.score >= 0 && answer.score <= 1,
    };
    expect(runCheck(check, "text", closed, manualClock()).report.outcome).toBe("error");
  });
});

describe("a check that is sound", () => {
  it("reports its verdict, its version and its time", async () => {
    const { report } = runCheck(allows, "text", closed, manualClock());
    expect(report).toEqual({
      check: "allows",
      version: "1",
      outcome: "allow",
      findings: [],
      micros: 0,
      failMode: "closed",
    });
    const later = await runAsyncCheck(
      { ...allows, run: async () => ({ outcome: "flag" as const, findings: [] }) },
      "text",
      closed,
      manualClock(),
    );
    expect(later.report.outcome).toBe("flag");
  });

  it("is not blamed for a machine that stood still while it ran, and the time that it took is told", () => {
    const clock = manualClock();
    let runs = 0;
    const stalled: Check<string> = {
      ...allows,
      run: (text) => {
        runs += 1;
        if (runs === 1) clock.advance(60);
        return allows.run(text);
      },
    };
    const { report, answer } = runCheck(stalled, "text", closed, clock);
    expect(report).toMatchObject({ outcome: "allow", micros: 60_000 });
    expect(answer?.outcome).toBe("allow");
  });
});
