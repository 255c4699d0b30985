import { CallwardError } from "@callward/guard";
import { z } from "zod";
import type { Principal } from "../../access/roles.ts";
import { announceChange, type Changes } from "../../store/changes.ts";
import { auditPrincipal } from "../audit-actor.ts";
import { type LiveControl, readLive } from "./read-live.ts";

/** What a wish to hand a call over is called where nodes follow it. */
const HAND_OVER = "hand-over";
const detailSchema = z.object({ call: z.string() });

/**
 * Asks the node of a call to give its caller to a person; the same on this node and on another. Audited with the reason, in
 * the transaction that tells the nodes. Throws NOT_FOUND for a call that is not in progress, or on its way already.
 */
export async function askHandOver(
  control: LiveControl,
  principal: Principal,
  id: string,
  reason: string,
): Promise<void> {
  const { tenant } = principal;
  const { calls } = await readLive(control, tenant);
  const found = calls.some(
    (call) => call.id === id && (call.state === "greeting" || call.state === "talking"),
  );
  if (!found) throw new CallwardError("NOT_FOUND", { path: "a call in progress of that id" });
  await control.store.inTenant(tenant, async (tx) => {
    await auditPrincipal(tx, principal, { action: "call.hand-over", subject: `call:${id}`, reason });
    await announceChange(tx, { tenant, what: HAND_OVER, detail: { call: id } });
  });
}

/** Calls the listener with the tenant and the id of each call that somebody hands over. Gives the way to end it. */
export function followHandOvers(
  changes: Changes,
  listener: (tenant: string, call: string) => void,
): () => void {
  return changes.subscribe((event) => {
    if (event.type !== "changed" || event.what !== HAND_OVER) return;
    const detail = detailSchema.safeParse(event.detail);
    if (detail.success) listener(event.tenant, detail.data.call);
  });
}
