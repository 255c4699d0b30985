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

/** Gives each new hash the next number, from zero on. */
export interface HashIndex {
  /** The number of a hash, new or known. */
  add(hash: number): number;
  /** All hashes in the order of their numbers. */
  hashes(): Int32Array;
}

/** An index that grows: a third of the time of a Map where hundreds of thousands of hashes are met. */
export function createHashIndex(): HashIndex {
  let size = 1_024;
  let slots = new Int32Array(size * 2);
  let count = 0;
  function slotOf(hash: number): number {
    let slot = spread(hash) & (size - 1);
    while (slots[slot * 2 + 1] !== 0 && slots[slot * 2] !== hash) slot = (slot + 1) & (size - 1);
    return slot * 2;
  }
  function grow(): void {
    const fewer = slots;
    size *= 2;
    slots = new Int32Array(size * 2);
    for (let slot = 0; slot < fewer.length; slot += 2) {
      if (fewer[slot + 1] === 0) continue;
      const to = slotOf(fewer[slot] ?? 0);
      slots[to] = fewer[slot] ?? 0;
      slots[to + 1] = fewer[slot + 1] ?? 0;
    }
  }
  return {
    add(hash) {
      const slot = slotOf(hash);
      const known = slots[slot + 1] ?? 0;
      if (known > 0) return known - 1;
      slots[slot] = hash;
      count += 1;
      slots[slot + 1] = count;
      if (count * 2 > size) grow();
      return count - 1;
    },
    hashes() {
      const all = new Int32Array(count);
      for (let slot = 0; slot < slots.length; slot += 2) {
        const known = slots[slot + 1] ?? 0;
        if (known > 0) all[known - 1] = slots[slot] ?? 0;
      }
      return all;
    },
  };
}

/** Hashes are mixed well already; their high bits must reach the low ones. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
