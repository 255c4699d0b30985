import { parentPort, workerData } from "node:worker_threads";
import { type IntentExample, trainMember } from "@callward/guard/intents";

/** What one thread trains. */
export interface MemberTask {
  readonly examples: readonly IntentExample[];
  readonly member: number;
  readonly holdOut: boolean;
}

/** Trains one member on a thread of its own and posts it. Epochs that are done are posted as numbers before. */
const { examples, member, holdOut } = workerData as MemberTask;
let done = 0;
const trained = trainMember(examples, member, {
  holdOut,
  progress: () => {
    done += 1;
    parentPort?.postMessage({ epochs: done });
  },
});
parentPort?.postMessage({ trained });
