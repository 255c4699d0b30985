/** An amount of money in a text. */
export interface Money {
  readonly start: number;
  readonly end: number;
  /** Plain decimal digits, e.g. `120` or `49.5`. */
  readonly amount: string;
}

const MONEY =
  /\$ ?(\d{1,7}(?:,\d{3}){0,2}(?:\.\d{1,2})?)|(\d{1,7}(?:,\d{3}){0,2}(?:\.\d{1,2})?) ?(?:dollars?|bucks|usd)\b|\b(one) dollar\b/g;

/** Finds amounts of money in text of the normal form, where numbers are digits: "$120", "120 dollars". */
export function findMoney(text: string): readonly Money[] {
  const found: Money[] = [];
  // By `exec` on the shared pattern: `matchAll` would copy it for every text.
  MONEY.lastIndex = 0;
  for (let match = MONEY.exec(text); match !== null; match = MONEY.exec(text)) {
    const digits = (match[1] ?? match[2] ?? "1").replaceAll(",", "");
    found.push({ start: match.index, end: match.index + match[0].length, amount: String(Number(digits)) });
  }
  return found;
}
