import { describe, expect, it } from "vitest";
import { createCaptureFramer } from "./capture-framer.ts";

describe("a microphone", () => {
  it.each([16_000, 44_100, 48_000] as const)(
    "at %i Hz gives frames of 20 ms at 16 kHz, loud as it was",
    (rate) => {
      const frames: Int16Array[] = [];
      const framer = createCaptureFramer(rate, (frame) => frames.push(frame));
      const quantum = new Float32Array(128);
      for (let at = 0; at < rate; at += quantum.length) {
        for (let index = 0; index < quantum.length; index += 1)
          quantum[index] = 0.5 * Math.sin((2 * Math.PI * 500 * (at + index)) / rate);
        framer.push(quantum);
      }
      expect(frames.length).toBeGreaterThanOrEqual(49);
      expect(frames.length).toBeLessThanOrEqual(51);
      expect(frames.every(({ length }) => length === 320)).toBe(true);
      const loudest = Math.max(...(frames[25] ?? []));
      expect(loudest).toBeGreaterThan(16_000);
      expect(loudest).toBeLessThan(16_800);
    },
  );
});
