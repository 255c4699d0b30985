import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { sql } from "kysely";
import { syncPath } from "../embedded/durable-fs.ts";
import type { Store } from "../open-store.ts";
import type { StoreTransaction } from "../transactions.ts";
import { seal } from "./sealed-file.ts";
import { TABLES_IN_ORDER } from "./table-order.ts";

/** First line of a backup. */
export interface BackupHead {
  readonly backup: 1;
  /** Version of the schema that the rows belong to. */
  readonly schema: number;
  /** ISO 8601, UTC. */
  readonly at: string;
}
/** Rows of one table, as PostgreSQL's own JSON of them. */
export interface BackupRows {
  readonly table: string;
  readonly rows: readonly string[];
}
/** Last line: how many rows there must have been. */
export interface BackupEnd {
  readonly end: { readonly rows: number };
}

/** Rows fetched in one step. */
const PAGE = 1_000;

/**
 * Writes the whole store as it is in one moment into an encrypted file, which appears only when it is complete. The same
 * file restores into either kind of store. On the embedded store, writers wait while it runs and calls do not.
 */
export async function writeBackup(
  store: Store,
  file: string,
  key: Buffer,
  now: () => number = Date.now,
): Promise<{ readonly rows: number }> {
  const draft = `${file}.part`;
  let rows = 0;
  try {
    await store.inSystem(
      async (tx) => {
        const lines = backupLines(tx, new Date(now()).toISOString(), (count) => {
          rows += count;
        });
        await pipeline(
          Readable.from(lines),
          createGzip(),
          (plain: AsyncIterable<Buffer>) => seal(plain, key),
          createWriteStream(draft, { mode: 0o600 }),
        );
      },
      { readOnly: true, view: "snapshot" },
    );
    const handle = await open(draft, "r");
    await handle.sync().finally(() => handle.close());
    await rename(draft, file);
    syncPath(dirname(file));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return { rows };
}

async function* backupLines(
  tx: StoreTransaction,
  at: string,
  counted: (rows: number) => void,
): AsyncGenerator<string> {
  const { rows: versions } = await sql<{ readonly version: number }>`
    SELECT max(version) AS version FROM callward.schema_migrations`.execute(tx);
  yield line({ backup: 1, schema: versions[0]?.version ?? 0, at } satisfies BackupHead);
  const { rows: tables } = await sql<{ readonly name: string }>`${sql.raw(TABLES_IN_ORDER)}`.execute(tx);
  let total = 0;
  for (const { name } of tables) {
    for await (const rows of rowsOf(tx, name)) {
      total += rows.length;
      counted(rows.length);
      yield line({ table: name, rows } satisfies BackupRows);
    }
  }
  yield line({ end: { rows: total } } satisfies BackupEnd);
}

/** A cursor of the server holds its place in the snapshot, whatever the table's key is. */
async function* rowsOf(tx: StoreTransaction, table: string): AsyncGenerator<readonly string[]> {
  await sql`DECLARE backup NO SCROLL CURSOR FOR SELECT to_jsonb(t)::text AS row FROM ${sql.table(table)} AS t`.execute(
    tx,
  );
  for (;;) {
    const { rows } = await sql<{ readonly row: string }>`FETCH ${sql.lit(PAGE)} FROM backup`.execute(tx);
    if (rows.length === 0) break;
    yield rows.map(({ row }) => row);
  }
  await sql`CLOSE backup`.execute(tx);
}

function line(value: BackupHead | BackupRows | BackupEnd): string {
  return `${JSON.stringify(value)}\n`;
}
