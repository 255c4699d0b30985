/** A labelled range of a text; offsets are UTF-16, `end` exclusive. */
export interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/**
 * The match rule, the same for every data set and every redactor.
 *
 * - Families: a type is its own family, except that ADDRESS and POSTCODE are one ("12 Oak Street, TX 78701" may be cut
 *   in either way).
 * - A gold span is recalled when predicted spans of its family cover at least half of its characters.
 * - A predicted span is right when gold spans of its family cover at least half of its characters, so that a span over
 *   the whole text is not right because it holds a name.
 * - Gold spans of types that no redactor is asked for (LOCATION, TITLE, ORGANIZATION, DATE_TIME …) need not be found. A
 *   predicted ADDRESS on a LOCATION, a DOB on a DATE and a PERSON on a TITLE count neither way; anything else on them is wrong.
 * - `covered` counts gold spans of which at least half is redacted under whatever label: what matters to privacy.
 */
const FAMILY: Readonly<Record<string, string>> = { POSTCODE: "ADDRESS" };
const NEITHER: Readonly<Record<string, readonly string[]>> = {
  LOCATION: ["ADDRESS", "POSTCODE"],
  DATE_TIME: ["DOB", "AGE"],
  DATE: ["DOB"],
  TITLE: ["PERSON"],
};
/** Gold types that count. */
const ASKED: ReadonlySet<string> = new Set(
  "PERSON PHONE EMAIL ADDRESS POSTCODE CREDIT_CARD CVV SSN DOB IBAN ACCOUNT PASSPORT DRIVER_LICENSE MEDICAL_ID IP URL USERNAME PASSWORD AGE".split(
    " ",
  ),
);

/** Counts of one type. */
export interface Counts {
  gold: number;
  recalled: number;
  covered: number;
  predicted: number;
  right: number;
}

/** What one text got wrong: gold spans missed, predicted spans that are wrong. */
export interface Mistakes {
  readonly missed: readonly Labelled[];
  readonly wrong: readonly Labelled[];
}

/** Adds one text's spans to the counts by type. Predicted spans count under their own type. */
export function countSpans(
  counts: Map<string, Counts>,
  gold: readonly Labelled[],
  predicted: readonly Labelled[],
): Mistakes {
  const of = (type: string): Counts => {
    const known = counts.get(type) ?? { gold: 0, recalled: 0, covered: 0, predicted: 0, right: 0 };
    counts.set(type, known);
    return known;
  };
  const missed: Labelled[] = [];
  const wrong: Labelled[] = [];
  for (const span of gold) {
    if (!ASKED.has(span.type)) continue;
    const count = of(span.type);
    count.gold += 1;
    if (isHalf(span, predicted)) count.covered += 1;
    const own = predicted.filter(({ type }) => family(type) === family(span.type));
    if (isHalf(span, own)) count.recalled += 1;
    else missed.push(span);
  }
  for (const span of predicted) {
    const own = gold.filter(({ type }) => family(type) === family(span.type));
    const neutral = gold.filter(({ type }) => NEITHER[type]?.includes(span.type));
    if (!isHalf(span, own) && isHalf(span, [...own, ...neutral])) continue;
    const count = of(span.type);
    count.predicted += 1;
    if (isHalf(span, own)) count.right += 1;
    else wrong.push(span);
  }
  return { missed, wrong };
}

function family(type: string): string {
  return FAMILY[type] ?? type;
}

/** Others (not overlapping among themselves) cover at least half of the span. */
function isHalf({ start, end }: Labelled, others: readonly Labelled[]): boolean {
  let covered = 0;
  for (const other of others) covered += Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  return covered * 2 >= end - start && covered > 0;
}
