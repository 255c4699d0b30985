import { Temporal } from "temporal-polyfill";
import type { ArgValue, Decision } from "../contracts/action.ts";
import type { Receipt } from "../contracts/release.ts";
import { CallwardError } from "../errors.ts";

/** The proof that a decision was carried out, as its executor gives it. Throws INTERNAL for a decision that was not to execute. */
export function makeReceipt(id: string, decision: Decision): Receipt {
  if (decision.decision !== "execute") throw new CallwardError("INTERNAL");
  return Object.freeze({ id, action: decision.action, args: Object.freeze({ ...decision.args }) });
}

/** Fills `{arg}` in an approved template, dates and times as people say them. Throws INTERNAL for an argument that is not there. */
export function renderLine(template: string, args: Readonly<Record<string, ArgValue>>): string {
  return template.replace(/\{(\w{1,40})\}/g, (_whole, name: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : undefined;
    if (value === undefined) throw new CallwardError("INTERNAL");
    return spoken(String(value));
  });
}

/** A local `YYYY-MM-DDTHH:MM`, date or time in words: "Tuesday, March 3", "2:30 PM". Other text as it is. */
export function spoken(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value))
    return `${spoken(value.slice(0, 10))} at ${spoken(value.slice(11))}`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return Temporal.PlainDate.from(value).toLocaleString("en-US", {
      weekday: "long",
      month: "long",
      day: "numeric",
    });
  }
  const time = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value);
  if (time === null) return value;
  const hour = Number(time[1]);
  const minutes = time[2] === "00" ? "" : `:${time[2]}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${hour < 12 ? "AM" : "PM"}`;
}
