/** What a person or a token may do, in the words of the API's route table. */
export const PERMISSIONS = [
  "calls.read",
  "calls.test",
  "traces.read",
  "packs.read",
  "packs.write",
  "packs.approve",
  "switches.read",
  "switches.write",
  "alerts.read",
  "alerts.write",
  "audit.read",
  "limits.read",
  "limits.write",
  "people.read",
  "people.write",
  "health.read",
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** The roles of a tenant, each with the least that its work needs. */
export const ROLES = {
  /** Looks at calls, without their words. */
  viewer: ["calls.read", "packs.read", "switches.read", "alerts.read", "limits.read", "health.read"],
  /** Runs the line: brings packs, throws switches, takes alerts. */
  operator: [
    "calls.read",
    "calls.test",
    "traces.read",
    "packs.read",
    "packs.write",
    "switches.read",
    "switches.write",
    "alerts.read",
    "alerts.write",
    "limits.read",
    "health.read",
  ],
  /** Judges packs and sets limits; also stops what is unsafe. */
  safety: [
    "calls.read",
    "calls.test",
    "traces.read",
    "packs.read",
    "packs.approve",
    "switches.read",
    "switches.write",
    "alerts.read",
    "alerts.write",
    "audit.read",
    "limits.read",
    "limits.write",
    "health.read",
  ],
  /** Sees what is kept and who looked at it. */
  privacy: ["calls.read", "traces.read", "audit.read", "alerts.read", "switches.read", "health.read"],
  admin: PERMISSIONS,
} as const satisfies Readonly<Record<string, readonly Permission[]>>;
export type Role = keyof typeof ROLES;

/** Whoever asks, once a session or a token was checked. */
export interface Principal {
  readonly kind: "user" | "token" | "local";
  readonly id: string;
  /** The one tenant that this request is about. */
  readonly tenant: string;
  readonly permissions: ReadonlySet<Permission>;
  /** Address that the request came from, for the audit. */
  readonly address: string;
}

export function isRole(text: string): text is Role {
  return Object.hasOwn(ROLES, text);
}

export function isPermission(text: string): text is Permission {
  return (PERMISSIONS as readonly string[]).includes(text);
}

/** Everything that any of the roles allows. What is not a role of this version allows nothing. */
export function permissionsOf(roles: readonly string[]): ReadonlySet<Permission> {
  return new Set(roles.filter(isRole).flatMap((role): readonly Permission[] => ROLES[role]));
}
