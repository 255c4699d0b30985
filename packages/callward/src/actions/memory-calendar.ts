import {
  type ActionConfig,
  CallwardError,
  compileBusinessTime,
  type Decision,
  makeReceipt,
  nextFreeSlots,
  overlapsTaken,
  type Pack,
  toEpoch,
} from "@callward/guard";
import type { ExecutionResult, Executor } from "./executor.ts";

/** A booking of the calendar in memory. */
export interface Booking {
  /** Id of its receipt: the caller's confirmation number. */
  readonly id: string;
  readonly person: string;
  /** Digits. */
  readonly phone: string;
  /** Local `YYYY-MM-DDTHH:MM`. */
  readonly slot: string;
}

/** What the calendar holds, beside what every executor can do. */
export interface MemoryCalendar extends Executor {
  bookings(): readonly Booking[];
  /** Messages that were taken, oldest first. */
  messages(): readonly Decision["args"][];
}

/** Free slots given with one that is gone. */
const ALTERNATIVES = 2;

/** A calendar in memory: for trying things out, and for tests. It forgets everything when the process ends. */
export function createMemoryCalendar(options: {
  readonly pack: Pack;
  readonly ids: () => string;
}): MemoryCalendar {
  const business = compileBusinessTime(options.pack.assistant.business);
  const actions = new Map(options.pack.actions.actions.map((action) => [action.id, action]));
  const done = new WeakMap<Decision, ExecutionResult>();
  let bookings: readonly Booking[] = [];
  let messages: readonly Decision["args"][] = [];
  let slots: ReadonlySet<string> = new Set();

  function keep(next: readonly Booking[]): void {
    bookings = next;
    slots = new Set(next.map((booking) => booking.slot));
  }

  function refuse(code: string): ExecutionResult {
    return { ok: false, code };
  }

  /** A slot may have been taken since the decision: the calendar has the last word. */
  function gone({ date, time }: Decision["args"], moved?: Booking): ExecutionResult | undefined {
    const others = new Set(slots);
    if (moved !== undefined) others.delete(moved.slot);
    if (!overlapsTaken(String(date), String(time), others, business.slotMinutes)) return undefined;
    const from = toEpoch(`${date}T${time}`, business.timezone);
    return {
      ok: false,
      code: "slot/taken",
      alternatives: nextFreeSlots(business, from, slots, ALTERNATIVES),
    };
  }

  function run(action: ActionConfig, decision: Decision): ExecutionResult {
    const { args } = decision;
    const receipt = () => makeReceipt(options.ids(), decision);
    const slot = `${args.date}T${args.time}`;
    switch (action.executor) {
      case "calendar.book": {
        const fault = gone(args);
        if (fault !== undefined) return fault;
        const made = receipt();
        keep([...bookings, { id: made.id, person: personOf(action, args), phone: phoneOf(args), slot }]);
        return { ok: true, receipt: made };
      }
      case "calendar.reschedule": {
        const found = findBooking(bookings, action, args);
        if (typeof found === "string") return refuse(found);
        const fault = gone(args, found);
        if (fault !== undefined) return fault;
        keep(bookings.map((booking) => (booking === found ? { ...found, slot } : booking)));
        return { ok: true, receipt: receipt() };
      }
      case "calendar.cancel": {
        const found = findBooking(bookings, action, args);
        if (typeof found === "string") return refuse(found);
        keep(bookings.filter((booking) => booking !== found));
        return { ok: true, receipt: receipt() };
      }
      case "messages.take":
        messages = [...messages, args];
        return { ok: true, receipt: receipt() };
      case "call.transfer":
      case "none":
        return { ok: true, receipt: receipt() };
      default:
        throw new Error(action.executor satisfies never);
    }
  }

  return {
    taken: () => slots,
    bookings: () => bookings,
    messages: () => messages,
    async execute(decision, signal) {
      signal.throwIfAborted();
      const action = actions.get(decision.action);
      if (decision.decision !== "execute" || action === undefined) throw new CallwardError("INTERNAL");
      const before = done.get(decision);
      if (before !== undefined) return before;
      // A decision on the policy alone carries no arguments: there is nothing to do with it.
      if (needsMore(action, decision.args)) return refuse("args/missing");
      const result = run(action, decision);
      // What failed may be tried again.
      if (result.ok) done.set(decision, result);
      return result;
    },
  };
}

function needsMore(action: ActionConfig, args: Decision["args"]): boolean {
  const slotted = action.executor === "calendar.book" || action.executor === "calendar.reschedule";
  if (slotted && (args.date === undefined || args.time === undefined)) return true;
  return Object.entries(action.args).some(([name, { required }]) => required && !Object.hasOwn(args, name));
}

/**
 * The one booking that is meant: by its confirmation number, or by name and a second detail (the number it was made
 * with, or to cancel, its day and time). A name alone is not enough to touch somebody's booking.
 */
function findBooking(
  bookings: readonly Booking[],
  action: ActionConfig,
  args: Decision["args"],
): Booking | "booking/not-found" | "booking/ambiguous" {
  const id = args.confirmation;
  const phone = phoneOf(args);
  // To move a booking, date and time are where it goes, not where it is.
  const date = action.executor === "calendar.cancel" ? args.date : undefined;
  const time = action.executor === "calendar.cancel" ? args.time : undefined;
  if (id === undefined && phone === "" && (date === undefined || time === undefined))
    return "booking/not-found";
  const person = personOf(action, args);
  const found = bookings.filter(
    (booking) =>
      (id === undefined ? booking.person === person : booking.id === String(id)) &&
      (phone === "" || samePhone(booking.phone, phone)) &&
      (date === undefined || booking.slot.startsWith(String(date))) &&
      (time === undefined || booking.slot.endsWith(String(time))),
  );
  return found.length > 1 ? "booking/ambiguous" : (found[0] ?? "booking/not-found");
}

/** The name of the person, whatever the pack calls it, in a form that spelling by ear does not change. */
function personOf(action: ActionConfig, args: Decision["args"]): string {
  const field = Object.entries(action.args).find(([, config]) => config.type === "name")?.[0] ?? "";
  return String(Object.hasOwn(args, field) ? args[field] : "")
    .normalize("NFKD")
    .replace(/[^\p{L} ]/gu, "")
    .toLowerCase();
}

function phoneOf(args: Decision["args"]): string {
  return String(args.phone ?? "").replace(/\D/g, "");
}

/** The same number with and without its area or country code. */
function samePhone(left: string, right: string): boolean {
  return left !== "" && (left.endsWith(right) || right.endsWith(left));
}
