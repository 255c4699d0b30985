import { availableParallelism, loadavg } from "node:os";
import { progressBar } from "../../packages/callward/src/cli/output.ts";
import { tryFullDisk } from "./disk.ts";
import { tryDurability } from "./durability.ts";

/** A start after a crash may take this long. */
const START_LIMIT_MS = 3_000;

/** Prints what was found on each backend. Gives whether all of it held. */
export async function runDurability(options: {
  readonly folder: string;
  readonly rounds: number;
  readonly backend: string | undefined;
}): Promise<boolean> {
  const { folder, rounds, backend } = options;
  let held = true;
  for (const kind of (["embedded", "postgresql"] as const).filter(
    (one) => backend === undefined || backend === one,
  )) {
    const { acknowledged, lost, starts } = await tryDurability(kind, {
      folder,
      rounds,
      progress: progressBar(rounds, `rounds on ${kind}`),
    });
    const at = (share: number) => Math.round(starts[Math.floor(share * (starts.length - 1))] ?? 0);
    const slow = starts.filter((ms) => ms > START_LIMIT_MS).length;
    console.log(
      `${kind}: ${rounds} rounds of SIGKILL, ${acknowledged} acknowledged, ${lost.length} lost; ` +
        `start after a crash: median ${at(0.5)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms, ${slow} above ${START_LIMIT_MS} ms ` +
        `(load ${loadavg()[1]?.toFixed(1)} on ${availableParallelism()} cores)`,
    );
    for (const what of lost.slice(0, 20)) console.log(`  ${what}`);
    held &&= lost.length === 0 && slow === 0;
    const disk = await tryFullDisk(kind, folder);
    for (const { what, ok } of disk)
      console.log(`${kind}: ${ok === undefined ? "NOT RUN" : ok ? "ok" : "FAILED"}: ${what}`);
    held &&= disk.every(({ ok }) => ok !== false);
  }
  return held;
}
