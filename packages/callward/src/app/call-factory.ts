import { randomBytes, randomUUID } from "node:crypto";
import { createRetriever, type Guard, type Retriever } from "@callward/guard";
import type { Executor } from "../actions/executor.ts";
import { createMemoryCalendar } from "../actions/memory-calendar.ts";
import { type CallClock, systemCallClock } from "../calls/call-clock.ts";
import type { CallSound, TraceSink } from "../calls/call-deps.ts";
import type { CallLimits } from "../calls/call-limits.ts";
import { ALL_ALLOWED, type Controls } from "../calls/controls.ts";
import { createCall } from "../calls/create-call.ts";
import type { Call, Caller, CallListeners } from "../calls/events.ts";
import { createModelEngine, type ModelEngine } from "../models/model-engine.ts";

/** Bytes of unguessable text for each call's fence and canary: 128 bits cannot be guessed within a call. */
const NONCE_BYTES = 16;

/** One assistant, compiled and connected: what every call of it shares. */
export interface Assistant {
  readonly guard: Guard;
  readonly retriever: Retriever;
  readonly engine: ModelEngine | undefined;
  readonly executor: Executor;
}

/** Connects a guard to its engines. Throws MODEL_KEY_MISSING. */
export function assembleAssistant(
  guard: Guard,
  env: Readonly<Record<string, string | undefined>>,
): Assistant {
  return {
    guard,
    retriever: createRetriever(guard.pack),
    engine: createModelEngine(guard.pack.assistant.model, env),
    executor: createMemoryCalendar({ pack: guard.pack, ids: () => randomUUID() }),
  };
}

export interface OpenCallOptions {
  /** Id of the call; made here where it is not given. */
  readonly id?: string;
  readonly sink: TraceSink;
  readonly caller?: Caller;
  readonly clock?: CallClock;
  readonly tenant?: string;
  /** What switches stop for this tenant; without, nothing is stopped. */
  readonly controls?: () => Controls;
  /** Given where the line is one of sound. */
  readonly sound?: CallSound;
  /** What the call may use. */
  readonly limits?: CallLimits;
  /** Somebody tries this version; nobody calls. */
  readonly test?: true;
  /** W3C trace context of whoever brought the call. */
  readonly traceparent?: string;
}

/** Opens a call on an assistant. The call pins this assistant's pack for as long as it lasts. */
export function openCall(assistant: Assistant, listeners: CallListeners, options: OpenCallOptions): Call {
  return createCall({
    id: options.id ?? randomUUID(),
    tenant: options.tenant ?? "local",
    ...assistant,
    sink: options.sink,
    clock: options.clock ?? systemCallClock,
    caller: options.caller ?? { clearance: "public" },
    listeners,
    controls: options.controls ?? (() => ALL_ALLOWED),
    ...(options.sound === undefined ? {} : { sound: options.sound }),
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    ...(options.test === undefined ? {} : { test: options.test }),
    ...(options.traceparent === undefined ? {} : { traceparent: options.traceparent }),
    nonce: randomBytes(NONCE_BYTES).toString("hex"),
  });
}
