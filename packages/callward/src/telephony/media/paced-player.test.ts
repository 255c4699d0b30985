import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPacedPlayer } from "./paced-player.ts";
import { createPacer } from "./pacer.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterEach(() => void vi.useRealTimers());

function player(pacer = createPacer(), options: { readonly idle?: () => void } = {}) {
  const sent: number[] = [];
  const events: string[] = [];
  const one = createPacedPlayer({
    pacer,
    ...options,
    send(frame) {
      sent.push(frame[0] ?? 0);
      events.push("frame");
    },
    heard: (id) => events.push(`mark ${id}`),
  });
  return { ...one, sent, events };
}

describe("the 20 ms beat", () => {
  it("is one timer for all players, and none when nobody plays", () => {
    const pacer = createPacer();
    const players = Array.from({ length: 500 }, () => player(pacer));
    for (const one of players) one.play(new Int16Array(320).fill(7));
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(40);
    for (const one of players) expect(one.sent).toEqual([7, 7]);
    vi.advanceTimersByTime(60);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("keeps to the clock when timers come late, and does not burst after a long stall", () => {
    const { play, sent } = player();
    play(new Int16Array(160 * 100));
    vi.advanceTimersByTime(20);
    expect(sent).toHaveLength(1);
    // The process is held up: time passes and no timer runs.
    const stall = (ms: number) => {
      const began = performance.now();
      vi.spyOn(performance, "now").mockReturnValue(began + ms);
    };
    stall(60);
    vi.advanceTimersByTime(20);
    expect(sent).toHaveLength(4);
    stall(5_000);
    vi.advanceTimersByTime(20);
    expect(sent).toHaveLength(9);
    vi.restoreAllMocks();
  });
});

describe("a paced player", () => {
  it("tells of a mark one frame after the sound before it was sent", () => {
    const { play, mark, events } = player();
    play(new Int16Array(200));
    mark(1);
    play(new Int16Array(120));
    mark(2);
    vi.advanceTimersByTime(100);
    expect(events).toEqual(["frame", "frame", "mark 1", "mark 2"]);
  });

  it("fills every beat at which nothing is played, before the first sound, after a flush, and no more once closed", () => {
    let idle = 0;
    const { play, flush, close, sent } = player(createPacer(), {
      idle: () => {
        idle += 1;
      },
    });
    vi.advanceTimersByTime(100);
    expect([idle, sent.length]).toEqual([5, 0]);
    play(new Int16Array(8_000));
    vi.advanceTimersByTime(200);
    flush();
    vi.advanceTimersByTime(100);
    expect([idle, sent.length]).toEqual([10, 10]);
    close();
    vi.advanceTimersByTime(100);
    expect(idle).toBe(10);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("counts down what is queued, and forgets sound and marks on a flush", () => {
    const { play, mark, queuedMs, flush, events } = player();
    play(new Int16Array(8_000));
    mark(1);
    expect(queuedMs()).toBe(1_000);
    vi.advanceTimersByTime(400);
    expect(queuedMs()).toBeCloseTo(620, 0);
    flush();
    expect(queuedMs()).toBe(0);
    vi.advanceTimersByTime(2_000);
    expect(events.filter((event) => event !== "frame")).toEqual([]);
    expect(events).toHaveLength(20);
  });
});
