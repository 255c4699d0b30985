import type { Guard, Retriever, TraceRecord } from "@callward/guard";
import type { Executor } from "../actions/executor.ts";
import type { ModelEngine } from "../models/model-engine.ts";
import type { CallClock } from "./call-clock.ts";
import type { CallLimits } from "./call-limits.ts";
import type { Controls } from "./controls.ts";
import type { Caller, CallListeners } from "./events.ts";

/** Takes the redacted trace. `write` never throws and never waits. */
export interface TraceSink {
  write(record: TraceRecord): void;
}

/** Everything a call is composed of. One guard serves many calls; the rest may be shared or not. */
export interface CallDeps {
  readonly id: string;
  readonly tenant: string;
  readonly guard: Guard;
  readonly retriever: Retriever;
  /** Absent: answers are extracted from the knowledge base. */
  readonly engine: ModelEngine | undefined;
  readonly executor: Executor;
  readonly sink: TraceSink;
  readonly clock: CallClock;
  readonly caller: Caller;
  readonly listeners: CallListeners;
  /** What switches stop for this tenant now; asked at every decision, so it must be cheap. */
  readonly controls: () => Controls;
  /** Fresh unguessable text for this call: fences the caller's words in prompts and is the canary for leaks. */
  readonly nonce: string;
  /** How sound gets in and out; absent where the line is one of text. */
  readonly sound?: CallSound;
  /** What the call may use; absent: as much as it likes. */
  readonly limits?: CallLimits;
  /** Somebody tries this version; nobody calls. */
  readonly test?: true;
  /** W3C trace context (`traceparent`) of whoever brought the call, checked by `readTraceparent`. */
  readonly traceparent?: string;
}

/** What a call knows of the speech engines of its line. */
export interface CallSound {
  /** `free` speech, a `closed` list of phrases, or `none`: with the last two the keypad menu is offered at once. */
  readonly hearing: "free" | "closed" | "none";
  /** Kind and version of each engine by its task, for the trace. */
  readonly engines: Readonly<Record<string, string>>;
}
