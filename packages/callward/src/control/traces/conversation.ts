import { type CheckReport, stops, type TraceEvent, type TraceRecord } from "@callward/guard";

/** One thing that happened on a call, as a viewer shows it. */
export interface ConversationEntry {
  readonly turn: number;
  readonly at: string;
  readonly who: "caller" | "assistant" | "line";
  readonly event: TraceEvent;
  /** Redacted; absent where words were not kept. */
  readonly text?: string;
  readonly restricted?: boolean;
  /** `stopped`: a check blocked it, or failed closed; `flagged`: one had something to say. */
  readonly verdict?: "passed" | "flagged" | "stopped" | "approved";
  /** Every check that looked at it. */
  readonly checks?: readonly CheckReport[];
  /** Share of the words that left the line, from 0 to 1; on lines of sound only. */
  readonly portion?: number;
  /** Everything else that the trace holds of it. */
  readonly record: TraceRecord;
}

/** One call as a conversation, with every verdict. */
export interface Conversation {
  readonly call: string;
  readonly pack: TraceRecord["pack"];
  readonly startedAt: string;
  /** Absent while the call is in progress. */
  readonly endedAt?: string;
  readonly endReason?: string;
  readonly turns: number;
  /** Somebody tried this version; nobody called. */
  readonly test?: true;
  readonly entries: readonly ConversationEntry[];
}

/** Makes a conversation of all records of a call, oldest first. Undefined where there are none. */
export function conversationOf(records: readonly TraceRecord[]): Conversation | undefined {
  const [first] = records;
  if (first === undefined) return undefined;
  const portions = new Map(
    records.flatMap(({ played, portion }) =>
      played === undefined || portion === undefined ? [] : [[played, portion] as const],
    ),
  );
  const end = records.find(({ event }) => event === "call-end");
  return {
    call: first.call,
    pack: first.pack,
    startedAt: first.at,
    ...(end === undefined ? {} : { endedAt: end.at, endReason: end.reason ?? "" }),
    ...(first.test === undefined ? {} : { test: first.test }),
    turns: Math.max(...records.map(({ turn }) => turn)),
    entries: records
      .filter(({ event }) => event !== "played")
      .map((record) => entryOf(record, portions.get(record.release?.id ?? ""))),
  };
}

function entryOf(record: TraceRecord, portion: number | undefined): ConversationEntry {
  const { turn, at, event, text, restricted, reports } = record;
  return {
    turn,
    at,
    who: event === "said" ? "assistant" : event === "heard" || event === "key" ? "caller" : "line",
    event,
    ...(text === undefined ? {} : { text }),
    ...(restricted === true ? { restricted } : {}),
    ...(event === "heard" || event === "said" ? { verdict: verdictOf(record) } : {}),
    ...(reports === undefined || reports.length === 0 ? {} : { checks: reports }),
    ...(portion === undefined ? {} : { portion }),
    record,
  };
}

function verdictOf({ release, reports = [] }: TraceRecord): NonNullable<ConversationEntry["verdict"]> {
  if (reports.some(stops)) return "stopped";
  if (release?.origin === "approved") return "approved";
  return reports.some(({ outcome }) => outcome !== "allow") ? "flagged" : "passed";
}
