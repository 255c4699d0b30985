import { createHash } from "node:crypto";
import { CallwardError } from "@callward/guard";
import type { ClientBase } from "pg";
import { MIGRATIONS } from "./all.ts";
import type { Migration } from "./migration.ts";

/** Key of the advisory lock that lets one node at a time change the schema: "callward" in ASCII, as a number. */
const SCHEMA_LOCK = "7161114982386396772";

/**
 * Brings the schema forward to `upTo` (default: the newest known). To be called inside a transaction of the owner: all
 * steps are committed together or not at all. Of two nodes that race, the second waits and finds nothing left to do.
 * Gives the version reached. Throws STORE_NEWER_SCHEMA, STORE_DAMAGED (an applied step is not the one known here) and
 * STORE_PRIVILEGE.
 */
export async function migrate(
  client: ClientBase,
  options: { readonly migrations?: readonly Migration[]; readonly upTo?: number } = {},
): Promise<number> {
  const { migrations = MIGRATIONS } = options;
  const known = migrations.length;
  const upTo = options.upTo ?? known;
  await client.query(`SELECT pg_advisory_xact_lock(${SCHEMA_LOCK})`);
  await createBookkeeping(client);
  const { rows } = await client.query<{ readonly version: number; readonly checksum: string }>(
    "SELECT version, checksum FROM callward.schema_migrations ORDER BY version",
  );
  const found = rows.length;
  if (found > known) throw new CallwardError("STORE_NEWER_SCHEMA", { found, known });
  for (const { version, checksum } of rows) {
    const step = migrations[version - 1];
    if (step === undefined || checksumOf(step) !== checksum)
      throw new CallwardError("STORE_DAMAGED", {
        why: `step ${version} of its schema is not the one that this version knows`,
      });
  }
  for (const step of migrations.slice(found, upTo)) await apply(client, step);
  return Math.max(found, upTo);
}

async function createBookkeeping(client: ClientBase): Promise<void> {
  const { rows } = await client.query("SELECT to_regclass('callward.schema_migrations') AS found");
  if ((rows[0] as { readonly found: string | null }).found !== null) return;
  try {
    await client.query("CREATE SCHEMA IF NOT EXISTS callward");
    await client.query(`CREATE TABLE callward.schema_migrations (
      version int PRIMARY KEY,
      name text NOT NULL,
      checksum text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now()
    )`);
  } catch (error) {
    throw privilegeProblem(error, "it may not create a schema in this database");
  }
}

async function apply(client: ClientBase, step: Migration): Promise<void> {
  try {
    await client.query("SELECT set_config('search_path', 'callward', true)");
    await client.query(step.sql);
  } catch (error) {
    throw privilegeProblem(error, `it may not apply step ${step.version} of the schema`);
  }
  await client.query("INSERT INTO callward.schema_migrations (version, name, checksum) VALUES ($1, $2, $3)", [
    step.version,
    step.name,
    checksumOf(step),
  ]);
}

function checksumOf({ version, sql }: Migration): string {
  return createHash("sha256").update(`${version}\n${sql}`).digest("hex");
}

function privilegeProblem(error: unknown, why: string): unknown {
  const { code } = error as { readonly code?: string };
  return code === "42501" ? new CallwardError("STORE_PRIVILEGE", { why }, { cause: error }) : error;
}
