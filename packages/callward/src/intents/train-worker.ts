import { parentPort, workerData } from "node:worker_threads";
import { type IntentExample, trainMember } from "@callward/guard/intents";

/** What one thread trains. */
export interface MemberTask {
  readonly examples: readonly IntentExample[];
  readonly member: number;
  readonly holdOut: boolean;
}

/** Trains one member on a thread of its own and posts it; before, the share that is done. */
const { examples, member, holdOut } = workerData as MemberTask;
const trained = trainMember(examples, member, {
  holdOut,
  progress: (share) => parentPort?.postMessage({ share }),
});
parentPort?.postMessage({ trained });
