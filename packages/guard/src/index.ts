export {
  type BusinessTime,
  compileBusinessTime,
  nextFreeSlots,
  overlapsTaken,
  toEpoch,
  toLocal,
} from "./action/business-time.ts";
export { createDecider } from "./action/decide.ts";
export { parseArg } from "./action/parse-args.ts";
export { makeReceipt, renderLine, spoken } from "./action/receipt.ts";
export { type ToolIntent, type ToolPolicy, toolDecision } from "./action/tool-decision.ts";
// Answering from the knowledge base.
export { type Draft, draftSchema } from "./answer/draft-schema.ts";
export { extractAnswer } from "./answer/extract.ts";
export type { RetrievedPassage } from "./answer/passage-index.ts";
export { buildPrompt, type PromptInput } from "./answer/prompt.ts";
export { createRetriever, type Retriever } from "./answer/retriever.ts";
export type { AsyncCheck, Check, CheckPolicy, Ran } from "./check/run-check.ts";
export type {
  ActionState,
  ArgValue,
  Decision,
  DecisionKind,
  Proposal,
  RiskTier,
} from "./contracts/action.ts";
export { RISK_TIERS } from "./contracts/action.ts";
export { type Clock, systemClock } from "./contracts/clock.ts";
export type { Redacted } from "./contracts/redacted.ts";
export {
  isRelease,
  type Receipt,
  type Release,
  type ReleaseOrigin,
  type SayContext,
  type SentenceOutcome,
  type SentenceVerdict,
} from "./contracts/release.ts";
export type { Span } from "./contracts/span.ts";
export type { TraceEvent, TraceRecord } from "./contracts/trace.ts";
export {
  CLEARANCES,
  type Clearance,
  type GatekeeperAction,
  type HearState,
  type IntentGuess,
  type Route,
  type RouteKind,
  type Source,
  type Speaker,
  type Turn,
} from "./contracts/turn.ts";
export {
  type Category,
  type CheckReport,
  type FailMode,
  type Finding,
  type Outcome,
  stops,
  type Verdict,
} from "./contracts/verdict.ts";
export { createGuard } from "./create-guard.ts";
export {
  CallwardError,
  ERRORS,
  type ErrorCode,
  type ErrorDetails,
  errorMessage,
  type Fault,
  isCallwardError,
  type SourceLocation,
} from "./errors.ts";
export type { Guard, GuardOptions, SentenceGate } from "./guard.ts";
export { SHIPPED_MODELS } from "./learning/shipped-models.ts";
export { type AbuseWindow, abuseSpike } from "./monitor/abuse-spike.ts";
export { packJsonSchemas } from "./pack/json-schema.ts";
export { deepFreeze, type LoadResult, loadPack } from "./pack/load-pack.ts";
export type { KnowledgeDocument, Pack, PackFiles, Passage } from "./pack/pack.ts";
export type { Problem } from "./pack/problem.ts";
export type { ActionConfig, AssistantConfig } from "./pack/schema.ts";
export { runSelfTests, type SelfTestReport } from "./pack/self-test.ts";
export { PII_TYPES, type PiiType } from "./redact/pii-types.ts";
export { type PiiSpan, type RedactContext, type Redaction, redact } from "./redact/redact.ts";
export { normalise } from "./text/normalise.ts";
