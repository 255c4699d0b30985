import { createHash } from "node:crypto";
import type { PackFiles } from "@callward/guard";
import { isSignedBy, type Signer, type TrustedKeys } from "../../audit/signing-keys.ts";

/** What a signature on a version says: for this tenant, these files are this version. */
export interface VersionStatement {
  readonly tenant: string;
  readonly pack: string;
  readonly version: string;
  /** Hash of the pack's canonical form, as the Callward that took it in computed it. */
  readonly hash: string;
  /** `digestOfFiles`: what was uploaded, to the byte. */
  readonly filesDigest: string;
}

export interface VersionSignature {
  readonly key: string;
  /** Ed25519, base64. */
  readonly signature: string;
}

/** SHA-256 (hex) of the files in the order of their paths. */
export function digestOfFiles(files: PackFiles): string {
  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(entries)).digest("hex");
}

/** Signs with every signer, so that a key can be taken away later without the version becoming unsigned. */
export function signVersion(
  statement: VersionStatement,
  signers: readonly Signer[],
): readonly VersionSignature[] {
  return signers.map(({ id, sign }) => ({ key: id, signature: sign(messageOf(statement, id)) }));
}

/**
 * Undefined where the files are the ones that a trusted key signed, else why not. One good signature by a trusted key is
 * enough; a bad signature in the name of a trusted key condemns the version, whatever else signed it.
 */
export function faultOfVersion(
  statement: VersionStatement,
  files: PackFiles,
  signatures: readonly VersionSignature[],
  keys: TrustedKeys,
): string | undefined {
  if (digestOfFiles(files) !== statement.filesDigest) return "its files were changed";
  let vouched = false;
  for (const { key, signature } of signatures) {
    const trusted = keys.get(key);
    if (trusted === undefined) continue;
    if (!isSignedBy(trusted, messageOf(statement, key), signature))
      return `its signature by ${key} does not hold`;
    vouched = true;
  }
  if (vouched) return undefined;
  const named = signatures.map(({ key }) => key).join(", ");
  return named === "" ? "nobody signed it" : `this node does not trust its key ${named}`;
}

/** What is signed. The first member tells these bytes apart from anything else that the key may sign. */
function messageOf({ tenant, pack, version, hash, filesDigest }: VersionStatement, key: string): string {
  return JSON.stringify({ "": "callward pack version", filesDigest, hash, key, pack, tenant, version });
}
