import { Temporal } from "temporal-polyfill";
import type { AssistantConfig } from "../pack/schema.ts";

type Business = AssistantConfig["business"];
const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const MINUTES_A_DAY = 1_440;
const MS_A_MINUTE = 60_000;

/** Opening hours in a form that answers quickly. Minutes count from midnight, local time. */
export interface BusinessTime {
  readonly timezone: string;
  readonly slotMinutes: number;
  /** Periods by day of the week, Monday first. */
  readonly periods: readonly (readonly { readonly open: number; readonly close: number }[])[];
  readonly holidays: ReadonlySet<string>;
}

export type SlotFault = "slot/invalid" | "slot/past" | "slot/holiday" | "slot/closed" | "slot/taken";

/** Compiles opening hours once, so that each slot is judged without reading them again. */
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

/** Every minute of a day as `HH:MM`: written once, so that looking for taken slots builds no text. */
const CLOCK: readonly string[] = Array.from(
  { length: MINUTES_A_DAY },
  (_, minute) =>
    `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`,
);

/**
 * Milliseconds since the epoch of a local date and time `YYYY-MM-DDTHH:MM`. Throws RangeError where there is no such
 * time, or two of them: when clocks are put forward or back.
 */
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

const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

function epochOf(local: string, timezone: string): number | undefined {
  if (!LOCAL.test(local)) return undefined;
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

/**
 * What is wrong with a slot, in the business's own time; undefined where it can be had. A time that does not exist,
 * or exists twice, is `slot/invalid`, whatever the rules. Never throws.
 */
export function slotFault(
  business: BusinessTime,
  slot: { readonly date: string; readonly time: string },
  rules: SlotRules,
  now: number,
  taken: ReadonlySet<string>,
): SlotFault | undefined {
  const epoch = epochOf(`${slot.date}T${slot.time}`, business.timezone);
  if (epoch === undefined) return "slot/invalid";
  if (rules.not_past && epoch <= now) return "slot/past";
  if (rules.not_holiday && business.holidays.has(slot.date)) return "slot/holiday";
  if (rules.open_hours && !isOpen(business, slot, epoch)) return "slot/closed";
  if (rules.slot_free && overlapsTaken(slot.date, slot.time, taken, business.slotMinutes))
    return "slot/taken";
  return undefined;
}

/** The whole slot lies inside one open period. A slot during which the clocks change is not offered. */
function isOpen(business: BusinessTime, slot: { date: string; time: string }, epoch: number): boolean {
  const start = minutes(slot.time);
  const end = start + business.slotMinutes;
  const periods = business.periods[weekday(slot.date)] ?? [];
  if (!periods.some(({ open, close }) => start >= open && end <= close)) return false;
  return (
    toLocal(epoch + business.slotMinutes * MS_A_MINUTE, business.timezone) === `${slot.date}T${CLOCK[end]}`
  );
}

/** Monday is 0. */
function weekday(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Whether a slot begins less than a slot's length from a taken one of the same day. */
export function overlapsTaken(
  date: string,
  time: string,
  taken: ReadonlySet<string>,
  slotMinutes: number,
): boolean {
  const start = minutes(time);
  // A full calendar holds thousands of slots, a slot at most some hundred minutes: look from the shorter side.
  if (taken.size < slotMinutes) {
    for (const other of taken) {
      if (other.startsWith(date) && Math.abs(minutes(other.slice(11)) - start) < slotMinutes) return true;
    }
    return false;
  }
  const last = Math.min(start + slotMinutes - 1, MINUTES_A_DAY - 1);
  for (let minute = Math.max(start - slotMinutes + 1, 0); minute <= last; minute += 1) {
    if (taken.has(`${date}T${CLOCK[minute]}`)) return true;
  }
  return false;
}

/** How many days ahead free slots are looked for: further away is no offer. */
const HORIZON_DAYS = 42;
const ALL_RULES: SlotRules = { not_past: true, open_hours: true, not_holiday: true, slot_free: true };

/**
 * The first free slots after an instant (milliseconds since the epoch), at most `count`, in order, as local
 * `YYYY-MM-DDTHH:MM`. Empty where nothing is free within six weeks.
 */
export function nextFreeSlots(
  business: BusinessTime,
  from: number,
  taken: ReadonlySet<string>,
  count: number,
): readonly string[] {
  const first = Temporal.PlainDate.from(toLocal(from, business.timezone).slice(0, 10));
  const found: string[] = [];
  for (let day = 0; day < HORIZON_DAYS; day += 1) {
    const date = first.add({ days: day }).toString();
    for (const { open, close } of business.periods[weekday(date)] ?? []) {
      for (let start = open; start + business.slotMinutes <= close; start += business.slotMinutes) {
        if (found.length >= count) return found;
        const time = CLOCK[start] ?? "";
        if (slotFault(business, { date, time }, ALL_RULES, from, taken) === undefined)
          found.push(`${date}T${time}`);
      }
    }
  }
  return found;
}
