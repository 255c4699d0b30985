/** Where values beyond the bound are counted. */
const OTHER = "other";

/**
 * Keeps a label's values few: the first `bound` different ones stand for themselves, all later ones are `other`. Every
 * value of a label is a time series for ever, so what comes from packs and tenants must have an end.
 */
export function createBoundedLabel(bound: number): (value: string) => string {
  const known = new Set<string>();
  return (value) => {
    if (known.has(value)) return value;
    if (known.size >= bound) return OTHER;
    known.add(value);
    return value;
  };
}
