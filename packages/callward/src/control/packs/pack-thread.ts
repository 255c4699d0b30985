import { Worker } from "node:worker_threads";
import { CallwardError } from "@callward/guard";
import type { PackAnswer, PackTask } from "./pack-worker.ts";

/** A large pack takes two seconds on a busy machine; one that takes this long would hold up calls when it is compiled. */
const DEADLINE_MS = 30_000;
/** Room for the trained models (some 100 MB) and a large pack; a pack that needs more would take it from the calls. */
const HEAP_MB = 768;

/**
 * Works on packs on a thread of its own: whatever a pack does there (throws, hangs, runs out of memory), the calls of this
 * process go on. Throws PACK_TOO_SLOW and INTERNAL.
 */
export async function onPackThread<Task extends PackTask>(
  task: Task,
  signal?: AbortSignal,
): Promise<Extract<PackAnswer, { task: Task["task"] }>> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL("./pack-worker.ts", import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  const ended = Promise.withResolvers<PackAnswer>();
  const timer = setTimeout(
    () => ended.reject(new CallwardError("PACK_TOO_SLOW", { seconds: DEADLINE_MS / 1_000 })),
    DEADLINE_MS,
  );
  const onAbort = () => ended.reject(signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  worker.on("message", (answer: PackAnswer) => ended.resolve(answer));
  worker.on("error", (cause) => ended.reject(new CallwardError("INTERNAL", {}, { cause })));
  worker.on("exit", () => ended.reject(new CallwardError("INTERNAL")));
  try {
    return (await ended.promise) as Extract<PackAnswer, { task: Task["task"] }>;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
    await worker.terminate();
  }
}
