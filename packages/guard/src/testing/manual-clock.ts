import type { Clock } from "../contracts/clock.ts";

/** A clock that moves only when told to. */
export interface ManualClock extends Clock {
  /** Moves time on by this many milliseconds. */
  advance(ms: number): void;
}

/** Makes a clock for tests that starts at `start` (milliseconds since the epoch). */
export function manualClock(start = Date.UTC(2026, 10, 23, 18, 0)): ManualClock {
  let elapsed = 0;
  return {
    now: () => start + elapsed,
    micros: () => elapsed * 1000,
    advance(ms) {
      elapsed += ms;
    },
  };
}
