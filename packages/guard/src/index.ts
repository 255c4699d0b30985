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
export type { KnowledgeDocument, Pack, PackFiles, Passage } from "./pack/pack.ts";

// Answering from the knowledge base.
export { type Draft, draftSchema } from "./answer/draft-schema.ts";
export { extractAnswer } from "./answer/extract.ts";
export type { RetrievedPassage } from "./answer/passage-index.ts";
export { buildPrompt, type PromptInput } from "./answer/prompt.ts";
export { createRetriever, type Retriever } from "./answer/retriever.ts";
