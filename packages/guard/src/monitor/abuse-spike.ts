export interface AbuseWindow {
  /** Requests in the window. */
  readonly total: number;
  /** Those of them that were blocked. */
  readonly blocked: number;
}

/**
 * Tells whether the blocked share of a window is a spike: only with enough requests, and only when the share reaches
 * `multiplier` times the baseline. With no baseline any block in a large window is one. Counts that are not counts
 * (negative, NaN, more blocked than requests) are never a spike: they are a fault of the counter.
 */
export function abuseSpike(
  window: AbuseWindow,
  baselineRate: number,
  minRequests: number,
  multiplier: number,
): boolean {
  const { total, blocked } = window;
  if (!(total > 0) || !(blocked >= 0) || blocked > total || total < minRequests) return false;
  if (!(baselineRate > 0)) return blocked > 0;
  return blocked / total >= baselineRate * multiplier;
}
