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

  it("count before a newer key of the signalling, which never told of them", () => {
    const { keys, told, digits } = pressed();
    keys.fromMedia("5");
    vi.advanceTimersByTime(200);
    told("6", 1_000);
    keys.fromMedia("6");
    vi.advanceTimersByTime(1_000);
    expect(digits()).toBe("56");
  });

  it("count once when the signalling tells of them after a newer key", () => {
    const { keys, told, digits } = pressed();
    keys.fromMedia("5");
    keys.fromMedia("6");
    told("6", 1_000);
    told("5", 900);
    vi.advanceTimersByTime(1_000);
    expect(digits()).toBe("56");
  });

  it("are pressed again by who presses again, also right after the signalling came back", () => {
    const { keys, told, digits } = pressed();
    keys.fromMedia("5");
    told("6", 1_000);
    keys.fromMedia("6");
    vi.advanceTimersByTime(150);
    told("5", 1_150);
    keys.fromMedia("5");
    vi.advanceTimersByTime(1_000);
    expect(digits()).toBe("565");
  });

  it("do not overtake by an echo of an older key", () => {
    const { keys, told, digits } = pressed();
    keys.fromMedia("1");
    keys.fromMedia("2");
    told("1", 1_000, 60);
    told("1", 1_026, 60);
    told("2", 1_200);
    vi.advanceTimersByTime(1_000);
    expect(digits()).toBe("12");
  });

  it("come to nothing after the call", () => {
    const { keys, digits } = pressed();
    keys.fromMedia("1");
    keys.close();
    vi.advanceTimersByTime(1_000);
    expect(digits()).toBe("");
  });
});
