import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createKeyPresses } from "./key-presses.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterEach(() => void vi.useRealTimers());

function pressed() {
  const digits: string[] = [];
  const keys = createKeyPresses({ press: (digit) => digits.push(digit) });
  /** A key released at a time of Asterisk's clock, told now. */
  const told = (digit: string, releasedAt: number, durationMs = 100) =>
    keys.signalled({ digit, durationMs, releasedAt });
  return { keys, told, digits: () => digits.join("") };
}

describe("keys told by the signalling", () => {
  it("count each, however close they are told: the time of the press counts, not of its news", () => {
    const { told, digits } = pressed();
    told("1", 100);
    told("1", 240);
    told("2", 380);
    told("1", 520);
    expect(digits()).toBe("1121");
  });

  it("count once when one event comes twice, or one tone is told twice", () => {
    const { told, digits } = pressed();
    told("1", 1_000);
    told("1", 1_000);
    told("2", 2_000, 60);
    told("2", 2_026, 60);
    told("3", 3_000, 40);
    told("3", 3_160, 40);
    expect(digits()).toBe("123");
  });

  it("count each when their news come in the wrong order", () => {
    const { told, digits } = pressed();
    told("1", 1_300);
    told("1", 1_000);
    expect(digits()).toBe("11");
  });
});

describe("keys told by the media", () => {
  it("are the same press that the signalling tells, before or after", () => {
    const { keys, told, digits } = pressed();
    told("1", 100);
    keys.fromMedia("1");
    keys.fromMedia("2");
    told("2", 300);
    vi.advanceTimersByTime(1_000);
    expect(digits()).toBe("12");
  });

  it("count alone when the signalling is silent", () => {
    const { keys, digits } = pressed();
    keys.fromMedia("5");
    expect(digits()).toBe("");
    vi.advanceTimersByTime(300);
    expect(digits()).toBe("5");
  });

  it("do not bring an echo back that the signalling dropped", () => {
    const { keys, told, digits } = pressed();
    told("1", 100, 60);
    keys.fromMedia("1");
    told("1", 126, 60);
    keys.fromMedia("1");
    vi.advanceTimersByTime(1_000);
    expect(digits()).toBe("1");
  });

  it("come to nothing after the call", () => {
    const { keys, digits } = pressed();
    keys.fromMedia("1");
    keys.close();
    vi.advanceTimersByTime(1_000);
    expect(digits()).toBe("");
  });
});
