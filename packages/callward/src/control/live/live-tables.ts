import type { ColumnType, Generated } from "kysely";
import type { LiveCall } from "./live-call.ts";

interface LiveNodesTable {
  readonly tenant: string;
  /** One run of one process. */
  readonly run: string;
  /** What the process calls itself, as in the reports of packs. */
  readonly node: string;
  readonly active: number;
  readonly heard_at: Generated<Date>;
}

interface LiveCallsTable {
  readonly tenant: string;
  readonly run: string;
  readonly call: string;
  readonly snapshot: ColumnType<LiveCall, string, string>;
}

/** Calls in progress. Names and meaning are written down in `migrations/0006-live-calls.ts`. */
export interface LiveTables {
  readonly live_nodes: LiveNodesTable;
  readonly live_calls: LiveCallsTable;
}
