import { randomUUID } from "node:crypto";
import { mkdirSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { CallwardError, type ErrorCode, isCallwardError } from "@callward/guard";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import pg from "pg";
import { type Changes, followServer, followSession } from "./changes.ts";
import { createEmbeddedEngine, type EmbeddedEngine } from "./embedded/engine.ts";
import { migrate } from "./migrations/migrate.ts";
import { storeError } from "./store-error.ts";
import { takeStoreLock } from "./store-lock.ts";
import { createTransactions, type Transactions } from "./transactions.ts";

/**
 * Room that a write to the embedded store needs beside it. PostgreSQL ends the session when it cannot make the next piece
 * of its log (16 MB); with room for two of them and a checkpoint, a full disk is refused before it is met.
 */
const ROOM_BYTES = 48 * 1024 * 1024;
/** Connections to a PostgreSQL of one node: group writers, the page and commands; calls need none. */
const POOL_SIZE = 8;
/** How long a new connection may take, and one statement. */
const CONNECT_MS = 5_000;
const STATEMENT_MS = 30_000;
/** Begins the name of our connections in pg_stat_activity; what follows tells nodes apart. */
export const APPLICATION_NAME = "callward-";

/** Where the store is: in the data folder of this machine, or in a PostgreSQL. */
export type StoreAddress = { readonly dataFolder: string } | { readonly databaseUrl: string };

/** How the last transaction went. `code` says what is wrong; `since` is when it began (ms since the epoch). */
export type StoreHealth =
  | { readonly state: "ok" }
  | { readonly state: "failing"; readonly code: ErrorCode; readonly since: number };

export interface Store extends Transactions {
  readonly kind: "embedded" | "postgresql";
  readonly health: StoreHealth;
  /** What a commit survives: `fsync` of the host, or what the server's own settings say. */
  readonly durability: "fsync-per-commit" | "server";
  /** fsyncs since the start of the embedded engine. */
  readonly fsyncs: number;
  /** What is committed, here and on other nodes, as far as it was announced. */
  readonly changes: Changes;
  /** Looks whether the store answers, and gives the health after that. */
  check(): Promise<StoreHealth>;
  /** Ends open transactions and gives the lock back. Idempotent. */
  close(): Promise<void>;
}

/**
 * Opens the store and brings its schema forward. Throws STORE_LOCKED, STORE_UNAVAILABLE, STORE_NEWER_SCHEMA,
 * STORE_DAMAGED, STORE_DISK_FULL, STORE_READ_ONLY, STORE_PRIVILEGE, DATA_FOLDER_UNWRITABLE.
 */
export async function openStore(address: StoreAddress): Promise<Store> {
  const backend =
    "dataFolder" in address ? openEmbedded(address.dataFolder) : openServer(address.databaseUrl);
  let health: StoreHealth = { state: "ok" };
  const transactions = createTransactions(backend.pool, {
    beforeWrite: backend.beforeWrite,
    settled(error) {
      // A statement that was wrong says nothing about the store.
      if (error === undefined) health = { state: "ok" };
      else if (isCallwardError(error) && error.code.startsWith("STORE_"))
        health = {
          state: "failing",
          code: error.code,
          since: health.state === "ok" ? Date.now() : health.since,
        };
    },
  });
  let closing: Promise<void> | undefined;
  const close = async () => {
    await backend.stopFollowing();
    await transactions.destroy();
    await backend.close();
  };
  const store: Store = {
    ...transactions,
    kind: backend.kind,
    durability: backend.kind === "embedded" ? "fsync-per-commit" : "server",
    get health() {
      return health;
    },
    get fsyncs() {
      return backend.engine?.fsyncs ?? 0;
    },
    changes: backend.changes,
    async check() {
      await transactions.inSystem(async () => {}, { readOnly: true }).catch(() => {});
      return health;
    },
    close() {
      closing ??= close();
      return closing;
    },
  };
  try {
    await store.asOwner((client) => migrate(client));
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

interface Backend {
  readonly kind: Store["kind"];
  readonly pool: pg.Pool;
  readonly engine?: EmbeddedEngine;
  readonly changes: Changes;
  stopFollowing(): Promise<void>;
  beforeWrite(): void;
  close(): Promise<void>;
}

/** `bigint` as a number: what we count stays below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format as "text"),
};

function openEmbedded(dataFolder: string): Backend {
  const lock = lockFolder(dataFolder);
  const refuseWithoutRoom = () => {
    const { bavail, bsize } = statfsSync(dataFolder);
    if (bavail * bsize < ROOM_BYTES) throw new CallwardError("STORE_DISK_FULL");
  };
  const engine = createEmbeddedEngine(join(dataFolder, "store"), refuseWithoutRoom);
  class EmbeddedClient extends pg.Client {
    constructor(config: pg.ClientConfig = {}) {
      super({ ...config, ...createPgConfig(engine.asPglite) });
    }

    // The driver's connection has no way to tell that the engine did not start; its client has.
    override connect(): Promise<pg.Client>;
    override connect(callback: ((error: Error) => void) | ((error: null, client: pg.Client) => void)): void;
    override connect(callback?: unknown): Promise<pg.Client> | undefined {
      const connected = engine.ready().then(() => super.connect());
      if (callback === undefined) return connected;
      const tell = callback as (error: Error | null, client?: pg.Client) => void;
      connected.then((client) => tell(null, client), tell);
      return undefined;
    }
  }
  const { changes, attach } = followSession();
  // No idle timeout: the one session lives as long as the store. The pool waits for `onConnect`, whatever its type says.
  const onConnect: (client: pg.ClientBase) => void = attach;
  const pool = new pg.Pool({ Client: EmbeddedClient, types, max: 1, idleTimeoutMillis: 0, onConnect });
  surviveLostSessions(pool);
  return {
    kind: "embedded",
    pool,
    engine,
    changes,
    stopFollowing: async () => {},
    beforeWrite: refuseWithoutRoom,
    async close() {
      await engine.close();
      lock.release();
    },
  };
}

function lockFolder(dataFolder: string): ReturnType<typeof takeStoreLock> {
  try {
    // Only the user that runs Callward reads the store.
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    return takeStoreLock(join(dataFolder, "store.lock"));
  } catch (error) {
    const mapped = storeError(error);
    if (isCallwardError(mapped)) throw mapped;
    const problem = (error as NodeJS.ErrnoException).code ?? "";
    throw new CallwardError("DATA_FOLDER_UNWRITABLE", { path: dataFolder, problem }, { cause: error });
  }
}

function openServer(databaseUrl: string): Backend {
  const connection = {
    connectionString: databaseUrl,
    application_name: `${APPLICATION_NAME}${randomUUID()}`,
  };
  const pool = new pg.Pool({
    ...connection,
    types,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: STATEMENT_MS,
  });
  surviveLostSessions(pool);
  const { changes, close: stopFollowing } = followServer(connection);
  return { kind: "postgresql", pool, changes, stopFollowing, beforeWrite() {}, close: async () => {} };
}

/**
 * A session that ends is told to whoever uses it, by the query that fails; the pool makes the next one. The driver emits an
 * `error` besides, on the pool for a session that rests and on the client for one that is in use: without a listener it ends
 * the process, and every call with it.
 */
function surviveLostSessions(pool: pg.Pool): void {
  pool.on("error", () => {});
  pool.on("connect", (client) => void client.on("error", () => {}));
}
