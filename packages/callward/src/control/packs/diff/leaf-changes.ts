/** A smallest part of a pack that differs; undefined on one side: it is not there. */
export interface LeafChange {
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/** Last step of the path where the same things come in another order. */
export const ORDER = "(order)";
/** Members that name the things of a list, so that a thing is compared with itself wherever it stands. */
const NAMES = ["id", "file", "date", "key"] as const;

/** What differs between two values, down to the parts that people name. Nothing that differs is left out. */
export function leafChanges(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): readonly LeafChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const listed = bothNamed(before, after);
  if (listed !== undefined) {
    const [was, is] = listed;
    const inside = memberChanges(was, is, path);
    const common = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) =>
      [...one.keys()].filter((name) => other.has(name));
    const [first, second] = [common(was, is), common(is, was)];
    if (first.join("\n") === second.join("\n")) return inside;
    return [...inside, { path: [...path, ORDER], before: first, after: second }];
  }
  if (isRecord(before) && isRecord(after))
    return memberChanges(new Map(Object.entries(before)), new Map(Object.entries(after)), path);
  return [{ path, before, after }];
}

function memberChanges(
  was: ReadonlyMap<string, unknown>,
  is: ReadonlyMap<string, unknown>,
  path: readonly string[],
): readonly LeafChange[] {
  const names = new Set([...was.keys(), ...is.keys()]);
  return [...names].flatMap((name) => {
    const [before, after] = [was.get(name), is.get(name)];
    if (before === undefined && after === undefined) return [];
    const inner = [...path, name];
    return before === undefined || after === undefined
      ? [{ path: inner, before, after }]
      : leafChanges(before, after, inner);
  });
}

/** Two lists of named things, as maps by name. */
function bothNamed(
  before: unknown,
  after: unknown,
): readonly [ReadonlyMap<string, unknown>, ReadonlyMap<string, unknown>] | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined;
  for (const member of NAMES) {
    const [was, is] = [named(before, member), named(after, member)];
    if (was !== undefined && is !== undefined && was.size + is.size > 0) return [was, is];
  }
  return undefined;
}

function named(list: readonly unknown[], member: string): ReadonlyMap<string, unknown> | undefined {
  const entries = list.map((item) => [isRecord(item) ? item[member] : undefined, item] as const);
  if (entries.some(([name]) => typeof name !== "string")) return undefined;
  const map = new Map(entries as (readonly [string, unknown])[]);
  return map.size === list.length ? map : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
