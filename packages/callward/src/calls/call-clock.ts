import { type Clock, systemClock } from "@callward/guard";

/** Time as a call sees it: decisions and timers share one clock, so that a test can hold both. */
export interface CallClock extends Clock {
  /** Runs `task` once after `ms` milliseconds, unless the returned function is called first. */
  after(ms: number, task: () => void): () => void;
}

/** The machine's clock and timers. Timers do not keep the process alive. */
export const systemCallClock: CallClock = {
  ...systemClock,
  after(ms, task) {
    const timer = setTimeout(task, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
