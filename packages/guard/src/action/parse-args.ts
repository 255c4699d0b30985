import type { ArgValue } from "../contracts/action.ts";
import type { ActionConfig } from "../pack/schema.ts";
import { isInvisible } from "../text/invisible.ts";

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
      return parseNumber(value);
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
  const match = /^(\d{1,2})(?::(\d{2}))?\s?(?:([ap])\.?m\.?)?$/i.exec(text);
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
  if (!/^\+?[\d\s()./\u2010-\u2013-]{7,24}$/.test(text)) return undefined;
  const digits = text.replace(/\D/g, "");
  // ITU-T E.164 allows 15 digits; local numbers have at least 7.
  if (digits.length < 7 || digits.length > 15) return undefined;
  return text.startsWith("+") ? `+${digits}` : digits;
}

function parseName(given: string): string | undefined {
  // Joiners shape the letters of some scripts; as characters of a name they only make two equal names differ.
  const text = given
    .replace(/[\u200c\u200d]/g, "")
    .replace(/ {2,}/g, " ")
    .normalize("NFC");
  if (text.length === 0 || text.length > MAX_NAME) return undefined;
  return /^\p{L}[\p{L}\p{M}'\u2019. \u2010-]*$/u.test(text) ? text : undefined;
}

/** Text goes to a booking system and may be read out: no control characters, no markup, nothing that cannot be seen. */
function parseText(given: string, max: number): string | undefined {
  // Far over the limit nothing is cleaned that is refused anyway.
  if (given.length > max * 2 || /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f<>{}]/.test(given))
    return undefined;
  let visible = "";
  for (const character of given) if (!isInvisible(character.codePointAt(0) ?? 0)) visible += character;
  const text = visible.replace(/\s+/g, " ").trim();
  return text.length === 0 || text.length > max ? undefined : text;
}

/** A number, or plain decimal digits as models and forms write them. */
function parseNumber(value: unknown): number | undefined {
  const number =
    typeof value === "string" && /^-?\d{1,15}(?:\.\d{1,10})?$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}
