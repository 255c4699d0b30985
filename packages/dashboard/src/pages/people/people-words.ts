import type { Permission, Role } from "./wire.ts";

/** What each role is for; what it may do in detail is the server's. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  viewer: "looks at calls, without their words",
  operator: "runs the line: packs, switches, alerts",
  safety: "approves packs, sets limits, stops what is unsafe, reads the audit",
  privacy: "sees what is kept and who looked at it",
  admin: "everything, people too",
};
export const ROLE_NAMES = Object.keys(ROLE_WORDS) as readonly Role[];

/** Permissions by what they are about, in the order in which they come: `{ packs: ["packs.read", …] }`. */
export function byArea(permissions: readonly Permission[]): ReadonlyMap<string, readonly Permission[]> {
  const areas = new Map<string, Permission[]>();
  for (const permission of permissions) {
    const area = permission.split(".")[0] ?? "";
    areas.set(area, [...(areas.get(area) ?? []), permission]);
  }
  return areas;
}

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\bChrome\/|\bHeadlessChrome\/|\bCriOS\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:iPhone|iPad)\b/, "iOS"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

/** What a browser says of itself, as people know it; what nobody knows is shown as it is. It proves nothing. */
export function browserWords(agent: string): string {
  const known = (list: typeof BROWSERS) => list.find(([pattern]) => pattern.test(agent))?.[1];
  const [browser, system] = [known(BROWSERS), known(SYSTEMS)];
  if (browser === undefined) return agent === "" ? "unknown" : agent;
  return system === undefined ? browser : `${browser} on ${system}`;
}
