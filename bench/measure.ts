import process from "node:process";

export interface Timing {
  readonly median: number;
  readonly p99: number;
}

/**
 * CPU microseconds of one run of `task`, median and 99th percentile over `rounds` runs after a warm-up. CPU time of
 * this thread, not the wall clock: the machine may be shared.
 */
export function cpuMicros(rounds: number, task: (round: number) => unknown): Timing {
  for (let round = 0; round < Math.min(rounds, 2_000); round += 1) task(round);
  const samples = new Float64Array(rounds);
  for (let round = 0; round < rounds; round += 1) {
    const before = process.threadCpuUsage();
    task(round);
    const used = process.threadCpuUsage(before);
    samples[round] = used.user + used.system;
  }
  samples.sort();
  return { median: quantile(samples, 0.5), p99: quantile(samples, 0.99) };
}

/** As `cpuMicros` for tasks that return a promise; the whole process's CPU time, since work may leave the thread. */
export async function cpuMicrosAsync(
  rounds: number,
  task: (round: number) => Promise<unknown>,
): Promise<Timing> {
  for (let round = 0; round < Math.min(rounds, 50); round += 1) await task(round);
  const samples = new Float64Array(rounds);
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    await task(round);
    const used = process.cpuUsage(before);
    samples[round] = used.user + used.system;
  }
  samples.sort();
  return { median: quantile(samples, 0.5), p99: quantile(samples, 0.99) };
}

function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
