import type { ColumnType, Generated } from "kysely";
import type { PeopleTables } from "../access/people-tables.ts";
import type { LiveTables } from "../control/live/live-tables.ts";
import type { ObserveTables } from "../control/observe-tables.ts";
import type { PackTables } from "../control/packs/pack-tables.ts";
import type { SwitchTables } from "../control/switches/switch-tables.ts";

/** JSON goes in as text and comes out parsed. */
type Json<T> = ColumnType<T, string, never>;
/** Goes in as ISO 8601, comes out as Date. */
type Instant = ColumnType<Date, string, never>;

interface TenantsTable {
  readonly id: string;
  readonly name: string;
  readonly made_at: Generated<Date>;
}

/** One decision of a call. `writer` and `seq` name a record: one process's records count from 1 without gaps. */
interface TracesTable {
  readonly tenant: string;
  readonly writer: string;
  readonly seq: number;
  readonly call: string;
  readonly turn: number;
  readonly event: string;
  readonly at: Instant;
  readonly route: string | null;
  readonly pack: string;
  readonly pack_version: string;
  readonly record: Json<unknown>;
}

/** A rule that had something to say in a record, so that a search by finding can use an index. */
interface TraceFindingsTable {
  readonly tenant: string;
  readonly writer: string;
  readonly seq: number;
  readonly rule: string;
  readonly category: string;
  readonly at: Instant;
}

interface AuditEntriesTable {
  readonly tenant: string;
  readonly sequence: number;
  readonly id: string;
  readonly at: Instant;
  readonly actor_kind: string;
  readonly actor_id: string;
  readonly action: string;
  readonly subject: string;
  readonly address: string | null;
  readonly reason: string | null;
  readonly before_hash: string | null;
  readonly after_hash: string | null;
  readonly previous: string;
  readonly hash: string;
}

interface AuditCheckpointsTable {
  readonly tenant: string;
  readonly sequence: number;
  readonly hash: string;
  readonly at: Instant;
  readonly key_id: string;
  readonly signature: string;
}

/** The tables that queries see. Names and meaning are written down in `migrations/`. */
export interface StoreTables extends PeopleTables, SwitchTables, PackTables, ObserveTables, LiveTables {
  readonly tenants: TenantsTable;
  readonly traces: TracesTable;
  readonly trace_findings: TraceFindingsTable;
  readonly audit_entries: AuditEntriesTable;
  readonly audit_checkpoints: AuditCheckpointsTable;
}
