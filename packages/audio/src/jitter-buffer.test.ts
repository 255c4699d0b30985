import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createJitterBuffer, type JitterBuffer } from "./jitter-buffer.ts";

/** A frame that says which packet it came from. */
const frameOf = (number: number) => new Int16Array(160).fill(number + 1);
const numberOf = (frame: Int16Array) => (frame[0] ?? 0) - 1;

/** Pushes each packet at its turn, one tick after each turn, and then `more` ticks. */
function play(buffer: JitterBuffer, turns: readonly (readonly number[])[], more = 40): Int16Array[] {
  const frames: Int16Array[] = [];
  for (let turn = 0; turn < turns.length + more; turn += 1) {
    for (const number of turns[turn] ?? []) buffer.push(number & 0xffff, frameOf(number % 30_000), turn * 20);
    frames.push(buffer.tick());
  }
  return frames;
}

const steady = (from: number, count: number) => Array.from({ length: count }, (_, index) => [from + index]);

describe("jitter buffer", () => {
  it("puts any permutation within its window in order, across the wrap of the numbers", () => {
    const window = 4;
    const shuffledBlocks = fc
      .array(fc.shuffledSubarray([0, 1, 2, 3], { minLength: window, maxLength: window }), {
        minLength: 3,
        maxLength: 30,
      })
      .map((blocks) => blocks.flatMap((block, index) => block.map((at) => [65_500 + index * window + at])));
    fc.assert(
      fc.property(shuffledBlocks, (turns) => {
        const buffer = createJitterBuffer({ leastFrames: 2 * window, mostFrames: 20 });
        const heard = play(buffer, turns).map(numberOf);
        const first = heard.findIndex((number) => number >= 0);
        expect(heard.slice(first, first + turns.length)).toEqual(
          turns.map((_, index) => (65_500 + index) % 30_000),
        );
        expect(buffer.counts()).toMatchObject({ late: 0, duplicates: 0, cut: 0, restarts: 0 });
      }),
    );
  });

  it("gives a whole frame for every tick, whatever comes when", () => {
    const anything = fc.record({
      sequence: fc.integer({ min: -70_000, max: 70_000 }),
      length: fc.nat(400),
      at: fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY)),
      ticks: fc.nat(4),
    });
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 200 }), (steps) => {
        const buffer = createJitterBuffer();
        for (const { sequence, length, at, ticks } of steps) {
          buffer.push(sequence, new Int16Array(length), at);
          for (let tick = 0; tick < ticks; tick += 1) expect(buffer.tick()).toHaveLength(160);
          expect(buffer.targetFrames()).toBeGreaterThanOrEqual(2);
          expect(buffer.targetFrames()).toBeLessThanOrEqual(10);
        }
      }),
    );
  });

  it("plays each packet once, however often the network brings it", () => {
    const buffer = createJitterBuffer();
    const heard = play(
      buffer,
      steady(0, 30).map(([number = 0]) => [number, number]),
    ).map(numberOf);
    expect(heard.slice(1, 31)).toEqual(Array.from({ length: 30 }, (_, index) => index));
    expect(buffer.counts().duplicates).toBe(30);
  });

  it("conceals a lost packet by the one before, fading, and goes on in step", () => {
    const buffer = createJitterBuffer();
    const turns = steady(100, 20).map((turn) => (turn[0] === 110 ? [] : turn));
    const frames = play(buffer, turns, 0);
    const lost = frames.findIndex((frame) => numberOf(frame) === 109) + 1;
    expect(numberOf(frames[lost]!)).toBe(109);
    expect(frames[lost]!.at(-1)).toBeLessThan(80);
    expect(numberOf(frames[lost + 1]!)).toBe(111);
    expect(buffer.counts().concealed).toBe(1);
  });

  it("falls silent when nothing comes, and plays again when something does", () => {
    const buffer = createJitterBuffer();
    const frames = play(
      buffer,
      [...steady(0, 10), ...Array.from({ length: 30 }, () => []), ...steady(10, 10)],
      20,
    );
    expect(frames.slice(16, 38).every((frame) => frame.every((sample) => sample === 0))).toBe(true);
    expect(frames.slice(38).map(numberOf)).toEqual(expect.arrayContaining(steady(10, 10).flat()));
  });

  it("drops what comes too late, and then waits longer", () => {
    const buffer = createJitterBuffer();
    const turns: number[][] = steady(0, 60);
    for (const late of [10, 14, 18, 22, 26, 30]) {
      turns[late] = [];
      turns[late + 3]?.push(late);
    }
    play(buffer, turns, 0);
    expect(buffer.counts().late).toBeGreaterThan(0);
    expect(buffer.targetFrames()).toBeGreaterThan(2);
  });

  it("brings a delay that grew in a stall down again, one merged frame a second", () => {
    const buffer = createJitterBuffer();
    const stalled = [...steady(0, 20), [], [], [], [], [], [20, 21, 22, 23, 24, 25], ...steady(26, 500)];
    const frames = play(buffer, stalled, 0);
    expect(buffer.counts().cut).toBeGreaterThan(2);
    expect(buffer.counts().late).toBe(0);
    expect(numberOf(frames.at(-1)!)).toBeGreaterThanOrEqual(stalled.length - 5);
  });

  it("cuts what is more than it may hold from the old end", () => {
    const buffer = createJitterBuffer({ mostFrames: 6 });
    for (let number = 0; number < 100; number += 1) buffer.push(number, frameOf(number), 0);
    expect(numberOf(buffer.tick())).toBeGreaterThan(92);
  });

  it("follows a sender that starts anew, but not one stray packet", () => {
    const buffer = createJitterBuffer();
    play(buffer, steady(0, 10), 0);
    buffer.push(40_000, frameOf(1), 200);
    expect(buffer.counts().restarts).toBe(0);
    const heard = play(buffer, steady(20_000, 20), 0).map(numberOf);
    expect(buffer.counts().restarts).toBe(1);
    expect(heard.at(-1)).toBeGreaterThan(20_010);
  });
});
