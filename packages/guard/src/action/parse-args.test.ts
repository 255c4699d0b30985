import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pack } from "../pack/pack.ts";
import { actionsSchema, assistantSchema } from "../pack/schema.ts";
import { createDecider } from "./decide.ts";
import { parseArg } from "./parse-args.ts";

const TYPES = ["name", "phone", "date", "time", "text", "choice", "number"] as const;
const config = (type: (typeof TYPES)[number]) => ({
  type,
  required: true,
  max: 40,
  choices: ["Cleaning", "Check-up"],
});

describe("an argument", () => {
  it.each([
    ["date", "2028-02-29", "2028-02-29"],
    ["date", "2027-02-29", undefined],
    ["date", "03/04/2027", undefined],
    ["time", "2:30 PM", "14:30"],
    ["time", "2:30\u202fPM", "14:30"],
    ["time", "12 am", "00:00"],
    ["time", "24:00", undefined],
    ["time", "13:00 pm", undefined],
    ["time", "9", undefined],
    ["phone", "+1 (619) 555-0100", "+16195550100"],
    ["phone", "555\u20110100", "5550100"],
    ["phone", "555010", undefined],
    ["phone", "1234567890123456", undefined],
    ["phone", "555-0100; drop", undefined],
    ["name", "Jean-Luc O\u2019Brien", "Jean-Luc O\u2019Brien"],
    ["name", "李小龙", "李小龙"],
    ["name", "Jose\u0301 Garci\u0301a", "José García"],
    ["name", "4111 1111", undefined],
    ["name", "a".repeat(81), undefined],
    ["text", "a  cleaning,\n please", "a cleaning, please"],
    ["text", "a\u200bb\u202ec", "abc"],
    ["text", "<speak>hi</speak>", undefined],
    ["text", "bell\u0007", undefined],
    ["text", "x".repeat(41), undefined],
    ["choice", " CHECK-UP ", "Check-up"],
    ["choice", "constructor", undefined],
    ["number", 2.5, 2.5],
    ["number", "2", 2],
    ["number", "Infinity", undefined],
    ["number", Number.NaN, undefined],
  ] as const)("of type %s given as %j becomes %j", (type, given, expected) => {
    expect(parseArg(given, config(type))).toBe(expected);
  });

  it("in its canonical form stays as it is, and nothing makes parsing throw", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TYPES),
        fc.oneof(fc.anything(), fc.string({ unit: "binary" }), fc.stringMatching(/^[0-9 :apmAPM+-]{1,12}$/)),
        (type, given) => {
          const once = parseArg(given, config(type));
          if (once !== undefined) expect(parseArg(once, config(type))).toBe(once);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("the arguments of a proposal", () => {
  const business = assistantSchema.shape.business.parse({ name: "S", kind: "s", timezone: "UTC", hours: {} });
  const decide = createDecider({
    assistant: { business },
    actions: actionsSchema.parse({
      actions: [
        {
          id: "note",
          description: "Note",
          tier: "medium",
          executor: "messages.take",
          args: { note: { type: "text" }, constructor: { type: "text", required: false } },
        },
      ],
    }),
  } as unknown as Pack);
  const state = { speaker: "active_user", confirmed: false, clearance: "public", now: 0 } as const;

  it("may be anything at all without harm", () => {
    fc.assert(
      fc.property(fc.anything(), (args) => {
        const decision = decide({ action: "note", args: args as Record<string, unknown> }, state);
        expect(["refuse", "confirm"]).toContain(decision.decision);
      }),
    );
  });

  it("cannot reach a prototype", () => {
    const args = JSON.parse('{"note":"hi","__proto__":{"polluted":true}}') as Record<string, unknown>;
    expect(decide({ action: "note", args }, state).code).toBe("args/unknown");
    expect(decide({ action: "note", args: Object.create({ note: "hi" }) }, state).code).toBe("args/missing");
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(decide({ action: "note", args: { note: "hi" } }, state).args).toEqual({ note: "hi" });
  });

  it("do not matter where none are given: only the policy is judged", () => {
    expect(decide({ action: "note" }, state).code).toBe("confirm/needed");
  });

  it("do not make up for a confirmation that is not the active speaker's, or no plain true", () => {
    const args = { note: "hi" };
    for (const speaker of ["background", "unknown"] as const) {
      expect(decide({ action: "note", args }, { ...state, confirmed: true, speaker }).code).toBe(
        "confirm/not-active-speaker",
      );
    }
    const confirmed = "yes" as unknown as boolean;
    expect(decide({ action: "note", args }, { ...state, confirmed }).decision).toBe("confirm");
  });

  it("are stepped up for any clearance that is not a known one", () => {
    for (const [clearance, code] of [
      ["public", "policy/second-factor"],
      ["admin", "policy/second-factor"],
      ["verified", "confirm/needed"],
      ["staff", "confirm/needed"],
    ] as const) {
      const proposal = { action: "note", args: { note: "hi" }, tier: "high" } as const;
      expect(decide(proposal, { ...state, clearance: clearance as "public" }).code).toBe(code);
    }
  });
});
