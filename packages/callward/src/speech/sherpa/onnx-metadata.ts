import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Key–value pairs that a model's maker put into the file. */
export type OnnxMetadata = ReadonlyMap<string, string>;

/** Field numbers of ModelProto and StringStringEntryProto in onnx.proto (ONNX IR, protocol buffers version 2). */
const GRAPH = 7;
const METADATA_PROPS = 14;
const KEY = 1;
const VALUE = 2;

/** Longest entry that is read, in bytes; the long ones list tokens or speakers. */
const LONGEST_ENTRY = 16 * 1024 * 1024;

/** Longest varint, in bytes: 64 bits in groups of 7. */
const VARINT_BYTES = 10;

/**
 * Reads the metadata of an ONNX file and walks all of its outer fields, skipping the graph: a file cut short, of
 * another format or without a graph is found in a few reads, whatever its size. Gives words for what is wrong.
 */
export function readOnnxMetadata(file: string): OnnxMetadata | { readonly problem: string } {
  const descriptor = openSync(file, "r");
  try {
    const size = fstatSync(descriptor).size;
    if (size === 0) return { problem: "is empty" };
    return walk(descriptor, size) ?? { problem: "is not a whole ONNX file" };
  } finally {
    closeSync(descriptor);
  }
}

function walk(descriptor: number, size: number): OnnxMetadata | undefined {
  const metadata = new Map<string, string>();
  let hasGraph = false;
  let at = 0;
  while (at < size) {
    const head = read(descriptor, at, 2 * VARINT_BYTES);
    const tag = readVarint(head, 0);
    if (tag === undefined || tag.value === 0) return undefined;
    const field = Math.floor(tag.value / 8);
    const body = fieldEnd(tag.value % 8, head, tag.end);
    if (body === undefined || at + body.end > size) return undefined;
    if (field === GRAPH) hasGraph = true;
    if (field === METADATA_PROPS) {
      if (body.end - body.start > LONGEST_ENTRY) return undefined;
      const entry = readEntry(read(descriptor, at + body.start, body.end - body.start));
      if (entry === undefined) return undefined;
      metadata.set(entry.key, entry.value);
    }
    at += body.end;
  }
  return hasGraph ? metadata : undefined;
}

function readEntry(bytes: Buffer): { readonly key: string; readonly value: string } | undefined {
  let key = "";
  let value = "";
  for (let at = 0; at < bytes.length; ) {
    const tag = readVarint(bytes, at);
    const body = tag && fieldEnd(tag.value % 8, bytes, tag.end);
    if (tag === undefined || body === undefined || body.end > bytes.length) return undefined;
    const text = bytes.toString("utf8", body.start, body.end);
    if (Math.floor(tag.value / 8) === KEY) key = text;
    if (Math.floor(tag.value / 8) === VALUE) value = text;
    at = body.end;
  }
  return { key, value };
}

/** Where a field's value begins and ends, by its wire type; undefined for types that ONNX does not use. */
function fieldEnd(type: number, bytes: Buffer, at: number): { start: number; end: number } | undefined {
  switch (type) {
    case 0: {
      const value = readVarint(bytes, at);
      return value && { start: at, end: value.end };
    }
    case 1:
      return { start: at, end: at + 8 };
    case 2: {
      const length = readVarint(bytes, at);
      return length && { start: length.end, end: length.end + length.value };
    }
    case 5:
      return { start: at, end: at + 4 };
    default:
      return undefined;
  }
}

function readVarint(
  bytes: Buffer,
  start: number,
): { readonly value: number; readonly end: number } | undefined {
  let value = 0;
  for (let at = start; at < Math.min(bytes.length, start + VARINT_BYTES); at += 1) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * (at - start));
    if (byte < 0x80) return { value, end: at + 1 };
  }
  return undefined;
}

function read(descriptor: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, length, at));
}
