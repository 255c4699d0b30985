import { stem } from "../../answer/stem.ts";
import type { Claim } from "./claims.ts";
import type { FactSheet } from "./fact-sheet.ts";
import { compareSchedule } from "./schedule.ts";

const HOURS_TERMS: ReadonlySet<string> = new Set(
  ["open", ..."mon tues wednes thurs fri satur sun".split(" ").map((day) => `${day}day`)].map(stem),
);

/** The term is about hours alone, and a timetable answers for it. */
export function isHoursTerm(term: string): boolean {
  return HOURS_TERMS.has(term);
}

/** Hours by day and by whose they are, where a cited passage has a timetable of them. */
export function compareHours({ schedule }: Claim, sheets: readonly FactSheet[]): "same" | "other" | "unknown" {
  if (schedule?.subject === undefined) return "unknown";
  let seen: "same" | "other" | "unknown" = "unknown";
  for (const { timetables } of sheets) {
    const table = timetables.get(schedule.subject);
    if (table === undefined) continue;
    const compared = compareSchedule(schedule, table);
    if (compared === "same") return "same";
    if (compared === "other") seen = "other";
  }
  return seen;
}

