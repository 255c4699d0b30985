import { createDecider } from "./action/decide.ts";
import { type CheckPolicy, checksInTurn, runAsyncCheck } from "./check/run-check.ts";
import { systemClock } from "./contracts/clock.ts";
import type { SayContext } from "./contracts/release.ts";
import type { GatekeeperAction, HearState, IntentGuess, Route, Turn } from "./contracts/turn.ts";
import { type CheckReport, stops } from "./contracts/verdict.ts";
import { CallwardError } from "./errors.ts";
import type { HeardText } from "./gatekeeper/heard-text.ts";
import { createInjectionCheck } from "./gatekeeper/injection/injection-check.ts";
import { createLearnedScorer } from "./gatekeeper/injection/learned-scorer.ts";
import { createIntentCheck } from "./gatekeeper/intent/intent-check.ts";
import { openIntentModel } from "./gatekeeper/intent/intent-model.ts";
import { intentsOfPack } from "./gatekeeper/intent/intents-of-pack.ts";
import { sanitise } from "./gatekeeper/sanitise.ts";
import { createUrgencyCheck } from "./gatekeeper/urgency/urgency-check.ts";
import type { Guard, GuardOptions } from "./guard.ts";
import { createInspector } from "./inspector/inspector.ts";
import { shippedWordClasses } from "./learning/word-classes.ts";
import { createFeatureReader } from "./learning/word-features.ts";
import type { Pack } from "./pack/pack.ts";
import { approvedLines } from "./route/approved-lines.ts";
import { chooseRoute } from "./route/route.ts";
import { normalise } from "./text/normalise.ts";

const CALLER: HearState = { source: "caller", speaker: "active_user", history: [], stalledTurns: 0 };
const NOTHING: SayContext = { passages: [], receipts: [], heard: [] };
/** What the route sees where the intent check failed open. */
const OUT_OF_SCOPE: IntentGuess = { label: "oos", confidence: 0 };

/** An ordinary turn that no rule minds. */
const WARM_UP =
  "Hello, do you have anything free on Tuesday at 3, and what is a check-up? It costs $40 I think.";

/** Compiles a pack into a guard. Costs tens of milliseconds once; after that every call shares it. */
export function createGuard(pack: Pack, options: GuardOptions = {}): Guard {
  const clock = options.clock ?? systemClock;
  const extra = options.extraChecks ?? [];
  const prefix = pack.hash.slice(0, 8);
  let issued = 0;
  const nextId = () => {
    issued += 1;
    return `${prefix}-${issued.toString(36)}`;
  };
  const policies = checkPolicies(pack);
  const read = createFeatureReader(shippedWordClasses());
  const injection =
    options.checks?.injection ??
    createInjectionCheck({
      point: pack.assistant.thresholds.injection,
      scorer: createLearnedScorer(read),
    });
  const urgency = options.checks?.urgency ?? createUrgencyCheck(pack.intents, pack.scenarios);
  const intents =
    options.checks?.intent ??
    createIntentCheck(openIntentModel(options.intents ?? intentsOfPack(pack), read));
  const inspector = createInspector(pack, { clock, nextId });
  const decide = createDecider(pack);
  const lines = approvedLines(pack);

  function screen(utterance: string, given: Partial<HearState>, further: readonly CheckReport[]): Turn {
    const started = clock.micros();
    const state = { ...CALLER, ...given };
    const normal = normalise(utterance);
    const heard: HeardText = { normal, source: state.source, history: state.history };
    const fromCaller = state.source === "caller";

    const run = checksInTurn(clock);
    const urgent = fromCaller ? run(urgency, heard, policies.urgency) : undefined;
    const attack = run(injection, heard, policies.injection);
    const guessed = fromCaller ? run(intents, heard, policies.intent) : undefined;
    const reports = [urgent?.report, attack.report, guessed?.report, ...further].filter(
      (report) => report !== undefined,
    );
    const findings = reports.flatMap((report) => report.findings);
    const guesses = guessed?.answer?.guesses ?? [];
    const intent = guesses[0] ?? OUT_OF_SCOPE;
    const isAttack =
      attack.report.outcome === "block" || further.some((report) => report.outcome === "block");
    const faulted = reports.some((report) => report.outcome === "error" && stops(report));

    const route = chooseRoute(
      {
        source: state.source,
        faulted,
        attack: isAttack,
        urgency: urgent?.answer?.urgency,
        asksForPerson: urgent?.answer?.human ?? false,
        intent,
        scenarios: urgent?.answer?.scenarios ?? [],
        stalledTurns: state.stalledTurns,
      },
      pack,
    );
    return {
      action: actionOf(route, isAttack, reports, normal.truncated),
      route,
      intent,
      otherIntents: guesses.slice(1),
      // Where the score is unknown it counts as the worst: an error is never a pass.
      score: attack.answer?.score ?? 1,
      blockAt: attack.answer?.blockAt ?? 0,
      sanitized: sanitise(normal, attack.report.findings),
      normal,
      scenarios: urgent?.answer?.scenarios ?? [],
      findings,
      reports,
      micros: clock.micros() - started,
    };
  }

  // The first caller must not pay for what the engine compiles on first use, nor meet a deadline because of it. Checks
  // that were handed in may have effects, and are not called before there is a call.
  if (options.checks === undefined) {
    const [example = ""] = pack.knowledge.flatMap(({ passages }) => passages.map(({ text }) => text));
    screen(WARM_UP, CALLER, []);
    inspector.inspect(WARM_UP, { ...NOTHING, passages: [example] });
  }

  return {
    pack,
    lines,
    hear: (utterance, state = {}) => screen(utterance, state, []),
    async hearFully(utterance, state = {}, signal) {
      if (extra.length === 0) return screen(utterance, state, []);
      const { source, history } = { ...CALLER, ...state };
      const heard: HeardText = { normal: normalise(utterance), source, history };
      const ran = await Promise.all(
        extra.map(({ check, policy }) => runAsyncCheck(check, heard, policy, clock, signal)),
      );
      return screen(
        utterance,
        state,
        ran.map((result) => result.report),
      );
    },
    say: (draft, context = {}) => inspector.inspect(draft, { ...NOTHING, ...context }).releases,
    inspect: (draft, context = {}) => inspector.inspect(draft, { ...NOTHING, ...context }),
    gate: (context = {}) => inspector.gate({ ...NOTHING, ...context }),
    line(name, variant = 0) {
      const variants = lines.get(name);
      if (variants === undefined)
        throw new CallwardError("PACK_UNKNOWN_REFERENCE", { kind: "line", id: name, hint: "" });
      return inspector.approve(name, variants[variant % variants.length] ?? "");
    },
    decide,
  };
}

/** What the world is told of a turn (DESIGN §6). An attack is a block whatever the route became. */
function actionOf(
  route: Route,
  attack: boolean,
  reports: readonly CheckReport[],
  truncated: boolean,
): GatekeeperAction {
  if (route.kind === "triage") return "triage";
  if (attack) return "block";
  if (route.kind === "human") return "human";
  if (truncated || reports.some((report) => report.outcome === "flag" || report.outcome === "error"))
    return "flag";
  return "allow";
}

function checkPolicies(pack: Pack): Readonly<Record<"injection" | "urgency" | "intent", CheckPolicy>> {
  const of = (name: "injection" | "urgency" | "intent"): CheckPolicy => ({
    deadlineMs: pack.assistant.checks[name].deadline_ms,
    failMode: pack.assistant.checks[name].mode,
  });
  return { injection: of("injection"), urgency: of("urgency"), intent: of("intent") };
}
