import { AsyncLocalStorage } from "node:async_hooks";
import { CallwardError } from "@callward/guard";
import { type IsolationLevel, Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import type { Pool, PoolClient } from "pg";
import { storeError } from "./store-error.ts";
import type { StoreTables } from "./tables.ts";

export type StoreTransaction = Transaction<StoreTables>;

export interface TransactionOptions {
  /** The transaction only reads; it then works on a full disk too. */
  readonly readOnly?: boolean;
  /** `snapshot`: every query sees the store as it was at the first one. */
  readonly view?: "latest" | "snapshot";
}

/**
 * The only ways to the tables. Role, tenant and schema are set for one transaction and fall away with it, so they hold
 * behind a pooler too, and a query that goes around them finds no tables at all.
 */
export interface Transactions {
  /** Runs `work` as `callward_tenant`: it sees and writes rows of this tenant and of no other. */
  inTenant<T>(
    tenant: string,
    work: (tx: StoreTransaction) => Promise<T>,
    options?: TransactionOptions,
  ): Promise<T>;
  /** Runs `work` as `callward_system`, over all tenants: group writers, retention, backup. Never for a request. */
  inSystem<T>(work: (tx: StoreTransaction) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Runs `work` as the owner, who can change the schema: migration and restore. */
  asOwner<T>(work: (client: PoolClient) => Promise<T>): Promise<T>;
}

/** Set while the code that runs belongs to an open transaction. */
const current = new AsyncLocalStorage<{ open: boolean }>();

/**
 * @param settled is told how each transaction ended: undefined, or the error as the store's.
 * @param beforeWrite throws where there is no room to write.
 */
export function createTransactions(
  pool: Pool,
  { settled, beforeWrite }: { settled: (error: unknown) => void; beforeWrite: () => void },
): Transactions & { destroy(): Promise<void> } {
  const db = new Kysely<StoreTables>({ dialect: new PostgresDialect({ pool }) });

  /** The embedded pool has one connection: a second transaction inside the first would wait for itself for ever. */
  async function alone<T>(work: () => Promise<T>): Promise<T> {
    if (current.getStore()?.open === true) throw new CallwardError("STORE_NESTED_TRANSACTION");
    const mark = { open: true };
    try {
      const result = await current.run(mark, work);
      settled(undefined);
      return result;
    } catch (error) {
      const mapped = storeError(error);
      settled(mapped);
      throw mapped;
    } finally {
      mark.open = false;
    }
  }

  const run = <T>(
    role: "callward_tenant" | "callward_system",
    tenant: string,
    work: (tx: StoreTransaction) => Promise<T>,
    { readOnly = false, view = "latest" }: TransactionOptions,
  ): Promise<T> =>
    alone(() => {
      if (!readOnly) beforeWrite();
      const isolation: IsolationLevel = view === "snapshot" ? "repeatable read" : "read committed";
      return db
        .transaction()
        .setIsolationLevel(isolation)
        .setAccessMode(readOnly ? "read only" : "read write")
        .execute(async (tx) => {
          await sql`SELECT set_config('search_path', 'callward', true), set_config('app.tenant', ${tenant}, true),
            set_config('role', ${role}, true)`.execute(tx);
          return work(tx);
        });
    });

  return {
    async inTenant(tenant, work, options = {}) {
      if (tenant === "") throw new CallwardError("INPUT_INVALID", { problem: "a tenant has a name" });
      return run("callward_tenant", tenant, work, options);
    },
    inSystem: (work, options = {}) => run("callward_system", "", work, options),
    asOwner: (work) =>
      alone(async () => {
        beforeWrite();
        const client = await pool.connect();
        let broken: Error | undefined;
        try {
          await client.query("BEGIN");
          const result = await work(client);
          await client.query("COMMIT");
          return result;
        } catch (error) {
          await client.query("ROLLBACK").catch((failure: Error) => {
            broken = failure;
          });
          throw error;
        } finally {
          client.release(broken);
        }
      }),
    destroy: () => db.destroy(),
  };
}
