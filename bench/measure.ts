export interface Timing {
  readonly median: number;
  readonly p99: number;
}

/**
 * Microseconds of one run of `task`, median and 99th percentile over `rounds` runs after a warm-up. Taken from the
 * wall clock, because the system counts a thread's CPU time in ticks of milliseconds: CPU time is never more than this,
 * and on a busy machine the 99th percentile is pessimistic.
 */
export function microseconds(rounds: number, task: (round: number) => unknown): Timing {
  for (let round = 0; round < Math.min(rounds, 10_000); round += 1) task(round);
  const samples = new Float64Array(rounds);
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    task(round);
    samples[round] = (performance.now() - started) * 1000;
  }
  return timingOf(samples);
}

/** As `microseconds`, for tasks that give a promise. */
export async function microsecondsAsync(
  rounds: number,
  task: (round: number) => Promise<unknown>,
): Promise<Timing> {
  for (let round = 0; round < Math.min(rounds, 200); round += 1) await task(round);
  const samples = new Float64Array(rounds);
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await task(round);
    samples[round] = (performance.now() - started) * 1000;
  }
  return timingOf(samples);
}

function timingOf(samples: Float64Array): Timing {
  samples.sort();
  const at = (share: number) =>
    samples[Math.min(samples.length - 1, Math.floor(samples.length * share))] ?? Number.NaN;
  return { median: at(0.5), p99: at(0.99) };
}
