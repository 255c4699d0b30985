import type { ArgValue, Decision } from "../contracts/action.ts";
import type { Receipt } from "../contracts/release.ts";
import { CallwardError } from "../errors.ts";

/** The proof that a decision was carried out, as its executor gives it. Throws INTERNAL for a decision that was not to execute. */
export function makeReceipt(id: string, decision: Decision): Receipt {
  if (decision.decision !== "execute") throw new CallwardError("INTERNAL");
  return Object.freeze({ id, action: decision.action, args: Object.freeze({ ...decision.args }) });
}

/** How values are put into words. */
interface SpeechStyle {
  /** BCP 47 tag; American English where it is not given. */
  readonly language?: string;
}

/**
 * Fills `{arg}` in an approved template, dates and times as people say them. Dates and times are the business's own,
 * so no time zone is asked for. Throws INTERNAL for a placeholder that no argument fills.
 */
export function renderLine(
  template: string,
  args: Readonly<Record<string, ArgValue>>,
  style: SpeechStyle = {},
): string {
  return template.replace(/\{([^{}]{0,60})\}/g, (_whole, name: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : undefined;
    if (value === undefined) throw new CallwardError("INTERNAL");
    return spoken(String(value), style);
  });
}

/** A local `YYYY-MM-DDTHH:MM`, date or time in words: "Tuesday, March 3", "2:30 PM". Other text as it is. */
export function spoken(value: string, style: SpeechStyle = {}): string {
  const language = style.language ?? "en-US";
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value)) {
    const day = spoken(value.slice(0, 10), style);
    const time = spoken(value.slice(11), style);
    return isEnglish(language) ? `${day} at ${time}` : `${day}, ${time}`;
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return spokenDate(value, language);
  const time = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value);
  return time === null ? value : spokenTime(Number(time[1]), time[2] ?? "00", language);
}

function isEnglish(language: string): boolean {
  return language.toLowerCase().startsWith("en");
}

function spokenDate(date: string, language: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(date)) return date;
  return day.toLocaleDateString(language, {
    weekday: "long",
    month: "long",
    day: "numeric",
    timeZone: "UTC",
  });
}

function spokenTime(hour: number, minute: string, language: string): string {
  if (isEnglish(language)) {
    const half = hour < 12 ? "AM" : "PM";
    return `${hour % 12 === 0 ? 12 : hour % 12}${minute === "00" ? "" : `:${minute}`} ${half}`;
  }
  return new Date(Date.UTC(2000, 0, 1, hour, Number(minute)))
    .toLocaleTimeString(language, { hour: "numeric", minute: "2-digit", timeZone: "UTC" })
    .replace(/[\u00a0\u202f]/g, " ");
}
