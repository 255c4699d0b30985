import { Worker } from "node:worker_threads";
import { CallwardError, type PackFiles, type Problem } from "@callward/guard";
import type { Vetted } from "./vet-worker.ts";

/** What became of a pack that was looked over. */
export type Vetting =
  | {
      readonly outcome: "good";
      readonly pack: string;
      readonly version: string;
      readonly hash: string;
      readonly selfTests: number;
      readonly warnings: readonly Problem[];
    }
  | { readonly outcome: "refused"; readonly problems: readonly Problem[] };

export type VetPack = (files: PackFiles, signal?: AbortSignal) => Promise<Vetting>;

/** A large pack takes two seconds on a busy machine; one that takes this long would hold up calls when it is compiled. */
const DEADLINE_MS = 30_000;

/**
 * Loads, compiles and self-tests a pack on a thread of its own: whatever the pack does there (throws, hangs, runs out of
 * memory), the calls of this process go on. Throws PACK_TOO_SLOW.
 */
export const vetPack: VetPack = async (files, signal) => {
  signal?.throwIfAborted();
  const worker = new Worker(new URL("./vet-worker.ts", import.meta.url), {
    workerData: { files, now: Date.now() },
    // Room for the trained models (some 100 MB) and a large pack; a pack that needs more would take it from the calls.
    resourceLimits: { maxOldGenerationSizeMb: 768 },
  });
  const ended = Promise.withResolvers<Vetting>();
  const timer = setTimeout(
    () => ended.reject(new CallwardError("PACK_TOO_SLOW", { seconds: DEADLINE_MS / 1_000 })),
    DEADLINE_MS,
  );
  const onAbort = () => ended.reject(signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  worker.on("message", ({ vetting }: Vetted) => ended.resolve(vetting));
  worker.on("error", (cause) => ended.reject(new CallwardError("INTERNAL", {}, { cause })));
  worker.on("exit", () => ended.reject(new CallwardError("INTERNAL")));
  try {
    return await ended.promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
    await worker.terminate();
  }
};
