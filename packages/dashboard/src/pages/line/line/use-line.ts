import { useEffect, useState } from "react";
import { useValue } from "../../../room/use-value.ts";
import type { LineState } from "./line-state.ts";
import { createLineStore, type LineStore } from "./line-store.ts";

/** The page's line: what it can do, and how it stands. */
export interface Line extends LineStore {
  readonly now: LineState;
}

/** @param version the version to try; undefined: what takes calls. It stays what it was at first. */
export function useLine(version: string | undefined): Line {
  const [store] = useState(() => createLineStore(version));
  const now = useValue(store.state);
  useEffect(() => store.close, [store]);
  return { ...store, now };
}
