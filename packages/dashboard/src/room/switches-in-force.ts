import { createContext, useContext } from "react";
import type { SwitchList } from "../pages/switches/wire.ts";

/** What is switched off now; undefined while it is not known, and for who may not know. */
export const SwitchesContext = createContext<SwitchList | undefined>(undefined);

export function useSwitchesInForce(): SwitchList | undefined {
  return useContext(SwitchesContext);
}
