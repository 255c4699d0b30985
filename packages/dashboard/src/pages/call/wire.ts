import type { TraceRecord } from "../../../../guard/src/contracts/trace.ts";
import type { CheckReport } from "../../../../guard/src/contracts/verdict.ts";

/** One thing that happened on a call: of `GET /api/v1/calls/:call/conversation`. */
export interface Entry {
  readonly turn: number;
  readonly at: string;
  readonly who: "caller" | "assistant" | "line";
  readonly event: TraceRecord["event"];
  /** Redacted; absent where words were not kept. */
  readonly text?: string;
  readonly restricted?: boolean;
  readonly verdict?: "passed" | "flagged" | "stopped" | "approved";
  readonly checks?: readonly CheckReport[];
  /** Share of the words that left the line, from 0 to 1. */
  readonly portion?: number;
  readonly record: TraceRecord;
}

export interface Conversation {
  readonly call: string;
  readonly pack: { readonly id: string; readonly version: string; readonly hash: string };
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly endReason?: string;
  readonly turns: number;
  /** Somebody tried this version; nobody called. */
  readonly test?: true;
  readonly entries: readonly Entry[];
}

/** Why a turn went as it went: `GET /api/v1/calls/:call/turns/:turn/explanation`. */
export interface Explanation {
  readonly call: string;
  readonly turn: number;
  readonly summary: string;
  readonly steps: readonly { readonly about: string; readonly text: string }[];
}
