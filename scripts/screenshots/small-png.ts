import { crc32, deflateSync, inflateSync } from "node:zlib";

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");
/** Entries of a palette of 8 bits. */
const COLOURS = 256;

/**
 * A picture of a page with a palette of 256 colours, as a PNG of about half the bytes: pages have few colours, and those that
 * lose their own are shades of the edges of letters. Takes what Chromium writes: 8 bits, RGB or RGBA, not interlaced
 * (PNG specification, third edition).
 */
export function smallPng(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const palette = chosen(counts);
  const index = new Map<number, number>();
  for (const colour of counts.keys()) index.set(colour, nearest(palette, colour));
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      lines[y * (width + 1) + 1 + x] = index.get(pixels[y * width + x] ?? 0) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((colour) => [...channels(colour)]))),
    chunk("IDAT", deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The colours that are used most, of each sixteenth of a channel the first: rare bright marks keep a colour of their kind. */
function chosen(counts: ReadonlyMap<number, number>): readonly number[] {
  const byUse = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const kinds = new Map<string, number>();
  for (const colour of byUse) {
    const kind = channels(colour)
      .map((channel) => channel >> 5)
      .join();
    if (!kinds.has(kind)) kinds.set(kind, colour);
  }
  return [...new Set([...[...kinds.values()].slice(0, COLOURS / 2), ...byUse])].slice(0, COLOURS);
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, candidate] of palette.entries()) {
    const other = channels(candidate);
    const distance = channels(colour).reduce(
      (sum, channel, at) => sum + (channel - (other[at] ?? 0)) ** 2,
      0,
    );
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}

const channels = (colour: number): readonly number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function decode(png: Buffer): {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
} {
  const data: Buffer[] = [];
  let header = Buffer.alloc(13);
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") header = Buffer.from(body);
    if (type === "IDAT") data.push(body);
    at += length + 12;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const bytes = header[9] === 6 ? 4 : 3;
  if (header[8] !== 8 || (header[9] !== 2 && header[9] !== 6)) throw new Error("not a PNG of RGB in 8 bits");
  const raw = inflateSync(Buffer.concat(data));
  const pixels = new Uint32Array(width * height);
  const row = width * bytes;
  let above = new Uint8Array(row);
  for (let y = 0; y < height; y += 1) {
    const line = Uint8Array.from(raw.subarray(y * (row + 1) + 1, (y + 1) * (row + 1)));
    unfilter(raw[y * (row + 1)] ?? 0, line, above, bytes);
    for (let x = 0; x < width; x += 1) {
      const [red = 0, green = 0, blue = 0] = line.subarray(x * bytes, x * bytes + 3);
      pixels[y * width + x] = (red << 16) | (green << 8) | blue;
    }
    above = line;
  }
  return { width, height, pixels };
}

/** Undoes the filter of a line in place (PNG specification, 9.2). */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, bytes: number): void {
  for (let at = 0; at < line.length; at += 1) {
    const left = line[at - bytes] ?? 0;
    const up = above[at] ?? 0;
    const corner = above[at - bytes] ?? 0;
    const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    line[at] = (line[at] ?? 0) + guess;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function chunk(type: string, body: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}
