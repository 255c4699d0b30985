import type { CallClock } from "../calls/call-clock.ts";

/** A call's clock that moves only when told to, and runs the timers that come due. */
export interface ManualCallClock extends CallClock {
  /** Moves time on by this many milliseconds, running due timers in order. */
  advance(ms: number): void;
  /** Timers that are waiting; none after a call has ended. */
  readonly waiting: number;
}

/** Starts on Monday 23 November 2026, 10:00 in Los Angeles, unless told otherwise. */
export function manualCallClock(start = Date.UTC(2026, 10, 23, 18, 0)): ManualCallClock {
  let now = start;
  let timers: { readonly due: number; readonly task: () => void }[] = [];
  return {
    now: () => now,
    micros: () => now * 1000,
    get waiting() {
      return timers.length;
    },
    after(ms, task) {
      const timer = { due: now + ms, task };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const next = timers
          .filter((timer) => timer.due <= end)
          .sort((left, right) => left.due - right.due)[0];
        if (next === undefined) break;
        timers = timers.filter((timer) => timer !== next);
        now = Math.max(now, next.due);
        next.task();
      }
      now = end;
    },
  };
}
