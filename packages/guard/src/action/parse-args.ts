import type { ArgValue } from "../contracts/action.ts";
import type { ActionConfig } from "../pack/schema.ts";

type ArgConfig = ActionConfig["args"][string];

/** Longest name that is taken for one, in characters. */
const MAX_NAME = 80;

/** The canonical value of an argument, or undefined where it is not of its type. Never throws, whatever is given. */
export function parseArg(value: unknown, config: ArgConfig): ArgValue | undefined {
  switch (config.type) {
    case "date":
      return typeof value === "string" ? parseDate(value.trim()) : undefined;
    case "time":
      return typeof value === "string" ? parseTime(value.trim()) : undefined;
    case "phone":
      return parsePhone(value);
    case "name":
      return typeof value === "string" ? parseName(value.trim()) : undefined;
    case "text":
      return typeof value === "string" ? parseText(value.trim(), config.max) : undefined;
    case "choice":
      return typeof value === "string"
        ? config.choices?.find((choice) => choice.toLowerCase() === value.trim().toLowerCase())
        : undefined;
    case "number":
      return typeof value === "number" && Number.isFinite(value) ? value : undefined;
    default:
      throw new Error(config.type satisfies never);
  }
}

function parseDate(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

function parseTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?::(\d{2}))? ?(?:([ap])\.?m\.?)?$/i.exec(text);
  if (match === null) return undefined;
  const half = match[3]?.toLowerCase();
  if (half === undefined && match[2] === undefined) return undefined;
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half === "p" ? 12 : 0);
  }
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

function parsePhone(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const text = String(value).trim();
  if (!/^\+?[\d\s().-]{7,24}$/.test(text)) return undefined;
  const digits = text.replace(/\D/g, "");
  // ITU-T E.164 allows 15 digits; local numbers have at least 7.
  if (digits.length < 7 || digits.length > 15) return undefined;
  return text.startsWith("+") ? `+${digits}` : digits;
}

function parseName(text: string): string | undefined {
  if (text.length === 0 || text.length > MAX_NAME) return undefined;
  return /^[\p{L}\p{M}][\p{L}\p{M}'\u2019. -]*$/u.test(text) ? text.replace(/\s+/g, " ") : undefined;
}

function parseText(text: string, max: number): string | undefined {
  if (text.length === 0 || text.length > max) return undefined;
  // Text goes to a booking system and may be read out: no control characters, no markup.
  return /[\u0000-\u0008\u000b-\u001f\u007f<>{}]/.test(text) ? undefined : text.replace(/\s+/g, " ");
}
