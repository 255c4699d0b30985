import type { Migration } from "./migration.ts";

/**
 * Limits and what was used of them, counts of the trace by the minute, alerts and their way out. What is counted here is
 * numbers, ids of the pack and keyed hashes of callers' numbers.
 *
 * `limit_use` has a row for each node, so that nodes never wait for each other; the sum over the nodes is what was used.
 * `alert_deliveries` is written with the alert, so that what was noted is sent even if the node dies in between.
 */
export const observe: Migration = {
  version: 5,
  name: "limits, counts of the trace, alerts",
  sql: `
CREATE TABLE limits (
  tenant text PRIMARY KEY CHECK (tenant <> ''),
  settings jsonb NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE limit_use (
  tenant text NOT NULL CHECK (tenant <> ''),
  node uuid NOT NULL,
  -- Keyed hash of a caller's number; empty for the tenant as a whole.
  subject text NOT NULL,
  day date NOT NULL,
  active int NOT NULL,
  calls_minute int NOT NULL,
  turns bigint NOT NULL,
  tokens bigint NOT NULL,
  money double precision NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, node, subject, day)
);
CREATE INDEX limit_use_by_time ON limit_use (updated_at);

CREATE TABLE trace_counts (
  tenant text NOT NULL CHECK (tenant <> ''),
  minute timestamptz NOT NULL,
  key text NOT NULL,
  n bigint NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, minute, key)
);
CREATE INDEX trace_counts_by_time ON trace_counts (updated_at);
CREATE INDEX trace_counts_by_minute ON trace_counts (minute);

CREATE TABLE alerts (
  tenant text NOT NULL CHECK (tenant <> ''),
  id uuid NOT NULL,
  rule text NOT NULL,
  subject text NOT NULL,
  severity text NOT NULL CHECK (severity IN ('warning', 'critical')),
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'acknowledged', 'closed')),
  facts jsonb NOT NULL,
  switch_kind text NOT NULL,
  switch_name text NOT NULL,
  opened_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  times int NOT NULL DEFAULT 1,
  acknowledged_by text,
  acknowledged_at timestamptz,
  closed_by text,
  closed_at timestamptz,
  -- The incident that it was made part of, where there is one.
  incident text,
  PRIMARY KEY (tenant, id)
);
-- What is still open is there once, whichever node sees it and however often.
CREATE UNIQUE INDEX alerts_once ON alerts (tenant, rule, subject) WHERE state <> 'closed';
CREATE INDEX alerts_by_time ON alerts (tenant, opened_at, id);

CREATE TABLE alert_deliveries (
  tenant text NOT NULL CHECK (tenant <> ''),
  id uuid NOT NULL,
  alert uuid NOT NULL,
  channel text NOT NULL CHECK (channel IN ('webhook', 'email')),
  event text NOT NULL CHECK (event IN ('opened', 'acknowledged', 'closed', 'test')),
  body jsonb NOT NULL,
  attempts int NOT NULL DEFAULT 0,
  next_at timestamptz NOT NULL,
  delivered_at timestamptz,
  given_up_at timestamptz,
  last_code text,
  PRIMARY KEY (tenant, id)
);
CREATE INDEX alert_deliveries_waiting ON alert_deliveries (next_at) WHERE delivered_at IS NULL AND given_up_at IS NULL;

DO $$
DECLARE
  made text;
BEGIN
  FOREACH made IN ARRAY ARRAY['limits', 'limit_use', 'trace_counts', 'alerts', 'alert_deliveries'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', made);
    EXECUTE format('CREATE POLICY own_rows ON %I TO callward_tenant USING (tenant = current_setting(''app.tenant'', true))', made);
    EXECUTE format('CREATE POLICY all_rows ON %I TO callward_system USING (true)', made);
    EXECUTE format('GRANT SELECT ON %I TO callward_tenant', made);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO callward_system', made);
  END LOOP;
END $$;
GRANT INSERT, UPDATE ON limits TO callward_tenant;
GRANT UPDATE (state, acknowledged_by, acknowledged_at, closed_by, closed_at) ON alerts TO callward_tenant;
GRANT INSERT ON alert_deliveries TO callward_tenant;
`,
};
