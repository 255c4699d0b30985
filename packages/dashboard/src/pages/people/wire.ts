import type { Permission, Role } from "../../../../callward/src/access/roles.ts";

export type { Permission, Role };

/** Somebody with an account or a role in this tenant. */
export interface User {
  readonly name: string;
  /** The tenant that has the account. */
  readonly home: string;
  readonly roles: readonly string[];
  /** Null for people of other tenants. */
  readonly account: {
    readonly signIn: "password" | "oidc";
    readonly madeAt: string;
    readonly state: "active" | "invited" | "revoked";
  } | null;
}

/** An open session. */
export interface Session {
  readonly id: string;
  readonly name: string;
  readonly madeAt: string;
  readonly seenAt: string;
  readonly expiresAt: string;
  readonly address: string;
  /** What the browser says it is. */
  readonly agent: string;
  /** The session that asks. */
  readonly current: boolean;
}

/** An API token, without what opens anything. */
export interface Token {
  readonly id: string;
  readonly name: string;
  readonly permissions: readonly string[];
  /** Such as `person:kim@example.org`. */
  readonly madeBy: string;
  readonly madeAt: string;
  readonly expiresAt: string;
  readonly usedAt: string | null;
  readonly state: "active" | "expired" | "revoked";
}

/** A link with which a person sets a password; it opens once. */
export interface Link {
  readonly url: string;
  readonly expiresAt: string;
}
