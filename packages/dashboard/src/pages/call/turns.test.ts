import { describe, expect, it } from "vitest";
import { eventWords, needsALook, routeOf, turnsOf } from "./turns.ts";
import type { Entry } from "./wire.ts";

const entry = (turn: number, event: Entry["event"], more: Partial<Entry> = {}): Entry => ({
  ...{ turn, event, at: "2026-11-21T08:00:00.000Z", who: "line" },
  record: {
    ...{ schema: 1, call: "a", turn, event, at: "2026-11-21T08:00:00.000Z", tenant: "local" },
    pack: { id: "dentist", version: "1.0.0", hash: "0" },
    ...more.record,
  },
  ...more,
});

describe("the turns of a call", () => {
  it("hold what happened in them, in order", () => {
    const turns = turnsOf([entry(0, "call-start"), entry(1, "heard"), entry(0, "said"), entry(1, "said")]);
    expect(turns.map(({ number, entries }) => [number, ...entries.map(({ event }) => event)])).toEqual([
      [0, "call-start", "said"],
      [1, "heard", "said"],
    ]);
  });

  it("say where they went", () => {
    const heard = entry(1, "heard");
    const [turn] = turnsOf([{ ...heard, record: { ...heard.record, route: "refuse" } }]);
    expect(routeOf(turn!)?.words).toBe("refused");
    expect(routeOf(turnsOf([entry(1, "key")])[0]!)).toBeUndefined();
    const taken = { route: "action", because: "book_appointment", form: "filled" } as const;
    const [answering] = turnsOf([{ ...heard, record: { ...heard.record, ...taken } }]);
    expect(routeOf(answering!)?.words).toBe("action book_appointment: answered");
  });

  it("stand out where something was stopped", () => {
    expect(needsALook({ number: 1, entries: [entry(1, "heard", { verdict: "passed" })] })).toBe(false);
    expect(needsALook({ number: 1, entries: [entry(1, "said", { verdict: "stopped" })] })).toBe(true);
    expect(needsALook({ number: 1, entries: [entry(1, "stopped")] })).toBe(true);
  });
});

describe("what is not words", () => {
  it("is told with what the trace knows of it", () => {
    const fault = entry(1, "fault");
    expect(eventWords({ ...fault, record: { ...fault.record, fault: { code: "MODEL_TIMEOUT" } } })).toBe(
      "Something failed: MODEL_TIMEOUT",
    );
    expect(eventWords(entry(1, "silence"))).toBe("Nobody spoke");
  });
});
