import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { manualCallClock } from "../testing/manual-call-clock.ts";
import { createPlayback } from "./playback.ts";

const RATE = 16_000;
const MESSAGE = 320;
const soundOf = (ms: number, value = 1) => new Int16Array((ms * RATE) / 1_000).fill(value);

function open() {
  const clock = manualCallClock();
  const sent: Int16Array[] = [];
  const marks: number[] = [];
  const flushes: number[] = [];
  let stalls = 0;
  const playback = createPlayback({
    sampleRate: RATE,
    clock,
    send: (audio) => void sent.push(audio),
    sendFlush: (epoch) => void flushes.push(epoch),
    onMark: (id) => void marks.push(id),
    onStalled: () => {
      stalls += 1;
    },
  });
  return {
    playback,
    clock,
    sent,
    marks,
    flushes,
    stalls: () => stalls,
    sentMs: () => (sent.reduce((sum, { length }) => sum + length, 0) * 1_000) / RATE,
  };
}

describe("sound for a page", () => {
  it("leaves in messages of 20 ms, in order, and only 400 ms ahead of what the page has played", () => {
    const { playback, clock, sent, sentMs } = open();
    playback.play(soundOf(80, 1));
    playback.play(soundOf(1_000, 2));
    expect(sentMs()).toBe(400);
    expect(sent.every(({ length }) => length === MESSAGE)).toBe(true);
    expect([sent[0]?.[0], sent[3]?.[319], sent[4]?.[0]]).toEqual([1, 1, 2]);
    clock.advance(200);
    playback.progress(0, (200 * RATE) / 1_000);
    expect(sentMs()).toBe(600);
  });

  it("counts as queued until the clock and the page's reports say that it was heard", () => {
    const { playback, clock } = open();
    playback.play(soundOf(1_000));
    expect(playback.queuedMs()).toBe(1_000);
    clock.advance(100);
    expect(playback.queuedMs()).toBe(900);
    playback.progress(0, (60 * RATE) / 1_000);
    expect(playback.queuedMs()).toBe(940);
    // A page that says nothing more is believed to play on for a moment only.
    clock.advance(5_000);
    expect(playback.queuedMs()).toBe(740);
  });

  it("is heard up to a mark when the page has played up to it, and not before", () => {
    const { playback, clock, marks } = open();
    playback.play(soundOf(200));
    playback.mark(7);
    clock.advance(190);
    playback.progress(0, (190 * RATE) / 1_000);
    expect(marks).toEqual([]);
    clock.advance(10);
    playback.progress(0, (200 * RATE) / 1_000);
    expect(marks).toEqual([7]);
  });

  it("is marked at once where nothing is waiting", () => {
    const { playback, clock, marks } = open();
    playback.mark(1);
    clock.advance(0);
    expect(marks).toEqual([1]);
  });

  it("is gone at a flush, with its marks, and old reports do not count for what comes after", () => {
    const { playback, clock, marks, flushes, sentMs } = open();
    playback.play(soundOf(3_000));
    playback.mark(1);
    clock.advance(100);
    playback.flush();
    expect(flushes).toEqual([1]);
    expect(playback.queuedMs()).toBe(0);
    playback.play(soundOf(200));
    playback.mark(2);
    clock.advance(1_000);
    playback.progress(0, 48_000);
    expect(marks).toEqual([]);
    playback.progress(1, (200 * RATE) / 1_000);
    expect(marks).toEqual([2]);
    expect(sentMs()).toBe(600);
  });

  it("is bounded: two minutes wait for a page that stalls, what is beyond is dropped and counted", () => {
    const { playback } = open();
    for (let second = 0; second < 130; second += 1) playback.play(soundOf(1_000));
    expect(playback.queuedMs()).toBe(120_400);
    expect(playback.droppedMs).toBe(9_600);
  });

  it("tells once that a page which has sound plays none of it", () => {
    const { playback, clock, stalls } = open();
    playback.play(soundOf(1_000));
    clock.advance(9_999);
    expect(stalls()).toBe(0);
    clock.advance(1);
    expect(stalls()).toBe(1);
    clock.advance(60_000);
    expect(stalls()).toBe(1);
  });

  it("leaves no timer behind", () => {
    const { playback, clock } = open();
    playback.play(soundOf(1_000));
    playback.close();
    playback.close();
    expect(clock.waiting).toBe(0);
  });
});

describe("whatever a page claims", () => {
  it("no mark is told before its sound can have been heard, and the queue stays within bounds", () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant("claim" as const), epoch: fc.nat(3), played: fc.nat(200_000) }),
      fc.record({ do: fc.constant("pass" as const), ms: fc.nat(300) }),
      fc.record({ do: fc.constant("play" as const), ms: fc.nat(600) }),
      fc.record({ do: fc.constant("flush" as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { playback, clock, marks, flushes } = open();
        const due = new Map<number, number>();
        let endsAt = clock.now();
        let id = 0;
        for (const move of steps) {
          if (move.do === "claim") playback.progress(move.epoch, move.played);
          if (move.do === "pass") clock.advance(move.ms);
          if (move.do === "flush") {
            playback.flush();
            endsAt = clock.now();
          }
          if (move.do === "play") {
            playback.play(soundOf(move.ms));
            endsAt = Math.max(endsAt, clock.now()) + move.ms;
            id += 1;
            due.set(id, endsAt);
            playback.mark(id);
          }
          for (const mark of marks) expect(clock.now()).toBeGreaterThanOrEqual((due.get(mark) ?? 0) - 101);
          expect(playback.queuedMs()).toBeGreaterThanOrEqual(0);
          expect(playback.queuedMs()).toBeLessThanOrEqual(120_400);
        }
        expect(flushes.length).toBe(steps.filter((move) => move.do === "flush").length);
        expect(new Set(marks).size).toBe(marks.length);
      }),
    );
  });
});
