import type { At, PackParts } from "./parts.ts";
import { type Problem, problem } from "./problem.ts";

/** Reports a time zone that does not exist, days that are not in the calendar, and periods that end before they begin. */
export function checkCalendar(parts: PackParts, at: At): readonly Problem[] {
  const { timezone, holidays, hours } = parts.assistant.business;
  const problems: Problem[] = [];
  const invalid = (key: string, what: string, file: string, ...path: PropertyKey[]) =>
    problems.push(problem("PACK_INVALID_VALUE", { key, problem: what }, at(file, ...path)));
  if (!isTimeZone(timezone)) {
    const what = `\`${timezone}\` is not an IANA time zone`;
    invalid("business.timezone", what, "assistant.yaml", "business", "timezone");
  }
  holidays.forEach(({ date }, index) => {
    if (isDay(date)) return;
    const what = `\`${date}\` is not a day of the calendar`;
    invalid("business.holidays", what, "assistant.yaml", "business", "holidays", index, "date");
  });
  for (const [day, periods] of Object.entries(hours)) {
    periods.forEach((period, index) => {
      const [open = "", close = ""] = period.split("-");
      const before = periods[index - 1]?.split("-")[1] ?? "";
      const path = ["business", "hours", day, index];
      if (open >= close)
        invalid(`business.hours.${day}`, `\`${period}\` ends before it begins`, "assistant.yaml", ...path);
      else if (open < before)
        invalid(
          `business.hours.${day}`,
          `\`${period}\` begins before the period above it has ended`,
          "assistant.yaml",
          ...path,
        );
    });
  }
  for (const { file, meta } of parts.knowledge) {
    for (const key of ["reviewed", "expires"] as const) {
      const date = meta[key];
      if (date !== undefined && !isDay(date))
        invalid(key, `\`${date}\` is not a day of the calendar`, file, key);
    }
  }
  return problems;
}

/** Whether this is an IANA name. Offsets such as `+02:00` are not: they know no summer time. */
export function isTimeZone(name: string): boolean {
  if (/^[+-]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === date;
}
