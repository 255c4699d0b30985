import { createHash } from "node:crypto";
import type { PackFiles } from "@callward/guard";
import type { TrustedKeys } from "../../audit/signing-keys.ts";
import type { Store } from "../../store/open-store.ts";
import type { PackDiff } from "./diff/diff-packs.ts";
import { onPackThread } from "./pack-thread.ts";
import {
  findVersion,
  nameOf,
  readFiles,
  readFourEyes,
  readVersions,
  statementOf,
  type VersionRecord,
} from "./pack-versions.ts";
import { faultOfVersion } from "./version-statement.ts";

const READ = { readOnly: true, view: "snapshot" } as const;

/** Every version of a tenant, newest first, and whether its versions need a second person's approval. */
export function listPacks(
  store: Store,
  tenant: string,
): Promise<{ readonly fourEyes: boolean; readonly versions: readonly VersionRecord[] }> {
  return store.inTenant(
    tenant,
    async (tx) => ({ fourEyes: await readFourEyes(tx, tenant), versions: await readVersions(tx, tenant) }),
    READ,
  );
}

/** One version with its files. Throws PACK_VERSION_UNKNOWN. */
export function readPack(
  store: Store,
  tenant: string,
  named: string,
): Promise<{ readonly version: VersionRecord; readonly files: PackFiles }> {
  return store.inTenant(
    tenant,
    async (tx) => {
      const version = findVersion(await readVersions(tx, tenant), named);
      return { version, files: await readFiles(tx, tenant, version.hash) };
    },
    READ,
  );
}

/** SHA-256 (hex) of each file as `sha256sum` gives it, by its path: to be held against a working copy. */
export function digestsOf(files: PackFiles): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, createHash("sha256").update(text).digest("hex")]),
  );
}

/** What changes from one version to another, in plain words. Throws PACK_VERSION_UNKNOWN. */
export async function comparePacks(
  store: Store,
  tenant: string,
  against: string,
  named: string,
  signal?: AbortSignal,
): Promise<PackDiff> {
  const before = await readPack(store, tenant, against);
  const after = await readPack(store, tenant, named);
  const task = { task: "compare" as const, before: before.files, after: after.files };
  return (await onPackThread(task, signal)).diff;
}

/** Whether a version is what a trusted key signed. */
export interface Verification {
  readonly name: string;
  readonly hash: string;
  readonly verified: boolean;
  /** Why not; null where it is. */
  readonly why: string | null;
  readonly keys: readonly string[];
}

/** Verifies every version of a tenant, or the one that is named. Throws PACK_VERSION_UNKNOWN. */
export function verifyPacks(
  store: Store,
  tenant: string,
  keys: TrustedKeys,
  named?: string,
): Promise<readonly Verification[]> {
  return store.inTenant(
    tenant,
    async (tx) => {
      const all = await readVersions(tx, tenant);
      const found: Verification[] = [];
      for (const version of named === undefined ? all : [findVersion(all, named)]) {
        const files = await readFiles(tx, tenant, version.hash);
        const why = faultOfVersion(statementOf(tenant, version), files, version.signatures, keys) ?? null;
        const signed = version.signatures.map(({ key }) => key);
        found.push({ name: nameOf(version), hash: version.hash, verified: why === null, why, keys: signed });
      }
      return found;
    },
    READ,
  );
}
