import { ARCHIVE_LIMITS, type ArchiveEntry, refuseArchive } from "./pack-entries.ts";

/** tar counts in blocks of this many bytes. */
const BLOCK = 512;

/**
 * Plain files of a tar archive: ustar (POSIX.1-1988), pax (POSIX.1-2001) paths and GNU long names. Links, devices and
 * sparse files are refused. Throws ARCHIVE_INVALID.
 */
export function readTar(tar: Uint8Array): readonly ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  let longPath: string | undefined;
  let seen = 0;
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const header = tar.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) break;
    checkSum(header);
    seen += 1;
    if (seen > ARCHIVE_LIMITS.entries)
      throw refuseArchive(`it holds more than ${ARCHIVE_LIMITS.entries} entries`);
    const size = numberAt(header, 124, 12);
    const end = at + BLOCK + size;
    if (end > tar.length) throw refuseArchive("it is cut off");
    const bytes = tar.subarray(at + BLOCK, end);
    const type = String.fromCharCode(header[156] ?? 0);
    switch (type) {
      case "\0":
      case "0":
        entries.push({ path: longPath ?? pathOf(header), bytes });
        longPath = undefined;
        break;
      case "5":
        longPath = undefined;
        break;
      case "g":
        break;
      case "x":
        longPath = paxPath(bytes) ?? longPath;
        break;
      case "L":
        longPath = textAt(bytes, 0, bytes.length);
        break;
      default:
        throw refuseArchive("it holds something other than plain files and folders");
    }
    at = end + ((BLOCK - (size % BLOCK)) % BLOCK);
  }
  return entries;
}

function checkSum(header: Uint8Array): void {
  // The checksum field itself counts as spaces.
  const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
  if (sum !== numberAt(header, 148, 8)) throw refuseArchive("it is not a tar archive, or it is damaged");
}

/** An octal number. Sizes beyond eight gigabytes are written in another way, which is refused with them. */
function numberAt(header: Uint8Array, start: number, length: number): number {
  const text = textAt(header, start, length).trim();
  if (!/^[0-7]+$/.test(text)) throw refuseArchive("it is not a tar archive, or it is damaged");
  return Number.parseInt(text, 8);
}

function pathOf(header: Uint8Array): string {
  const name = textAt(header, 0, 100);
  const prefix = textAt(header, 257, 5) === "ustar" ? textAt(header, 345, 155) : "";
  return prefix === "" ? name : `${prefix}/${name}`;
}

/** Records are "<length> <key>=<value>\n"; the length counts the whole record in bytes. */
function paxPath(bytes: Uint8Array): string | undefined {
  const records = Buffer.from(bytes);
  let path: string | undefined;
  for (let at = 0; at < records.length; ) {
    const space = records.indexOf(32, at);
    const length = Number(records.toString("latin1", at, space));
    if (space < 0 || !Number.isInteger(length) || length <= space - at || at + length > records.length)
      throw refuseArchive("it is not a tar archive, or it is damaged");
    const record = records.toString("utf8", space + 1, at + length - 1);
    if (record.startsWith("path=")) path = record.slice("path=".length);
    if (record.startsWith("size=") || record.startsWith("GNU.sparse"))
      throw refuseArchive("it holds something other than plain files and folders");
    at += length;
  }
  return path;
}

function textAt(bytes: Uint8Array, start: number, length: number): string {
  const field = bytes.subarray(start, start + length);
  const end = field.indexOf(0);
  return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString("utf8");
}
