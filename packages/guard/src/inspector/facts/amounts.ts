import type { Token } from "../../text/normal-text.ts";
import type { Value } from "../values.ts";
import { commaAfter } from "./comma.ts";
import type { Amount } from "./parts.ts";
import { wordOf } from "./words.ts";

/** Small bare numbers as terms: `#3` of "$24 for three". */
export function readNumbers(tokens: readonly Token[], first: number, last: number, values: readonly Value[]) {
  const found: { readonly term: string; readonly at: number }[] = [];
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || !beginsWithDigit(token.text) || !/^\d{1,2}$/.test(token.text)) continue;
    if (values.some(({ kind, start, end }) => kind !== "number" && token.start >= start && token.start < end))
      continue;
    found.push({ term: `#${token.text}`, at });
  }
  return found;
}

/** Prices, phones, times and quantities of a claim, in order. */
export function readAmounts(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  values: readonly Value[],
  quantities: readonly Amount[],
): readonly Amount[] {
  if (values.length === 0) return quantities;
  const amounts = [...quantities];
  for (const { kind, key, loose, start } of values) {
    if (kind !== "price" && kind !== "phone" && kind !== "time") continue;
    let at = first;
    while (at < last - 1 && (tokens[at]?.end ?? 0) <= start) at += 1;
    const rate = kind === "price" ? rateAfter(text, tokens, at, last) : undefined;
    amounts.push({ kind, key: loose ?? key, at, ...(rate === undefined ? {} : { rate }) });
  }
  return amounts.sort((one, other) => one.at - other.at);
}

const UNITS: ReadonlyMap<string, readonly [string, number]> = new Map(
  Object.entries({
    minute: ["minute", 1],
    hour: ["minute", 60],
    day: ["minute", 24 * 60],
    week: ["minute", 7 * 24 * 60],
    month: ["month", 1],
    year: ["month", 12],
    time: ["time", 1],
  } as const),
);

/** What a price is for: "a day", "per axle", "each way"; `whole` for all of it. */
function rateAfter(text: string, tokens: readonly Token[], at: number, last: number): string | undefined {
  let next = at + 1;
  if (/^(?:per|each|every)$/.test(tokens[at - 2]?.text ?? "")) return wordOf(tokens[at - 1]?.text ?? "").term;
  // The digits after a decimal point or a comma, and "dollars".
  while (next < last && /^(?:\d+|dollars?|bucks)$/.test(tokens[next]?.text ?? "")) next += 1;
  const word = tokens[next]?.text ?? "";
  const noun = next + 1 < last ? (tokens[next + 1]?.text ?? "") : "";
  if (noun === "" || commaAfter(text, tokens, next - 1)) return undefined;
  if (/^(?:per|a|an|each|every)$/.test(word)) return wordOf(noun).term;
  return word === "for" && /^(?:both|all|whole)$/.test(noun === "the" ? (tokens[next + 2]?.text ?? "") : noun)
    ? "whole"
    : undefined;
}

/** Numbers with their units, minutes to weeks as minutes and years as months; bare numbers as they are. */
export function readQuantities(
  tokens: readonly Token[],
  first: number,
  last: number,
  values: readonly Value[],
): readonly Amount[] {
  const found: Amount[] = [];
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || (!beginsWithDigit(token.text) && !COUNTED.has(token.text))) continue;
    const unit = unitOf(tokens[WORKING.has(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1]?.text);
    // "The age of two", "under three".
    if (/^[12]$/.test(token.text) && unit === undefined && OLD.test(tokens[at - 1]?.text ?? ""))
      found.push({ kind: "quantity", key: token.text, raw: token.text, at });
    if (unit === undefined) continue;
    const amount = /^\d{1,5}$/.test(token.text)
      ? Number(token.text)
      : countOf(token.text, tokens[at - 1]?.text, tokens[at + 2]?.text, tokens[at - 2]?.text);
    if (amount !== undefined)
      found.push({ kind: "quantity", key: `${amount * unit[1]} ${unit[0]}`, raw: String(amount), at });
  }
  for (const { kind, key, start, end } of values) {
    if (kind !== "number") continue;
    let at = first;
    while (at < last - 1 && (tokens[at]?.end ?? 0) <= start) at += 1;
    const next = tokens[at + 1];
    if (
      next === undefined ||
      next.start > end + 1 ||
      (unitOf(next.text) === undefined &&
        (!WORKING.has(next.text) || unitOf(tokens[at + 2]?.text) === undefined))
    )
      found.push({ kind: "quantity", key, raw: key, at });
  }
  return found.sort((one, other) => one.at - other.at);
}

const WORKING: ReadonlySet<string> = new Set(["working", "business", "full", "calendar", "whole", "school"]);

function unitOf(word: string | undefined): readonly [string, number] | undefined {
  if (word === undefined) return undefined;
  const apostrophe = word.indexOf("'");
  const plain = apostrophe > 0 ? word.slice(0, apostrophe) : word;
  return UNITS.get(plain.endsWith("s") ? plain.slice(0, -1) : plain);
}

/** Words that count a unit: "one year", "half an hour", "the day before". */
const COUNTED: ReadonlySet<string> = new Set(["one", "a", "an", "the"]);

function beginsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

const OLD = /^(?:of|under|over|aged|age)$/;
const BEFOREHAND: ReadonlySet<string> = new Set("before ahead early earlier notice later".split(" "));

/** "one year", "about an hour"; "twice a year" and "24 hours a day" are rates. */
function countOf(
  word: string,
  before: string | undefined,
  after: string | undefined,
  second: string | undefined,
): number | undefined {
  if (word === "one") return 1;
  // "A quarter of an hour".
  if (before === "of" && /^quarters?$/.test(second ?? "")) return second === "quarter" ? 0.25 : 0.75;
  if (BEFOREHAND.has(after ?? "") && /^(?:a|an|the)$/.test(word)) return 1;
  if (word === "half" || before === "half") return word === "an" ? 0.5 : undefined;
  return (word === "an" || word === "a") && (before === "about" || before === "takes" || before === "of")
    ? 1
    : undefined;
}
