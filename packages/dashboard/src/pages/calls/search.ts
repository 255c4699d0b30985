/** What is searched for, as the fields of the form have it; empty: not asked for. */
export interface Search {
  /** Local time, as `datetime-local` fields have it: `2026-11-21T08:00`. */
  readonly from: string;
  readonly to: string;
  readonly route: string;
  readonly finding: string;
  readonly pack: string;
  readonly call: string;
}

export const EVERYTHING: Search = { from: "", to: "", route: "", finding: "", pack: "", call: "" };
const NAMES = Object.keys(EVERYTHING) as readonly (keyof Search)[];

/** Records that one page of a search holds: those of some dozens of calls. */
const PAGE = 400;

/** The search that an address names, such as `?route=action`. */
export function searchIn(address: string): Search {
  const given = new URLSearchParams(address);
  return Object.fromEntries(NAMES.map((name) => [name, given.get(name) ?? ""])) as unknown as Search;
}

/** The address of a search, such as `?route=action`; empty for everything. */
export function addressOf(search: Search): string {
  const params = new URLSearchParams();
  for (const name of NAMES) if (search[name].trim() !== "") params.set(name, search[name].trim());
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** What the API is asked, newest first. */
export function tracesPath(search: Search, after?: string): string {
  const params = new URLSearchParams({ limit: String(PAGE) });
  const set = (name: string, value: string | undefined) => {
    if (value !== undefined && value.trim() !== "") params.set(name, value.trim());
  };
  set("from", instantOf(search.from));
  set("to", instantOf(search.to));
  set("route", search.route);
  set("finding", search.finding);
  set("pack_version", search.pack);
  set("call", search.call);
  set("after", after);
  return `/api/v1/traces?${params}`;
}

/** Whether it asks for turns rather than for whole calls. */
export function asksForTurns({ route, finding }: Search): boolean {
  return route.trim() !== "" || finding.trim() !== "";
}

function instantOf(local: string): string | undefined {
  const moment = new Date(local);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}
