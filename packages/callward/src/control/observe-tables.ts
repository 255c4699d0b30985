import type { ColumnType, Generated } from "kysely";

/** Goes in as ISO 8601, comes out as Date. */
type Instant = ColumnType<Date, string, string>;
/** JSON goes in as text and comes out parsed. */
type Json<T> = ColumnType<T, string, string>;

interface LimitsTable {
  readonly tenant: string;
  readonly settings: Json<unknown>;
  readonly changed_at: Generated<Date>;
}

interface LimitUseTable {
  readonly tenant: string;
  readonly node: string;
  readonly subject: string;
  /** `YYYY-MM-DD`, UTC. */
  readonly day: ColumnType<Date, string, string>;
  readonly active: number;
  readonly calls_minute: number;
  readonly turns: number;
  readonly tokens: number;
  readonly money: number;
  readonly updated_at: Generated<Date>;
}

interface TraceCountsTable {
  readonly tenant: string;
  readonly minute: Instant;
  readonly key: string;
  readonly n: number;
  readonly updated_at: Generated<Date>;
}

interface AlertsTable {
  readonly tenant: string;
  readonly id: string;
  readonly rule: string;
  readonly subject: string;
  readonly severity: string;
  readonly state: Generated<string>;
  readonly facts: Json<unknown>;
  readonly switch_kind: string;
  readonly switch_name: string;
  readonly opened_at: Instant;
  readonly last_seen_at: Instant;
  readonly times: Generated<number>;
  readonly acknowledged_by: ColumnType<string | null, never, string>;
  readonly acknowledged_at: ColumnType<Date | null, never, string>;
  readonly closed_by: ColumnType<string | null, never, string>;
  readonly closed_at: ColumnType<Date | null, never, string>;
  readonly incident: ColumnType<string | null, never, string>;
}

interface AlertDeliveriesTable {
  readonly tenant: string;
  readonly id: string;
  readonly alert: string;
  readonly channel: string;
  readonly event: string;
  readonly body: Json<unknown>;
  readonly attempts: Generated<number>;
  readonly next_at: Instant;
  readonly delivered_at: ColumnType<Date | null, never, string>;
  readonly given_up_at: ColumnType<Date | null, never, string>;
  readonly last_code: ColumnType<string | null, never, string>;
}

/** Limits, counts of the trace, alerts. Names and meaning are written down in `migrations/0005-observe.ts`. */
export interface ObserveTables {
  readonly limits: LimitsTable;
  readonly limit_use: LimitUseTable;
  readonly trace_counts: TraceCountsTable;
  readonly alerts: AlertsTable;
  readonly alert_deliveries: AlertDeliveriesTable;
}
