import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ActionState, RISK_TIERS } from "../contracts/action.ts";
import type { Pack } from "../pack/pack.ts";
import { actionsSchema, assistantSchema } from "../pack/schema.ts";
import { compileBusinessTime, nextFreeSlots, slotFault, toEpoch } from "./business-time.ts";
import { createDecider } from "./decide.ts";
import { renderLine } from "./receipt.ts";
import { toolDecision } from "./tool-decision.ts";

const business = assistantSchema.shape.business.parse({
  name: "Shop",
  kind: "shop",
  timezone: "America/Los_Angeles",
  hours: { mon: ["08:00-12:00", "13:00-17:00"], tue: ["08:00-17:00"], sun: ["01:00-05:00"] },
  holidays: [{ date: "2026-11-24", name: "Closed" }],
  slot_minutes: 30,
});
const slot = {
  args: {
    name: { type: "name" },
    date: { type: "date" },
    time: { type: "time" },
    note: { type: "text", required: false },
  },
  validators: ["not_past", "open_hours", "not_holiday", "slot_free"],
  executor: "calendar.book",
};
const actions = actionsSchema.parse({
  actions: RISK_TIERS.map((tier) => ({ id: `book_${tier}`, description: "Book", tier, ...slot })),
});
const decide = createDecider({ assistant: { business }, actions } as unknown as Pack);
const now = toEpoch("2026-11-22T09:00", business.timezone);
const active: ActionState = { speaker: "active_user", confirmed: true, clearance: "public", now };
const args = { name: "Ana Lopez", date: "2026-11-23", time: "10:00" };

describe("tiers", () => {
  it.each([
    ["low", "execute"],
    ["medium", "confirm"],
    ["high", "step_up"],
    ["critical", "human"],
    ["blocked", "refuse"],
  ])("%s comes to %s at first sight", (tier, expected) => {
    expect(decide({ action: `book_${tier}`, args }, { ...active, confirmed: false }).decision).toBe(expected);
  });

  it("refuses what the pack does not have", () => {
    expect(decide({ action: "share_secret" }, active)).toMatchObject({
      decision: "refuse",
      code: "policy/unknown",
    });
    expect(decide({ action: "__proto__" }, active).decision).toBe("refuse");
  });

  const state = fc.record({
    speaker: fc.constantFrom("active_user", "background", "unknown"),
    confirmed: fc.boolean(),
    clearance: fc.constantFrom("public", "verified", "staff"),
    now: fc.constant(now),
  }) as fc.Arbitrary<ActionState>;
  const tier = fc.constantFrom(...RISK_TIERS);
  const ORDER = ["execute", "confirm", "step_up", "human", "refuse"];

  it("never execute what is blocked, whatever is confirmed and claimed", () => {
    fc.assert(
      fc.property(state, tier, (given, claimed) => {
        expect(decide({ action: "book_blocked", args, tier: claimed }, given).decision).toBe("refuse");
      }),
    );
  });

  it("execute medium and high only when the active speaker confirmed", () => {
    fc.assert(
      fc.property(state, fc.constantFrom("medium", "high"), (given, name) => {
        const { decision } = decide({ action: `book_${name}`, args }, given);
        if (decision === "execute") expect(given.confirmed && given.speaker === "active_user").toBe(true);
      }),
    );
  });

  it("are raised by a claim and never lowered", () => {
    fc.assert(
      fc.property(state, tier, tier, (given, own, claimed) => {
        const without = decide({ action: `book_${own}`, args }, given).decision;
        const withClaim = decide({ action: `book_${own}`, args, tier: claimed }, given).decision;
        expect(ORDER.indexOf(withClaim)).toBeGreaterThanOrEqual(ORDER.indexOf(without));
      }),
    );
  });
});

describe("arguments", () => {
  it.each([
    [{ ...args, extra: 1 }, "args/unknown"],
    [{ name: "Ana", date: "2026-11-23" }, "args/missing"],
    [{ ...args, date: "2026-02-30" }, "args/invalid"],
    [{ ...args, time: "25:00" }, "args/invalid"],
    [{ ...args, name: "4111 1111" }, "args/invalid"],
    [{ ...args, note: "<speak>hi</speak>" }, "args/invalid"],
    [{ ...args, time: "07:30" }, "slot/closed"],
    [{ ...args, time: "11:45" }, "slot/closed"],
    [{ ...args, time: "12:00" }, "slot/closed"],
    [{ ...args, date: "2026-11-24" }, "slot/holiday"],
    [{ ...args, date: "2026-11-16" }, "slot/past"],
    [{ ...args, date: "2027-03-14", time: "02:30" }, "slot/invalid"],
  ])("%j are refused as %s", (given, code) => {
    expect(decide({ action: "book_low", args: given }, active)).toMatchObject({ decision: "refuse", code });
  });

  it("are given back in canonical form", () => {
    expect(decide({ action: "book_low", args: { ...args, time: "1:30 PM" } }, active).args.time).toBe(
      "13:30",
    );
  });

  it("never show in the reason", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), (value) => {
        expect(decide({ action: "book_low", args: { ...args, name: value } }, active).reason).not.toContain(
          value,
        );
      }),
    );
  });

  it("refuse a slot that overlaps a taken one", () => {
    const taken = new Set(["2026-11-23T10:15"]);
    expect(decide({ action: "book_low", args }, { ...active, taken })).toMatchObject({ code: "slot/taken" });
  });
});

describe("free slots", () => {
  it("are always slots that can be had, in any time zone and season", () => {
    const zones = fc.constantFrom(
      "America/Los_Angeles",
      "Europe/Berlin",
      "Asia/Kolkata",
      "Australia/Lord_Howe",
      "UTC",
    );
    fc.assert(
      fc.property(
        zones,
        fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) }),
        (timezone, epoch) => {
          const time = compileBusinessTime({ ...business, timezone });
          for (const local of nextFreeSlots(time, epoch, new Set(), 4)) {
            const rules = { not_past: true, open_hours: true, not_holiday: true, slot_free: true };
            expect(
              slotFault(time, { date: local.slice(0, 10), time: local.slice(11) }, rules, epoch, new Set()),
            ).toBeUndefined();
            expect(toEpoch(local, timezone)).toBeGreaterThan(epoch);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

it("fills templates with dates and times as people say them", () => {
  expect(renderLine("On {date} at {time}.", { date: "2026-11-23", time: "14:30" })).toBe(
    "On Monday, November 23 at 2:30 PM.",
  );
});

describe("toolDecision", () => {
  const policy = { blocked: new Set(["share_secret"]), requires_confirmation: new Set(["send_message"]) };
  it("refuses, confirms and executes as the policy says", () => {
    expect(toolDecision({ action: "share_secret", confirmed: true, speaker: "active_user" }, policy)).toBe(
      "refuse",
    );
    expect(toolDecision({ action: "send_message" }, policy)).toBe("confirm");
    expect(toolDecision({ action: "send_message", confirmed: true, speaker: "background" }, policy)).toBe(
      "confirm",
    );
    expect(toolDecision({ action: "send_message", confirmed: true, speaker: "active_user" }, policy)).toBe(
      "execute",
    );
    expect(toolDecision({ action: "tell_time" }, policy)).toBe("execute");
  });
});
