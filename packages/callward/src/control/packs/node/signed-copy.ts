import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { CallwardError, type PackFiles } from "@callward/guard";
import { isSignedBy, type Signer, type TrustedKeys } from "../../../audit/signing-keys.ts";
import type { DeclaredVersion } from "./declared.ts";

/** What a node ran last, so that it can run it again where the store is down when it starts. */
export interface PackCopy {
  readonly schema: 1;
  /** ISO 8601. */
  readonly at: string;
  readonly versions: readonly (DeclaredVersion & { readonly files: PackFiles })[];
}

interface SignedCopy {
  /** JSON of the copy, as it was signed. */
  readonly copy: string;
  readonly signatures: readonly { readonly key: string; readonly signature: string }[];
}

/** Tells these bytes apart from anything else that the key may sign. */
const messageOf = (copy: string, key: string) => JSON.stringify(["callward pack copy", key, copy]);

/**
 * Writes the copy so that it is there whole or not at all, also after a power cut. The versions in it are signed each; the
 * copy as a whole is signed too, because which of them is live is not part of a version's signature.
 */
export function writeCopy(path: string, copy: PackCopy, signers: readonly Signer[]): void {
  const text = JSON.stringify(copy);
  const signatures = signers.map(({ id, sign }) => ({ key: id, signature: sign(messageOf(text, id)) }));
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.draft`;
  const file = openSync(draft, "w", 0o600);
  try {
    writeSync(file, JSON.stringify({ copy: text, signatures } satisfies SignedCopy));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}

/** Reads the copy; undefined where there is none. Throws PACK_UNVERIFIED where nobody who is trusted signed it. */
export function readCopy(path: string, keys: TrustedKeys): PackCopy | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw unverified("it cannot be read");
  }
  const signed = parse(text);
  if (signed === undefined) throw unverified("it is damaged");
  const vouched = signed.signatures.some(({ key, signature }) => {
    const trusted = keys.get(key);
    return trusted !== undefined && isSignedBy(trusted, messageOf(signed.copy, key), signature);
  });
  if (!vouched) throw unverified("no key that this node trusts signed it");
  return JSON.parse(signed.copy) as PackCopy;
}

function parse(text: string): SignedCopy | undefined {
  try {
    const value = JSON.parse(text) as Partial<SignedCopy>;
    return typeof value.copy === "string" && Array.isArray(value.signatures)
      ? (value as SignedCopy)
      : undefined;
  } catch {
    return undefined;
  }
}

function unverified(why: string): CallwardError {
  return new CallwardError("PACK_UNVERIFIED", { version: "the copy of the last good packs", why });
}
