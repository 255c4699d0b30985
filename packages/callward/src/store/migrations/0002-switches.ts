import type { Migration } from "./migration.ts";

/**
 * Kill switches. A row is written once and cleared at most once, never changed or removed: the table is its own history.
 * The tenant `*` is everything: its rows are seen by all tenants and changed by none of them.
 */
export const switches: Migration = {
  version: 2,
  name: "kill switches",
  sql: `
CREATE TABLE switches (
  tenant text NOT NULL CHECK (tenant <> ''),
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('tool', 'route', 'engine', 'voice', 'pack', 'safe_mode')),
  name text NOT NULL CHECK (name <> ''),
  reason text NOT NULL CHECK (reason <> ''),
  set_by_kind text NOT NULL,
  set_by_id text NOT NULL,
  set_at timestamptz NOT NULL,
  -- In hours, because days are longer or shorter where the clocks change.
  expires_at timestamptz NOT NULL CHECK (expires_at > set_at AND expires_at <= set_at + interval '720 hours'),
  cleared_by_kind text,
  cleared_by_id text,
  cleared_at timestamptz,
  clear_reason text CHECK (clear_reason <> ''),
  PRIMARY KEY (tenant, id),
  CHECK (num_nulls(cleared_by_kind, cleared_by_id, cleared_at, clear_reason) IN (0, 4))
);
CREATE INDEX switches_on ON switches (tenant, expires_at) WHERE cleared_at IS NULL;
CREATE INDEX switches_by_time ON switches (tenant, set_at, id);
ALTER TABLE switches ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON switches TO callward_tenant USING (tenant = current_setting('app.tenant', true));
CREATE POLICY everybodys_rows ON switches FOR SELECT TO callward_tenant USING (tenant = '*');
CREATE POLICY all_rows ON switches TO callward_system USING (true);
GRANT SELECT, INSERT ON switches TO callward_tenant;
GRANT UPDATE (cleared_by_kind, cleared_by_id, cleared_at, clear_reason) ON switches TO callward_tenant;
GRANT SELECT, INSERT, DELETE ON switches TO callward_system;
`,
};
