import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt } from "node:crypto";
import { readFileSync } from "node:fs";
import { CallwardError } from "@callward/guard";

/**
 * A sealed file: `CALLWARD-BACKUP-1\n`, the length of the header (4 bytes, big-endian), the header (JSON), then chunks of
 * AES-256-GCM in the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015, "Online Authenticated-Encryption and
 * its Nonce-Reuse Misuse-Resistance"): the nonce holds the chunk's number and whether it is the last, so chunks can be
 * neither moved, repeated, nor cut off. Everything before the chunks is authenticated with each of them.
 */
const MAGIC = Buffer.from("CALLWARD-BACKUP-1\n");
/** Plain bytes of a chunk. */
const CHUNK = 64 * 1024;
const TAG = 16;
/** Work of scrypt (RFC 7914): 64 MB and some 0.2 s, in case that the key file holds a passphrase. */
const SCRYPT = { N: 2 ** 16, r: 8, p: 1, maxmem: 96 * 1024 * 1024 };
/** A key file is refused below this; 32 random bytes are what it should hold. */
const MIN_KEY_BYTES = 16;
/** Longest header that is read; ours is a few hundred bytes. */
const MAX_HEADER = 4_096;

interface Header {
  readonly kdf: "scrypt-hkdf-sha256";
  readonly N: number;
  readonly r: number;
  readonly p: number;
  /** Hex. */
  readonly salt: string;
}

/** Reads the operator's key. Throws KEY_UNUSABLE. */
export function readKeyFile(path: string): Buffer {
  let key: Buffer;
  try {
    key = readFileSync(path);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    throw new CallwardError("KEY_UNUSABLE", { path, why: code }, { cause: error });
  }
  if (key.length < MIN_KEY_BYTES)
    throw new CallwardError("KEY_UNUSABLE", { path, why: `it holds fewer than ${MIN_KEY_BYTES} bytes` });
  return key;
}

/** Seals what `plain` gives. */
export async function* seal(plain: AsyncIterable<Buffer>, key: Buffer): AsyncGenerator<Buffer> {
  const { N, r, p } = SCRYPT;
  const header: Header = {
    kdf: "scrypt-hkdf-sha256",
    N,
    r,
    p,
    salt: randomBytes(32).toString("hex"),
  };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  const prologue = Buffer.concat([MAGIC, length, json]);
  yield prologue;
  const chunkKey = await deriveKey(key, header);
  let held = Buffer.alloc(0);
  let number = 0;
  for await (const part of plain) {
    held = Buffer.concat([held, part]);
    // The last chunk is known only at the end, so one is always held back.
    for (; held.length > CHUNK; held = held.subarray(CHUNK), number += 1)
      yield sealChunk(chunkKey, prologue, number, false, held.subarray(0, CHUNK));
  }
  yield sealChunk(chunkKey, prologue, number, true, held);
}

/**
 * Opens a sealed file. Every chunk is authenticated before it is given out, but only the end of the generator proves that
 * the file is whole. Throws BACKUP_INVALID.
 */
export async function* unseal(sealed: AsyncIterable<Buffer>, key: Buffer): AsyncGenerator<Buffer> {
  const source = sealed[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);
  let ended = false;
  const fill = async (wanted: number) => {
    while (held.length < wanted && !ended) {
      const { done, value } = await source.next();
      if (done === true) ended = true;
      else held = Buffer.concat([held, value]);
    }
  };
  try {
    await fill(MAGIC.length + 4);
    if (!held.subarray(0, MAGIC.length).equals(MAGIC)) throw invalid("it is not a backup of Callward");
    const size = held.length < MAGIC.length + 4 ? 0 : held.readUInt32BE(MAGIC.length);
    if (size === 0 || size > MAX_HEADER) throw invalid("its header is damaged");
    const start = MAGIC.length + 4 + size;
    await fill(start);
    const prologue = Buffer.from(held.subarray(0, start));
    const chunkKey = await deriveKey(key, parseHeader(prologue.subarray(MAGIC.length + 4)));
    held = held.subarray(start);
    for (let number = 0; ; number += 1) {
      await fill(CHUNK + TAG + 1);
      const last = held.length <= CHUNK + TAG;
      yield openChunk(chunkKey, prologue, number, last, held.subarray(0, CHUNK + TAG));
      if (last) return;
      held = held.subarray(CHUNK + TAG);
    }
  } finally {
    await source.return?.();
  }
}

function parseHeader(json: Buffer): Header {
  try {
    const header = JSON.parse(json.toString()) as Header;
    // Only the work that we write ourselves: a hostile header must not make us take all the memory.
    const ours =
      header.kdf === "scrypt-hkdf-sha256" &&
      header.N === SCRYPT.N &&
      header.r === SCRYPT.r &&
      header.p === SCRYPT.p &&
      /^[0-9a-f]{64}$/.test(header.salt);
    if (ours) return header;
  } catch {
    // Told below.
  }
  throw invalid("its header is damaged");
}

async function deriveKey(key: Buffer, { salt }: Header): Promise<Buffer> {
  const saltBytes = Buffer.from(salt, "hex");
  const stretched = await new Promise<Buffer>((resolve, reject) =>
    scrypt(key, saltBytes, 32, SCRYPT, (error, result) => (error === null ? resolve(result) : reject(error))),
  );
  return Buffer.from(hkdfSync("sha256", stretched, saltBytes, "callward backup v1", 32));
}

function nonceOf(number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(number, 5, 6);
  nonce.writeUInt8(last ? 1 : 0, 11);
  return nonce;
}

function sealChunk(key: Buffer, prologue: Buffer, number: number, last: boolean, plain: Buffer): Buffer {
  const cipher = createCipheriv("aes-256-gcm", key, nonceOf(number, last)).setAAD(prologue);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function openChunk(key: Buffer, prologue: Buffer, number: number, last: boolean, sealed: Buffer): Buffer {
  if (sealed.length < TAG) throw invalid("it is cut off");
  const decipher = createDecipheriv("aes-256-gcm", key, nonceOf(number, last), { authTagLength: TAG });
  decipher.setAAD(prologue).setAuthTag(sealed.subarray(sealed.length - TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()]);
  } catch (error) {
    throw invalid("it was changed or cut off, or this is not its key", error);
  }
}

function invalid(why: string, cause?: unknown): CallwardError {
  return new CallwardError("BACKUP_INVALID", { why }, { cause });
}
