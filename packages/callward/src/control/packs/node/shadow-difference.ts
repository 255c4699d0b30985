import type { DecisionKind, GatekeeperAction, Redacted, RouteKind } from "@callward/guard";

/** What one version makes of one turn. Holds the pack's words and no caller's. */
export interface TurnOutcome {
  readonly action: GatekeeperAction;
  readonly route: RouteKind;
  /** Whom it transfers to, which rule or action: what the route alone does not tell. */
  readonly to: string | null;
  readonly intent: string;
  /** What would be said first; null where that depends on a model. */
  readonly words: string | null;
  /** What was decided about an action, where the turn proposed one. */
  readonly decision: DecisionKind | null;
}

/** Parts of an outcome that can differ. */
export const DIFFERING_PARTS = ["action", "route", "intent", "words", "decision"] as const;
export type DifferingPart = (typeof DIFFERING_PARTS)[number];

/** A turn on which two versions differ. */
export interface ShadowDifference {
  readonly parts: readonly DifferingPart[];
  /** The caller's words, redacted; null where they must not be kept. */
  readonly heard: Redacted | null;
  readonly live: TurnOutcome;
  readonly shadow: TurnOutcome;
}

/** The parts in which two outcomes of the same turn differ. */
export function differingParts(live: TurnOutcome, shadow: TurnOutcome): readonly DifferingPart[] {
  return DIFFERING_PARTS.filter((part) => {
    if (part === "route") return live.route !== shadow.route || live.to !== shadow.to;
    // What a model would say is not known, and is no difference.
    if (part === "words") return live.words !== null && shadow.words !== null && live.words !== shadow.words;
    return live[part] !== shadow[part];
  });
}
