import type { Clearance, Speaker } from "./turn.ts";

/**
 * How much harm an action can do. Each tier has one decision at first sight:
 * low → execute, medium → confirm, high → step_up, critical → human, blocked → refuse.
 */
export const RISK_TIERS = ["low", "medium", "high", "critical", "blocked"] as const;
export type RiskTier = (typeof RISK_TIERS)[number];

export type ArgValue = string | number | boolean;

/** What somebody (the model, a form, an API client) would like to be done. A wish, never a command. */
export interface Proposal {
  readonly action: string;
  readonly args?: Readonly<Record<string, unknown>>;
  /** Tier claimed by the proposer. It can raise the pack's tier, never lower it. */
  readonly tier?: RiskTier;
}

/** What the call knows about the person asking. */
export interface ActionState {
  readonly speaker: Speaker;
  /** The active speaker pressed the confirmation key for exactly this proposal. A spoken yes is not one. */
  readonly confirmed: boolean;
  /** The caller passed a second factor on this call. */
  readonly clearance: Clearance;
  /** Time of the decision, milliseconds since the epoch. */
  readonly now: number;
  /** Slots that are taken, as `YYYY-MM-DDTHH:MM` in the business's time zone. */
  readonly taken?: ReadonlySet<string>;
}

export type DecisionKind = "execute" | "confirm" | "step_up" | "human" | "refuse";

export interface Decision {
  readonly decision: DecisionKind;
  /** Stable code, e.g. `policy/blocked`, `args/missing`, `slot/closed`. */
  readonly code: string;
  /** One sentence for people; holds no argument values. */
  readonly reason: string;
  readonly action: string;
  readonly tier: RiskTier;
  /** The validated arguments; only with execute, confirm and step_up. */
  readonly args: Readonly<Record<string, ArgValue>>;
  /** The argument that the decision is about, where there is one. */
  readonly arg?: string;
}
