import { randomUUID } from "node:crypto";
import type { Principal } from "../../access/roles.ts";
import { appendAudit } from "../../audit/append-audit.ts";
import type { AuditActor, AuditDraft } from "../../audit/entry.ts";
import type { Signer, TrustedKeys } from "../../audit/signing-keys.ts";
import { announceChange } from "../../store/changes.ts";
import type { Store } from "../../store/open-store.ts";
import type { StoreTransaction } from "../../store/transactions.ts";
import type { VetPack } from "./vet-pack.ts";

/** What changes of packs are called where nodes follow them. */
export const PACK_CHANGES = "packs";

/** What the use cases of packs work with. */
export interface PackControl {
  readonly store: Store;
  /** Who signs what is taken in, read anew each time: a key that was taken away signs nothing more. Throws KEY_UNUSABLE. */
  readonly signers: () => readonly Signer[];
  /** Whose signatures count. Throws KEY_UNUSABLE. */
  readonly keys: () => TrustedKeys;
  readonly vet: VetPack;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** How a person, token or command is written down beside what it did. */
export function actorOf({ kind, id }: Principal): AuditActor {
  return { kind: kind === "token" ? "token" : "person", id };
}

/** The same as one text, to compare who uploaded with who approves. */
export function actorName({ kind, id }: Principal): string {
  return `${kind}:${id}`;
}

type Deed = Pick<AuditDraft, "action" | "subject" | "reason" | "before" | "after">;

/** Writes down who did it and tells the nodes, in the transaction of the change. Call it last. */
export async function record(
  control: PackControl,
  tx: StoreTransaction,
  principal: Principal,
  deed: Deed,
): Promise<void> {
  const { tenant, address } = principal;
  const at = new Date(control.now()).toISOString();
  const draft: AuditDraft = { actor: actorOf(principal), address, ...deed };
  await appendAudit(tx, tenant, [{ id: randomUUID(), at, draft }]);
  await announceChange(tx, { tenant, what: PACK_CHANGES });
}
