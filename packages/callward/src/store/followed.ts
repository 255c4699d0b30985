import type { Change, Changes } from "./changes.ts";

/** Readings in a row that a change may make worthless before one is taken as it is; the next follows anyway. */
const MAX_READINGS = 3;
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
    /** Puts what a change tells of itself into the copy at once; the reading follows. */
    readonly apply?: (current: Value, change: Change) => Value;
    /** Called with each new copy. */
    readonly onRead?: (value: Value) => void;
  },
): Promise<Followed<Value>> {
  let current: Value = await options.read();
  let reading: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  let failing = false;
  let changed = 0;
  let closed = false;
  let cancelRetry = () => {};

  function take(value: Value): void {
    if (closed) return;
    current = value;
    options.onRead?.(value);
  }

  async function readOnce(): Promise<void> {
    for (let readings = 1; ; readings += 1) {
      const before = changed;
      const value = await options.read();
      // What changed in the meantime may be in the copy already and not in what was read.
      if (changed === before || readings === MAX_READINGS) return take(value);
    }
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
    if (event.type === "changed" && !options.concerns(event)) return;
    changed += 1;
    if (event.type === "changed" && options.apply !== undefined) take(options.apply(current, event));
    refreshUntilDone(RETRY_MS.first);
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
