/** A value that is watched: what moves ten times a second must not draw the whole page anew. */
export interface Value<T> {
  readonly get: () => T;
  readonly set: (next: T) => void;
  /** Returns what ends the watching. */
  readonly subscribe: (watcher: () => void) => () => void;
}

export function createValue<T>(initial: T): Value<T> {
  let current = initial;
  const watchers = new Set<() => void>();
  return {
    get: () => current,
    set(next) {
      if (Object.is(next, current)) return;
      current = next;
      for (const watcher of watchers) watcher();
    },
    subscribe(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}
