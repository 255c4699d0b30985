import { createDecider, type Decision, toEpoch } from "@callward/guard";
import { describe, expect, it } from "vitest";
import { createMemoryCalendar } from "./memory-calendar.ts";
import { smallPack } from "./small-pack.ts";

const decide = createDecider(smallPack);
const now = toEpoch("2026-11-21T10:00", "America/Los_Angeles");
const signal = new AbortController().signal;
const ana = { name: "Ana Lopez", phone: "619 555 0100" };
const monday = { date: "2026-11-23", time: "10:00" };

function calendar() {
  let id = 0;
  return createMemoryCalendar({ pack: smallPack, ids: () => `r${++id}` });
}

function decided(action: string, args: Record<string, unknown>): Decision {
  const state = { speaker: "active_user", confirmed: true, clearance: "public", now } as const;
  const decision = decide({ action, args }, state);
  expect(decision.code).toBe("confirm/given");
  return decision;
}

const booking = (when: object, who: object = ana) => decided("book", { ...who, ...when, reason: "cleaning" });

describe("booking", () => {
  it("gives a receipt of what was done and takes the slot", async () => {
    const held = calendar();
    const decision = booking(monday);
    expect(await held.execute(decision, signal)).toEqual({
      ok: true,
      receipt: { id: "r1", action: "book", args: decision.args },
    });
    expect([...held.taken()]).toEqual(["2026-11-23T10:00"]);
  });

  it("goes to one of two who were both promised a slot; the other hears what is free", async () => {
    const held = calendar();
    const results = await Promise.all([
      held.execute(booking(monday), signal),
      held.execute(booking({ ...monday, time: "10:15" }, { ...ana, name: "Bo Li" }), signal),
    ]);
    expect(results.map((result) => result.ok)).toEqual([true, false]);
    expect(results[1]).toEqual({
      ok: false,
      code: "slot/taken",
      alternatives: ["2026-11-23T10:30", "2026-11-23T11:00"],
    });
    expect(held.bookings()).toHaveLength(1);
  });

  it("is done once for the same decision, and can be tried again after it failed", async () => {
    const held = calendar();
    const decision = booking(monday);
    const first = await held.execute(decision, signal);
    expect(await held.execute(decision, signal)).toBe(first);
    expect(held.bookings()).toHaveLength(1);
    const late = booking(monday, { ...ana, name: "Bo Li" });
    expect(await held.execute(late, signal)).toMatchObject({ ok: false });
    await held.execute(decided("cancel", ana), signal);
    expect(await held.execute(late, signal)).toMatchObject({ ok: true });
  });
});

describe("moving and cancelling", () => {
  it("finds the booking by name and number, however the name is written", async () => {
    const held = calendar();
    await held.execute(booking(monday, { name: "José García", phone: "6195550100" }), signal);
    const tuesday = { date: "2026-11-24", time: "09:00" };
    const moved = await held.execute(
      decided("move", { name: "jose garcia", phone: "+1 619 555 0100", ...tuesday }),
      signal,
    );
    expect(moved).toMatchObject({ ok: true });
    expect([...held.taken()]).toEqual(["2026-11-24T09:00"]);
    await held.execute(decided("cancel", { name: "Jose Garcia", phone: "555 0100" }), signal);
    expect([...held.taken()]).toEqual([]);
  });

  it("finds it by name and time, or by its confirmation number", async () => {
    const held = calendar();
    await held.execute(booking(monday), signal);
    await held.execute(booking({ ...monday, time: "11:00" }), signal);
    expect(
      await held.execute(decided("cancel_by_time", { name: "Ana Lopez", ...monday }), signal),
    ).toMatchObject({ ok: true });
    expect(await held.execute(decided("cancel_by_number", { confirmation: "r2" }), signal)).toMatchObject({
      ok: true,
    });
    expect(held.bookings()).toEqual([]);
  });

  it("touches nobody's booking on a name alone, with a wrong number, or where two fit", async () => {
    const held = calendar();
    await held.execute(booking(monday), signal);
    const attempts = [
      ["cancel_by_name", { name: "Ana Lopez" }, "booking/not-found"],
      ["cancel", { ...ana, phone: "619 555 0199" }, "booking/not-found"],
      ["cancel", { ...ana, name: "Bo Li" }, "booking/not-found"],
    ] as const;
    for (const [action, args, code] of attempts)
      expect(await held.execute(decided(action, args), signal)).toEqual({ ok: false, code });
    await held.execute(booking({ ...monday, time: "11:00" }), signal);
    expect(await held.execute(decided("cancel", ana), signal)).toEqual({
      ok: false,
      code: "booking/ambiguous",
    });
    expect(held.bookings()).toHaveLength(2);
  });
});

describe("the calendar", () => {
  it("takes messages and answers transfers", async () => {
    const held = calendar();
    await held.execute(decided("message", { name: "Ana Lopez", reason: "call me" }), signal);
    expect(held.messages()).toEqual([{ name: "Ana Lopez", reason: "call me" }]);
    expect(await held.execute(decided("transfer", {}), signal)).toMatchObject({ ok: true });
  });

  it("does nothing that was not decided to be executed, nor once the signal has fired", async () => {
    const held = calendar();
    const decision = booking(monday);
    for (const other of ["confirm", "step_up", "human", "refuse"] as const)
      await expect(held.execute({ ...decision, decision: other }, signal)).rejects.toMatchObject({
        code: "INTERNAL",
      });
    await expect(held.execute({ ...decision, action: "unheard_of" }, signal)).rejects.toMatchObject({
      code: "INTERNAL",
    });
    await expect(held.execute(decision, AbortSignal.abort())).rejects.toThrow();
    expect(held.bookings()).toEqual([]);
  });

  it("does nothing on a decision about the policy alone", async () => {
    const held = calendar();
    const state = { speaker: "active_user", confirmed: true, clearance: "public", now } as const;
    const bare = decide({ action: "book" }, state);
    expect(bare.decision).toBe("execute");
    expect(await held.execute(bare, signal)).toEqual({ ok: false, code: "args/missing" });
    expect([...held.taken()]).toEqual([]);
  });
});
