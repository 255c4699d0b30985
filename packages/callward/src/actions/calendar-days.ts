/** Days of the week as callers say them, Monday first. */
export const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

const MS_A_DAY = 86_400_000;

/** The day that lies `days` after a `YYYY-MM-DD`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_A_DAY).toISOString().slice(0, 10);
}

/** Day of the week of a `YYYY-MM-DD`; Monday is 0. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The first day after `date` that is this day of the week. */
export function nextWeekday(date: string, weekday: number): string {
  return addDays(date, ((weekday - weekdayOf(date) + 6) % 7) + 1);
}

/** The first such day of a month from `date` on; undefined for a day that no month has. */
export function nextDayOfMonth(date: string, day: number): string | undefined {
  const [year = 0, month = 1] = date.split("-").map(Number);
  // Two months in a row may be too short for the 31st or, in winter, the 30th; never three.
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const candidate = new Date(Date.UTC(year, month - 1 + ahead, day));
    const iso = candidate.toISOString().slice(0, 10);
    if (candidate.getUTCDate() === day && iso >= date) return iso;
  }
  return undefined;
}
