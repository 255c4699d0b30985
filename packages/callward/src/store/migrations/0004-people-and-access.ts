import type { Migration } from "./migration.ts";

/**
 * People, what they may do, and the proofs they show: sessions, tokens and links. No proof is in the store, only the
 * SHA-256 of it. Users are never deleted, because the audit names them and a name must not pass to somebody else.
 */
export const peopleAndAccess: Migration = {
  version: 4,
  name: "people and access",
  sql: `
CREATE TABLE users (
  tenant text NOT NULL CHECK (tenant <> ''),
  id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  sign_in text NOT NULL CHECK (sign_in IN ('password', 'oidc')),
  -- Null until the link of the invitation was used, and for people who sign in elsewhere.
  password_hash text,
  -- Who the person is for the provider: bound at the first sign-in, because names there can be given to others.
  oidc_issuer text,
  oidc_subject text,
  made_at timestamptz NOT NULL,
  disabled_at timestamptz,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, name),
  UNIQUE (tenant, oidc_issuer, oidc_subject)
);

-- What a person may do in this tenant. The person may have the account in another one (home).
CREATE TABLE role_grants (
  tenant text NOT NULL CHECK (tenant <> ''),
  home text NOT NULL,
  name text NOT NULL,
  roles text[] NOT NULL CHECK (cardinality(roles) > 0),
  PRIMARY KEY (tenant, home, name)
);

CREATE TABLE sessions (
  tenant text NOT NULL CHECK (tenant <> ''),
  id uuid NOT NULL,
  secret_hash text NOT NULL,
  user_id uuid NOT NULL,
  -- A browser in which the person signed in before: strangers who guess do not use up its attempts.
  device_hash text NOT NULL,
  made_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  address text NOT NULL,
  agent text NOT NULL,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, secret_hash),
  FOREIGN KEY (tenant, user_id) REFERENCES users
);
CREATE INDEX sessions_by_user ON sessions (tenant, user_id, made_at);

CREATE TABLE api_tokens (
  tenant text NOT NULL CHECK (tenant <> ''),
  id uuid NOT NULL,
  name text NOT NULL,
  secret_hash text NOT NULL,
  permissions text[] NOT NULL CHECK (cardinality(permissions) > 0),
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  revoked_at timestamptz,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, secret_hash)
);

-- user_id is null for the link that makes the first administrator.
CREATE TABLE sign_in_links (
  tenant text NOT NULL CHECK (tenant <> ''),
  id uuid NOT NULL,
  secret_hash text NOT NULL,
  user_id uuid,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, id),
  UNIQUE (tenant, secret_hash),
  FOREIGN KEY (tenant, user_id) REFERENCES users
);

-- Key: a digest of an address, or of an account and the kind of browser that tries it.
CREATE TABLE login_attempts (
  tenant text NOT NULL CHECK (tenant <> ''),
  key text NOT NULL,
  attempts int NOT NULL,
  since timestamptz NOT NULL,
  PRIMARY KEY (tenant, key)
);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['users', 'role_grants', 'sessions', 'api_tokens', 'sign_in_links', 'login_attempts'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_rows ON %I TO callward_tenant USING (tenant = current_setting(''app.tenant'', true))', name);
    EXECUTE format('CREATE POLICY all_rows ON %I TO callward_system USING (true)', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO callward_tenant', name);
    EXECUTE format('GRANT SELECT ON %I TO callward_system', name);
  END LOOP;
END $$;
GRANT DELETE ON role_grants, sessions, sign_in_links, login_attempts TO callward_tenant;
`,
};
