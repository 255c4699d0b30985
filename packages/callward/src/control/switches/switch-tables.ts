import type { ColumnType } from "kysely";

/** Goes in as ISO 8601, comes out as Date. */
type Instant = ColumnType<Date, string, never>;
/** Written once, by who clears the switch. */
type OnceCleared<Out, In> = ColumnType<Out | null, never, In>;

interface SwitchesTable {
  readonly tenant: string;
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly reason: string;
  readonly set_by_kind: string;
  readonly set_by_id: string;
  readonly set_at: Instant;
  readonly expires_at: Instant;
  readonly cleared_by_kind: OnceCleared<string, string>;
  readonly cleared_by_id: OnceCleared<string, string>;
  readonly cleared_at: OnceCleared<Date, string>;
  readonly clear_reason: OnceCleared<string, string>;
}

export interface SwitchTables {
  readonly switches: SwitchesTable;
}
