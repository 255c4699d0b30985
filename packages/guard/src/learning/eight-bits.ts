/** Numbers in eight bits, in units of `scale`. */
export interface Bytes {
  readonly values: Int8Array;
  readonly scale: number;
}

/** Share of the numbers, the largest by far, that are cut so that the others keep their detail. */
const CUT = 0.0005;

/** Rounds to eight bits; numbers below `least` are nothing. */
export function toEightBits(values: Float32Array, least: number): Bytes {
  const scale = Math.max(least, sizeOfNth(values, Math.floor(values.length * CUT))) / 127;
  const bytes = new Int8Array(values.length);
  for (let index = 0; index < values.length; index += 1)
    bytes[index] = Math.max(-127, Math.min(127, Math.round((values[index] ?? 0) / scale)));
  return { values: bytes, scale };
}

/**
 * The least size that at most `count` values have. Sizes are counted by the first 16 bits of their float, which order
 * as the sizes do: there are hundreds of thousands of them, and sorting is felt in a training of seconds.
 */
function sizeOfNth(values: Float32Array, count: number): number {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const counts = new Uint32Array(1 << 15);
  for (const bit of bits) {
    const key = (bit & 0x7fff_ffff) >>> 16;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  let key = counts.length - 1;
  for (let above = 0; key > 0 && above + (counts[key] ?? 0) <= count; key -= 1) above += counts[key] ?? 0;
  return new Float32Array(Uint32Array.of((key + 1) << 16).buffer)[0] ?? 0;
}
