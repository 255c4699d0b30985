import { crc32, inflateRawSync } from "node:zlib";
import { ARCHIVE_LIMITS, type ArchiveEntry, refuseArchive } from "./pack-entries.ts";

/** Signatures of the records of a zip archive (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** The end record is this long, and a comment of at most this many bytes may follow it. */
const END_LENGTH = 22;
const COMMENT_LENGTH = 65_535;
/** Kinds of files in the upper half of Unix attributes (stat.h). */
const KIND = 0o170000;
const PLAIN = 0o100000;

/**
 * Plain files of a zip archive, stored or deflated, as its central directory lists them. Encrypted, split and zip64
 * archives, links and overlapping entries are refused. Throws ARCHIVE_INVALID.
 */
export function readZip(bytes: Uint8Array): readonly ArchiveEntry[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = findDirectory(zip);
  if (count > ARCHIVE_LIMITS.entries)
    throw refuseArchive(`it holds more than ${ARCHIVE_LIMITS.entries} entries`);
  const entries: ArchiveEntry[] = [];
  const taken: (readonly [from: number, to: number])[] = [];
  let room = ARCHIVE_LIMITS.unpacked;
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== CENTRAL) throw damaged();
    const flags = zip.readUInt16LE(at + 8);
    const method = zip.readUInt16LE(at + 10);
    const crc = zip.readUInt32LE(at + 16);
    const packed = zip.readUInt32LE(at + 20);
    const size = zip.readUInt32LE(at + 24);
    const nameLength = zip.readUInt16LE(at + 28);
    const kind = (zip.readUInt32LE(at + 38) >>> 16) & KIND;
    const offset = zip.readUInt32LE(at + 42);
    const path = zip.toString("utf8", at + 46, at + 46 + nameLength);
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    if (path.endsWith("/")) continue;
    if ((flags & 1) !== 0) throw refuseArchive("it is encrypted");
    if (kind !== 0 && kind !== PLAIN)
      throw refuseArchive("it holds something other than plain files and folders");
    room -= size;
    if (room < 0) throw refuseArchive(`it unpacks to more than ${ARCHIVE_LIMITS.unpacked / 1_000_000} MB`);
    const data = dataOf(zip, offset, packed);
    if (taken.some(([from, to]) => data.from < to && from < data.to)) throw damaged();
    taken.push([data.from, data.to]);
    const content = unpack(zip.subarray(data.from, data.to), method, size);
    if (crc32(content) !== crc) throw damaged();
    entries.push({ path, bytes: content });
  }
  return entries;
}

function findDirectory(zip: Buffer): { readonly count: number; readonly start: number } {
  const earliest = Math.max(0, zip.length - END_LENGTH - COMMENT_LENGTH);
  for (let at = zip.length - END_LENGTH; at >= earliest; at -= 1) {
    if (zip.readUInt32LE(at) !== END || at + END_LENGTH + zip.readUInt16LE(at + 20) !== zip.length) continue;
    const count = zip.readUInt16LE(at + 10);
    const start = zip.readUInt32LE(at + 16);
    if (zip.readUInt16LE(at + 4) !== 0 || count === 0xffff || start === 0xffffffff)
      throw refuseArchive("split and zip64 archives are not taken");
    return { count, start };
  }
  throw damaged();
}

/** Where an entry's bytes lie: behind its own header, whose name and extra field may differ in length from the directory's. */
function dataOf(zip: Buffer, offset: number, packed: number): { readonly from: number; readonly to: number } {
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== LOCAL) throw damaged();
  const from = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  if (from + packed > zip.length) throw damaged();
  return { from, to: from + packed };
}

function unpack(data: Buffer, method: number, size: number): Buffer {
  if (method !== 0 && method !== 8) throw refuseArchive("it is packed in a way that is not known here");
  try {
    const content = method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
    if (content.length === size) return content;
  } catch {
    // Told below.
  }
  throw damaged();
}

function damaged(): ReturnType<typeof refuseArchive> {
  return refuseArchive("it is not a zip archive, or it is damaged");
}
