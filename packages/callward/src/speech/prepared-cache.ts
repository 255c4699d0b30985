import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bytesFromPcm16, pcm16FromBytes } from "@callward/audio";
import type { SpokenAudio } from "./speaking-engine.ts";

/** Largest folder: some twenty minutes of speech at 16 kHz, far more fixed lines than packs have. */
const MAX_FOLDER_BYTES = 40_000_000;
const MARK = "CALLWARD PCM 1\n";
/** The mark, a SHA-256 of the rest, the rate. */
const HEADER_BYTES = MARK.length + 32 + 4;
const NAME = /^[0-9a-f]{64}\.pcm$/;

/** Speech on disk, by what it was made from. Anything that goes wrong means "not there": the cache is never needed. */
export interface PreparedCache {
  read(key: PreparedKey): Promise<SpokenAudio | undefined>;
  write(key: PreparedKey, speech: SpokenAudio): Promise<void>;
}

/** What the sound of a line depends on. The text is the operator's own; callers' words never come here. */
export interface PreparedKey {
  readonly kind: string;
  readonly version: string;
  readonly voice: string;
  readonly text: string;
}

export function createPreparedCache(folder: string, maxBytes = MAX_FOLDER_BYTES): PreparedCache {
  const pathOf = ({ kind, version, voice, text }: PreparedKey) => {
    const hash = createHash("sha256").update(JSON.stringify([kind, version, voice, text]));
    return join(folder, `${hash.digest("hex")}.pcm`);
  };
  return {
    async read(key) {
      try {
        const path = pathOf(key);
        const speech = decode(await readFile(path));
        // The oldest in use goes last when room is made.
        if (speech !== undefined) await utimes(path, new Date(), new Date());
        return speech;
      } catch {
        return undefined;
      }
    },
    async write(key, speech) {
      const path = pathOf(key);
      const part = `${path}.${randomUUID()}.part`;
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFile(part, encode(speech), { mode: 0o600 });
        // At once: a process that dies leaves a whole file or none.
        await rename(part, path);
        await makeRoom(folder, maxBytes);
      } catch {
        await rm(part, { force: true }).catch(() => undefined);
      }
    },
  };
}

function encode({ audio, sampleRate }: SpokenAudio): Buffer {
  const rest = Buffer.alloc(4 + audio.byteLength);
  rest.writeUInt32LE(sampleRate);
  rest.set(bytesFromPcm16(audio), 4);
  return Buffer.concat([Buffer.from(MARK), createHash("sha256").update(rest).digest(), rest]);
}

function decode(file: Buffer): SpokenAudio | undefined {
  if (file.length <= HEADER_BYTES || file.toString("latin1", 0, MARK.length) !== MARK) return undefined;
  const rest = file.subarray(MARK.length + 32);
  const hash = createHash("sha256").update(rest).digest();
  if (!hash.equals(file.subarray(MARK.length, MARK.length + 32))) return undefined;
  return { audio: pcm16FromBytes(rest.subarray(4)), sampleRate: rest.readUInt32LE() };
}

/** Removes what was not used for the longest time, and what a dead process left half written. */
async function makeRoom(folder: string, maxBytes: number): Promise<void> {
  const files: { readonly path: string; readonly size: number; readonly used: number }[] = [];
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const info = await stat(path).catch(() => undefined);
    if (info === undefined) continue;
    if (NAME.test(name)) files.push({ path, size: info.size, used: info.mtimeMs });
    else if (name.endsWith(".part") && Date.now() - info.mtimeMs > 60_000) await rm(path, { force: true });
  }
  let total = files.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of files.sort((one, two) => one.used - two.used)) {
    if (total <= maxBytes) return;
    await rm(path, { force: true });
    total -= size;
  }
}
