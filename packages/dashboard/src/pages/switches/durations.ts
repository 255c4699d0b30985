const MINUTE_MS = 60_000;

/** For how long a switch can be thrown from the page. What must stay off for longer belongs into the pack. */
export const DURATIONS = [
  { minutes: 15, label: "15 minutes" },
  { minutes: 30, label: "30 minutes" },
  { minutes: 60, label: "1 hour" },
  { minutes: 4 * 60, label: "4 hours" },
  { minutes: 12 * 60, label: "12 hours" },
  { minutes: 24 * 60, label: "1 day" },
  { minutes: 3 * 24 * 60, label: "3 days" },
  { minutes: 14 * 24 * 60, label: "14 days" },
] as const;

/** Long enough to find out what is wrong, short enough that nobody forgets it. */
export const USUAL_MINUTES = 60;

/** When a switch that is thrown now ends, as the API takes it. */
export function endAfter(minutes: number, now = Date.now()): string {
  return new Date(now + minutes * MINUTE_MS).toISOString();
}
