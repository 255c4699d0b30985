import { stops, type TraceRecord } from "@callward/guard";
import { Counter, Gauge, Histogram, type Registry } from "prom-client";
import { createBoundedLabel } from "./bounded-label.ts";
import { transferReason } from "./transfer-reason.ts";

/** Tenants, checks and actions of packs that have a series of their own. */
const TENANTS = 200;
const CHECKS = 50;
const ACTIONS = 50;
/** From 50 µs to 0.1 s, around the budgets of the hot path: a median of 100 µs, a p99 of 1 ms. */
const DECISION_BUCKETS = [0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.1];
/** From 0.1 s to 10 s: what a caller notices, and what feels broken. */
const WAIT_BUCKETS = [0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10];
const MICROS = 1_000_000;

export type CallInstruments = ReturnType<typeof createCallInstruments>;

/** Everything that is counted from the records of calls. */
export function createCallInstruments(registry: Registry) {
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter({ name: `callward_${name}`, help, labelNames: ["tenant", ...labelNames], registers });
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name: `callward_${name}_seconds`, help, buckets, registers });
  return {
    tenant: createBoundedLabel(TENANTS),
    check: createBoundedLabel(CHECKS),
    action: createBoundedLabel(ACTIONS),
    tests: counter("test_calls_total", "Calls by which somebody tried a version, on this node", []),
    started: counter("calls_started_total", "Calls that began", []),
    ended: counter("calls_ended_total", "Calls that ended, by how", ["reason"]),
    active: new Gauge({
      name: "callward_calls_active",
      help: "Calls in progress on this node",
      labelNames: ["tenant"],
      registers,
    }),
    turns: counter("turns_total", "Turns of words, by where they went", ["route"]),
    unheard: counter("unheard_total", "Utterances of which no words were understood, by what was at fault", [
      "cause",
    ]),
    bargeIns: counter("barge_ins_total", "Times a caller spoke while the assistant did", []),
    stopped: counter("checks_stopped_total", "Texts that a check stopped, by check and outcome", [
      "check",
      "outcome",
    ]),
    releases: counter("releases_total", "Sentences released to be spoken, by where their words come from", [
      "origin",
    ]),
    answers: counter("answers_total", "Questions put to the knowledge base, by who answered", ["by"]),
    decisions: counter("decisions_total", "Decisions about actions", ["action", "decision"]),
    transfers: counter("transfers_total", "Callers handed to people, by reason", ["reason"]),
    faults: counter("faults_total", "Failures on calls, by code of the error table", ["code"]),
    limits: counter("limits_total", "Limits that were met", ["limit", "scope", "outcome"]),
    tokens: counter("model_tokens_total", "Tokens of models, those of test calls too", ["direction"]),
    hear: histogram("hear", "Time to decide about one utterance", DECISION_BUCKETS),
    say: histogram("say", "Time to inspect one drafted sentence", DECISION_BUCKETS),
    retrieve: histogram("retrieve", "Time to look into the knowledge base", DECISION_BUCKETS),
    model: histogram("model", "Time of one answer of a model, from question to last word", WAIT_BUCKETS),
    firstWords: histogram("model_first_words", "Time until a model's first words", WAIT_BUCKETS),
    firstSound: histogram(
      "first_sound",
      "Time from a caller's last words to the first sound of the answer",
      WAIT_BUCKETS,
    ),
  };
}

/** Counts one record. */
export function observeRecord(on: CallInstruments, record: TraceRecord): void {
  const tenant = on.tenant(record.tenant);
  if (record.test === true) return observeTest(on, tenant, record);
  const { micros = {}, fault } = record;
  if (fault !== undefined) on.faults.inc({ tenant, code: fault.code });
  switch (record.event) {
    case "call-start":
      on.started.inc({ tenant });
      return on.active.inc({ tenant });
    case "call-end":
      on.ended.inc({ tenant, reason: record.reason ?? "other" });
      return on.active.dec({ tenant });
    case "heard":
      countStops(on, tenant, record);
      if (micros.hear !== undefined) on.hear.observe(micros.hear / MICROS);
      return on.turns.inc({ tenant, route: record.route ?? "none" });
    case "unheard":
      return on.unheard.inc({ tenant, cause: fault === undefined ? "words" : "engine" });
    case "interrupted":
      return on.bargeIns.inc({ tenant });
    case "said":
      return observeSaid(on, tenant, record);
    case "answer":
      return observeAnswer(on, tenant, record);
    case "played":
      if (micros.first_sound !== undefined) on.firstSound.observe(micros.first_sound / MICROS);
      return;
    case "decision":
      if (record.action === undefined) return;
      return on.decisions.inc({
        tenant,
        action: on.action(record.action.name),
        decision: record.action.decision,
      });
    case "transfer":
      return on.transfers.inc({ tenant, reason: transferReason(record.reason) });
    case "limit": {
      if (record.limit === undefined) return;
      const { name, scope, outcome } = record.limit;
      return on.limits.inc({ tenant, limit: name, scope, outcome });
    }
    case "key":
    case "silence":
    case "doubt":
    case "receipt":
    case "fault":
    case "stopped":
      return;
    default:
      throw new Error(record.event satisfies never);
  }
}

/**
 * Whoever tries a version attacks it, hangs up and begins anew, which says nothing of how callers fare. What their questions
 * to a model cost is paid for like any other.
 */
function observeTest(on: CallInstruments, tenant: string, record: TraceRecord): void {
  if (record.event === "call-start") on.tests.inc({ tenant });
  countTokens(on, tenant, record);
}

function observeSaid(on: CallInstruments, tenant: string, record: TraceRecord): void {
  const { release, reports = [] } = record;
  countStops(on, tenant, record);
  if (release !== undefined) on.releases.inc({ tenant, origin: release.origin });
  if (reports.length > 0) on.say.observe(reports.reduce((sum, { micros }) => sum + micros, 0) / MICROS);
}

function observeAnswer(on: CallInstruments, tenant: string, record: TraceRecord): void {
  const { micros = {}, answeredBy = "nobody" } = record;
  on.answers.inc({ tenant, by: answeredBy });
  if (micros.retrieve !== undefined) on.retrieve.observe(micros.retrieve / MICROS);
  if (micros.model !== undefined) on.model.observe(micros.model / MICROS);
  if (micros.first_words !== undefined) on.firstWords.observe(micros.first_words / MICROS);
  countTokens(on, tenant, record);
}

function countTokens(on: CallInstruments, tenant: string, { tokens }: TraceRecord): void {
  if (tokens === undefined) return;
  on.tokens.inc({ tenant, direction: "input" }, tokens.input);
  on.tokens.inc({ tenant, direction: "output" }, tokens.output);
}

function countStops(on: CallInstruments, tenant: string, { reports = [] }: TraceRecord): void {
  for (const report of reports)
    if (stops(report)) on.stopped.inc({ tenant, check: on.check(report.check), outcome: report.outcome });
}
