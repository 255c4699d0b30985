import { describe, expect, it } from "vitest";
import type { TraceRecord } from "../../../../guard/src/contracts/trace.ts";
import { foundCalls } from "./found-calls.ts";
import { addressOf, EVERYTHING, searchIn, tracesPath } from "./search.ts";

const record = (call: string, turn: number, more: Partial<TraceRecord> = {}): TraceRecord => ({
  ...{ schema: 1, call, turn, event: "heard", at: `2026-11-21T08:00:0${turn}.000Z`, tenant: "local" },
  pack: { id: "dentist", version: "1.0.0", hash: "0" },
  ...more,
});
const report = (outcome: "allow" | "block", rule: string) => ({
  ...{ check: "injection", version: "1", outcome, micros: 1, failMode: "closed" as const },
  findings: [{ rule, category: "injection" as const, score: 0.9, start: 0, end: 1 }],
});

describe("the calls of a search", () => {
  it("are made of records, the one with the newest record first", () => {
    const calls = foundCalls(
      [
        record("b", 2, { event: "transfer" }),
        record("a", 3, { event: "call-end" }),
        record("b", 1, { route: "refuse", reports: [report("block", "injection/x"), report("allow", "y")] }),
        record("a", 1, { route: "faq" }),
        record("a", 2, { route: "action" }),
      ],
      false,
    );
    expect(calls).toEqual([
      {
        ...{
          id: "b",
          from: "2026-11-21T08:00:01.000Z",
          to: "2026-11-21T08:00:02.000Z",
          pack: "dentist@1.0.0",
        },
        test: false,
        ...{ routes: ["refuse"], findings: ["injection/x"], end: "person", turn: undefined },
      },
      {
        ...{
          id: "a",
          from: "2026-11-21T08:00:01.000Z",
          to: "2026-11-21T08:00:03.000Z",
          pack: "dentist@1.0.0",
        },
        test: false,
        ...{ routes: ["faq", "action"], findings: [], end: "ended", turn: undefined },
      },
    ]);
  });

  it("are marked as tests by whichever of their records was found", () => {
    const found = foundCalls([record("a", 5, { test: true }), record("b", 2)], true);
    expect(found.map(({ id, test }) => [id, test])).toEqual([
      ["a", true],
      ["b", false],
    ]);
  });

  it("are opened at the first turn that was asked for", () => {
    expect(foundCalls([record("a", 5), record("a", 2)], true)[0]?.turn).toBe(2);
  });
});

describe("a search", () => {
  it("comes back from its own address", () => {
    const search = { ...EVERYTHING, finding: "injection/reveal-prompt", from: "2026-11-21T08:00" };
    expect(searchIn(addressOf(search))).toEqual(search);
    expect(addressOf(EVERYTHING)).toBe("");
  });

  it("asks the API for what was filled in and nothing else", () => {
    const path = tracesPath({ ...EVERYTHING, pack: " 1.4.0 ", to: "nonsense" }, "cursor");
    expect([...new URLSearchParams(path.split("?")[1]).keys()].sort()).toEqual([
      "after",
      "limit",
      "pack_version",
    ]);
    expect(path).toContain("pack_version=1.4.0");
  });
});
