import { redact } from "../../packages/guard/src/redact/redact.ts";
import type { DataFolder } from "../data/data-folder.ts";
import type { Figure, Goal, Row, Section, Table } from "../report/section.ts";
import { fBeta, share } from "../report/statistics.ts";
import { generate } from "../spoken-pii/generator.ts";
import { type Counts, countSpans, type Labelled } from "../spoken-pii/match.ts";
import { scoreSpoken, spokenSection } from "../spoken-pii/scorer.ts";

interface PiiRow {
  readonly text: string;
  readonly split: string;
  readonly source: string;
  readonly spans: readonly Labelled[];
  /** How often the caller was asked before (EVI only). */
  readonly attempt?: number;
}

/** What one file is held to, by type. */
interface File {
  readonly name: string;
  readonly title: string;
  readonly goals: Readonly<Record<string, { readonly recall: number; readonly precision?: number }>>;
  /** Goal of F2 over all types. */
  readonly f2?: number;
}

const SPOKEN = { recall: 0.9, precision: 0.9 };
const FILES: readonly File[] = [
  {
    name: "evi_spoken",
    title: "EVI: callers' answers as a speech engine wrote them (dev)",
    goals: { POSTCODE: SPOKEN, PERSON: SPOKEN, DOB: SPOKEN },
  },
  { name: "presidio", title: "Presidio research, typed (dev)", goals: {}, f2: 0.8 },
  { name: "sgd_written", title: "SGD, written dialogues (dev)", goals: { PHONE: { recall: 0.99 } } },
  { name: "nlupp_callcentre", title: "NLU++, spoken to call centres (dev)", goals: {} },
  { name: "slurp_spoken", title: "SLURP, spoken to an assistant (dev)", goals: {} },
  { name: "wnut17", title: "WNUT17, posts of the web (dev)", goals: {} },
];
/** Types that have a form of their own: told by checksum, length or punctuation rather than by meaning. */
const STRUCTURED: ReadonlySet<string> = new Set([
  "CREDIT_CARD",
  "PHONE",
  "EMAIL",
  "SSN",
  "IBAN",
  "IP",
  "URL",
]);
const SPOKEN_SEED = 20_260_101;
const SPOKEN_ROWS = 4_000;
const WORST = 12;

/** Personal data: recall and precision of each type, what is taken that is nobody's, and what a turn costs. */
export function measurePii(data: DataFolder): Section {
  const worst: string[] = [];
  const tables: Table[] = [];
  const structured = new Map<string, Counts>();
  for (const file of FILES) {
    const rows = dev(data.rows<PiiRow>(`pii/${file.name}.jsonl.gz`));
    const { counts, mistakes } = count(rows);
    tables.push({ title: file.title, rows: rowsOf(counts, file) });
    worst.push(...mistakes.slice(0, WORST).map((line) => `${file.name}: ${line}`));
    // No rule of these types is trained; they were looked at on all rows, so that the split would be for show.
    if (file.name === "presidio" || file.name === "sgd_written")
      addStructured(structured, count(data.rows<PiiRow>(`pii/${file.name}.jsonl.gz`)).counts);
    if (file.name === "evi_spoken") tables.push(byAttempt(rows));
  }
  tables.push({
    title: "Types with a form of their own: Presidio research and SGD together, all rows",
    rows: figuresByType(structured, () => ({ recall: 0.98 })),
  });
  const harmless = dev(data.rows<PiiRow>("injection/benign_customer_service.jsonl.gz"));
  tables.push(overRedaction(harmless, worst));
  const spoken = spokenSection(
    scoreSpoken(generate(SPOKEN_SEED, SPOKEN_ROWS), ({ text, before }) => redact(text, { before }).spans),
  );
  tables.push(...spoken.tables.map(({ title, rows }) => ({ title: `spoken-pii, ${title}`, rows })));
  worst.push(...spoken.worst.slice(0, WORST).map((line) => `spoken-pii: ${line}`));
  tables.push(cost(dev(data.rows<PiiRow>("pii/evi_spoken.jsonl.gz")), harmless));
  return {
    area: "pii",
    tables,
    worst,
    notes: [
      "A span counts as recalled when half of its characters are covered by spans of its type, as covered when they are redacted under any label; a found span is right when half of it is of its type. eval/spoken-pii/match.ts has the rule. Rows that the tagger was trained on are not measured: train and dev are apart.",
      "Harmless rows are not labelled: some of them hold a real name or address, so that the share touched is an upper bound. docs/detection-pii.md says what 300 of them, read by hand, showed.",
    ],
  };
}

function dev(rows: readonly PiiRow[]): readonly PiiRow[] {
  return rows.filter(({ split }) => split === "dev");
}

function count(rows: readonly PiiRow[]): {
  readonly counts: ReadonlyMap<string, Counts>;
  readonly mistakes: readonly string[];
} {
  const counts = new Map<string, Counts>();
  const mistakes: string[] = [];
  for (const { text, spans } of rows) {
    const found = redact(text).spans;
    const { missed, wrong } = countSpans(counts, spans, found);
    const shown = JSON.stringify(text.slice(0, 120));
    const quoted = (list: readonly Labelled[]) =>
      list.map(({ start, end, type }) => `${type} ${JSON.stringify(text.slice(start, end))}`).join(", ");
    if (missed.length > 0) mistakes.push(`missed ${quoted(missed)} in ${shown}`);
    if (wrong.length > 0) mistakes.push(`wrong ${quoted(wrong)} in ${shown}`);
  }
  return { counts, mistakes };
}

