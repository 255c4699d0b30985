import type { ColumnType } from "kysely";

/** Goes in as ISO 8601, comes out as Date. */
type Instant = ColumnType<Date, string, string>;
type InstantOrNull = ColumnType<Date | null, string | null | undefined, string | null>;

interface UsersTable {
  readonly tenant: string;
  readonly id: string;
  readonly name: string;
  readonly sign_in: "password" | "oidc";
  readonly password_hash: string | null;
  readonly oidc_issuer: string | null;
  readonly oidc_subject: string | null;
  readonly made_at: Instant;
  readonly disabled_at: InstantOrNull;
}

interface RoleGrantsTable {
  readonly tenant: string;
  readonly home: string;
  readonly name: string;
  readonly roles: string[];
}

interface SessionsTable {
  readonly tenant: string;
  readonly id: string;
  readonly secret_hash: string;
  readonly user_id: string;
  readonly device_hash: string;
  readonly made_at: Instant;
  readonly seen_at: Instant;
  readonly expires_at: Instant;
  readonly ended_at: InstantOrNull;
  readonly address: string;
  readonly agent: string;
}

interface ApiTokensTable {
  readonly tenant: string;
  readonly id: string;
  readonly name: string;
  readonly secret_hash: string;
  readonly permissions: string[];
  readonly made_by: string;
  readonly made_at: Instant;
  readonly expires_at: Instant;
  readonly used_at: InstantOrNull;
  readonly revoked_at: InstantOrNull;
}

interface SignInLinksTable {
  readonly tenant: string;
  readonly id: string;
  readonly secret_hash: string;
  readonly user_id: string | null;
  readonly expires_at: Instant;
}

interface LoginAttemptsTable {
  readonly tenant: string;
  readonly key: string;
  readonly attempts: number;
  readonly since: Instant;
}

/** Tables of people and access; `store/migrations/0004-people-and-access.ts` says what they mean. */
export interface PeopleTables {
  readonly users: UsersTable;
  readonly role_grants: RoleGrantsTable;
  readonly sessions: SessionsTable;
  readonly api_tokens: ApiTokensTable;
  readonly sign_in_links: SignInLinksTable;
  readonly login_attempts: LoginAttemptsTable;
}
