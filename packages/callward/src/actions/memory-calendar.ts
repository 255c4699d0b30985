import { CallwardError, type Decision, makeReceipt, type Pack } from "@callward/guard";
import type { ExecutionResult, Executor } from "./executor.ts";

interface Booking {
  readonly person: string;
  readonly phone: string;
  slot: string;
}

type Operation = Pack["actions"]["actions"][number]["executor"];

/** A calendar in memory: for trying things out, and for tests. It forgets everything when the process ends. */
export function createMemoryCalendar(options: { readonly pack: Pack; readonly ids: () => string }): Executor {
  const operations = new Map(options.pack.actions.actions.map((action) => [action.id, action.executor]));
  const bookings: Booking[] = [];
  const messages: Decision["args"][] = [];
  const slots = new Set<string>();

  function find(args: Decision["args"]): Booking | undefined {
    const person = personOf(args);
    const phone = phoneOf(args);
    return bookings.find((booking) => booking.person === person && (phone === "" || booking.phone === phone));
  }

  function run(operation: Operation, decision: Decision): string | undefined {
    const { args } = decision;
    const slot = `${args.date}T${args.time}`;
    switch (operation) {
      case "calendar.book":
        if (slots.has(slot)) return "slot/taken";
        slots.add(slot);
        bookings.push({ person: personOf(args), phone: phoneOf(args), slot });
        return undefined;
      case "calendar.reschedule": {
        const booking = find(args);
        if (booking === undefined) return "booking/not-found";
        if (slots.has(slot)) return "slot/taken";
        slots.delete(booking.slot);
        slots.add(slot);
        booking.slot = slot;
        return undefined;
      }
      case "calendar.cancel": {
        const booking = find(args);
        if (booking === undefined) return "booking/not-found";
        slots.delete(booking.slot);
        bookings.splice(bookings.indexOf(booking), 1);
        return undefined;
      }
      case "messages.take":
        messages.push(args);
        return undefined;
      case "call.transfer":
      case "none":
        return undefined;
      default:
        throw new Error(operation satisfies never);
    }
  }

  return {
    taken: () => slots,
    async execute(decision, signal): Promise<ExecutionResult> {
      signal.throwIfAborted();
      const operation = operations.get(decision.action);
      if (decision.decision !== "execute" || operation === undefined) throw new CallwardError("INTERNAL");
      const fault = run(operation, decision);
      return fault === undefined
        ? { ok: true, receipt: makeReceipt(options.ids(), decision) }
        : { ok: false, code: fault };
    },
  };
}

/** Whichever argument holds the name of the person: packs call it differently. */
function personOf(args: Decision["args"]): string {
  const [, name = ""] = Object.entries(args).find(([key]) => key.endsWith("name")) ?? [];
  return String(name).toLowerCase();
}

function phoneOf(args: Decision["args"]): string {
  return String(args.phone ?? "")
    .replace(/\D/g, "")
    .slice(-7);
}
