import { type CheckReport, stops, type TraceRecord } from "@callward/guard";

/** What a call has shown so far, as far as it takes to count it. */
interface CallSoFar {
  readonly caller: string | undefined;
  spoke: boolean;
}

/** Tells what to count of each record: keys of the tenant's counts. Keeps a little of each call until it ends. */
export interface RecordCounter {
  keysOf(record: TraceRecord): readonly string[];
}

/**
 * The keys: `call`, `call/ended`, `call/silent`, `heard`, `heard/refused`, `intent/<intent>`, `drafted`, `drafted/blocked`,
 * `blocked/<check>`, `leak`, `answer`, `answer/empty`, `tool/<action>`, `tool-refused/<action>`, `limit/<limit>`,
 * `fault/<part>/<code>` and `failed/<who>`, where who is a caller's keyed hash or, without one, the call.
 */
export function createRecordCounter(): RecordCounter {
  const calls = new Map<string, CallSoFar>();

  function failed(record: TraceRecord): string {
    const caller = calls.get(record.call)?.caller;
    return `failed/${caller === undefined ? `call:${record.call}` : `caller:${caller}`}`;
  }

  return {
    keysOf(record) {
      switch (record.event) {
        case "call-start":
          calls.set(record.call, { caller: record.caller, spoke: false });
          return ["call"];
        case "call-end": {
          const spoke = calls.get(record.call)?.spoke ?? true;
          calls.delete(record.call);
          // Who presses a key or is turned away at a limit was not waiting to be heard.
          const silent = !spoke && ["silence", "caller-hangup"].includes(record.reason ?? "");
          return ["call/ended", ...(silent ? ["call/silent"] : [])];
        }
        case "heard": {
          const call = calls.get(record.call);
          if (call !== undefined) call.spoke = true;
          const refused = record.route === "refuse" || (record.reports ?? []).some(isAttack);
          return [
            "heard",
            ...(record.intent === undefined ? [] : [`intent/${record.intent.label}`]),
            ...(refused ? ["heard/refused", failed(record)] : []),
          ];
        }
        case "said":
          return saidKeys(record);
        case "answer":
          return ["answer", ...(record.passages?.length === 0 ? ["answer/empty"] : [])];
        case "decision":
          return decisionKeys(record, failed(record));
        case "limit":
          return record.limit === undefined ? [] : [`limit/${record.limit.name}`];
        case "fault":
          return faultKeys(record, record.engine === undefined ? "call" : "model");
        case "unheard":
          return faultKeys(record, "hearing");
        case "played":
          return faultKeys(record, "voice");
        case "key":
        case "silence":
        case "interrupted":
        case "doubt":
        case "receipt":
        case "stopped":
        case "transfer":
          return [];
        default:
          throw new Error(record.event satisfies never);
      }
    },
  };
}

const isAttack = (report: CheckReport) => report.check === "injection" && report.outcome === "block";

function saidKeys({ release, reports = [] }: TraceRecord): readonly string[] {
  if (release === undefined || release.origin === "approved") return [];
  const stopping = reports.filter(stops);
  const leaks = stopping.some(({ findings }) => findings.some(({ category }) => category === "leak"));
  return [
    "drafted",
    ...(release.origin === "replacement" ? ["drafted/blocked"] : []),
    ...new Set(stopping.map(({ check }) => `blocked/${check}`)),
    ...(leaks ? ["leak"] : []),
  ];
}

function decisionKeys({ action, confirmation }: TraceRecord, failed: string): readonly string[] {
  if (action === undefined) return [];
  if (action.decision === "execute") return [`tool/${action.name}`];
  // A caller who says no, or wishes for a time that is taken, has not failed at anything.
  const forbidden = action.code.startsWith("policy/") || action.decision === "step_up";
  return forbidden && confirmation !== "declined" ? [`tool-refused/${action.name}`, failed] : [];
}

function faultKeys({ fault }: TraceRecord, part: string): readonly string[] {
  return fault === undefined ? [] : [`fault/${part}/${fault.code}`];
}
