import { createHash } from "node:crypto";
import { Worker } from "node:worker_threads";
import {
  type IntentExample,
  type IntentMember,
  joinMembers,
  MEMBERS,
  type TrainedIntents,
  trainFewIntents,
} from "@callward/guard/intents";
import type { MemberTask } from "./train-worker.ts";

/**
 * From this many utterances on there are enough to hold some back and calibrate on them; with fewer, the confidences
 * that were fitted on simulated packs are better.
 */
const LARGE = 1_500;

/** Trains a model of a set: small ones as a pack's, large ones in members, one on each thread. Deterministic. */
export async function trainModel(
  examples: readonly IntentExample[],
  dev: readonly IntentExample[],
  progress: (share: number) => void,
): Promise<TrainedIntents> {
  const version = createHash("sha256").update(JSON.stringify(examples)).digest("hex").slice(0, 12);
  if (examples.length < LARGE) return { ...trainFewIntents(examples), version };
  const done = new Array<number>(MEMBERS).fill(0);
  const members = await Promise.all(
    done.map((_, member) =>
      trainOnThread({ examples, member, holdOut: dev.length === 0 }, (share) => {
        done[member] = share;
        progress(done.reduce((sum, value) => sum + value, 0) / MEMBERS);
      }),
    ),
  );
  return joinMembers(members, version, dev);
}

function trainOnThread(task: MemberTask, progress: (share: number) => void): Promise<IntentMember> {
  const worker = new Worker(new URL("./train-worker.ts", import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.on("message", (message: { readonly share: number } | { readonly trained: IntentMember }) => {
      if ("share" in message) progress(message.share);
      else resolve(message.trained);
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`training stopped with status ${code}`)));
  });
}
