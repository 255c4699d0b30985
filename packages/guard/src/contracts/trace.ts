import type { DecisionKind } from "./action.ts";
import type { Redacted } from "./redacted.ts";
import type { ReleaseOrigin } from "./release.ts";
import type { RouteKind, Source, Speaker } from "./turn.ts";
import type { CheckReport } from "./verdict.ts";

/** What happened at this point of the call. */
export type TraceEvent =
  | "call-start"
  | "heard"
  | "key"
  | "silence"
  | "unheard"
  | "interrupted"
  | "doubt"
  | "said"
  | "played"
  | "answer"
  | "limit"
  | "decision"
  | "receipt"
  /** A switch kept something from being used or said. */
  | "stopped"
  | "fault"
  | "transfer"
  | "call-end";

/** One decision of a call, redacted by type before any sink sees it (DESIGN §6). */
export interface TraceRecord {
  readonly schema: 1;
  readonly call: string;
  readonly turn: number;
  readonly event: TraceEvent;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly tenant: string;
  readonly pack: { readonly id: string; readonly version: string; readonly hash: string };
  readonly source?: Source;
  readonly speaker?: Speaker;
  /** Absent where the text was discarded rather than stored. */
  readonly text?: Redacted;
  readonly restricted?: boolean;
  readonly reports?: readonly CheckReport[];
  readonly intent?: { readonly label: string; readonly confidence: number };
  /** Where the words went: `action` also where one was being asked for or confirmed and took them. */
  readonly route?: RouteKind;
  /** What led there: the rule of a triage, the reason of a hand-over or refusal, the action, else the intent. */
  readonly because?: string;
  /**
   * What the action that was open made of the words: they `filled` in what it asks for, `abandoned` it, or were `unclear` to
   * it; it was `waiting` for a key, or had been `stopped` by a switch. Absent where the words did not go to one.
   */
  readonly form?: "filled" | "abandoned" | "unclear" | "waiting" | "stopped";
  readonly score?: number;
  /** What the turn was held against: the injection score that is an attack, the confidence that a fixed answer needs. */
  readonly thresholds?: { readonly attack: number; readonly intent: number };
  /** Ids of the passages that were retrieved; only on an answer. */
  readonly passages?: readonly string[];
  /** Ids of those that a model named as its ground. */
  readonly cited?: readonly string[];
  /** Who answered from the passages: a model, the operator's own sentences, an action that the model proposed, nobody. */
  readonly answeredBy?: "model" | "extract" | "action" | "nobody";
  /** What the model was asked and gave; `estimated` where the provider did not say. */
  readonly tokens?: { readonly input: number; readonly output: number; readonly estimated?: true };
  /** The limit that was met, whose it is, and what was done about it. */
  readonly limit?: {
    readonly name: string;
    readonly scope: "tenant" | "caller";
    readonly outcome: "person" | "goodbye" | "no-model";
  };
  /** Keyed hash of the number that the network claims; only on the record of the call's start. */
  readonly caller?: string;
  /** Somebody tried this version; nobody called. On every record of such a call. */
  readonly test?: true;
  /** W3C trace context that whoever brought the call gave; only on the record of the call's start. */
  readonly traceparent?: string;
  readonly action?: { readonly name: string; readonly decision: DecisionKind; readonly code: string };
  readonly confirmation?: "none" | "waiting" | "confirmed" | "declined";
  readonly receipt?: string;
  /** Id of the kill switch that decided this, where one did. */
  readonly switch?: string;
  readonly release?: {
    readonly id: string;
    readonly origin: ReleaseOrigin;
    readonly line?: string;
    readonly verdict: string;
  };
  /** SHA-256 of the words of the disclosure; only on the record of the disclosure. */
  readonly wordingHash?: string;
  readonly fault?: { readonly code: string };
  readonly target?: string;
  readonly reason?: string;
  /** Id of the release that left the line. */
  readonly played?: string;
  /** How much of it the caller can have heard, from 0 to 1. */
  readonly portion?: number;
  /** Speech engines of the call by their task; only on the record of the call's start. */
  readonly engines?: Readonly<Record<string, string>>;
  readonly engine?: { readonly kind: string; readonly model: string };
  /** Version of each trained model that the guard shipped with; only on the record of the call's start. */
  readonly models?: Readonly<Record<string, string>>;
  /** Microseconds by stage. */
  readonly micros?: Readonly<Record<string, number>>;
}
