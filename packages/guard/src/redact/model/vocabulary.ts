/** Bits of the filter: a power of two. Twelve thousand words fill a quarter of them. */
export const VOCABULARY_BITS = 1 << 17;
const PROBES = 3;

/**
 * Words of everyday English, as a Bloom filter (Bloom 1970): no word of it is missed, and one of a hundred strange words
 * passes for one of it. What is no such word may be a name.
 */
export interface Vocabulary {
  readonly bits: Uint8Array;
}

export function isKnownWord({ bits }: Vocabulary, hash: number): boolean {
  for (let probe = 0; probe < PROBES; probe += 1) {
    const bit = bitOf(hash, probe);
    if (((bits[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

export function addWord({ bits }: Vocabulary, hash: number): void {
  for (let probe = 0; probe < PROBES; probe += 1) {
    const bit = bitOf(hash, probe);
    bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
}

function bitOf(hash: number, probe: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d + probe * 0x3779fb10);
  return (mixed ^ (mixed >>> 14)) & (VOCABULARY_BITS - 1);
}
