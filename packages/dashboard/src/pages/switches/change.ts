import { ask } from "../../room/api.ts";
import { live } from "../../room/live.ts";
import type { Switch, SwitchKind } from "./wire.ts";

/** Throws a switch. It is in force on this server when this resolves, on the others within moments. Throws ApiProblem. */
export async function throwSwitch(wanted: {
  readonly kind: SwitchKind;
  /** Safe mode has none. */
  readonly name?: string;
  readonly reason: string;
  readonly expiresAt: string;
}): Promise<void> {
  await ask<Switch>("/api/v1/switches", { method: "POST", body: wanted });
  live.announce("switches");
}

/** Clears a switch. Throws ApiProblem. */
export async function clearSwitch(id: string, reason: string): Promise<void> {
  await ask<Switch>(`/api/v1/switches/${id}/clear`, { method: "POST", body: { reason } });
  live.announce("switches");
}
