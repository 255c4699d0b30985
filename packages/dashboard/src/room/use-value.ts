import { useSyncExternalStore } from "react";
import type { Value } from "./value.ts";

/** Draws the component anew whenever the value changes. */
export function useValue<T>(value: Value<T>): T {
  return useSyncExternalStore(value.subscribe, value.get);
}
