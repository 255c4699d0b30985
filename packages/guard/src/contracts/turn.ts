import type { NormalText } from "../text/normal-text.ts";
import type { CheckReport, Finding } from "./verdict.ts";

/** Where a text comes from. Each source has thresholds of its own. */
export type Source = "caller" | "document" | "tool";

/** Who is heard to speak. Only the active caller can confirm anything. */
export type Speaker = "active_user" | "background" | "unknown";

/** What this caller may know. Ordered: each level sees what the lower ones see. */
export const CLEARANCES = ["public", "verified", "staff"] as const;
export type Clearance = (typeof CLEARANCES)[number];

export interface IntentGuess {
  /** An intent of the pack, or `oos` for out of scope. */
  readonly label: string;
  /** Calibrated: of the guesses given with 0.85, 85 % are right. */
  readonly confidence: number;
}

/** The seven ways a turn can go, and what each needs. */
export type Route =
  | { readonly kind: "human"; readonly target: string; readonly reason: string }
  | {
      readonly kind: "triage";
      readonly rule: string;
      readonly line: string;
      readonly target: string | undefined;
    }
  | { readonly kind: "refuse"; readonly reason: string }
  | { readonly kind: "deflect" }
  | { readonly kind: "faq"; readonly intent: string }
  | { readonly kind: "action"; readonly action: string; readonly intent: string }
  | { readonly kind: "answer"; readonly intent: string };

export type RouteKind = Route["kind"];

/** What the gatekeeper tells the world of a turn (DESIGN §6). */
export type GatekeeperAction = "allow" | "flag" | "block" | "triage" | "human";

/** What a call knows before the turn. Plain data: the guard keeps nothing between turns. */
export interface HearState {
  readonly source: Source;
  readonly speaker: Speaker;
  /** Earlier utterances of the same source, oldest first; used for attacks split over turns. */
  readonly history: readonly string[];
  /** Turns in a row without progress. */
  readonly stalledTurns: number;
}

/** Everything decided about one utterance. */
export interface Turn {
  readonly action: GatekeeperAction;
  readonly route: Route;
  readonly intent: IntentGuess;
  /** Further intents heard in the same utterance, most confident first. */
  readonly otherIntents: readonly IntentGuess[];
  /** Calibrated injection score in [0, 1]. */
  readonly score: number;
  /** Score from which this source is blocked at the pack's operating point; 0 where the screen failed. */
  readonly blockAt: number;
  /** The utterance with instructions to the assistant cut out; safe to fence as data. */
  readonly sanitized: string;
  readonly normal: NormalText;
  /** Scenarios of the pack that this utterance touches. */
  readonly scenarios: readonly string[];
  readonly findings: readonly Finding[];
  readonly reports: readonly CheckReport[];
  readonly micros: number;
}
