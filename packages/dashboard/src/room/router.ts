import { createValue } from "./value.ts";

/** Where the room is. */
export interface Place {
  /** Such as `/calls/6f0d2c1e`, without a slash at its end. */
  readonly path: string;
  /** Such as `?route=action`, or empty. */
  readonly search: string;
  /** Somebody went there from another page of the room, so the focus has to follow. */
  readonly arrived: boolean;
}

const placeNow = (arrived: boolean): Place => {
  const { pathname, search } = window.location;
  return { path: pathname.replace(/(.)\/+$/, "$1"), search, arrived };
};

/** The place that the address bar shows. */
export const place = createValue<Place>({ path: "/", search: "", arrived: false });

/** Follows the address bar; returns what ends it. */
export function followAddress(): () => void {
  place.set(placeNow(false));
  const follow = () => place.set(placeNow(true));
  window.addEventListener("popstate", follow);
  return () => window.removeEventListener("popstate", follow);
}

/** Goes to a place of the room. With `replace`, the way back leads past the place that is left. */
export function go(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const before = place.get();
  if (replace) window.history.replaceState(null, "", to);
  else window.history.pushState(null, "", to);
  const now = placeNow(!replace);
  place.set({ ...now, arrived: now.arrived && now.path !== before.path });
  if (now.path !== before.path) window.scrollTo(0, 0);
}

/**
 * The parameters of a path under a pattern such as `/calls/:call`, undefined where it is another one. What cannot be
 * decoded is another one as well.
 */
export function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const found = given[index] ?? "";
    if (!part.startsWith(":")) {
      if (part !== found) return undefined;
      continue;
    }
    try {
      params[part.slice(1)] = decodeURIComponent(found);
    } catch {
      return undefined;
    }
    if (found === "") return undefined;
  }
  return params;
}
