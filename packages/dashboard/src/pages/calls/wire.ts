import type { TraceRecord } from "../../../../guard/src/contracts/trace.ts";

/** A call in progress, on any node: of `GET /api/v1/live`. */
export interface LiveCall {
  readonly id: string;
  readonly node: string;
  readonly line: "phone" | "browser" | "text";
  readonly state: "greeting" | "talking" | "waiting-for-person" | "transferring" | "ended";
  /** ISO 8601: when the call began. */
  readonly since: string;
  readonly turns: number;
  readonly pack: { readonly id: string; readonly version: string };
  /** Whether the pack serves it as live, canary or shadow. */
  readonly role: string;
  /** Where the last turn went; null before the first. */
  readonly route: string | null;
  /** Turns in which a check had something to say. */
  readonly flagged: number;
}

export interface LiveCalls {
  readonly calls: readonly LiveCall[];
  readonly nodes: readonly { readonly node: string; readonly active: number; readonly heardFrom: string }[];
}

/** A page of the trace: `GET /api/v1/traces`. */
export interface TracePage {
  readonly records: readonly TraceRecord[];
  /** Where it goes on; absent on the last page. */
  readonly next?: string;
}
