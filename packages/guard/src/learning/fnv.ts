const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Where a hash begins. */
export const FNV_START: number = OFFSET | 0;

/** One more unit of a hash (FNV-1a: Fowler, Noll, Vo). */
export function fnvStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** Hash of the UTF-16 units of a text from one offset to another; stable over versions, because weights depend on it. */
export function fnv1a(text: string, from = 0, to = text.length): number {
  let hash = FNV_START;
  const end = Math.min(to, text.length);
  for (let index = Math.max(0, from); index < end; index += 1) hash = fnvStep(hash, text.charCodeAt(index));
  return hash;
}
