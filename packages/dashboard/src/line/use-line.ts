import { useEffect, useState, useSyncExternalStore } from "react";
import type { LineState } from "./line-state.ts";
import { createLineStore, type LineStore } from "./line-store.ts";
import type { Value } from "./value.ts";

/** The page's line: what it can do, and how it stands. */
export interface Line extends LineStore {
  readonly now: LineState;
}

/** Draws the component anew whenever the value changes. */
export function useValue<T>(value: Value<T>): T {
  return useSyncExternalStore(value.subscribe, value.get);
}

export function useLine(): Line {
  const [store] = useState(createLineStore);
  const now = useValue(store.state);
  useEffect(() => store.close, [store]);
  return { ...store, now };
}
