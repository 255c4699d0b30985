import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AriApp } from "./ari/ari-app.ts";
import { createDeadMan } from "./dead-man.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] }));
afterEach(() => void vi.useRealTimers());

/** An application that remembers the values of the timer, by channel. */
function recordingApp() {
  const set: { readonly channel: string; readonly value: string; readonly at: number }[] = [];
  const app: AriApp & { connected: boolean } = {
    name: "callward",
    connected: true,
    async rest(_method, uri, options) {
      set.push({
        channel: uri.split("/")[1] ?? "",
        value: options?.query?.value ?? "",
        at: performance.now(),
      });
    },
  };
  return {
    app,
    set,
    values: (channel: string) => set.filter((one) => one.channel === channel).map(({ value }) => value),
  };
}

describe("the dead-man switch", () => {
  it("is refreshed at once and three times in its window, for all calls by one timer", () => {
    const { app, values } = recordingApp();
    const deadMan = createDeadMan({ windowSeconds: 3, capSeconds: 600 });
    for (let call = 0; call < 100; call += 1) deadMan.hold(app, String(call));
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(3_000);
    expect(values("0")).toEqual(["3", "3", "3", "3"]);
    expect(values("99")).toEqual(values("0"));
    deadMan.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("never reaches beyond the cap, and is never switched off by it", () => {
    const { app, set } = recordingApp();
    const deadMan = createDeadMan({ windowSeconds: 3, capSeconds: 10 });
    const began = performance.now();
    deadMan.hold(app, "call");
    vi.advanceTimersByTime(60_000);
    for (const { value, at } of set) {
      expect(Number(value)).toBeGreaterThanOrEqual(1);
      expect(at - began + Number(value) * 1_000).toBeLessThanOrEqual(10_000);
    }
    expect(Math.max(...set.map(({ at }) => at - began))).toBeGreaterThan(6_000);
    expect(vi.getTimerCount()).toBe(0);
    deadMan.close();
  });

  it("is switched off for a hand-over, and on again when that fails", () => {
    const { app, values } = recordingApp();
    const deadMan = createDeadMan({ windowSeconds: 3, capSeconds: 600 });
    const held = deadMan.hold(app, "call");
    held.release();
    vi.advanceTimersByTime(5_000);
    expect(values("call")).toEqual(["3", "0"]);
    held.resume();
    expect(values("call")).toEqual(["3", "0", "3"]);
    held.stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("says nothing while there is no connection: a late sign of life would be a lie", () => {
    const { app, values } = recordingApp();
    const deadMan = createDeadMan({ windowSeconds: 3, capSeconds: 600 });
    deadMan.hold(app, "call");
    app.connected = false;
    vi.advanceTimersByTime(5_000);
    expect(values("call")).toEqual(["3"]);
    deadMan.close();
  });
});
