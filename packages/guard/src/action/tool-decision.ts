/** A parsed voice intent that wants to be carried out. */
export interface ToolIntent {
  readonly action: string;
  readonly confirmed?: boolean;
  readonly speaker?: string;
}

export interface ToolPolicy {
  readonly blocked: ReadonlySet<string>;
  readonly requires_confirmation: ReadonlySet<string>;
}

/**
 * The smallest policy of a voice tool: a blocked action is refused whatever is confirmed; a sensitive one needs a
 * confirmation by the active speaker; the rest goes ahead. `createDecider` is the full form over a pack.
 */
export function toolDecision(intent: ToolIntent, policy: ToolPolicy): "refuse" | "confirm" | "execute" {
  if (policy.blocked.has(intent.action)) return "refuse";
  if (!policy.requires_confirmation.has(intent.action)) return "execute";
  return intent.confirmed === true && intent.speaker === "active_user" ? "execute" : "confirm";
}
