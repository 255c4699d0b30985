import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openEventStream } from "./event-stream.ts";

/** An output that takes what it is given until it is full. */
function output() {
  const written: string[] = [];
  const listeners = new Map<string, () => void>();
  const out = {
    takes: true,
    destroyed: false,
    write(text: string) {
      written.push(text);
      return out.takes;
    },
    on: (event: string, listener: () => void) => void listeners.set(event, listener),
    destroy() {
      out.destroyed = true;
    },
  };
  return { out, written, drain: () => listeners.get("drain")?.() };
}
const changed = (...topics: string[]) => `event: changed\ndata: ${JSON.stringify({ topics })}\n\n`;

describe("a stream of events", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("tells the first change at once and the rest at most twice a second, each topic once", () => {
    const { out, written } = output();
    const stream = openEventStream(out);
    written.length = 0;
    stream.send(["calls"]);
    for (let i = 0; i < 1_000; i += 1) stream.send(i % 2 === 0 ? ["switches"] : ["calls"]);
    expect(written).toEqual([changed("calls")]);
    vi.advanceTimersByTime(499);
    expect(written).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(written.slice(1)).toEqual([changed("calls", "switches")]);
    vi.advanceTimersByTime(5_000);
    expect(written).toHaveLength(2);
    stream.send([]);
    expect(written).toHaveLength(2);
    stream.close();
  });

  it("keeps nothing but the names of topics for who reads slowly, and tells them when there is room", () => {
    const { out, written, drain } = output();
    const stream = openEventStream(out);
    written.length = 0;
    out.takes = false;
    stream.send(["calls"]);
    for (let i = 0; i < 100; i += 1) {
      stream.send(["alerts", "calls"]);
      vi.advanceTimersByTime(100);
    }
    expect(written).toEqual([changed("calls")]);
    out.takes = true;
    drain();
    expect(written.slice(1)).toEqual([changed("alerts", "calls")]);
    stream.close();
  });

  it("beats while nothing changes, and lets go of who does not read at all", () => {
    const { out, written } = output();
    const stream = openEventStream(out);
    vi.advanceTimersByTime(15_000);
    expect(written.at(-1)).toBe(":\n\n");
    out.takes = false;
    stream.send(["calls"]);
    vi.advanceTimersByTime(15_000);
    expect(out.destroyed).toBe(false);
    vi.advanceTimersByTime(15_000);
    expect(out.destroyed).toBe(true);
    stream.close();
    const length = written.length;
    stream.send(["calls"]);
    vi.advanceTimersByTime(60_000);
    expect(written).toHaveLength(length);
  });
});
