import { randomUUID } from "node:crypto";
import { createGroupWriter, type GroupCounters } from "../store/group-writer.ts";
import type { Store } from "../store/open-store.ts";
import { appendAudit, type StampedDraft } from "./append-audit.ts";
import { type AuditDraft, type AuditEntry, checkDraft } from "./entry.ts";

interface TenantDraft extends StampedDraft {
  readonly tenant: string;
}

/** Writes the audit in groups. What is told of here happened now; a change of the store itself uses `appendAudit`. */
export interface AuditWriter {
  readonly counters: GroupCounters;
  /** Takes the draft and returns at once. Throws INPUT_INVALID. */
  push(tenant: string, draft: AuditDraft): void;
  /** Resolves when the entry is durable; rejects with STORE_UNAVAILABLE where the queue is full or closed. */
  append(tenant: string, draft: AuditDraft): Promise<AuditEntry>;
  /** Writes what waits, for at most `deadlineMs`. Idempotent. */
  close(deadlineMs: number): Promise<void>;
}

/** @param now gives milliseconds since the epoch. */
export function openAuditWriter(
  store: Store,
  options: { readonly now?: () => number; readonly capacity?: number } = {},
): AuditWriter {
  const { now = Date.now } = options;
  const group = createGroupWriter<TenantDraft, AuditEntry>((items) => writeAudit(store, items), options);
  const stamp = (tenant: string, draft: AuditDraft): TenantDraft => {
    checkDraft(draft);
    return { tenant, id: randomUUID(), at: new Date(now()).toISOString(), draft };
  };
  return {
    get counters() {
      return group.counters;
    },
    push(tenant, draft) {
      group.push(stamp(tenant, draft));
    },
    async append(tenant, draft) {
      return group.append(stamp(tenant, draft));
    },
    close: (deadlineMs) => group.close(deadlineMs),
  };
}

/** Tenants are locked in the order of their names, so that two nodes never wait for each other. */
function writeAudit(store: Store, items: readonly TenantDraft[]): Promise<readonly AuditEntry[]> {
  const tenants = [...new Set(items.map(({ tenant }) => tenant))].sort();
  return store.inSystem(async (tx) => {
    const written = new Map<string, AuditEntry>();
    for (const tenant of tenants) {
      const own = items.filter((item) => item.tenant === tenant);
      for (const entry of await appendAudit(tx, tenant, own)) written.set(entry.id, entry);
    }
    return items.map(({ id }) => written.get(id) as AuditEntry);
  });
}
