/** Allows so much a second on average, and a burst of `burst` after a pause. Time in milliseconds. */
export interface TokenBucket {
  /** Takes `amount` and says true, or says false and takes nothing. */
  take(amount: number): boolean;
}

export function createTokenBucket(limits: {
  readonly perSecond: number;
  readonly burst: number;
  readonly now: () => number;
}): TokenBucket {
  const { perSecond, burst, now } = limits;
  let left = burst;
  let at = now();
  return {
    take(amount) {
      const time = now();
      // A clock that was set back must not take anything away.
      left = Math.min(burst, left + (Math.max(0, time - at) * perSecond) / 1_000);
      at = time;
      if (amount > left) return false;
      left -= amount;
      return true;
    },
  };
}
