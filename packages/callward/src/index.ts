export type { ExecutionResult, Executor } from "./actions/executor.ts";
export { createMemoryCalendar } from "./actions/memory-calendar.ts";
export { type Assistant, assembleAssistant, openCall } from "./app/call-factory.ts";
export type { Settings } from "./app/settings.ts";
export { type RunningApp, startApp } from "./app/start-app.ts";
export { type CallClock, systemCallClock } from "./calls/call-clock.ts";
export type { CallDeps, TraceSink } from "./calls/call-deps.ts";
export { createCall } from "./calls/create-call.ts";
export type {
  Call,
  Caller,
  CallInput,
  CallListeners,
  CallOutput,
  EndReason,
  TurnView,
} from "./calls/events.ts";
export type { DraftAction, DraftEvent, DraftRequest, ModelEngine } from "./models/model-engine.ts";
export { createModelEngine } from "./models/model-engine.ts";
export type { OpenedPack } from "./packs/load-folder.ts";
export { openGuard, openPack } from "./packs/open-guard.ts";
export { openPackFolder } from "./packs/pack-folder.ts";
export { type JsonlSink, openJsonlSink } from "./trace/jsonl-sink.ts";
