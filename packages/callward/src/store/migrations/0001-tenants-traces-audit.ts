import type { Migration } from "./migration.ts";

/**
 * Every table has a tenant, forced row-level security and two policies: `callward_tenant` sees the rows of the tenant
 * named in `app.tenant`, `callward_system` (writers, retention, backup) sees all. No role can change a trace or an entry
 * of the audit; for the audit, triggers hold that against administrators too.
 *
 * Traces and the audit have no foreign key to tenants: what happened is kept when a tenant is gone, and a trace is never
 * lost because somebody has not been registered yet.
 */
export const tenantsTracesAudit: Migration = {
  version: 1,
  name: "tenants, traces, audit",
  sql: `
DO $$
DECLARE
  wanted text;
  membership text := CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['callward_tenant', 'callward_system'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN
        NULL; -- another database of this server was set up in the same moment
      END;
    END IF;
    IF NOT pg_has_role(current_user, wanted, membership) THEN
      EXECUTE format('GRANT %I TO %I', wanted, current_user);
    END IF;
  END LOOP;
END $$;

GRANT USAGE ON SCHEMA callward TO callward_tenant, callward_system;
-- A backup reads every table, also those of later migrations.
GRANT SELECT ON schema_migrations TO callward_system;
ALTER DEFAULT PRIVILEGES IN SCHEMA callward GRANT SELECT ON TABLES TO callward_system;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TABLE tenants (
  id text PRIMARY KEY CHECK (id <> ''),
  name text NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE tenants ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON tenants TO callward_tenant USING (id = current_setting('app.tenant', true));
CREATE POLICY all_rows ON tenants TO callward_system USING (true);
GRANT SELECT ON tenants TO callward_tenant;
GRANT SELECT, INSERT, UPDATE ON tenants TO callward_system;

CREATE TABLE traces (
  tenant text NOT NULL CHECK (tenant <> ''),
  writer uuid NOT NULL,
  seq bigint NOT NULL,
  call text NOT NULL,
  turn int NOT NULL,
  event text NOT NULL,
  at timestamptz NOT NULL,
  route text,
  pack text NOT NULL,
  pack_version text NOT NULL,
  record jsonb NOT NULL,
  PRIMARY KEY (tenant, writer, seq)
);
-- Each order ends in (writer, seq): the position from which the next page of a search goes on.
CREATE INDEX traces_by_time ON traces (tenant, at, writer, seq);
CREATE INDEX traces_by_call ON traces (tenant, call, at, writer, seq);
CREATE INDEX traces_by_route ON traces (tenant, route, at, writer, seq) WHERE route IS NOT NULL;
CREATE INDEX traces_by_pack ON traces (tenant, pack_version, at, writer, seq);
ALTER TABLE traces ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON traces TO callward_tenant USING (tenant = current_setting('app.tenant', true));
CREATE POLICY all_rows ON traces TO callward_system USING (true);
GRANT SELECT ON traces TO callward_tenant;
GRANT SELECT, INSERT, DELETE ON traces TO callward_system;

-- A table, not an array of the trace: under row-level security PostgreSQL uses an index only with leakproof operators,
-- which those of arrays and jsonb are not.
CREATE TABLE trace_findings (
  tenant text NOT NULL CHECK (tenant <> ''),
  writer uuid NOT NULL,
  seq bigint NOT NULL,
  rule text NOT NULL,
  category text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (tenant, writer, seq, rule),
  FOREIGN KEY (tenant, writer, seq) REFERENCES traces ON DELETE CASCADE
);
CREATE INDEX trace_findings_by_rule ON trace_findings (tenant, rule, at, writer, seq);
ALTER TABLE trace_findings ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON trace_findings TO callward_tenant USING (tenant = current_setting('app.tenant', true));
CREATE POLICY all_rows ON trace_findings TO callward_system USING (true);
GRANT SELECT ON trace_findings TO callward_tenant;
GRANT SELECT, INSERT, DELETE ON trace_findings TO callward_system;

CREATE TABLE audit_entries (
  tenant text NOT NULL CHECK (tenant <> ''),
  sequence bigint NOT NULL CHECK (sequence > 0),
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  actor_kind text NOT NULL,
  actor_id text NOT NULL,
  action text NOT NULL,
  subject text NOT NULL,
  address text,
  reason text,
  before_hash text,
  after_hash text,
  previous text NOT NULL,
  hash text NOT NULL,
  PRIMARY KEY (tenant, sequence),
  UNIQUE (tenant, id)
);
CREATE INDEX audit_entries_by_time ON audit_entries (tenant, at);
ALTER TABLE audit_entries ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON audit_entries TO callward_tenant USING (tenant = current_setting('app.tenant', true));
CREATE POLICY all_rows ON audit_entries TO callward_system USING (true);
GRANT SELECT, INSERT ON audit_entries TO callward_tenant, callward_system;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_entries
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit_entries
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE audit_checkpoints (
  tenant text NOT NULL CHECK (tenant <> ''),
  sequence bigint NOT NULL,
  hash text NOT NULL,
  at timestamptz NOT NULL,
  key_id text NOT NULL,
  signature text NOT NULL,
  PRIMARY KEY (tenant, sequence, key_id)
);
ALTER TABLE audit_checkpoints ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON audit_checkpoints TO callward_tenant USING (tenant = current_setting('app.tenant', true));
CREATE POLICY all_rows ON audit_checkpoints TO callward_system USING (true);
GRANT SELECT ON audit_checkpoints TO callward_tenant;
GRANT SELECT, INSERT ON audit_checkpoints TO callward_system;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_checkpoints
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON audit_checkpoints
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
`,
};
