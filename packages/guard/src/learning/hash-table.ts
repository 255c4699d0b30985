/** Where a 32-bit hash stands, by open addressing with linear probing: no string and no object on the hot path. */
export interface HashTable {
  /** The index that was given with the hash, or -1. */
  find(hash: number): number;
}

/** Builds a table of distinct hashes; the index of each is its place in the list. */
export function createHashTable(hashes: Int32Array): HashTable {
  let size = 16;
  // At most half full, so that a search that finds nothing ends soon.
  while (size < hashes.length * 2) size *= 2;
  const mask = size - 1;
  // A key and its place plus one, side by side: one line of the cache answers most questions.
  const slots = new Int32Array(size * 2);
  for (let index = 0; index < hashes.length; index += 1) {
    const hash = hashes[index] ?? 0;
    let slot = spread(hash) & mask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = index + 1;
  }
  return {
    find(hash) {
      let slot = spread(hash) & mask;
      for (;;) {
        const place = slots[slot * 2 + 1] ?? 0;
        if (place === 0 || slots[slot * 2] === hash) return place - 1;
        slot = (slot + 1) & mask;
      }
    },
  };
}

/** Hashes are mixed well already; their high bits must reach the low ones. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
