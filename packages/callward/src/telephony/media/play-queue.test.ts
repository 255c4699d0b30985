import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPlayQueue } from "./play-queue.ts";

describe("the play queue", () => {
  it("gives every sample once and in order, whatever the sizes", () => {
    const step = fc.record({ push: fc.nat(40_000), take: fc.nat(40_000) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const queue = createPlayQueue();
        let pushed = 0;
        let taken = 0;
        for (const { push, take } of steps) {
          const audio = Int16Array.from({ length: push }, (_, at) => (pushed + at) % 30_000);
          expect(queue.push(audio)).toBe(0);
          audio.fill(-1);
          pushed += push;
          const out = new Int16Array(take);
          const count = queue.take(out);
          expect(count).toBe(Math.min(take, pushed - taken));
          for (let at = 0; at < count; at += 997) expect(out[at]).toBe((taken + at) % 30_000);
          taken += count;
          expect(queue.length).toBe(pushed - taken);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("gives a mark once everything before it was taken, and none after it was cleared", () => {
    const queue = createPlayQueue();
    queue.push(new Int16Array(100));
    queue.mark(1);
    queue.push(new Int16Array(50));
    queue.mark(2);
    expect(queue.takeMark()).toBeUndefined();
    expect(queue.toMark).toBe(100);
    queue.take(new Int16Array(120));
    expect(queue.takeMark()).toBe(1);
    expect(queue.takeMark()).toBeUndefined();
    queue.clear();
    expect([queue.takeMark(), queue.toMark, queue.length]).toEqual([undefined, undefined, 0]);
    queue.mark(3);
    expect(queue.takeMark()).toBe(3);
  });

  it("drops from the end what is beyond two minutes, and says how much", () => {
    const queue = createPlayQueue();
    expect(queue.push(new Int16Array(119 * 8_000))).toBe(0);
    expect(queue.push(new Int16Array(2 * 8_000))).toBe(8_000);
    expect(queue.length).toBe(120 * 8_000);
  });
});
