import type { LeafChange } from "./leaf-changes.ts";

/** Parts of an assistant as the people of a business know them, in the order in which they are shown. */
export const CHANGE_AREAS = [
  "opening hours",
  "the business",
  "people who take over",
  "emergencies",
  "what it may do",
  "what it must never say",
  "fixed answers",
  "knowledge",
  "other words it says",
  "keypad",
  "limits and thresholds",
  "engines",
  "its own tests",
  "other settings",
] as const;
export type ChangeArea = (typeof CHANGE_AREAS)[number];

/** One difference of two versions, in plain words. */
export interface PackChange {
  readonly area: ChangeArea;
  readonly kind: "added" | "removed" | "changed";
  /** A whole sentence or line: what changes, with what was and what will be. */
  readonly text: string;
  /** The change lets the assistant do or say more, or takes a protection away: to be looked at first. */
  readonly attention: boolean;
}

/** What a part's wording says; the rest is filled in. */
export interface Wording {
  readonly text: string;
  readonly attention?: boolean;
}

export type Say = (change: LeafChange, names: readonly string[]) => Wording | undefined;

export function kindOf({ before, after }: LeafChange): PackChange["kind"] {
  if (before === undefined) return "added";
  return after === undefined ? "removed" : "changed";
}

/** Longest text that is shown of one value. */
const SHOWN = 400;

/** A value as it is shown to people. */
export function show(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(show).join(", ");
  return cut(
    Object.entries(value)
      .map(([name, inner]) => `${readable(name)} ${show(inner)}`)
      .join("; "),
  );
}

export function quote(text: string): string {
  return `“${cut(text)}”`;
}

/** Ids are written with underscores. */
export function readable(id: string): string {
  return id.replaceAll("_", " ");
}

export function arrow(before: unknown, after: unknown): string {
  return `${show(before)} → ${show(after)}`;
}

/** What was taken out of a list of texts and what was put in. */
export function listDelta(
  before: unknown,
  after: unknown,
): { readonly gone: string[]; readonly come: string[] } {
  const texts = (value: unknown) =>
    Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
  const [was, is] = [texts(before), texts(after)];
  return { gone: was.filter((text) => !is.includes(text)), come: is.filter((text) => !was.includes(text)) };
}

/** “was: …; now: …” for lists: only what differs is told. */
export function deltaWords(before: unknown, after: unknown): string {
  const { gone, come } = listDelta(before, after);
  const parts = [
    ...(come.length === 0 ? [] : [`new: ${come.map(quote).join(", ")}`]),
    ...(gone.length === 0 ? [] : [`gone: ${gone.map(quote).join(", ")}`]),
  ];
  return parts.length === 0 ? "the same in another order" : parts.join("; ");
}

function cut(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1)}…`;
}
