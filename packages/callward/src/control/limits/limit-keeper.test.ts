import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLimitKeeper } from "./limit-keeper.ts";
import { type LimitSettings, limitSettings } from "./limit-settings.ts";
import { addUse, NO_USE, type Use } from "./use.ts";

type Input = Parameters<typeof limitSettings.parse>[0];
const START = Date.UTC(2026, 10, 23, 23, 0);

function keeper(input: Input, others: Partial<Use> = {}) {
  const settings: LimitSettings = limitSettings.parse(input);
  const clock = { now: START };
  const kept = createLimitKeeper({
    settings: () => settings,
    now: () => clock.now,
    others: ({ caller }) => (caller === "" ? addUse(NO_USE, { ...NO_USE, ...others }) : NO_USE),
  });
  return { kept, clock, call: (caller?: string, tenant = "t") => kept.forCall(tenant, caller) };
}

describe("limits", () => {
  it("of concurrent calls hold until a call is over, and a call that was turned away does not count", () => {
    const { call } = keeper({ tenant: { concurrent_calls: 2 } });
    const [first, second, third] = [call(), call(), call()];
    expect([first.admit(), second.admit()]).toEqual([undefined, undefined]);
    const hit = { name: "concurrent-calls", scope: "tenant", outcome: "person" };
    expect(third.admit()).toEqual(hit);
    third.release();
    expect(call().admit()).toEqual(hit);
    first.release();
    first.release();
    expect(call().admit()).toBeUndefined();
    expect(call().admit()).toEqual(hit);
  });

  it("of calls a minute look at the last sixty seconds, wherever a minute begins", () => {
    const { call, clock } = keeper({ caller: { calls_a_minute: 2, concurrent_calls: null } });
    const begin = () => call("anna").admit();
    expect([begin(), begin()]).toEqual([undefined, undefined]);
    expect(begin()).toEqual({ name: "calls-a-minute", scope: "caller", outcome: "goodbye" });
    expect(call("bob").admit()).toBeUndefined();
    clock.now += 59_999;
    expect(begin()).toBeDefined();
    clock.now += 1;
    expect(begin()).toBeUndefined();
  });

  it("of turns, tokens and money begin anew with the day of UTC", () => {
    const { call, clock } = keeper({
      tenant: { turns_a_day: 1, money_a_day: 0.5 },
      caller: { tokens_a_day: 1_000 },
      prices: { input: 100, output: 400 },
    });
    const one = call("anna");
    one.admit();
    expect([one.turn(), one.turn()]).toEqual([
      undefined,
      { name: "turns-a-day", scope: "tenant", outcome: "person" },
    ]);
    expect(one.model()).toBeUndefined();
    one.spent({ input: 900, output: 100 });
    expect(one.model()).toEqual({ name: "tokens-a-day", scope: "caller", outcome: "goodbye" });
    call("bob").spent({ input: 4_000, output: 0 });
    expect(call("carla").model()).toEqual({ name: "money-a-day", scope: "tenant", outcome: "person" });
    clock.now += 3_600_000;
    expect([one.turn(), one.model()]).toEqual([undefined, undefined]);
  });

  it("are those of the tenant alone where no number is claimed, and tenants do not share them", () => {
    const { call } = keeper({ caller: { concurrent_calls: 0 }, tenant: { concurrent_calls: 1 } });
    expect(call(undefined, "a").admit()).toBeUndefined();
    expect(call(undefined, "b").admit()).toBeUndefined();
    expect(call("anna", "c").admit()).toMatchObject({ scope: "caller" });
  });

  it("count what other nodes used", () => {
    const { call, kept } = keeper({ tenant: { concurrent_calls: 5 } }, { active: 4 });
    expect(call().admit()).toBeUndefined();
    expect(call().admit()).toMatchObject({ name: "concurrent-calls" });
    expect(kept.use({ tenant: "t", caller: "" }).active).toBe(5);
  });

  it("never let more calls in at a time than they say, however calls begin and end", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.array(fc.tuple(fc.boolean(), fc.nat(9)), { maxLength: 60 }),
        (most, steps) => {
          const { call, kept } = keeper({ tenant: { concurrent_calls: most } });
          const open: ReturnType<typeof call>[] = [];
          for (const [begins, which] of steps) {
            if (begins) {
              const next = call();
              if (next.admit() === undefined) open.push(next);
            } else open.splice(which % Math.max(1, open.length), 1)[0]?.release();
            expect(kept.use({ tenant: "t", caller: "" }).active).toBe(open.length);
            expect(open.length).toBeLessThanOrEqual(most);
          }
        },
      ),
    );
  });

  it("tell each change once, and calls in progress every time", () => {
    const { call, kept } = keeper({});
    const anna = call("anna");
    anna.admit();
    const told = () =>
      kept
        .takeChanged(100)
        .map(({ subject, use }) => `${subject.caller}:${use.active}`)
        .sort();
    expect(told()).toEqual([":1", "anna:1"]);
    expect(told()).toEqual([":1", "anna:1"]);
    anna.release();
    expect(told()).toEqual([":0", "anna:0"]);
    expect(told()).toEqual([]);
  });
});
