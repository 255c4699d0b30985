import { CallwardError, type PackFiles, type Problem } from "@callward/guard";
import type { Principal } from "../../access/roles.ts";
import { actorName, type PackControl, record } from "./pack-control.ts";
import { findVersion, holdVersions, nameOf, readVersions, type VersionRecord } from "./pack-versions.ts";
import { digestOfFiles, signVersion } from "./version-statement.ts";

export interface Upload {
  readonly files: PackFiles;
  /** Where the files come from, in words: `folder examples/dentist`, `git 3f2c… examples/dentist`. */
  readonly origin: string;
  readonly note: string | null;
}

export type UploadOutcome =
  | { readonly outcome: "stored"; readonly version: VersionRecord; readonly warnings: readonly Problem[] }
  /** The same content was stored before; nothing has changed. */
  | { readonly outcome: "there-already"; readonly version: VersionRecord }
  | { readonly outcome: "refused"; readonly problems: readonly Problem[] };

/**
 * Takes a pack in: checked, self-tested, hashed, signed and stored as a draft, which takes no calls. What is wrong with it
 * is a value; throws PACK_VERSION_TAKEN, PACK_TOO_SLOW, KEY_UNUSABLE and the store's errors.
 */
export async function uploadPack(
  control: PackControl,
  principal: Principal,
  { files, origin, note }: Upload,
  signal?: AbortSignal,
): Promise<UploadOutcome> {
  const vetting = await control.vet(files, signal);
  if (vetting.outcome === "refused") return vetting;
  const { pack, version, hash, selfTests, warnings } = vetting;
  const { tenant } = principal;
  const filesDigest = digestOfFiles(files);
  const signatures = signVersion({ tenant, pack, version, hash, filesDigest }, control.signers());
  const at = new Date(control.now()).toISOString();
  return control.store.inTenant(tenant, async (tx): Promise<UploadOutcome> => {
    await holdVersions(tx, tenant);
    const before = await readVersions(tx, tenant);
    const same = before.find((one) => one.hash === hash);
    if (same !== undefined) return { outcome: "there-already", version: same };
    const name = nameOf({ pack, version });
    if (before.some((one) => nameOf(one) === name))
      throw new CallwardError("PACK_VERSION_TAKEN", { version: name });
    await tx
      .insertInto("pack_versions")
      .values({
        ...{ tenant, hash, pack, version, files: JSON.stringify(files), files_digest: filesDigest },
        ...{ origin, note, self_tests: selfTests, warnings: warnings.length },
        ...{ uploaded_by: actorName(principal), uploaded_at: at },
      })
      .execute();
    await tx
      .insertInto("pack_signatures")
      .values(signatures.map(({ key, signature }) => ({ tenant, hash, key_id: key, signature })))
      .execute();
    await tx
      .insertInto("pack_places")
      .values({ tenant, hash, state: "draft", share: null, replaced: null, changed_at: at })
      .execute();
    const stored = findVersion(await readVersions(tx, tenant), name);
    const deed = { action: "pack.upload", subject: `pack:${name}`, reason: note, before: null, after: hash };
    await record(control, tx, principal, deed);
    return { outcome: "stored", version: stored, warnings };
  });
}
