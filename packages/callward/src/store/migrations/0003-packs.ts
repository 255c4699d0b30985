import type { Migration } from "./migration.ts";

/**
 * Versions of packs, and where each stands. What a version is (its files, signatures, approvals) is only ever added;
 * where it stands is one row that moves. The three unique indexes hold, whatever the code does, that a tenant has at most
 * one version live, one in canary and one in shadow.
 */
export const packs: Migration = {
  version: 3,
  name: "packs in service",
  sql: `
CREATE TABLE pack_versions (
  tenant text NOT NULL CHECK (tenant <> ''),
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  pack text NOT NULL,
  version text NOT NULL,
  -- JSON of path and text; not jsonb, because what was signed must come back byte for byte.
  files text NOT NULL,
  files_digest text NOT NULL,
  origin text NOT NULL,
  note text,
  self_tests int NOT NULL,
  warnings int NOT NULL,
  uploaded_by text NOT NULL,
  uploaded_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, hash),
  UNIQUE (tenant, pack, version)
);
CREATE TRIGGER never_changed BEFORE UPDATE ON pack_versions FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE pack_signatures (
  tenant text NOT NULL CHECK (tenant <> ''),
  hash text NOT NULL,
  key_id text NOT NULL,
  signature text NOT NULL,
  PRIMARY KEY (tenant, hash, key_id),
  FOREIGN KEY (tenant, hash) REFERENCES pack_versions ON DELETE CASCADE
);
CREATE TRIGGER never_changed BEFORE UPDATE ON pack_signatures FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE pack_approvals (
  tenant text NOT NULL CHECK (tenant <> ''),
  hash text NOT NULL,
  approved_by text NOT NULL,
  reason text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (tenant, hash, approved_by),
  FOREIGN KEY (tenant, hash) REFERENCES pack_versions ON DELETE CASCADE
);
CREATE TRIGGER never_changed BEFORE UPDATE ON pack_approvals FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE pack_places (
  tenant text NOT NULL CHECK (tenant <> ''),
  hash text NOT NULL,
  state text NOT NULL CHECK (state IN ('draft', 'shadow', 'canary', 'live', 'retired')),
  -- Who gets a version in canary: {"percent": 5} or {"callers": [{"digest", "ends"}]}.
  share jsonb,
  -- The version that this one replaced when it was activated: where a rollback leads.
  replaced text,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, hash),
  CHECK ((share IS NOT NULL) = (state = 'canary')),
  FOREIGN KEY (tenant, hash) REFERENCES pack_versions ON DELETE CASCADE
);
CREATE UNIQUE INDEX one_live ON pack_places (tenant) WHERE state = 'live';
CREATE UNIQUE INDEX one_canary ON pack_places (tenant) WHERE state = 'canary';
CREATE UNIQUE INDEX one_shadow ON pack_places (tenant) WHERE state = 'shadow';

CREATE TABLE pack_policies (
  tenant text PRIMARY KEY CHECK (tenant <> ''),
  four_eyes boolean NOT NULL,
  changed_at timestamptz NOT NULL
);

CREATE TABLE pack_nodes (
  tenant text NOT NULL CHECK (tenant <> ''),
  node text NOT NULL,
  report jsonb NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (tenant, node)
);

CREATE TABLE pack_shadow_counts (
  tenant text NOT NULL CHECK (tenant <> ''),
  shadow text NOT NULL,
  live text NOT NULL,
  -- turns, differing, dropped, or the part that differed: route, intent, action, words, decision.
  what text NOT NULL,
  amount bigint NOT NULL,
  PRIMARY KEY (tenant, shadow, live, what)
);

CREATE TABLE pack_shadow_examples (
  tenant text NOT NULL CHECK (tenant <> ''),
  id uuid NOT NULL,
  shadow text NOT NULL,
  live text NOT NULL,
  call text NOT NULL,
  turn int NOT NULL,
  at timestamptz NOT NULL,
  difference jsonb NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE INDEX pack_shadow_examples_by_time ON pack_shadow_examples (tenant, shadow, at, id);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['pack_versions', 'pack_signatures', 'pack_approvals', 'pack_places', 'pack_policies',
                              'pack_nodes', 'pack_shadow_counts', 'pack_shadow_examples'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY own_rows ON %I TO callward_tenant USING (tenant = current_setting(''app.tenant'', true))', name);
    EXECUTE format('CREATE POLICY all_rows ON %I TO callward_system USING (true)', name);
    EXECUTE format('GRANT SELECT ON %I TO callward_tenant', name);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO callward_system', name);
  END LOOP;
END $$;
GRANT INSERT ON pack_versions, pack_signatures, pack_approvals TO callward_tenant;
GRANT INSERT, UPDATE ON pack_places, pack_policies TO callward_tenant;
-- What nodes report is theirs to write.
GRANT UPDATE, DELETE ON pack_nodes, pack_shadow_counts, pack_shadow_examples TO callward_system;
`,
};
