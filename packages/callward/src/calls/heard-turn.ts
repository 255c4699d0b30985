import type { Route, Turn } from "@callward/guard";
import { beginAction, repeatQuestion } from "./action-turn.ts";
import { answerTurn } from "./answer-turn.ts";
import { type FormTurn, takenByForm } from "./form-turn.ts";
import { noProgress, personInstead, progress, stoppedNow, type TurnWork } from "./turn-work.ts";

/** As many earlier utterances as an attack was ever seen to be split over; more only costs time. */
const HISTORY = 4;

/** One utterance, from words to what is done about them. */
export async function heardTurn(work: TurnWork, text: string): Promise<void> {
  const { deps, state, notes } = work;
  notes.stalled = state.stalled;
  const heard = await deps.guard.hearFully(
    text,
    { speaker: notes.speaker, history: state.heard.slice(-HISTORY), stalledTurns: state.stalled },
    work.signal,
  );
  if (work.signal.aborted) return;
  state.heard.push(heard.sanitized);
  notes.heard = heard;
  notes.route = heard.route;
  notes.micros.hear = heard.micros;
  let taken: FormTurn | undefined;
  try {
    taken = takenByForm(work, heard.route, heard.sanitized);
  } finally {
    // Whatever breaks, the trace has what was heard.
    if (taken !== undefined)
      notes.route = { kind: "action", action: taken.action, intent: heard.intent.label };
    writeHeard(work, text, heard, taken);
  }
  if (overLimit(work, heard.route)) return;
  if (taken !== undefined) return taken.run();
  if (routeStop(work, heard.route) !== undefined) return insteadOf(work, heard.route);
  await follow(work, heard.route, heard.sanitized);
}

function writeHeard(work: TurnWork, text: string, heard: Turn, taken: FormTurn | undefined): void {
  const { deps, notes, trace } = work;
  const route = notes.route ?? heard.route;
  const stop = taken === undefined ? routeStop(work, route) : undefined;
  trace.write({
    event: "heard",
    source: "caller",
    speaker: notes.speaker,
    ...trace.words(text),
    reports: heard.reports,
    intent: heard.intent,
    route: route.kind,
    ...(taken === undefined ? {} : { form: taken.made }),
    ...(stop === undefined ? {} : { switch: stop }),
    because: becauseOf(route),
    score: heard.score,
    thresholds: { attack: heard.blockAt, intent: deps.guard.pack.assistant.thresholds.faq },
    micros: { hear: heard.micros },
  });
}

/** Id of the switch that stops the route. The ways to a person, a refusal and a goodbye cannot be stopped. */
function routeStop(work: TurnWork, route: Route): string | undefined {
  if (route.kind === "human" || route.kind === "triage" || route.kind === "refuse") return undefined;
  if (route.kind === "faq" && isGoodbye(work, route.intent)) return undefined;
  return stoppedNow(work, { kind: "route", name: route.kind });
}

/** What the caller hears where the route is switched off: that nothing is known, or a person. */
function insteadOf(work: TurnWork, route: Route): void {
  if (route.kind === "answer") return noProgress(work, "lines.unknown");
  personInstead(work);
}

/** What the trace keeps of why a route was taken. */
function becauseOf(route: Route): string {
  switch (route.kind) {
    case "human":
    case "refuse":
      return route.reason;
    case "triage":
      return route.rule;
    case "deflect":
      return "off-topic";
    case "faq":
    case "answer":
      return route.intent;
    case "action":
      return route.action;
    default:
      throw new Error(route satisfies never);
  }
}

/** Counts the turn. Whoever is in need, or wants a person, is heard whatever the limit says. */
function overLimit(work: TurnWork, route: Route): boolean {
  const hit = work.deps.limits?.turn();
  if (hit === undefined || route.kind === "triage" || route.kind === "human") return false;
  const { name, scope, outcome } = hit;
  work.trace.write({ event: "limit", limit: { name, scope, outcome } });
  if (outcome === "person") {
    work.voice.line("lines.limit");
    work.voice.transfer(work.deps.guard.pack.assistant.people.default, "limit", true);
  } else {
    work.voice.line("lines.limit_goodbye");
    work.voice.end("limit");
  }
  return true;
}

async function follow(work: TurnWork, route: Route, words: string): Promise<void> {
  const { state, voice } = work;
  switch (route.kind) {
    case "human":
      return voice.transfer(route.target, route.reason);
    case "triage":
      voice.line(route.line);
      progress(work);
      return route.target === undefined ? undefined : voice.transfer(route.target, route.rule, true);
    case "refuse":
      state.form = undefined;
      state.pending = undefined;
      return noProgress(work, "lines.refuse");
    case "deflect":
      return noProgress(work, "lines.deflect");
    case "faq":
      return fixedAnswer(work, route.intent);
    case "action":
      return beginAction(work, route.action, words);
    case "answer":
      return answerTurn(work, words);
    default:
      throw new Error(route satisfies never);
  }
}

function isGoodbye({ deps }: TurnWork, id: string): boolean {
  return deps.guard.pack.intents.intents.some((intent) => intent.id === id && intent.route === "goodbye");
}

/** Speaks the fixed answer of an intent; a goodbye ends the call. */
export function fixedAnswer(work: TurnWork, id: string): void {
  const { voice } = work;
  progress(work);
  if (isGoodbye(work, id)) {
    voice.line("lines.goodbye");
    return voice.end("goodbye");
  }
  voice.line(`intents.${id}`);
  repeatQuestion(work);
}
