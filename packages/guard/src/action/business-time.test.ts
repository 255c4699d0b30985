import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Pack } from "../pack/pack.ts";
import { actionsSchema, assistantSchema } from "../pack/schema.ts";
import { compileBusinessTime, nextFreeSlots, toEpoch, toLocal } from "./business-time.ts";
import { createDecider } from "./decide.ts";

const ZONES = [
  "America/Los_Angeles",
  "Europe/Berlin",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "UTC",
];
const HOLIDAYS = ["2026-03-08", "2026-11-01", "2026-11-26", "2027-03-28"];
const HOURS = {
  mon: ["08:00-12:00", "13:00-17:00"],
  wed: ["00:00-23:59"],
  sat: ["00:30-03:15"],
  sun: ["00:00-04:00", "09:00-10:00"],
};

function businessIn(timezone: string, slot_minutes = 30) {
  return assistantSchema.shape.business.parse({
    name: "Shop",
    kind: "shop",
    timezone,
    hours: HOURS,
    holidays: HOLIDAYS.map((date) => ({ date, name: "Closed" })),
    slot_minutes,
  });
}

function deciderIn(timezone: string, slot_minutes = 30) {
  const actions = actionsSchema.parse({
    actions: [
      {
        id: "book",
        description: "Book",
        tier: "low",
        executor: "calendar.book",
        args: { date: { type: "date", required: false }, time: { type: "time", required: false } },
        validators: ["not_past", "open_hours", "not_holiday", "slot_free"],
      },
    ],
  });
  return createDecider({
    assistant: { business: businessIn(timezone, slot_minutes) },
    actions,
  } as unknown as Pack);
}

const at = (now: number, taken: readonly string[] = []) => ({
  now,
  speaker: "active_user" as const,
  confirmed: true,
  clearance: "public" as const,
  taken: new Set(taken),
});

describe("a slot that is executed", () => {
  /** Days on which clocks change somewhere, their neighbours, and ordinary ones. */
  const day = fc.oneof(
    fc.constantFrom("2026-03-08", "2026-03-29", "2026-04-05", "2026-10-04", "2026-10-25", "2026-11-01"),
    fc.integer({ min: 0, max: 500 }).map((days) => toLocal(Date.UTC(2026, 0, 1 + days), "UTC").slice(0, 10)),
  );
  const minute = fc.integer({ min: 0, max: 1_439 });
  const clock = (value: number) =>
    `${String(Math.floor(value / 60)).padStart(2, "0")}:${String(value % 60).padStart(2, "0")}`;

  it("exists once, is in the future, inside one open period, no holiday, and overlaps nothing taken", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.constantFrom(15, 30, 45, 90),
        day,
        minute,
        fc.array(minute, { maxLength: 60 }),
        fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) }),
        (timezone, slot, date, start, others, now) => {
          const taken = others.map((other) => `${date}T${clock(other)}`);
          const { decision } = deciderIn(timezone, slot)(
            { action: "book", args: { date, time: clock(start) } },
            at(now, taken),
          );
          if (decision !== "execute") return;
          const begins = toEpoch(`${date}T${clock(start)}`, timezone);
          expect(begins).toBeGreaterThan(now);
          expect(HOLIDAYS).not.toContain(date);
          // Judged by instants, not by the arithmetic under test.
          const weekday = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"][new Date(date).getUTCDay()] ?? "";
          const periods = HOURS[weekday as keyof typeof HOURS] ?? [];
          const ends = toLocal(begins + slot * 60_000, timezone);
          expect(
            periods.some(
              (period) =>
                `${date}T${clock(start)}` >= `${date}T${period.slice(0, 5)}` &&
                ends <= `${date}T${period.slice(6)}`,
            ),
          ).toBe(true);
          for (const other of others) expect(Math.abs(other - start)).toBeGreaterThanOrEqual(slot);
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it.each([
    ["America/Los_Angeles", "2027-03-14", "02:30", "slot/invalid"],
    ["America/Los_Angeles", "2027-11-07", "01:30", "slot/invalid"],
    ["Europe/Berlin", "2027-03-14", "02:30", "policy/allowed"],
    ["America/Los_Angeles", "2027-03-14", "01:45", "slot/closed"],
  ])("in %s on %s at %s comes to %s", (timezone, date, time, code) => {
    const now = Date.UTC(2026, 11, 1);
    expect(deciderIn(timezone)({ action: "book", args: { date, time } }, at(now)).code).toBe(code);
  });

  it("is never one without a date or a time, though the schema calls them optional", () => {
    const decide = deciderIn("UTC");
    const state = at(0);
    expect(decide({ action: "book", args: {} }, state)).toMatchObject({ code: "args/missing", arg: "date" });
    expect(decide({ action: "book", args: { date: "2026-05-04" } }, state)).toMatchObject({ arg: "time" });
  });

  it("is judged alike by a short and a long list of taken slots", () => {
    const decide = deciderIn("UTC");
    const full = Array.from({ length: 200 }, (_, index) => toLocal(Date.UTC(2027, 0, 1 + index), "UTC"));
    const wish = { action: "book", args: { date: "2026-05-04", time: "10:00" } };
    for (const [other, code] of [
      ["2026-05-04T09:31", "slot/taken"],
      ["2026-05-04T10:29", "slot/taken"],
      ["2026-05-04T09:30", "policy/allowed"],
      ["2026-05-04T10:30", "policy/allowed"],
    ] as const) {
      expect(decide(wish, at(0, [other])).code).toBe(code);
      expect(decide(wish, at(0, [other, ...full])).code).toBe(code);
    }
  });
});

describe("the next free slots", () => {
  const business = compileBusinessTime(businessIn("America/Los_Angeles"));

  it("come in order, from the instant on, and skip what is taken", () => {
    const from = toEpoch("2026-11-23T11:00", "America/Los_Angeles");
    expect(nextFreeSlots(business, from, new Set(["2026-11-23T11:30"]), 2)).toEqual([
      "2026-11-23T13:00",
      "2026-11-23T13:30",
    ]);
  });

  it("are none where the business is never open", () => {
    const closed = compileBusinessTime({
      ...businessIn("UTC"),
      hours: assistantSchema.shape.business.shape.hours.parse({}),
    });
    expect(nextFreeSlots(closed, 0, new Set(), 3)).toEqual([]);
  });
});
