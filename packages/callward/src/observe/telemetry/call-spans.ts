import { stops, type TraceRecord } from "@callward/guard";
import {
  type Attributes,
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";
import type { TraceSink } from "../../calls/call-deps.ts";
import { readTraceparent } from "./traceparent.ts";

/** The spans of calls in progress. */
export interface CallSpans extends TraceSink {
  /** The context for what is done for a call now: its turn, else the call; the root where the call is not known. */
  contextOf(call: string | undefined): Context;
}

interface OpenCall {
  readonly span: Span;
  readonly context: Context;
  turn: { readonly number: number; readonly span: Span; readonly context: Context; last: number } | undefined;
}

/**
 * Makes spans of trace records: one of a call, in it one of each turn of words, whose releases, decisions and faults are
 * events. The records are redacted, but even so none of their texts is used.
 */
export function createCallSpans(tracer: Tracer): CallSpans {
  const calls = new Map<string, OpenCall>();

  function begin(record: TraceRecord, at: number): void {
    const parent = readTraceparent(record.traceparent);
    const context =
      parent === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, { ...parent, isRemote: true });
    const { pack, tenant, call, test } = record;
    const span = tracer.startSpan(
      "call",
      {
        kind: SpanKind.SERVER,
        startTime: at,
        attributes: {
          "callward.call": call,
          "callward.tenant": tenant,
          "callward.pack": pack.id,
          "callward.pack.version": pack.version,
          ...(test === undefined ? {} : { "callward.test": test }),
        },
      },
      context,
    );
    calls.set(call, { span, context: trace.setSpan(context, span), turn: undefined });
  }

  function beginTurn(open: OpenCall, record: TraceRecord, at: number): void {
    endTurn(open);
    const { route, because, form, intent, score, turn } = record;
    const span = tracer.startSpan(
      "turn",
      {
        startTime: at - (record.micros?.hear ?? 0) / 1_000,
        attributes: {
          "callward.turn": turn,
          ...(route === undefined ? {} : { "callward.route": route }),
          ...(because === undefined ? {} : { "callward.because": because }),
          ...(form === undefined ? {} : { "callward.form": form }),
          ...(intent === undefined
            ? {}
            : { "callward.intent": intent.label, "callward.intent.confidence": intent.confidence }),
          ...(score === undefined ? {} : { "callward.attack.score": score }),
          ...stoppedBy(record),
        },
      },
      open.context,
    );
    open.turn = { number: turn, span, context: trace.setSpan(open.context, span), last: at };
  }

  function endTurn(open: OpenCall): void {
    open.turn?.span.end(open.turn.last);
    open.turn = undefined;
  }

  function note(open: OpenCall, record: TraceRecord, at: number): void {
    if (open.turn !== undefined && record.turn !== open.turn.number) endTurn(open);
    const on = open.turn?.span ?? open.span;
    on.addEvent(record.event, eventAttributes(record), at);
    if (open.turn !== undefined) open.turn.last = at;
    if (record.event === "fault" && record.fault !== undefined) {
      on.setAttribute("error.type", record.fault.code);
      on.setStatus({ code: SpanStatusCode.ERROR });
    }
  }

  return {
    write(record) {
      const at = Date.parse(record.at);
      if (record.event === "call-start") return begin(record, at);
      const open = calls.get(record.call);
      if (open === undefined) return;
      if (record.event === "heard") return beginTurn(open, record, at);
      if (record.event !== "call-end") return note(open, record, at);
      calls.delete(record.call);
      endTurn(open);
      if (record.reason !== undefined) open.span.setAttribute("callward.end", record.reason);
      open.span.end(at);
    },
    contextOf(call) {
      const open = call === undefined ? undefined : calls.get(call);
      return open?.turn?.context ?? open?.context ?? ROOT_CONTEXT;
    },
  };
}

/** What of a record may be in a span: ids of the pack, codes and numbers. */
function eventAttributes(record: TraceRecord): Attributes {
  const { release, action, target, reason, limit, portion, fault, answeredBy, passages } = record;
  return {
    ...(release === undefined ? {} : { "callward.origin": release.origin }),
    ...(release?.line === undefined ? {} : { "callward.line": release.line }),
    ...(action === undefined
      ? {}
      : {
          "callward.action": action.name,
          "callward.decision": action.decision,
          "callward.code": action.code,
        }),
    ...(target === undefined ? {} : { "callward.target": target }),
    ...(reason === undefined ? {} : { "callward.reason": reason }),
    ...(limit === undefined ? {} : { "callward.limit": limit.name, "callward.limit.scope": limit.scope }),
    ...(portion === undefined ? {} : { "callward.portion": portion }),
    ...(fault === undefined ? {} : { "error.type": fault.code }),
    ...(answeredBy === undefined ? {} : { "callward.answered_by": answeredBy }),
    ...(passages === undefined ? {} : { "callward.passages": passages.length }),
    ...stoppedBy(record),
  };
}

function stoppedBy({ reports = [] }: TraceRecord): Attributes {
  const stopped = reports.filter(stops).map(({ check }) => check);
  return stopped.length === 0 ? {} : { "callward.stopped_by": stopped };
}
