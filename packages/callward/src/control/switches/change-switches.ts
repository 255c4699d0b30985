import { randomUUID } from "node:crypto";
import { CallwardError } from "@callward/guard";
import type { Principal } from "../../access/roles.ts";
import { announceChange } from "../../store/changes.ts";
import type { Store } from "../../store/open-store.ts";
import type { StoreTransaction } from "../../store/transactions.ts";
import { actorOf, auditPrincipal } from "../audit-actor.ts";
import {
  checkReason,
  checkWanted,
  EVERYTHING,
  SWITCH_CHANGES,
  type Switch,
  stateOf,
  switchHash,
  type WantedSwitch,
} from "./switch.ts";
import { insertSwitch, readHistory, readSwitch, updateCleared } from "./switch-rows.ts";

/** What the use cases of switches work with. */
export interface SwitchControl {
  readonly store: Store;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/**
 * Throws a switch for the principal's tenant (`*`: for all). When this resolves it is durable, and every node that
 * follows the store has been told. Throws INPUT_INVALID and the store's errors.
 */
export async function setSwitch(
  { store, now }: SwitchControl,
  principal: Principal,
  wanted: WantedSwitch,
): Promise<Switch> {
  const setAt = now();
  checkWanted(wanted, setAt);
  const one: Switch = {
    id: randomUUID(),
    tenant: principal.tenant,
    kind: wanted.kind,
    name: wanted.name,
    reason: wanted.reason.trim(),
    setBy: actorOf(principal),
    setAt: new Date(setAt).toISOString(),
    expiresAt: new Date(wanted.expiresAt).toISOString(),
    cleared: null,
  };
  return store.inTenant(one.tenant, async (tx) => {
    await insertSwitch(tx, one);
    await record(tx, principal, {
      action: "switch.set",
      reason: one.reason,
      before: null,
      after: one,
    });
    return one;
  });
}

/**
 * Clears a switch of the principal's tenant. One that is cleared already comes back as it is. Throws SWITCH_UNKNOWN,
 * SWITCH_EXPIRED, INPUT_INVALID and the store's errors.
 */
export async function clearSwitch(
  { store, now }: SwitchControl,
  principal: Principal,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Switch> {
  checkReason(reason);
  return store.inTenant(principal.tenant, async (tx) => {
    const found = await readSwitch(tx, principal.tenant, id);
    if (found === undefined) throw new CallwardError("SWITCH_UNKNOWN", { id });
    const state = stateOf(found, now());
    if (state === "cleared") return found;
    if (state === "expired") throw new CallwardError("SWITCH_EXPIRED", { id, at: found.expiresAt });
    const at = new Date(now()).toISOString();
    const cleared = { ...found, cleared: { by: actorOf(principal), at, reason: reason.trim() } };
    if (!(await updateCleared(tx, cleared))) return (await readSwitch(tx, principal.tenant, id)) ?? cleared;
    await record(tx, principal, {
      action: "switch.clear",
      reason: reason.trim(),
      before: found,
      after: cleared,
    });
    return cleared;
  });
}

/** Every throw that a tenant sees, newest first; `before` is the id of the last one of the page before. */
export function switchHistory(
  { store }: SwitchControl,
  tenant: string,
  { limit, before }: { readonly limit: number; readonly before?: string | undefined },
): Promise<readonly Switch[]> {
  return store.inTenant(
    tenant,
    async (tx) => {
      if (before === undefined) return readHistory(tx, { limit });
      const last = (await readSwitch(tx, tenant, before)) ?? (await readSwitch(tx, EVERYTHING, before));
      if (last === undefined) throw new CallwardError("SWITCH_UNKNOWN", { id: before });
      return readHistory(tx, { limit, before: last });
    },
    { readOnly: true },
  );
}

/** Writes down who did it and tells the nodes, in the transaction of the change. */
async function record(
  tx: StoreTransaction,
  principal: Principal,
  deed: {
    readonly action: string;
    readonly reason: string;
    readonly before: Switch | null;
    readonly after: Switch;
  },
): Promise<void> {
  const { action, reason, before, after } = deed;
  await auditPrincipal(tx, principal, {
    action,
    subject: `switch:${after.kind}/${after.name} ${after.id} until ${after.expiresAt}`,
    reason,
    before: before === null ? null : switchHash(before),
    after: switchHash(after),
  });
  await announceChange(tx, { tenant: after.tenant, what: SWITCH_CHANGES, detail: after });
}
