import type { Migration } from "./migration.ts";

/**
 * Calls in progress, as each node tells them about every second while something changes. `run` is one run of one process:
 * what a process that died left behind is told from what the next one of the same name writes. A run that was not heard
 * from for some seconds is not shown, and its rows are removed by whoever comes by.
 *
 * A snapshot holds states and counts: no words and no numbers of callers.
 */
export const liveCalls: Migration = {
  version: 6,
  name: "calls in progress",
  sql: `
CREATE TABLE live_nodes (
  tenant text NOT NULL CHECK (tenant <> ''),
  run uuid NOT NULL,
  node text NOT NULL,
  active int NOT NULL,
  heard_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant, run)
);

CREATE TABLE live_calls (
  tenant text NOT NULL CHECK (tenant <> ''),
  run uuid NOT NULL,
  call text NOT NULL,
  snapshot jsonb NOT NULL,
  PRIMARY KEY (tenant, run, call)
);

DO $$
DECLARE
  made text;
BEGIN
  FOREACH made IN ARRAY ARRAY['live_nodes', 'live_calls'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', made);
    EXECUTE format('CREATE POLICY own_rows ON %I TO callward_tenant USING (tenant = current_setting(''app.tenant'', true))', made);
    EXECUTE format('CREATE POLICY all_rows ON %I TO callward_system USING (true)', made);
    EXECUTE format('GRANT SELECT ON %I TO callward_tenant', made);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO callward_system', made);
  END LOOP;
END $$;
`,
};
