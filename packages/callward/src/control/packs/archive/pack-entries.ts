import { CallwardError, type PackFiles } from "@callward/guard";

/** A plain file of an archive. */
export interface ArchiveEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a whole archive may hold; a pack is a few pages of text and at most one trained model. */
export const ARCHIVE_LIMITS = {
  /** Bytes of the archive itself. */
  packed: 8_000_000,
  /** Bytes of all its files. */
  unpacked: 16_000_000,
  /** Files and folders; a checkout holds more than the pack. */
  entries: 2_000,
} as const;

/** As `readPackFiles` reads them from a folder. Bytes. */
const MAX_FILE_BYTES = 1_000_000;
const MAX_MODEL_BYTES = 4_000_000;
/** Files that belong to a pack, below its folder. What else lies there is left alone, as in a folder. */
export const PACK_PATH =
  /^(?:(?:assistant|intents|scenarios|inspector|actions|tests)\.yaml|intents\.model\.json|knowledge\/[^/]+\.md)$/;

export function refuseArchive(why: string): CallwardError {
  return new CallwardError("ARCHIVE_INVALID", { why });
}

/**
 * The pack among the files of an archive: at its top, or in the one folder that holds assistant.yaml. Nothing is ever
 * written to a disk, and still every path must be one that stays inside: an archive with another is not one to trust.
 * Throws ARCHIVE_INVALID.
 */
export function packFilesOf(entries: readonly ArchiveEntry[]): PackFiles {
  for (const { path } of entries) checkPath(path);
  const homes = entries
    .map(({ path }) => path.replace(/^\.\//, ""))
    .filter((path) => path === "assistant.yaml" || path.endsWith("/assistant.yaml"))
    .map((path) => path.slice(0, -"assistant.yaml".length));
  const [home] = homes;
  if (home === undefined) throw refuseArchive("it holds no assistant.yaml");
  if (homes.length > 1) throw refuseArchive("it holds more than one assistant.yaml");
  const files: Record<string, string> = {};
  for (const { path, bytes } of entries) {
    const plain = path.replace(/^\.\//, "");
    if (!plain.startsWith(home)) continue;
    const file = plain.slice(home.length);
    if (!PACK_PATH.test(file)) continue;
    if (Object.hasOwn(files, file)) throw refuseArchive(`it holds ${file} twice`);
    const most = file === "intents.model.json" ? MAX_MODEL_BYTES : MAX_FILE_BYTES;
    if (bytes.length > most) throw refuseArchive(`${file} is larger than ${most / 1_000_000} MB`);
    files[file] = textOf(file, bytes);
  }
  return files;
}

function checkPath(path: string): void {
  const parts = path.split("/");
  if (path.startsWith("/") || /^[a-z]:/i.test(path) || parts.includes("..") || /[\\\0]/.test(path))
    throw refuseArchive("it holds a path that leads out of it");
}

function textOf(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refuseArchive(`${file} is not UTF-8 text`);
  }
}
