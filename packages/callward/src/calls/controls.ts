import type { RouteKind } from "@callward/guard";

/** Something that a switch can stop. */
export type Controlled =
  /** An action of the pack, by its id. */
  | { readonly kind: "tool"; readonly name: string }
  | { readonly kind: "route"; readonly name: ControlledRoute }
  | { readonly kind: "engine"; readonly name: ControlledEngine }
  /** A voice, as `kokoro/af_heart`. */
  | { readonly kind: "voice"; readonly name: string }
  /** A version of a pack, as `dentist@1.4.0`. */
  | { readonly kind: "pack"; readonly name: string };

/** Routes that can be stopped. The others (triage, a person, a refusal) are what a stopped route is replaced by. */
export const CONTROLLED_ROUTES = [
  "faq",
  "action",
  "answer",
  "deflect",
] as const satisfies readonly RouteKind[];
export type ControlledRoute = (typeof CONTROLLED_ROUTES)[number];

export const CONTROLLED_ENGINES = ["model", "hearing", "voice"] as const;
export type ControlledEngine = (typeof CONTROLLED_ENGINES)[number];

/** A switch as far as a call is concerned. */
export type Stop = { readonly id: string } & (
  | Controlled
  | { readonly kind: "safe_mode"; readonly name: string }
);

/**
 * What is stopped for one tenant at one moment. Immutable; a call asks for it anew at every decision, so that a switch
 * bites in calls that are in progress.
 */
export interface Controls {
  /** Id of the switch that stops this; undefined where it is allowed. */
  stopped(thing: Controlled): string | undefined;
  /** Id of the switch that allows fixed answers and people only. */
  readonly safeMode: string | undefined;
}

/** Controls from the switches that are on now, oldest first. */
export function createControls(stops: readonly Stop[]): Controls {
  if (stops.length === 0) return ALL_ALLOWED;
  const ids = new Map<string, string>();
  for (const { kind, name, id } of stops) {
    const key = kind === "safe_mode" ? kind : keyOf(kind, name);
    if (!ids.has(key)) ids.set(key, id);
  }
  return controlsOf(ids);
}

function controlsOf(ids: ReadonlyMap<string, string>): Controls {
  const safeMode = ids.get("safe_mode");
  return {
    safeMode,
    stopped(thing) {
      // Asked for every frame of a caller's speech, and nearly always nothing is stopped at all.
      if (ids.size === 0) return undefined;
      return ids.get(keyOf(thing.kind, thing.name)) ?? (stoppedInSafeMode(thing) ? safeMode : undefined);
    },
  };
}

/** Everything is allowed. */
export const ALL_ALLOWED: Controls = controlsOf(new Map());

/** Where a call's own version of its pack is stopped, the call goes on in safe mode: it cannot change its pack. */
export function controlsOfCall(
  controls: Controls,
  pack: { readonly id: string; readonly version: string },
): Controls {
  const stop = controls.safeMode ?? controls.stopped({ kind: "pack", name: packName(pack) });
  if (stop === undefined || stop === controls.safeMode) return controls;
  return {
    safeMode: stop,
    stopped: (thing) => controls.stopped(thing) ?? (stoppedInSafeMode(thing) ? stop : undefined),
  };
}

/** Name of a pack's version, for switches. */
export function packName({ id, version }: { readonly id: string; readonly version: string }): string {
  return `${id}@${version}`;
}

/** Safe mode is fixed answers and people: no model, no action, no extraction. */
function stoppedInSafeMode({ kind, name }: Controlled): boolean {
  if (kind === "tool") return true;
  if (kind === "route") return name === "action" || name === "answer";
  return kind === "engine" && name === "model";
}

function keyOf(kind: string, name: string): string {
  return `${kind} ${name}`;
}