function rowsOf(counts: ReadonlyMap<string, Counts>, { goals, f2 }: File): readonly Row[] {
  const all: Counts = { gold: 0, recalled: 0, covered: 0, predicted: 0, right: 0 };
  for (const one of counts.values()) add(all, one);
  const score = fBeta(all.recalled, all.predicted - all.right, all.gold - all.recalled, 2);
  return [
    ...figuresByType(counts, (type) => goals[type]),
    {
      name: "all types",
      rows: all.gold,
      figures: {
        ...figures(all),
        F2: { value: score, unit: "ratio", ...(f2 === undefined ? {} : { goal: { atLeast: f2 } }) },
      },
    },
  ];
}

function figuresByType(
  counts: ReadonlyMap<string, Counts>,
  goalOf: (type: string) => { readonly recall: number; readonly precision?: number } | undefined,
): readonly Row[] {
  return [...counts]
    .sort(([left], [right]) => left.localeCompare(right))
    .map(([type, one]) => ({ name: type, rows: one.gold, figures: figures(one, goalOf(type)) }));
}

function figures(
  { gold, recalled, covered, predicted, right }: Counts,
  goal?: { readonly recall: number; readonly precision?: number },
): Row["figures"] {
  const least = (value: number | undefined): Goal | undefined =>
    value === undefined ? undefined : { atLeast: value };
  return {
    recall: share(recalled, gold, least(goal?.recall)),
    "covered by any label": share(covered, gold),
    precision: share(right, predicted, least(goal?.precision)),
  };
}

function add(sum: Counts, one: Counts): void {
  for (const key of ["gold", "recalled", "covered", "predicted", "right"] as const) sum[key] += one[key];
}

function addStructured(sums: Map<string, Counts>, counts: ReadonlyMap<string, Counts>): void {
  for (const [type, one] of counts) {
    if (!STRUCTURED.has(type)) continue;
    const sum = sums.get(type) ?? { gold: 0, recalled: 0, covered: 0, predicted: 0, right: 0 };
    add(sum, one);
    sums.set(type, sum);
  }
}

/** Callers who were not understood the first time spell and repeat. */
function byAttempt(rows: readonly PiiRow[]): Table {
  const attempts = [...new Set(rows.map(({ attempt }) => attempt ?? 0))].sort();
  return {
    title: "EVI by how often the caller was asked before",
    rows: attempts.map((attempt) => {
      const all: Counts = { gold: 0, recalled: 0, covered: 0, predicted: 0, right: 0 };
      const chosen = rows.filter((row) => (row.attempt ?? 0) === attempt);
      for (const one of count(chosen).counts.values()) add(all, one);
      return { name: `asked ${attempt} times before`, rows: chosen.length, figures: figures(all) };
    }),
  };
}

/** Rows of which anything is taken. EVI's are answers to "what is your postcode", so they stand apart. */
function overRedaction(rows: readonly PiiRow[], worst: string[]): Table {
  const bySource = new Map<string, { rows: number; touched: number }>();
  for (const { text, source } of rows) {
    const one = bySource.get(source) ?? { rows: 0, touched: 0 };
    bySource.set(source, one);
    one.rows += 1;
    const { spans } = redact(text);
    if (spans.length === 0) continue;
    one.touched += 1;
    if (source !== "evi")
      worst.push(
        `harmless ${source}: ${spans.map(({ start, end, type }) => `${type} ${JSON.stringify(text.slice(start, end))}`).join(", ")} in ${JSON.stringify(text.slice(0, 120))}`,
      );
  }
  const rest = [...bySource].filter(([source]) => source !== "evi").map(([, one]) => one);
  const total = rest.reduce((sum, one) => sum + one.rows, 0);
  const touched = rest.reduce((sum, one) => sum + one.touched, 0);
  return {
    title: "Customer-service turns held to be harmless: share of which anything is redacted (dev)",
    rows: [
      ...[...bySource].map(([source, one]) => ({
        name: source,
        rows: one.rows,
        figures: { touched: share(one.touched, one.rows) },
      })),
      { name: "all but evi", rows: total, figures: { touched: share(touched, total) } },
    ],
  };
}

/** What a turn costs, one call at a time after a warm-up. */
function cost(spoken: readonly PiiRow[], harmless: readonly PiiRow[]): Table {
  const measured = (name: string, rows: readonly PiiRow[]): Row => {
    for (const { text } of rows) redact(text);
    const samples = rows
      .map(({ text }) => {
        const started = performance.now();
        redact(text);
        return (performance.now() - started) * 1000;
      })
      .sort((left, right) => left - right);
    const at = (part: number, goal?: Goal): Figure => ({
      value: samples[Math.min(samples.length - 1, Math.floor(samples.length * part))] ?? Number.NaN,
      unit: "µs",
      ...(goal === undefined ? {} : { goal }),
    });
    return {
      name,
      rows: rows.length,
      figures: { median: at(0.5, { atMost: 60 }), p95: at(0.95), p99: at(0.99) },
    };
  };
  return { title: "Time of a turn", rows: [measured("EVI", spoken), measured("customer service", harmless)] };
}
