import type { Change, Changes } from "./changes.ts";

/** First and longest gap between two tries of a reading that fails. */
const RETRY_MS = { first: 50, longest: 2_000 };

/** A copy of something in the store, kept in memory so that calls never wait, and read again whenever it changes. */
export interface Followed<Value> {
  /** What was read last. Stays as it is while the store is down. */
  readonly current: Value;
  /** False while `current` may be out of date: changes may be missed, or what changed could not be read. */
  readonly upToDate: boolean;
  /** Resolves when everything that was committed before is in `current`. Rejects where it cannot be read. */
  refresh(): Promise<void>;
  /** Idempotent. */
  close(): void;
}

/**
 * Reads once, and again after each change that `concerns` it and after each time when changes may have been missed.
 * Resolves with the first reading, so that nobody works with a copy that was never made; rejects where that fails.
 */
export async function follow<Value>(
  changes: Changes,
  options: {
    readonly concerns: (change: Change) => boolean;
    readonly read: () => Promise<Value>;
    /** Called after each reading. */
    readonly onRead?: (value: Value) => void;
  },
): Promise<Followed<Value>> {
  let current = await options.read();
  let reading: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  let failing = false;
  let closed = false;
  let cancelRetry = () => {};

  async function readOnce(): Promise<void> {
    const value = await options.read();
    if (closed) return;
    current = value;
    options.onRead?.(value);
  }

  /** A reading that is on its way may have begun before the change, so one more follows it; any number share that one. */
  function refresh(): Promise<void> {
    if (reading === undefined) {
      reading = readOnce().finally(() => {
        reading = undefined;
      });
      return reading;
    }
    next ??= reading
      .catch(() => {})
      .then(() => {
        next = undefined;
        return refresh();
      });
    return next;
  }

  function refreshUntilDone(gapMs: number): void {
    cancelRetry();
    refresh().then(
      () => {
        failing = false;
      },
      () => {
        failing = true;
        if (closed) return;
        const timer = setTimeout(() => refreshUntilDone(Math.min(gapMs * 2, RETRY_MS.longest)), gapMs);
        timer.unref();
        cancelRetry = () => clearTimeout(timer);
      },
    );
  }

  const unsubscribe = changes.subscribe((event) => {
    if (event.type === "reread" || options.concerns(event)) refreshUntilDone(RETRY_MS.first);
  });

  return {
    get current() {
      return current;
    },
    get upToDate() {
      return changes.following && !failing;
    },
    refresh,
    close() {
      closed = true;
      cancelRetry();
      unsubscribe();
    },
  };
}
