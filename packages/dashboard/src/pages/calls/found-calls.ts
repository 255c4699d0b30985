import type { TraceRecord } from "../../../../guard/src/contracts/trace.ts";

/** A call of which the search found records. */
export interface FoundCall {
  readonly id: string;
  /** The earliest and the latest of what was found, ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly pack: string;
  /** Somebody tried the version; nobody called. */
  readonly test: boolean;
  /** Routes that its turns took, in the order in which they were taken first. */
  readonly routes: readonly string[];
  /** Rules that found something. */
  readonly findings: readonly string[];
  /** How it ended, as far as that was found. */
  readonly end: "person" | "ended" | undefined;
  /** A turn that the search asked for; undefined where it asked for none in particular. */
  readonly turn: number | undefined;
}

/**
 * The calls behind records of the trace, in the order in which the records name them.
 *
 * @param ofTurns the search asked for turns (by route or finding), so that a call is opened at the first of them.
 */
export function foundCalls(records: readonly TraceRecord[], ofTurns: boolean): readonly FoundCall[] {
  const calls = new Map<string, TraceRecord[]>();
  for (const record of records) {
    const known = calls.get(record.call);
    if (known === undefined) calls.set(record.call, [record]);
    else known.push(record);
  }
  return [...calls].map(([id, own]) => foundCall(id, own, ofTurns));
}

function foundCall(id: string, records: readonly TraceRecord[], ofTurns: boolean): FoundCall {
  const inOrder = records.toSorted((left, right) => compare(left.at, right.at) || left.turn - right.turn);
  const [first] = inOrder;
  const has = (event: TraceRecord["event"]) => inOrder.some((record) => record.event === event);
  return {
    id,
    from: first?.at ?? "",
    to: inOrder.at(-1)?.at ?? "",
    pack: `${first?.pack.id}@${first?.pack.version}`,
    test: inOrder.some(({ test }) => test === true),
    routes: unique(inOrder.flatMap(({ route }) => route ?? [])),
    findings: unique(
      inOrder.flatMap(({ reports = [] }) =>
        reports.flatMap(({ outcome, findings }) =>
          outcome === "allow" ? [] : findings.map(({ rule }) => rule),
        ),
      ),
    ),
    end: has("transfer") ? "person" : has("call-end") ? "ended" : undefined,
    turn: ofTurns ? first?.turn : undefined,
  };
}

const compare = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];
