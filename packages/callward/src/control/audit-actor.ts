import { randomUUID } from "node:crypto";
import type { Principal } from "../access/roles.ts";
import { appendAudit, type StampedDraft } from "../audit/append-audit.ts";
import type { AuditActor, AuditDraft } from "../audit/entry.ts";
import type { StoreTransaction } from "../store/transactions.ts";

/** Whoever asks, as the audit names them. */
export function actorOf({ kind, id }: Principal): AuditActor {
  return { kind: kind === "token" ? "token" : kind === "user" ? "person" : "system", id };
}

/** Notes in the tenant's audit what a principal did, in the transaction that does it. To be called last. */
export async function auditPrincipal(
  tx: StoreTransaction,
  principal: Principal,
  what: Pick<AuditDraft, "action" | "subject"> & Partial<Pick<AuditDraft, "reason" | "before" | "after">>,
  stamp: Omit<StampedDraft, "draft"> = { id: randomUUID(), at: new Date().toISOString() },
): Promise<void> {
  const draft: AuditDraft = {
    actor: actorOf(principal),
    address: principal.address,
    reason: null,
    before: null,
    after: null,
    ...what,
  };
  await appendAudit(tx, principal.tenant, [{ ...stamp, draft }]);
}
