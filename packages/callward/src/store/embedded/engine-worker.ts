import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { createDurableFs, durableStart, syncPath } from "./durable-fs.ts";

/** What the engine's thread is told to do. */
export type EngineRequest =
  | { readonly kind: "exec"; readonly id: number; readonly message: Uint8Array }
  | { readonly kind: "close"; readonly id: number };

/** What it answers. `fsyncs` counts since the start. */
export type EngineReply =
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "done"; readonly id: number; readonly reply: Uint8Array; readonly fsyncs: number }
  | { readonly kind: "broken"; readonly id: number; readonly why: string };

/**
 * Write-ahead log after which the engine makes a checkpoint. PostgreSQL leaves that to a process that PGlite does not
 * have, so the log would grow without end and every start after a crash would replay all of it (80 MB: 6 s).
 */
const CHECKPOINT_BYTES = 16 * 1024 * 1024;
/** Work units between two looks at the size of the log; a look costs less than a millisecond. */
const LOOK_EVERY = 64;
/** ReadyForQuery ends each answer with the transaction's state: I for idle. */
const IDLE = "I".charCodeAt(0);

const { folder } = workerData as { readonly folder: string };
let fsyncs = 0;
const port = parentPort;
if (port === null) throw new Error("engine-worker runs on a thread of its own");
const answer = (reply: EngineReply) => port.postMessage(reply);

async function open(path: string): Promise<PGlite> {
  return PGlite.create({
    fs: createDurableFs(path, () => {
      fsyncs += 1;
    }),
    startParams: durableStart(PGlite.defaultStartParams),
  });
}

/** A new database is made beside its place and moved there whole: a crash while it is made leaves nothing half done. */
async function openOrCreate(): Promise<PGlite> {
  if (existsSync(folder)) return open(folder);
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  await (await open(fresh)).close();
  syncTree(fresh);
  renameSync(fresh, folder);
  syncPath(dirname(folder));
  return open(folder);
}

/** What initdb copied was not written through the hook. */
function syncTree(path: string): void {
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
    syncPath(join(entry.parentPath, entry.name));
  syncPath(path);
}

async function checkpointIfLong(database: PGlite): Promise<void> {
  const { rows } = await database.query<{ readonly log: string }>(
    "SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::text AS log FROM pg_control_checkpoint()",
  );
  if (Number(rows[0]?.log ?? 0) > CHECKPOINT_BYTES) await database.query("CHECKPOINT");
}

async function serve(database: PGlite): Promise<void> {
  let queue: Promise<void> = Promise.resolve();
  let untilLook = LOOK_EVERY;
  const handle = async (request: EngineRequest): Promise<void> => {
    try {
      if (request.kind === "close") {
        await database.close();
        answer({ kind: "done", id: request.id, reply: new Uint8Array(), fsyncs });
        port?.close();
        return;
      }
      const reply = (await database.execProtocolRaw(request.message, { syncToFs: false })).slice();
      answer({ kind: "done", id: request.id, reply, fsyncs });
      untilLook -= 1;
      if (untilLook <= 0 && reply.at(-1) === IDLE && reply.at(-6) === "Z".charCodeAt(0)) {
        untilLook = LOOK_EVERY;
        await checkpointIfLong(database);
      }
    } catch (error) {
      answer({ kind: "broken", id: request.id, why: String(error) });
    }
  };
  port?.on("message", (request: EngineRequest) => {
    queue = queue.then(() => handle(request));
  });
}

try {
  const database = await openOrCreate();
  await serve(database);
  answer({ kind: "ready" });
} catch (error) {
  answer({ kind: "failed", why: String(error) });
}
