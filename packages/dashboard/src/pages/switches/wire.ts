export type SwitchKind = "tool" | "route" | "engine" | "voice" | "pack" | "safe_mode";

interface Actor {
  readonly kind: "person" | "token" | "system";
  readonly id: string;
}

/** A switch as `/api/v1/switches` gives it. */
export interface Switch {
  readonly id: string;
  readonly kind: SwitchKind;
  readonly name: string;
  /** It holds for all tenants. */
  readonly everything: boolean;
  readonly state: "on" | "cleared" | "expired";
  readonly reason: string;
  readonly setBy: Actor;
  readonly setAt: string;
  readonly expiresAt: string;
  readonly cleared: { readonly by: Actor; readonly at: string; readonly reason: string } | null;
}

export interface SwitchList {
  readonly switches: readonly Switch[];
  /** False while the node cannot hear the store. */
  readonly upToDate: boolean;
}

export interface SwitchHistory {
  readonly switches: readonly Switch[];
  readonly next: string | null;
}
