import { readClaims } from "../../packages/guard/src/inspector/facts/claims.ts";
import { compareHours } from "../../packages/guard/src/inspector/facts/compare-hours.ts";
import { factsOf } from "../../packages/guard/src/inspector/facts/fact-sheet.ts";
import { judgeClaim } from "../../packages/guard/src/inspector/facts/judge.ts";
import { findValues } from "../../packages/guard/src/inspector/values.ts";
import { createRandom } from "../../packages/guard/src/learning/random.ts";
import { normalise } from "../../packages/guard/src/text/normalise.ts";
import type { DataFolder } from "../data/data-folder.ts";
import { type ClaimSet, type Judged, judgeClaims, passagesOf, readClaimRows } from "../grounding/claims.ts";
import { factScore, wordOverlap } from "../grounding/scores.ts";
import type { Figure, Row, Section, Table } from "../report/section.ts";
import { auroc, fBeta, share } from "../report/statistics.ts";

const F1_GOAL = { atLeast: 0.95 } as const;
const BLOCKED_GOAL = { atMost: 0.02 } as const;
const MICROS_GOAL = { atMost: 15 } as const;
/** Resamples for the interval of F1. */
const RESAMPLES = 1_000;
/** Rounds over all sentences; the fastest counts, since the machine is shared. */
const ROUNDS = 50;

const SETS: readonly (readonly [set: ClaimSet, title: string])[] = [
  ["receptionist-claims", "Claims over the example packs (written first; tuned on)"],
  ["receptionist-claims-tuned", "Claims over ten other businesses (tuned on)"],
  ["receptionist-claims-unseen", "Claims over a business that nothing was tuned on"],
];

/** Holds the facts check against our own claims, and its score against plain word overlap on public data. */
export async function measureGrounding(data: DataFolder): Promise<Section> {
  const tables: Table[] = [];
  const worst: string[] = [];
  for (const [set, title] of SETS) {
    const judged = await judgeClaims(set);
    tables.push({
      title,
      rows: [
        row("all", judged, true),
        ...slices(judged, ({ pack }) => pack).map(([name, rows]) => row(name, rows)),
      ],
    });
    if (set === "receptionist-claims-unseen") continue;
    if (set === "receptionist-claims") tables.push(byTwist(judged), byKind(judged));
    worst.push(
      ...judged
        .filter(({ blocked, supported }) => blocked === supported)
        .map(({ supported, text, reasons }) =>
          supported ? `blocked (${reasons.join(", ")}): ${text}` : `said: ${text}`,
        ),
    );
  }
  tables.push(sharedTable(data), await speedTable());
  return {
    area: "grounding",
    tables,
    worst,
    notes: [
      "A claim is checked over the passages that a right retrieval cites, by the whole inspector of its pack.",
      "No claim of general grounding is made: on public data plain word overlap ranks better than the facts' score does.",
      "Mistakes on the unseen claims are not printed: whoever tunes on them has to write new ones.",
    ],
  };
}

function row(name: string, rows: readonly Judged[], goals = false): Row {
  const wrong = rows.filter(({ supported }) => !supported);
  const right = rows.filter(({ supported }) => supported);
  const found = wrong.filter(({ blocked }) => blocked).length;
  const spurious = right.filter(({ blocked }) => blocked).length;
  return {
    name,
    rows: rows.length,
    figures: {
      precision: share(found, found + spurious),
      recall: share(found, wrong.length),
      F1: f1(rows, goals),
      "supported blocked": share(spurious, right.length, goals ? BLOCKED_GOAL : undefined),
    },
  };
}

/** F1 of blocking, with a bootstrap interval. */
function f1(rows: readonly Judged[], goal: boolean): Figure {
  const of = (picked: readonly (Judged | undefined)[]) => {
    const count = (blocked: boolean, supported: boolean) =>
      picked.filter((one) => one?.blocked === blocked && one.supported === supported).length;
    return fBeta(count(true, false), count(true, true), count(false, false));
  };
  const random = createRandom(rows.length);
  const values = Array.from({ length: RESAMPLES }, () =>
    of(rows.map(() => rows[Math.floor(random() * rows.length)])),
  ).sort((one, other) => one - other);
  const at = (part: number) => values[Math.floor(part * (RESAMPLES - 1))] ?? Number.NaN;
  return {
    value: of(rows),
    low: at(0.025),
    high: at(0.975),
    unit: "ratio",
    ...(goal ? { goal: F1_GOAL } : {}),
  };
}

function byTwist(judged: readonly Judged[]): Table {
  return {
    title: "Wrong claims by how they are wrong: share blocked",
    rows: slices(
      judged.filter(({ supported }) => !supported),
      ({ twist = "other" }) => twist,
    ).map(([name, rows]) => ({
      name,
      rows: rows.length,
      figures: { blocked: share(rows.filter(({ blocked }) => blocked).length, rows.length) },
    })),
  };
}

function byKind(judged: readonly Judged[]): Table {
  return {
    title: "Claims by what they are about",
    rows: slices(judged, ({ kind }) => kind).map(([name, rows]) => {
      const blocked = (supported: boolean) => {
        const part = rows.filter((one) => one.supported === supported);
        return share(part.filter((one) => one.blocked).length, part.length);
      };
      return {
        name,
        rows: rows.length,
        figures: { "wrong blocked": blocked(false), "right blocked": blocked(true) },
      };
    }),
  };
}

function slices(
  rows: readonly Judged[],
  by: (row: Judged) => string,
): readonly (readonly [string, readonly Judged[]])[] {
  const groups = Map.groupBy(rows, by);
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}

interface SharedRow {
  readonly context: string;
  readonly response: string;
  readonly grounded: boolean;
  readonly source: string;
}

function sharedTable(data: DataFolder): Table {
  const scored = data.rows<SharedRow>("groundedness/shared_all.jsonl.gz").map((one) => ({
    source: one.source,
    grounded: one.grounded,
    facts: factScore(one.context, one.response),
    overlap: wordOverlap(one.context, one.response),
  }));
  const area = (rows: typeof scored, score: "facts" | "overlap") =>
    auroc(
      rows.filter(({ grounded }) => grounded).map((one) => one[score]),
      rows.filter(({ grounded }) => !grounded).map((one) => one[score]),
    );
  return {
    title: "groundedness/shared_all: AUROC of grounded against not grounded",
    rows: [["all", scored] as const, ...Map.groupBy(scored, ({ source }) => source)].map(([name, rows]) => ({
      name,
      rows: rows.length,
      figures: { facts: area(rows, "facts"), "word overlap": area(rows, "overlap") },
    })),
  };
}

/** What reading and judging a sentence costs, beside the reading that every check shares. */
async function speedTable(): Promise<Table> {
  const texts = await passagesOf("receptionist-claims");
  const prepared = readClaimRows("receptionist-claims").map((one) => {
    const normal = normalise(one.text);
    return {
      normal,
      values: findValues(normal.text),
      sheets: (texts.get(one.id) ?? []).map(factsOf),
    };
  });
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    for (const { normal, values, sheets } of prepared)
      for (const claim of readClaims(normal, values)) {
        compareHours(claim, sheets);
        judgeClaim(claim, sheets);
      }
    best = Math.min(best, ((performance.now() - started) * 1_000) / prepared.length);
  }
  return {
    title: "Speed of the facts check",
    rows: [
      {
        name: "a sentence",
        rows: prepared.length,
        figures: { time: { value: best, unit: "µs", goal: MICROS_GOAL } },
      },
    ],
  };
}
