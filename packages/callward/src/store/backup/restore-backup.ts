import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { CallwardError, isCallwardError } from "@callward/guard";
import type { PoolClient } from "pg";
import { MIGRATIONS } from "../migrations/all.ts";
import { migrate } from "../migrations/migrate.ts";
import { APPLICATION_NAME, type Store } from "../open-store.ts";
import { unseal } from "./sealed-file.ts";
import { TABLES_IN_ORDER } from "./table-order.ts";
import type { BackupEnd, BackupHead, BackupRows } from "./write-backup.ts";

/**
 * Puts a backup in the place of what the store holds. The file is read to its end and authenticated before anything is
 * touched; then everything happens in one transaction: schema as it was, rows, schema brought forward. Throws
 * STORE_NOT_EMPTY without `replace`, BACKUP_INVALID, STORE_NEWER_SCHEMA, and STORE_LOCKED while other nodes are
 * connected.
 */
export async function restoreBackup(
  store: Store,
  file: string,
  key: Buffer,
  options: { readonly replace: boolean },
): Promise<{ readonly rows: number; readonly at: string }> {
  const { head, rows } = await examine(file, key);
  if (head.schema > MIGRATIONS.length)
    throw new CallwardError("STORE_NEWER_SCHEMA", { found: head.schema, known: MIGRATIONS.length });
  await store.asOwner(async (client) => {
    if (store.kind === "postgresql") await refuseOthers(client);
    if (!options.replace) await refuseData(client);
    await client.query("DROP SCHEMA callward CASCADE");
    await migrate(client, { upTo: head.schema });
    await forceRowSecurity(client, false);
    for await (const value of readBackup(file, key))
      if ("table" in value) await load(client, await columnsOf(client, value.table), value);
    await forceRowSecurity(client, true);
    await migrate(client);
  });
  return { rows, at: head.at };
}

type BackupLine = BackupHead | BackupRows | BackupEnd;

/** Reads all of it once. */
async function examine(
  file: string,
  key: Buffer,
): Promise<{ readonly head: BackupHead; readonly rows: number }> {
  let head: BackupHead | undefined;
  let end: BackupEnd | undefined;
  let rows = 0;
  for await (const value of readBackup(file, key)) {
    if ("backup" in value) head = value;
    else if ("table" in value) rows += value.rows.length;
    else end = value;
  }
  if (head === undefined || end?.end.rows !== rows)
    throw new CallwardError("BACKUP_INVALID", { why: "it is not complete" });
  return { head, rows };
}

/** Lines end at line feeds only: a row may hold U+2028, at which Node's own reader would cut it. */
async function* readBackup(file: string, key: Buffer): AsyncGenerator<BackupLine> {
  const sealed = createReadStream(file, { highWaterMark: 1024 * 1024 });
  const gunzip = createGunzip();
  // An error of the file or of a chunk ends the last stage, and so reaches the loop below.
  const joined = pipeline(sealed, (chunks: AsyncIterable<Buffer>) => unseal(chunks, key), gunzip);
  joined.catch(() => {});
  try {
    let held = "";
    for await (const text of gunzip.setEncoding("utf8") as AsyncIterable<string>) {
      const parts = (held + text).split("\n");
      held = parts.pop() ?? "";
      for (const part of parts) yield JSON.parse(part) as BackupLine;
    }
    await joined;
  } catch (error) {
    if (isCallwardError(error)) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "EACCES" || code === "EISDIR")
      throw new CallwardError("FILE_UNREADABLE", { path: file, problem: code }, { cause: error });
    if (code?.startsWith("Z_") !== true && !(error instanceof SyntaxError)) throw error;
    throw new CallwardError("BACKUP_INVALID", { why: "what it holds cannot be read" }, { cause: error });
  } finally {
    gunzip.destroy();
  }
}

async function refuseOthers(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ readonly others: number }>(
    `SELECT count(*)::int AS others FROM pg_stat_activity
     WHERE datname = current_database() AND application_name LIKE $1 || '%'
       AND application_name <> current_setting('application_name')`,
    [APPLICATION_NAME],
  );
  const others = rows[0]?.others ?? 0;
  if (others > 0)
    throw new CallwardError("STORE_LOCKED", {
      path: "the database",
      holder: `${others} other connections of Callward`,
    });
}

async function refuseData(client: PoolClient): Promise<void> {
  // As the owner, row-level security would hide every row.
  await client.query("SET LOCAL ROLE callward_system");
  for (const name of await tablesOf(client)) {
    const { rows } = await client.query(`SELECT FROM ${name} LIMIT 1`);
    if (rows.length > 0) throw new CallwardError("STORE_NOT_EMPTY");
  }
  await client.query("SET LOCAL ROLE NONE");
}

/** While it is not forced, the owner may put back rows of any tenant. */
async function forceRowSecurity(client: PoolClient, force: boolean): Promise<void> {
  for (const name of await tablesOf(client))
    await client.query(`ALTER TABLE ${name} ${force ? "" : "NO "}FORCE ROW LEVEL SECURITY`);
}

async function tablesOf(client: PoolClient): Promise<readonly string[]> {
  const { rows } = await client.query<{ readonly name: string }>(TABLES_IN_ORDER);
  return rows.map(({ name }) => `callward.${client.escapeIdentifier(name)}`);
}

async function columnsOf(client: PoolClient, table: string): Promise<string> {
  const { rows } = await client.query<{ readonly name: string }>(
    `SELECT attname::text AS name FROM pg_attribute
     WHERE attrelid = to_regclass('callward.' || quote_ident($1)) AND attnum > 0 AND NOT attisdropped
       AND attgenerated = '' ORDER BY attnum`,
    [table],
  );
  if (rows.length === 0)
    throw new CallwardError("BACKUP_INVALID", { why: "it holds a table that its schema does not have" });
  return rows.map(({ name }) => client.escapeIdentifier(name)).join(", ");
}

async function load(client: PoolClient, columns: string, { table, rows }: BackupRows): Promise<void> {
  const name = `callward.${client.escapeIdentifier(table)}`;
  await client.query(
    `INSERT INTO ${name} (${columns}) OVERRIDING SYSTEM VALUE
     SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)`,
    [`[${rows.join(",")}]`],
  );
}
