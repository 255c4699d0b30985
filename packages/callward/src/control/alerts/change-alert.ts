import { CallwardError } from "@callward/guard";
import type { Principal } from "../../access/roles.ts";
import { announceChange } from "../../store/changes.ts";
import type { Store } from "../../store/open-store.ts";
import type { StoreTransaction } from "../../store/transactions.ts";
import { auditPrincipal } from "../audit-actor.ts";
import type { AlertRuleId } from "./alert.ts";
import { ALERT_CHANGES, type Channel, noteDeliveries } from "./alert-book.ts";
import { messageOf } from "./message.ts";
import { readAlert, type StoredAlert } from "./read-alerts.ts";

/**
 * Takes an alert up (`acknowledged`) or puts it aside (`closed`). Told to the channels, so that who was woken knows that
 * somebody is on it. Audited. Throws NOT_FOUND, and ALERT_STATE where it was closed already.
 */
export function changeAlert(
  deps: { readonly store: Store; readonly channels: readonly Channel[] },
  principal: Principal,
  id: string,
  to: "acknowledged" | "closed",
  reason: string,
): Promise<StoredAlert> {
  return deps.store.inTenant(principal.tenant, async (tx) => {
    const before = await readAlert(tx, id);
    if (before.state === "closed" || before.state === to)
      throw new CallwardError("ALERT_STATE", { state: before.state });
    const at = new Date().toISOString();
    await tx
      .updateTable("alerts")
      .set(
        to === "closed"
          ? { state: to, closed_by: principal.id, closed_at: at }
          : { state: to, acknowledged_by: principal.id, acknowledged_at: at },
      )
      .where("id", "=", id)
      .execute();
    const after = await readAlert(tx, id);
    await noteDeliveries(tx, deps.channels, { ...storedMessage(after), event: to, at });
    await auditPrincipal(tx, principal, {
      action: to === "closed" ? "alert.close" : "alert.acknowledge",
      subject: `alert:${id}`,
      reason,
    });
    await announceChange(tx, { tenant: principal.tenant, what: ALERT_CHANGES });
    return after;
  });
}

/** Sends a message to every channel to see whether it arrives. Audited. */
export function sendTestAlert(
  deps: { readonly store: Store; readonly channels: readonly Channel[] },
  principal: Principal,
  id: string,
): Promise<void> {
  const { tenant } = principal;
  return deps.store.inTenant(tenant, async (tx: StoreTransaction) => {
    const message = messageOf(
      {
        tenant,
        rule: "output-blocks",
        subject: "test",
        severity: "warning",
        facts: { blocked: 0 },
        mitigation: { kind: "safe_mode", name: "all" },
      },
      id,
    );
    await noteDeliveries(tx, deps.channels, {
      ...message,
      title: "This is a test",
      event: "test",
      at: new Date().toISOString(),
    });
    await auditPrincipal(tx, principal, { action: "alert.test", subject: "alerts" });
  });
}

function storedMessage(alert: StoredAlert) {
  return messageOf(
    {
      tenant: alert.tenant,
      rule: alert.rule as AlertRuleId,
      subject: alert.subject,
      severity: alert.severity,
      facts: alert.facts,
      mitigation: alert.switch,
    },
    alert.id,
  );
}
