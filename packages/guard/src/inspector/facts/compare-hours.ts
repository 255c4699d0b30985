import { stem } from "../../answer/stem.ts";
import type { Claim } from "./claims.ts";
import type { FactSheet } from "./fact-sheet.ts";
import { compareSchedule, type ScheduleClaim, US } from "./schedule.ts";

const HOURS_TERMS: ReadonlySet<string> = new Set(
  ["open", ..."mon tues wednes thurs fri satur sun".split(" ").map((day) => `${day}day`)].map(stem),
);

/** The term is about hours alone, and a timetable answers for it. */
export function isHoursTerm(term: string): boolean {
  return HOURS_TERMS.has(term);
}

/** Hours by day and by whose they are, where a cited passage has a timetable of them. */
export function compareHours(
  { schedules }: Claim,
  sheets: readonly FactSheet[],
): "same" | "other" | "unknown" {
  let seen: "same" | "other" | "unknown" = "unknown";
  for (const schedule of schedules) {
    const compared = compareOne(schedule, sheets);
    if (compared === "other") return "other";
    if (compared === "unknown") return "unknown";
    seen = "same";
  }
  return seen;
}

function compareOne(schedule: ScheduleClaim, sheets: readonly FactSheet[]): "same" | "other" | "unknown" {
  const own = schedule.subjects.filter((term) => sheets.some(({ timetables }) => timetables.has(term)));
  const keys =
    own.length > 0
      ? own
      : schedule.subjects.length === 0 || (schedule.ours && onlyDays(schedule))
        ? [US]
        : [];
  let seen: "same" | "other" | "unknown" = "unknown";
  for (const key of keys) {
    for (const { timetables } of sheets) {
      const table = timetables.get(key);
      if (table === undefined) continue;
      const compared = compareSchedule(schedule, table);
      if (compared === "same") return "same";
      if (compared === "other") seen = "other";
    }
  }
  return seen;
}

const onlyDays = ({ opens, closes }: ScheduleClaim) => opens === undefined && closes === undefined;
