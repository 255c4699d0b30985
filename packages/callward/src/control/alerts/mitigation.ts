import type { Mitigation } from "./alert.ts";

/** Kinds of kill switches that alerts point to. */
export const CONTROLLED = ["tool", "route", "engine", "pack", "safe_mode"] as const;

export const SAFE_MODE: Mitigation = { kind: "safe_mode", name: "all" };
export const stopTool = (action: string): Mitigation => ({ kind: "tool", name: action });
export const stopRoute = (route: "action" | "answer"): Mitigation => ({ kind: "route", name: route });
export const stopEngine = (engine: "model" | "hearing" | "voice"): Mitigation => ({
  kind: "engine",
  name: engine,
});
/** @param pack as `id@version`; without one, everything but fixed answers and people stops. */
export const stopPack = (pack: string | undefined): Mitigation =>
  pack === undefined ? SAFE_MODE : { kind: "pack", name: pack };
