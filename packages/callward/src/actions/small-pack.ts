import type { Pack } from "@callward/guard";

const args = {
  name: { type: "name", required: true, max: 80, ask: "What is your name?" },
  phone: { type: "phone", required: true, max: 40, ask: "What number can we reach you at?" },
  date: { type: "date", required: true, max: 40, ask: "What day?" },
  time: { type: "time", required: true, max: 40, ask: "What time?" },
  reason: { type: "text", required: true, max: 120, ask: "What is it for?" },
} as const;
const slot = ["not_past", "open_hours", "not_holiday", "slot_free"] as const;

function action(id: string, executor: string, names: readonly (keyof typeof args)[], extra: object = {}) {
  const chosen = Object.fromEntries(names.map((name) => [name, args[name]]));
  return {
    id,
    description: id,
    tier: "medium",
    claims: [],
    validators: [],
    executor,
    args: { ...chosen, ...extra },
  };
}

const open = ["08:00-12:00", "13:00-17:00"];

/** A pack of a few actions, for the tests beside it. The business is in Los Angeles, open on weekdays from 8 to 5. */
export const smallPack = {
  assistant: {
    business: {
      name: "Shop",
      kind: "shop",
      timezone: "America/Los_Angeles",
      hours: { mon: open, tue: open, wed: open, thu: open, fri: open, sat: [], sun: [] },
      holidays: [{ date: "2026-11-26", name: "Thanksgiving" }],
      slot_minutes: 30,
    },
  },
  actions: {
    actions: [
      { ...action("book", "calendar.book", ["name", "phone", "date", "time", "reason"]), validators: slot },
      { ...action("move", "calendar.reschedule", ["name", "phone", "date", "time"]), validators: slot },
      action("cancel", "calendar.cancel", ["name", "phone"]),
      action("cancel_by_time", "calendar.cancel", ["name", "date", "time"]),
      action("cancel_by_name", "calendar.cancel", ["name"]),
      action("cancel_by_number", "calendar.cancel", [], {
        confirmation: { type: "text", required: true, max: 40 },
      }),
      action("message", "messages.take", ["name", "reason"]),
      action("transfer", "call.transfer", []),
      action("choose", "none", [], {
        visit: {
          type: "choice",
          required: true,
          max: 40,
          choices: ["Cleaning", "Deep cleaning", "Crown repair"],
          ask: "Which visit?",
        },
        people: { type: "number", required: true, max: 40, ask: "For how many?" },
      }),
    ],
  },
} as unknown as Pack;
