import type { Token } from "../../text/normal-text.ts";

/** One amount of a sentence: a price, a time, a number with its unit, a phone number. */
export interface Amount {
  readonly kind: "price" | "quantity" | "time" | "phone";
  readonly key: string;
  /** Index of its first token. */
  readonly at: number;
  /** The number of a quantity without its unit. */
  readonly raw?: string;
  /** What a price is for each of: `day` of "$25 a day". */
  readonly rate?: string;
}

/** Thirty days for a month, as people count. */
const MONTH_MINUTES = 30 * 24 * 60;

/** The quantity is among these, in any unit: two months for 60 days. */
export function hasQuantity(known: readonly string[], said: string): boolean {
  if (known.includes(said)) return true;
  const [amount = "", unit] = said.split(" ");
  if (unit === "month") return known.includes(`${Number(amount) * MONTH_MINUTES} minute`);
  return unit === "minute" && known.includes(`${Number(amount) / MONTH_MINUTES} month`);
}

/** One part of a sentence that names several amounts of a kind: its amounts and the words that go with them. */
export interface Part {
  readonly kind: Amount["kind"];
  readonly amounts: readonly string[];
  readonly terms: ReadonlySet<string>;
}

const CONNECTS: ReadonlySet<string> = new Set(["and", "or", "but", "while", "plus"]);

/**
 * Parts a sentence at the commas and conjunctions between its amounts: in "$129 in winter and $169 in summer" the summer
 * goes with $169. Nothing is parted where there is one amount of a kind, or a range.
 */
export function readParts(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  amounts: readonly Amount[],
  terms: readonly { readonly term: string; readonly at: number }[],
): readonly Part[] {
  if (amounts.length < 2) return [];
  const parts: Part[] = [];
  for (const kind of ["price", "quantity", "time", "phone"] as const) {
    // Bare numbers are those of a house or a suite.
    const own = amounts.filter(
      (amount) => amount.kind === kind && (kind !== "quantity" || amount.key.includes(" ")),
    );
    if (own.length < 2) continue;
    const cuts = [first];
    for (let index = 1; index < own.length; index += 1) {
      const cut = cutBetween(text, tokens, own[index - 1]?.at ?? 0, own[index]?.at ?? 0);
      if (cut !== undefined) cuts.push(cut);
    }
    if (cuts.length < 2) continue;
    cuts.forEach((from, index) => {
      const to = cuts[index + 1] ?? last;
      const within = ({ at }: { readonly at: number }) => at >= from && at < to;
      parts.push({
        kind,
        amounts: own.filter(within).map(({ key }) => key),
        terms: new Set(terms.filter(within).map(({ term }) => term)),
      });
    });
  }
  return parts;
}

/** Where the second amount's part begins. */
function cutBetween(text: string, tokens: readonly Token[], one: number, other: number): number | undefined {
  if (tokens[one - 1]?.text === "between" && other - one <= 3) return undefined;
  for (let at = one + 1; at <= other; at += 1) {
    if (CONNECTS.has(tokens[at]?.text ?? "")) return at;
    const gap = text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
    // A comma within "1,600" parts nothing.
    if (gap !== "," && /[,;]/.test(gap)) return at;
  }
  return undefined;
}
