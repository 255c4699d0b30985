/** One step of the schema. Applied once, never changed afterwards: its checksum is kept. */
export interface Migration {
  /** 1, 2, 3 … without gaps. */
  readonly version: number;
  readonly name: string;
  /** Statements of PostgreSQL 14 or later; names without a schema are in `callward`. */
  readonly sql: string;
}
