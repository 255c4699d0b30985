import { type AuditCheckpoint, checkpointMessage } from "../audit/checkpoint.ts";
import { entryHash, GENESIS } from "../audit/entry.ts";
import type { Signer } from "../audit/signing-keys.ts";

/** Lines of the export of a made-up chain, with a checkpoint by each signer after every `every` entries. */
export function* chainLines(options: {
  readonly tenant: string;
  readonly length: number;
  readonly every: number;
  readonly signers: readonly Signer[];
}): Generator<string> {
  const { tenant, length, every, signers } = options;
  yield JSON.stringify({ audit: { schema: 1, tenant } });
  let previous = GENESIS;
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const at = new Date(Date.UTC(2026, 0, 1) + sequence * 1_000).toISOString();
    const unhashed = {
      schema: 1 as const,
      tenant,
      sequence,
      id: `00000000-0000-4000-8000-${String(sequence).padStart(12, "0")}`,
      at,
      actor: { kind: "person" as const, id: `person-${sequence % 7}` },
      action: "pack.activate",
      subject: `pack:${tenant}@1.${sequence}.0`,
      address: "192.0.2.7",
      reason: sequence % 3 === 0 ? "“Prices” changed — see ticket" : null,
      before: previous,
      after: null,
      previous,
    };
    const hash = entryHash(unhashed);
    previous = hash;
    yield JSON.stringify({ entry: { ...unhashed, hash } });
    if (sequence % every !== 0) continue;
    for (const signer of signers) {
      const unsigned = { schema: 1 as const, tenant, sequence, hash, at, key: signer.id };
      const checkpoint: AuditCheckpoint = {
        ...unsigned,
        signature: signer.sign(checkpointMessage(unsigned)),
      };
      yield JSON.stringify({ checkpoint });
    }
  }
}
