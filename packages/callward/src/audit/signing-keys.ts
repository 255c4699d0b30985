import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CallwardError } from "@callward/guard";

/** A key that signs. `id` is the start of the SHA-256 of its public half (DER, SPKI), in hex. */
export interface Signer {
  readonly id: string;
  sign(message: string): string;
}

/** Public halves by their id. */
export type TrustedKeys = ReadonlyMap<string, KeyObject>;

/** 64 bits: enough to tell a handful of keys apart; the signature itself is checked against the whole key. */
const ID_LENGTH = 16;
const PRIVATE = ".key.pem";
const PUBLIC = ".pub.pem";

/**
 * The signers of a folder: every `*.key.pem` (Ed25519, PKCS#8) signs. The first is made where there is none. To rotate,
 * add a key and take the old private half away; public halves (`*.pub.pem`) stay, because old signatures need them.
 * Throws KEY_UNUSABLE.
 */
export function openSigners(folder: string): readonly Signer[] {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const files = keyFiles(folder, PRIVATE);
  if (files.length === 0) return [makeSigner(folder)];
  return files.map((path) => signerOf(readKey(path, createPrivateKey)));
}

/** Makes a new key in the folder: the private half for its owner's eyes only. */
export function makeSigner(folder: string): Signer {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const id = keyId(publicKey);
  writeFileSync(join(folder, `${id}${PUBLIC}`), publicKey.export({ type: "spki", format: "pem" }), {
    flag: "wx",
    mode: 0o644,
  });
  writeFileSync(join(folder, `${id}${PRIVATE}`), privateKey.export({ type: "pkcs8", format: "pem" }), {
    flag: "wx",
    mode: 0o600,
    flush: true,
  });
  return signerOf(privateKey);
}

/** Public keys of a folder or of one PEM file. Throws KEY_UNUSABLE. */
export function readTrustedKeys(path: string): TrustedKeys {
  const files = path.endsWith(".pem") ? [path] : keyFiles(path, PUBLIC);
  const keys = files.map((file) => readKey(file, createPublicKey));
  return new Map(keys.map((key) => [keyId(key), key]));
}

export function isSignedBy(key: KeyObject, message: string, signature: string): boolean {
  return verify(null, Buffer.from(message), key, Buffer.from(signature, "base64"));
}

function signerOf(privateKey: KeyObject): Signer {
  return {
    id: keyId(createPublicKey(privateKey)),
    sign: (message) => sign(null, Buffer.from(message), privateKey).toString("base64"),
  };
}

function keyId(publicKey: KeyObject): string {
  const der = publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(der).digest("hex").slice(0, ID_LENGTH);
}

function keyFiles(folder: string, ending: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(ending));
    return names.sort().map((name) => join(folder, name));
  } catch (error) {
    throw unusable(folder, error);
  }
}

function readKey(path: string, parse: (pem: string) => KeyObject): KeyObject {
  let key: KeyObject;
  try {
    key = parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw unusable(path, error);
  }
  if (key.asymmetricKeyType !== "ed25519")
    throw new CallwardError("KEY_UNUSABLE", { path, why: "it is not an Ed25519 key" });
  return key;
}

function unusable(path: string, error: unknown): CallwardError {
  const { code = "it is not a PEM key" } = error as { readonly code?: string };
  return new CallwardError("KEY_UNUSABLE", { path, why: code }, { cause: error });
}
