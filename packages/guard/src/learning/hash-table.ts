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
  const keys = new Int32Array(size);
  const places = new Int32Array(size).fill(-1);
  for (let index = 0; index < hashes.length; index += 1) {
    const hash = hashes[index] ?? 0;
    let slot = spread(hash) & mask;
    while (places[slot] !== -1) slot = (slot + 1) & mask;
    keys[slot] = hash;
    places[slot] = index;
  }
  return {
    find(hash) {
      let slot = spread(hash) & mask;
      for (;;) {
        const place = places[slot] ?? -1;
        if (place === -1 || keys[slot] === hash) return place;
        slot = (slot + 1) & mask;
      }
    },
  };
}

function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}
