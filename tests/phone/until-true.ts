import { setTimeout as sleep } from "node:timers/promises";

/** Resolves as soon as it is true; throws when that takes too long. */
export async function untilTrue(fits: () => boolean | Promise<boolean>, deadlineMs = 15_000): Promise<void> {
  const deadline = performance.now() + deadlineMs;
  while (!(await fits())) {
    if (performance.now() > deadline) throw new Error(`still not true after ${deadlineMs} ms: ${fits}`);
    await sleep(20);
  }
}
