/** What somebody looks for. Times as a browser's field gives them, in the reader's own time zone; empty: not asked. */
export interface AuditSearch {
  readonly who: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/** The search that an address of the page holds. */
export function searchOf(search: string): AuditSearch {
  const asked = new URLSearchParams(search);
  const field = (name: string) => asked.get(name) ?? "";
  return { who: field("who"), what: field("what"), from: field("from"), to: field("to") };
}

/** The address of the page for a search. */
export function addressOf(search: AuditSearch): string {
  const query = new URLSearchParams(Object.entries(search).filter(([, value]) => value.trim() !== ""));
  return query.size === 0 ? "/audit" : `/audit?${query}`;
}

/** What the API is asked for a search. A time that is none is not asked for. */
export function pathOf({ who, what, from, to }: AuditSearch): string {
  const query = new URLSearchParams({ limit: "50" });
  if (who.trim() !== "") query.set("who", who.trim());
  if (what.trim() !== "") query.set("what", what.trim());
  for (const [name, local] of [
    ["from", from],
    ["to", to],
  ] as const) {
    const at = new Date(local);
    if (local !== "" && !Number.isNaN(at.getTime())) query.set(name, at.toISOString());
  }
  return `/api/v1/audit?${query}`;
}

/** Who did it, with what kind of account where it is no person. */
export function actorWords({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return kind === "person" ? id : kind === "token" ? `token ${id}` : `Callward (${id})`;
}
