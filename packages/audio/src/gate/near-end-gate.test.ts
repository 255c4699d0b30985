import { describe, expect, it } from "vitest";
import { createNearEndGate } from "./near-end-gate.ts";

/** Speaks at a level for some frames: near voices are learnt, others refused, as the gate does. */
function speak(gate: ReturnType<typeof createNearEndGate>, level: number, frames: number): number {
  let near = 0;
  for (let frame = 0; frame < frames; frame += 1) {
    if (gate.isNear(level)) {
      near += 1;
      gate.learn(level);
    } else gate.refuse();
  }
  return near;
}

describe("the near-end gate", () => {
  it("refuses a voice more than 12 dB below the caller", () => {
    const gate = createNearEndGate();
    speak(gate, -20, 100);
    expect(gate.isNear(-33)).toBe(false);
    expect(gate.isNear(-31)).toBe(true);
  });

  it("does not take a faint voice for the caller because it was heard first", () => {
    const gate = createNearEndGate();
    expect(speak(gate, -48, 100)).toBe(0);
    expect(speak(gate, -22, 20)).toBe(20);
    expect(gate.isNear(-48)).toBe(false);
  });

  it("is reset within a tenth of a second by a caller who outshouts what was taken for one", () => {
    const gate = createNearEndGate();
    speak(gate, -38, 200);
    speak(gate, -18, 5);
    expect(gate.isNear(-38)).toBe(false);
  });

  it("lets a faint caller in after seconds", () => {
    const gate = createNearEndGate();
    expect(speak(gate, -50, 500)).toBeGreaterThan(100);
  });

  it("holds out against a television for a minute of its talk once the caller is known", () => {
    const gate = createNearEndGate();
    speak(gate, -20, 200);
    expect(speak(gate, -39, 3_000)).toBe(0);
  });
});
