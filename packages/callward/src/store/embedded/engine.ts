import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { CallwardError } from "@callward/guard";
import { type PGlite, protocol } from "@electric-sql/pglite";
import type { EngineReply, EngineRequest } from "./engine-worker.ts";

type BackendMessage = Parameters<Parameters<InstanceType<typeof protocol.Parser>["parse"]>[1]>[0];

/**
 * Longest that one message may take. A restore of a large table is the slowest that is asked; a WebAssembly engine that
 * takes longer hangs, and is started anew.
 */
const EXEC_DEADLINE_MS = 120_000;
/** Gap between two starts of an engine that fails, so that a full disk does not become a busy loop. */
const RESTART_GAP_MS = 500;
/** Severities after which PostgreSQL has ended the session; with one session, the engine is over. */
const ENDING = new Set(["FATAL", "PANIC"]);

interface Waiting {
  resolve(reply: Uint8Array): void;
  reject(error: Error): void;
  readonly timer: NodeJS.Timeout;
}

interface RunningEngine {
  readonly ready: Promise<void>;
  exec(message: Uint8Array): Promise<Uint8Array>;
  close(): Promise<void>;
  kill(): Promise<void>;
}

/**
 * PostgreSQL in WebAssembly on a thread of its own, so that its fsyncs and queries never hold up a call's event loop.
 * An engine that breaks (disk full, abort) is thrown away and started anew at the next use: what it had committed is in
 * its write-ahead log.
 */
export interface EmbeddedEngine {
  /** Starts the engine where it is not running. Throws STORE_DAMAGED, STORE_DISK_FULL, STORE_READ_ONLY. */
  ready(): Promise<void>;
  /** What `createPgConfig` needs of a PGlite; to be used once `ready` has resolved. */
  readonly asPglite: PGlite;
  /** fsyncs of the host since the engine's start. */
  readonly fsyncs: number;
  /** Ends the engine after what it is doing. Idempotent. */
  close(): Promise<void>;
}

/** @param beforeStart throws where there is no room to start: PostgreSQL writes when it recovers. */
export function createEmbeddedEngine(folder: string, beforeStart: () => void): EmbeddedEngine {
  let running: RunningEngine | undefined;
  let lastStart = Number.NEGATIVE_INFINITY;
  let fsyncs = 0;
  let closed = false;

  // V8 may lose count of WebAssembly code that it frees while engines come and go, and end the whole process with a failed
  // check (nodejs/node#64500). What it would free is a few megabytes, and goes with its engine anyway.
  setFlagsFromString("--no-wasm-code-gc");

  function start(): RunningEngine {
    const worker = new Worker(new URL("./engine-worker.ts", import.meta.url), { workerData: { folder } });
    const waiting = new Map<number, Waiting>();
    const ready = Promise.withResolvers<void>();
    // A failed start is told to whoever waits for it; nobody may be waiting.
    ready.promise.catch(() => {});
    const exited = new Promise<void>((resolve) => worker.once("exit", () => resolve()));
    let nextId = 0;

    const fail = (error: Error) => {
      if (running === engine) running = undefined;
      ready.reject(error);
      for (const { reject, timer } of waiting.values()) {
        clearTimeout(timer);
        reject(error);
      }
      waiting.clear();
    };
    const kill = async () => {
      fail(new CallwardError("STORE_UNAVAILABLE", { why: "the embedded engine was stopped" }));
      await worker.terminate();
    };
    worker.on("message", (reply: EngineReply) => {
      if (reply.kind === "ready") return ready.resolve();
      if (reply.kind === "failed") {
        fail(startFailure(reply.why));
        return void worker.terminate();
      }
      const task = waiting.get(reply.id);
      waiting.delete(reply.id);
      clearTimeout(task?.timer);
      if (reply.kind === "done") {
        fsyncs = reply.fsyncs;
        return task?.resolve(reply.reply);
      }
      task?.reject(new CallwardError("STORE_UNAVAILABLE", { why: "the embedded engine broke" }));
      return void kill();
    });
    worker.on("error", (error) => fail(startFailure(String(error))));
    worker.on("exit", () =>
      fail(new CallwardError("STORE_UNAVAILABLE", { why: "the embedded engine ended" })),
    );

    const send = (make: (id: number) => EngineRequest): Promise<Uint8Array> =>
      new Promise((resolve, reject) => {
        const id = nextId;
        nextId += 1;
        const timer = setTimeout(() => void kill(), EXEC_DEADLINE_MS);
        waiting.set(id, { resolve, reject, timer });
        worker.postMessage(make(id));
      });
    const engine: RunningEngine = {
      ready: ready.promise,
      exec: (message) => send((id) => ({ kind: "exec", id, message })),
      async close() {
        await send((id) => ({ kind: "close", id })).catch(() => {});
        await exited;
      },
      kill,
    };
    return engine;
  }

  async function ready(): Promise<void> {
    if (closed) throw new CallwardError("STORE_UNAVAILABLE", { why: "it is closed" });
    if (running === undefined) {
      const gap = lastStart + RESTART_GAP_MS - performance.now();
      if (gap > 0) await new Promise((resolve) => setTimeout(resolve, gap));
      if (running === undefined) {
        beforeStart();
        lastStart = performance.now();
        running = start();
      }
    }
    await running.ready;
  }

  const facade = {
    waitReady: Promise.resolve(),
    async execProtocolStream(message: Uint8Array): Promise<readonly BackendMessage[]> {
      const engine = running;
      // Never started anew here: the client that asks belongs to the session that is gone.
      if (engine === undefined)
        throw new CallwardError("STORE_UNAVAILABLE", { why: "the embedded engine ended" });
      const replies: BackendMessage[] = [];
      new protocol.Parser().parse(await engine.exec(message), (reply) => replies.push(reply));
      if (replies.some((reply) => reply.name === "error" && ENDING.has(severityOf(reply))))
        await engine.kill();
      return replies;
    },
  };
  let closing: Promise<void> | undefined;
  return {
    ready,
    asPglite: facade as unknown as PGlite,
    get fsyncs() {
      return fsyncs;
    },
    close() {
      closed = true;
      closing ??= Promise.resolve(running?.close());
      return closing;
    },
  };
}

function severityOf(reply: BackendMessage): string {
  return (reply as { readonly severity?: string }).severity ?? "";
}

/** The engine's own words name files of the machine; they stay in `cause`, for whoever debugs. */
function startFailure(why: string): CallwardError {
  if (/ENOSPC|No space left/i.test(why)) return new CallwardError("STORE_DISK_FULL", {}, { cause: why });
  if (/EROFS|EACCES|EPERM/.test(why))
    return new CallwardError("STORE_READ_ONLY", { why: "its folder cannot be written" }, { cause: why });
  return new CallwardError(
    "STORE_DAMAGED",
    { why: "the embedded engine does not start on it" },
    { cause: why },
  );
}
