import { sql } from "kysely";
import type { Store } from "../store/open-store.ts";
import type { Signer } from "./signing-keys.ts";

/** A signed statement: at this time the chain ended here. Whoever keeps one outside can prove a cut tail. */
export interface AuditCheckpoint {
  readonly schema: 1;
  readonly tenant: string;
  readonly sequence: number;
  /** Hash of the entry with that sequence. */
  readonly hash: string;
  /** ISO 8601, UTC, milliseconds. */
  readonly at: string;
  readonly key: string;
  /** Ed25519, base64, over the canonical JSON of the other fields. */
  readonly signature: string;
}

/** What is signed. The first member tells these bytes apart from anything else that the key may sign. */
export function checkpointMessage(checkpoint: Omit<AuditCheckpoint, "signature">): string {
  const { at, hash, key, schema, sequence, tenant } = checkpoint;
  return JSON.stringify({ "": "callward audit checkpoint", at, hash, key, schema, sequence, tenant });
}

/**
 * Signs the head of every chain that has grown since its last checkpoint, with every signer. Gives how many checkpoints
 * were made. Nodes that do it at once both succeed.
 */
export async function makeCheckpoints(
  store: Store,
  signers: readonly Signer[],
  now: () => number = Date.now,
): Promise<number> {
  return store.inSystem(async (tx) => {
    const { rows: heads } = await sql<{
      readonly tenant: string;
      readonly sequence: number;
      readonly hash: string;
    }>`
      SELECT e.tenant, e.sequence, e.hash
      FROM (SELECT tenant, max(sequence) AS sequence FROM audit_entries GROUP BY tenant) AS head
      JOIN audit_entries AS e USING (tenant, sequence)
      WHERE NOT EXISTS (
        SELECT FROM audit_checkpoints AS c WHERE c.tenant = e.tenant AND c.sequence >= e.sequence)`.execute(
      tx,
    );
    const at = new Date(now()).toISOString();
    const made = heads.flatMap(({ tenant, sequence, hash }) =>
      signers.map((signer) => {
        const unsigned = { schema: 1 as const, tenant, sequence, hash, at, key: signer.id };
        return {
          tenant,
          sequence,
          hash,
          at,
          key_id: signer.id,
          signature: signer.sign(checkpointMessage(unsigned)),
        };
      }),
    );
    if (made.length === 0) return 0;
    await tx
      .insertInto("audit_checkpoints")
      .values(made)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return made.length;
  });
}
