import { describe, expect, it } from "vitest";
import { createPlaybackQueue } from "./playback-queue.ts";

const QUANTUM = 128;
const tone = (length: number) =>
  Int16Array.from({ length }, (_, at) => Math.round(8_000 * Math.sin((2 * Math.PI * 500 * at) / 16_000)));

describe.each([16_000, 44_100, 48_000] as const)("a speaker at %i Hz", (rate) => {
  it("plays what it was given and says when it is through", () => {
    const queue = createPlaybackQueue(rate);
    for (let message = 0; message < 10; message += 1) queue.push(tone(320));
    expect(queue.report().played).toBe(0);
    const output = new Float32Array(QUANTUM);
    let rendered = 0;
    let emptied = false;
    let loudest = 0;
    let before = 0;
    while (!emptied) {
      emptied = queue.render(output);
      rendered += QUANTUM;
      loudest = Math.max(loudest, ...output);
      const { played } = queue.report();
      expect(played).toBeGreaterThanOrEqual(before);
      before = played;
    }
    expect(before).toBe(3_200);
    // 200 ms, to the filter's delay and one quantum.
    expect(Math.abs(rendered / rate - 0.2)).toBeLessThan(0.01);
    expect(loudest).toBeGreaterThan(0.2);
    expect(loudest).toBeLessThan(0.3);
  });

  it("is silent from the next quantum on after a flush, and counts anew", () => {
    const queue = createPlaybackQueue(rate);
    queue.push(tone(3_200));
    const output = new Float32Array(QUANTUM);
    queue.render(output);
    queue.flush(3);
    output.fill(1);
    expect(queue.render(output)).toBe(false);
    expect(output.every((sample) => sample === 0)).toBe(true);
    expect(queue.report()).toMatchObject({ epoch: 3, played: 0 });
    expect(queue.report().dbfs).toBe(-100);
  });
});
