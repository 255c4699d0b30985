import { gunzipSync } from "node:zlib";
import type { PackFiles } from "@callward/guard";
import { ARCHIVE_LIMITS, packFilesOf, refuseArchive } from "./pack-entries.ts";
import { readTar } from "./read-tar.ts";
import { readZip } from "./read-zip.ts";

/**
 * The files of a pack that comes as .tgz, .tar or .zip, known by its first bytes. Bounded in size, entries and what it
 * unpacks to. Throws ARCHIVE_INVALID.
 */
export function readArchive(archive: Uint8Array): PackFiles {
  if (archive.length > ARCHIVE_LIMITS.packed)
    throw refuseArchive(`it is larger than ${ARCHIVE_LIMITS.packed / 1_000_000} MB`);
  const [first, second] = archive;
  if (first === 0x50 && second === 0x4b) return packFilesOf(readZip(archive));
  const tar = first === 0x1f && second === 0x8b ? unzip(archive) : archive;
  return packFilesOf(readTar(tar));
}

function unzip(archive: Uint8Array): Uint8Array {
  try {
    return gunzipSync(archive, { maxOutputLength: ARCHIVE_LIMITS.unpacked });
  } catch (error) {
    const { code } = error as { readonly code?: string };
    throw refuseArchive(
      code === "ERR_BUFFER_TOO_LARGE"
        ? `it unpacks to more than ${ARCHIVE_LIMITS.unpacked / 1_000_000} MB`
        : "it is damaged",
    );
  }
}
