import { Temporal } from "temporal-polyfill";
import type { AssistantConfig } from "../pack/schema.ts";

type Business = AssistantConfig["business"];
const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Opening hours in a form that answers quickly. Minutes count from midnight, local time. */
export interface BusinessTime {
  readonly timezone: string;
  readonly slotMinutes: number;
  /** Periods by day of the week, Monday first. */
  readonly periods: readonly (readonly { readonly open: number; readonly close: number }[])[];
  readonly holidays: ReadonlySet<string>;
}

export type SlotFault = "slot/invalid" | "slot/past" | "slot/holiday" | "slot/closed" | "slot/taken";

export function compileBusinessTime(business: Business): BusinessTime {
  return {
    timezone: business.timezone,
    slotMinutes: business.slot_minutes,
    periods: DAYS.map((day) =>
      business.hours[day].map((period) => ({
        open: minutes(period.slice(0, 5)),
        close: minutes(period.slice(6)),
      })),
    ),
    holidays: new Set(business.holidays.map((holiday) => holiday.date)),
  };
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Milliseconds since the epoch of a local date and time `YYYY-MM-DDTHH:MM`. Throws RangeError where there is no such time. */
export function toEpoch(local: string, timezone: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timezone, { disambiguation: "reject" })
    .epochMilliseconds;
}

/** The local date and time `YYYY-MM-DDTHH:MM` of an instant. */
export function toLocal(epoch: number, timezone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(epoch)
    .toZonedDateTimeISO(timezone)
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });
}

/** Whether `local` exists exactly once in the time zone (not in a gap or overlap of summer time). */
function epochOf(local: string, timezone: string): number | undefined {
  try {
    return toEpoch(local, timezone);
  } catch {
    return undefined;
  }
}

export interface SlotRules {
  readonly not_past: boolean;
  readonly open_hours: boolean;
  readonly not_holiday: boolean;
  readonly slot_free: boolean;
}

/** What is wrong with a slot, in the business's own time; undefined where it can be had. */
export function slotFault(
  business: BusinessTime,
  slot: { readonly date: string; readonly time: string },
  rules: SlotRules,
  now: number,
  taken: ReadonlySet<string>,
): SlotFault | undefined {
  const local = `${slot.date}T${slot.time}`;
  const epoch = epochOf(local, business.timezone);
  if (epoch === undefined) return "slot/invalid";
  if (rules.not_past && epoch <= now) return "slot/past";
  if (rules.not_holiday && business.holidays.has(slot.date)) return "slot/holiday";
  if (rules.open_hours && !isOpen(business, slot.date, minutes(slot.time))) return "slot/closed";
  if (rules.slot_free && overlaps(local, taken, business.slotMinutes)) return "slot/taken";
  return undefined;
}

function isOpen(business: BusinessTime, date: string, start: number): boolean {
  const periods = business.periods[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? [];
  return periods.some(({ open, close }) => start >= open && start + business.slotMinutes <= close);
}

/** Slots overlap when they begin less than a slot's length apart on the same day. */
function overlaps(local: string, taken: ReadonlySet<string>, slotMinutes: number): boolean {
  if (taken.has(local)) return true;
  const start = minutes(local.slice(11));
  for (const other of taken) {
    if (other.startsWith(local.slice(0, 10)) && Math.abs(minutes(other.slice(11)) - start) < slotMinutes)
      return true;
  }
  return false;
}

/** How many days ahead free slots are looked for: further away is no offer. */
const HORIZON_DAYS = 21;

/** The next free slots from an instant on, as local `YYYY-MM-DDTHH:MM`, spread one to a day where `date` is not given. */
export function nextFreeSlots(
  business: BusinessTime,
  now: number,
  taken: ReadonlySet<string>,
  count: number,
  from?: string,
): readonly string[] {
  const all: SlotRules = { not_past: true, open_hours: true, not_holiday: true, slot_free: true };
  const today = Temporal.PlainDate.from(from ?? toLocal(now, business.timezone).slice(0, 10));
  const found: string[] = [];
  for (let day = 0; day < HORIZON_DAYS && found.length < count; day += 1) {
    const date = today.add({ days: day }).toString();
    for (const { open, close } of business.periods[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? []) {
      for (
        let start = open;
        start + business.slotMinutes <= close && found.length < count;
        start += business.slotMinutes
      ) {
        const time = `${String(Math.floor(start / 60)).padStart(2, "0")}:${String(start % 60).padStart(2, "0")}`;
        if (slotFault(business, { date, time }, all, now, taken) === undefined) found.push(`${date}T${time}`);
      }
    }
  }
  return found;
}
