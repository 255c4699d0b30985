/** Time as the guards see it. Passed in, so that every decision can be replayed. */
export interface Clock {
  /** Wall-clock time in milliseconds since the epoch. */
  now(): number;
  /** Monotonic time in microseconds, for timings only. */
  micros(): number;
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  micros: () => performance.now() * 1000,
};
