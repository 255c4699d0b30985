/** First wait before a process is started again, in milliseconds; doubled after each further failure. */
const FIRST_MS = 500;

/** Longest wait, in milliseconds: a model that was mended is in use again within half a minute. */
const LONGEST_MS = 30_000;

/**
 * How long to wait before the next start, after so many failures in a row (1 or more), in milliseconds. Half of it is
 * jitter (`random` from 0 to 1), so that the engines of a machine do not all load their models in the same moment.
 */
export function backOffMs(failures: number, random: number): number {
  const wait = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(16, failures - 1));
  return wait / 2 + (wait / 2) * random;
}
