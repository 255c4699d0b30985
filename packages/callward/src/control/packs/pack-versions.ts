import { CallwardError, type PackFiles } from "@callward/guard";
import { sql } from "kysely";
import type { StoreTransaction } from "../../store/transactions.ts";
import type { CanaryShare } from "./canary-share.ts";
import type { PackState } from "./pack-steps.ts";
import type { VersionSignature, VersionStatement } from "./version-statement.ts";

/** A stored version, without its files. */
export interface VersionRecord {
  readonly pack: string;
  readonly version: string;
  readonly hash: string;
  readonly filesDigest: string;
  readonly state: PackState;
  /** Given while it is in canary. */
  readonly share: CanaryShare | null;
  /** Hash of the version that it replaced when it was activated. */
  readonly replaced: string | null;
  readonly origin: string;
  readonly note: string | null;
  readonly selfTests: number;
  readonly warnings: number;
  readonly uploadedBy: string;
  /** ISO 8601. */
  readonly uploadedAt: string;
  readonly changedAt: string;
  readonly approvals: readonly { readonly by: string; readonly reason: string; readonly at: string }[];
  readonly signatures: readonly VersionSignature[];
}

/** Shortest start of a hash that names a version. */
const HASH_START = 8;

/** Holds the tenant's versions still until the transaction ends: two people cannot take two steps at once. */
export async function holdVersions(tx: StoreTransaction, tenant: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended('callward.packs', 0) # hashtextextended(${tenant}, 0))`.execute(
    tx,
  );
}

/** The tenant's versions, newest first. */
export async function readVersions(tx: StoreTransaction, tenant: string): Promise<readonly VersionRecord[]> {
  const rows = await tx
    .selectFrom("pack_versions as v")
    .innerJoin("pack_places as p", (join) =>
      join.onRef("p.tenant", "=", "v.tenant").onRef("p.hash", "=", "v.hash"),
    )
    .select([
      "v.pack",
      "v.version",
      "v.hash",
      "v.files_digest",
      "v.origin",
      "v.note",
      "v.self_tests",
      "v.warnings",
    ])
    .select(["v.uploaded_by", "v.uploaded_at", "p.state", "p.share", "p.replaced", "p.changed_at"])
    .where("v.tenant", "=", tenant)
    .orderBy("v.uploaded_at", "desc")
    .orderBy("v.hash")
    .execute();
  const approvals = await tx
    .selectFrom("pack_approvals")
    .selectAll()
    .where("tenant", "=", tenant)
    .orderBy("at")
    .execute();
  const signatures = await tx
    .selectFrom("pack_signatures")
    .selectAll()
    .where("tenant", "=", tenant)
    .orderBy("key_id")
    .execute();
  return rows.map((row) => ({
    pack: row.pack,
    version: row.version,
    hash: row.hash,
    filesDigest: row.files_digest,
    state: row.state,
    share: row.share,
    replaced: row.replaced,
    origin: row.origin,
    note: row.note,
    selfTests: row.self_tests,
    warnings: row.warnings,
    uploadedBy: row.uploaded_by,
    uploadedAt: row.uploaded_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    approvals: approvals
      .filter(({ hash }) => hash === row.hash)
      .map(({ approved_by, reason, at }) => ({ by: approved_by, reason, at: at.toISOString() })),
    signatures: signatures
      .filter(({ hash }) => hash === row.hash)
      .map(({ key_id, signature }) => ({ key: key_id, signature })),
  }));
}

/** The files of a version as they were uploaded. */
export async function readFiles(tx: StoreTransaction, tenant: string, hash: string): Promise<PackFiles> {
  const { files } = await tx
    .selectFrom("pack_versions")
    .select("files")
    .where("tenant", "=", tenant)
    .where("hash", "=", hash)
    .executeTakeFirstOrThrow();
  return JSON.parse(files) as PackFiles;
}

/** Whether this tenant lets nothing take calls that a second person has not approved. */
export async function readFourEyes(tx: StoreTransaction, tenant: string): Promise<boolean> {
  const row = await tx
    .selectFrom("pack_policies")
    .select("four_eyes")
    .where("tenant", "=", tenant)
    .executeTakeFirst();
  return row?.four_eyes ?? false;
}

/** The one version that people mean by `1.4.0`, `dentist@1.4.0`, `live` or the start of a hash. Throws PACK_VERSION_UNKNOWN. */
export function findVersion(versions: readonly VersionRecord[], named: string): VersionRecord {
  const fits = versions.filter(
    (one) =>
      named === one.version ||
      named === nameOf(one) ||
      (named === one.state && named !== "draft" && named !== "retired") ||
      (named.length >= HASH_START && one.hash.startsWith(named)),
  );
  const [found] = fits;
  if (found === undefined || fits.length > 1)
    throw new CallwardError("PACK_VERSION_UNKNOWN", { version: JSON.stringify(named.slice(0, 80)) });
  return found;
}

/** `dentist@1.4.0`: how a version is named to people and in the audit. */
export function nameOf({ pack, version }: Pick<VersionRecord, "pack" | "version">): string {
  return `${pack}@${version}`;
}

export function statementOf(tenant: string, version: VersionRecord): VersionStatement {
  const { pack, hash, filesDigest } = version;
  return { tenant, pack, version: version.version, hash, filesDigest };
}
