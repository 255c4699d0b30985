import type { PackFiles } from "@callward/guard";
import type { StoreTransaction } from "../../../store/transactions.ts";
import type { CanaryShare } from "../canary-share.ts";
import type { VersionSignature, VersionStatement } from "../version-statement.ts";

/** The places whose versions a node runs. */
export const RUNNING_ROLES = ["live", "canary", "shadow"] as const;
export type RunningRole = (typeof RUNNING_ROLES)[number];

/** A stored version with who vouches for it. */
export interface SignedVersion extends VersionStatement {
  readonly signatures: readonly VersionSignature[];
}

/** One version that the store says is to run. */
export interface DeclaredVersion extends SignedVersion {
  readonly role: RunningRole;
  readonly share: CanaryShare | null;
}

/** What every tenant's versions are to be. Small: files are read when they are needed. For `inSystem`. */
export async function readDeclared(tx: StoreTransaction): Promise<readonly DeclaredVersion[]> {
  const rows = await tx
    .selectFrom("pack_places as p")
    .innerJoin("pack_versions as v", (join) =>
      join.onRef("v.tenant", "=", "p.tenant").onRef("v.hash", "=", "p.hash"),
    )
    .select(["p.tenant", "p.hash", "p.state", "p.share", "v.pack", "v.version", "v.files_digest"])
    .where("p.state", "in", [...RUNNING_ROLES])
    .execute();
  const signatures = await tx
    .selectFrom("pack_signatures as s")
    .innerJoin("pack_places as p", (join) =>
      join.onRef("p.tenant", "=", "s.tenant").onRef("p.hash", "=", "s.hash"),
    )
    .select(["s.tenant", "s.hash", "s.key_id", "s.signature"])
    .where("p.state", "in", [...RUNNING_ROLES])
    .execute();
  return rows.map(({ tenant, hash, state, share, pack, version, files_digest }) => ({
    tenant,
    hash,
    pack,
    version,
    share,
    role: state as RunningRole,
    filesDigest: files_digest,
    signatures: signatures
      .filter((one) => one.tenant === tenant && one.hash === hash)
      .map(({ key_id, signature }) => ({ key: key_id, signature })),
  }));
}

/** Where the files of a declared version come from: the store, or the node's copy. */
export type ReadFiles = (version: DeclaredVersion) => Promise<PackFiles>;
