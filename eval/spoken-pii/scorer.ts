import type { Row, Section } from "../report/section.ts";
import { share } from "../report/statistics.ts";
import type { SpokenRow } from "./generator.ts";
import { type Counts, countSpans, type Labelled } from "./match.ts";

/** What a redactor finds in the text of a row; `before` may help it. */
export type Redactor = (row: SpokenRow) => readonly Labelled[];

/** How one redactor did: counts by type, rows and mistakes of harmless turns, one line a mistake. */
export interface SpokenScore {
  readonly byType: ReadonlyMap<string, Counts>;
  readonly byNoise: ReadonlyMap<string, Counts>;
  readonly byStyle: ReadonlyMap<string, Counts>;
  readonly harmless: number;
  readonly overRedacted: number;
  readonly mistakes: readonly string[];
}

/** Scores a redactor over generated rows by the match rule of `match.ts`. */
export function scoreSpoken(rows: readonly SpokenRow[], redactor: Redactor): SpokenScore {
  const byType = new Map<string, Counts>();
  const slices = {
    noise: new Map<string, Map<string, Counts>>(),
    style: new Map<string, Map<string, Counts>>(),
  };
  const mistakes: string[] = [];
  let harmless = 0;
  let overRedacted = 0;
  for (const row of rows) {
    const found = redactor(row);
    if (row.type === "NONE") {
      harmless += 1;
      if (found.length === 0) continue;
      overRedacted += 1;
      mistakes.push(`NONE → ${found.map(({ type }) => type).join(", ")}: ${shown(row)}`);
      continue;
    }
    const { missed } = countSpans(byType, row.spans, found);
    countSpans(of(slices.noise, row.noise), row.spans, found);
    countSpans(of(slices.style, row.style), row.spans, found);
    if (missed.length > 0)
      mistakes.push(`${row.type} → ${found.map(({ type }) => type).join(", ") || "nothing"}: ${shown(row)}`);
  }
  return {
    byType,
    byNoise: sums(slices.noise),
    byStyle: sums(slices.style),
    harmless,
    overRedacted,
    mistakes,
  };
}

/** The score as a section of the report. */
export function spokenSection({
  byType,
  byNoise,
  byStyle,
  harmless,
  overRedacted,
  mistakes,
}: SpokenScore): Section {
  const rows = (counts: ReadonlyMap<string, Counts>): readonly Row[] =>
    [...counts]
      .filter(([, { gold }]) => gold > 0)
      .sort(([left], [right]) => left.localeCompare(right))
      .map(([name, { gold, recalled, covered, predicted, right }]) => ({
        name,
        rows: gold,
        figures: {
          recall: share(recalled, gold),
          "covered by any label": share(covered, gold),
          precision: share(right, predicted),
        },
      }));
  return {
    area: "spoken-pii",
    tables: [
      { title: "generated turns by type", rows: rows(byType) },
      { title: "by noise", rows: rows(byNoise) },
      { title: "by how digits are read out", rows: rows(byStyle) },
      {
        title: "Turns with nobody's data",
        rows: [{ name: "over-redacted", rows: harmless, figures: { share: share(overRedacted, harmless) } }],
      },
    ],
    worst: mistakes.slice(0, 25),
    notes: [],
  };
}

function shown({ before, text }: SpokenRow): string {
  return [...before, text].join(" | ");
}

function of(slices: Map<string, Map<string, Counts>>, name: string): Map<string, Counts> {
  const known = slices.get(name) ?? new Map<string, Counts>();
  slices.set(name, known);
  return known;
}

function sums(slices: ReadonlyMap<string, ReadonlyMap<string, Counts>>): ReadonlyMap<string, Counts> {
  return new Map(
    [...slices].map(([name, counts]) => {
      const sum: Counts = { gold: 0, recalled: 0, covered: 0, predicted: 0, right: 0 };
      for (const count of counts.values())
        for (const key of ["gold", "recalled", "covered", "predicted", "right"] as const)
          sum[key] += count[key];
      return [name, sum];
    }),
  );
}
