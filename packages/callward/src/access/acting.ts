import { createHash, randomUUID } from "node:crypto";
import { appendAudit } from "../audit/append-audit.ts";
import type { AuditActor } from "../audit/entry.ts";
import { announceChange } from "../store/changes.ts";
import type { Store } from "../store/open-store.ts";
import type { StoreTransaction } from "../store/transactions.ts";
import type { Passwords } from "./passwords.ts";
import type { Permission, Principal } from "./roles.ts";

/** What changes of people, their rights and their sessions are called where pages follow them. */
export const PEOPLE_CHANGES = "people";

/** What the use cases of people and access work with. */
export interface AccessContext {
  readonly store: Store;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly passwords: Passwords;
}

/** Who does something, and from which address of the network; null where it is this machine itself. */
export interface Acting {
  readonly actor: AuditActor;
  readonly address: string | null;
}

/** Who does something to other people's rights, and the rights they have themselves. */
export interface Authority extends Acting {
  readonly permissions: ReadonlySet<Permission>;
}

/** Whoever asks, in the words of the audit. */
export function authorityOf({ kind, id, address, permissions }: Principal): Authority {
  switch (kind) {
    case "user":
      return { actor: { kind: "person", id }, address, permissions };
    case "token":
      return { actor: { kind: "token", id }, address, permissions };
    case "local":
      return { actor: { kind: "system", id }, address, permissions };
    default:
      return kind satisfies never;
  }
}

/**
 * Writes one entry of the audit with the change it tells of, and tells the nodes. Append last: the chain is locked until
 * the transaction ends.
 */
export async function audit(
  tx: StoreTransaction,
  entry: Acting & {
    readonly tenant: string;
    readonly at: number;
    readonly action: string;
    readonly subject: string;
    readonly reason?: string;
    /** What was there before and after; hashed here. */
    readonly before?: unknown;
    readonly after?: unknown;
  },
): Promise<void> {
  const { tenant, at, actor, address, action, subject, reason = null, before, after } = entry;
  const draft = { actor, address, action, subject, reason, before: hashOf(before), after: hashOf(after) };
  await appendAudit(tx, tenant, [{ id: randomUUID(), at: isoTime(at), draft }]);
  await announceChange(tx, { tenant, what: PEOPLE_CHANGES });
}

/** ISO 8601 in UTC, as the store takes it. */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

function hashOf(state: unknown): string | null {
  return state === undefined ? null : createHash("sha256").update(JSON.stringify(state)).digest("hex");
}
