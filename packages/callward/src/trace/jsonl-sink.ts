import { mkdirSync } from "node:fs";
import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { CallwardError, type TraceRecord } from "@callward/guard";
import type { TraceSink } from "../calls/call-deps.ts";

/** Records held while the disk is slow or gone. About 10 MB: calls go on, the oldest are kept, the rest is counted. */
const QUEUE_LIMIT = 10_000;
/** Gap between two tries to write after a failure. */
const RETRY_MS = 1_000;

/** The redacted trace as JSON lines, a file a day. Writing never delays a call. */
export interface JsonlSink extends TraceSink {
  /** Records that were lost because the queue was full. */
  readonly dropped: number;
  readonly failing: boolean;
  /** Records that wait to be written. */
  readonly waiting: number;
  /** Writes what is queued. Idempotent. */
  close(): Promise<void>;
}

/** Opens the sink in `<folder>/traces`. Throws DATA_FOLDER_UNWRITABLE. */
export function openJsonlSink(folder: string): JsonlSink {
  const traces = join(folder, "traces");
  try {
    // Only the user that runs Callward reads traces.
    mkdirSync(traces, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new CallwardError("DATA_FOLDER_UNWRITABLE", {
      path: folder,
      problem: (error as NodeJS.ErrnoException).code ?? "",
    });
  }
  let queue: TraceRecord[] = [];
  let writing: Promise<void> | undefined;
  let dropped = 0;
  let failing = false;
  let closed = false;

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const day = dayOf(queue[0]);
      const batch = queue.filter((record) => dayOf(record) === day);
      queue = queue.filter((record) => dayOf(record) !== day);
      try {
        const lines = batch.map((record) => `${JSON.stringify(record)}\n`).join("");
        await appendFile(join(traces, `${day}.jsonl`), lines, { mode: 0o600 });
        failing = false;
      } catch {
        failing = true;
        queue = [...batch, ...queue];
        if (closed) break;
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS).unref());
      }
    }
    writing = undefined;
  }

  return {
    get dropped() {
      return dropped;
    },
    get waiting() {
      return queue.length;
    },
    get failing() {
      return failing;
    },
    write(record) {
      if (closed || queue.length >= QUEUE_LIMIT) {
        dropped += 1;
        return;
      }
      queue.push(record);
      writing ??= Promise.resolve().then(drain);
    },
    async close() {
      closed = true;
      await writing;
    },
  };
}

/** The UTC day that names the file. */
function dayOf(record: TraceRecord | undefined): string {
  return record?.at.slice(0, 10) ?? "";
}
