import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createActivityTracker, DEFAULT_ACTIVITY } from "./activity-tracker.ts";

const phases = (probabilities: readonly number[], near = true, options = DEFAULT_ACTIVITY) => {
  const tracker = createActivityTracker(options);
  return probabilities.map((probability) => {
    const { phase, onsetMs } = tracker.hear(probability, near);
    return { phase, onsetMs };
  });
};
const frames = (count: number, probability: number) => new Array<number>(count).fill(probability);

describe("the activity tracker", () => {
  it("starts an utterance after 60 ms of voice and dates it back to the first voiced frame", () => {
    const heard = phases([...frames(10, 0), ...frames(5, 0.9)]);
    expect(heard.map(({ phase }) => phase).slice(10)).toEqual([
      "none",
      "none",
      "start",
      "ongoing",
      "ongoing",
    ]);
    expect(heard[12]?.onsetMs).toBe(200);
  });

  it("ignores a click, and bridges a stop consonant", () => {
    expect(phases([...frames(2, 0.9), ...frames(20, 0)]).every(({ phase }) => phase === "none")).toBe(true);
    const stop = phases([0.9, 0.9, 0, 0, 0, 0.9]);
    expect(stop[5]).toEqual({ phase: "start", onsetMs: 0 });
  });

  it("keeps an utterance open at probabilities that would not start one", () => {
    expect(phases([...frames(5, 0.9), ...frames(50, 0.3)]).at(-1)?.phase).toBe("ongoing");
    expect(phases(frames(50, 0.3)).at(-1)?.phase).toBe("none");
  });

  it("ends an utterance after 300 ms of quiet, once", () => {
    const heard = phases([...frames(5, 0.9), ...frames(30, 0)]).map(({ phase }) => phase);
    expect(heard.filter((phase) => phase === "end")).toHaveLength(1);
    expect(heard.indexOf("end")).toBe(5 + 300 / 20 - 1);
  });

  it("starts nothing on a voice behind the caller, and does not cut faint words of the caller", () => {
    expect(phases(frames(100, 0.9), false).every(({ phase }) => phase === "none")).toBe(true);
    const tracker = createActivityTracker(DEFAULT_ACTIVITY);
    for (let frame = 0; frame < 5; frame += 1) tracker.hear(0.9, true);
    for (let frame = 0; frame < 30; frame += 1) expect(tracker.hear(0.9, false).phase).toBe("ongoing");
    for (let frame = 0; frame < 5; frame += 1) expect(tracker.hear(0.9, true).phase).toBe("ongoing");
  });

  it("lets no voice behind the caller hold an utterance open", () => {
    const tracker = createActivityTracker(DEFAULT_ACTIVITY);
    for (let frame = 0; frame < 5; frame += 1) tracker.hear(0.9, true);
    const after = Array.from({ length: 40 }, () => tracker.hear(0.9, false).phase);
    expect(after.indexOf("end")).toBe(800 / 20 - 1);
  });

  it("starts and ends in turn, whatever the probabilities", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())), (input) => {
        const tracker = createActivityTracker(DEFAULT_ACTIVITY);
        let open = false;
        for (const [probability, near] of input) {
          const { phase } = tracker.hear(probability, near);
          expect(phase === "start" || phase === "none").toBe(!open);
          open = phase === "start" || (open && phase !== "end");
        }
      }),
    );
  });
});
