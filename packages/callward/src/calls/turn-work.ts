import type { Decision, Receipt, RetrievedPassage, Route, Speaker, Turn } from "@callward/guard";
import type { CallDeps } from "./call-deps.ts";
import type { CallState } from "./call-state.ts";
import type { CallTrace } from "./call-trace.ts";
import type { CallVoice } from "./call-voice.ts";
import { type Controlled, controlsOfCall } from "./controls.ts";

/** One turn while it is worked on: what the stages share, and the notes from which its view is made. */
export interface TurnWork {
  readonly deps: CallDeps;
  readonly state: CallState;
  readonly voice: CallVoice;
  readonly trace: CallTrace;
  /** Aborted by key 0, hang-up and barge-in. */
  readonly signal: AbortSignal;
  readonly notes: TurnNotes;
}

export interface TurnNotes {
  speaker: Speaker;
  /** Turns in a row without progress before this one. */
  stalled: number;
  heard: Turn | undefined;
  /** Where the words went: by their route, or to the action that was open. */
  route: Route | undefined;
  passages: readonly RetrievedPassage[];
  decision: Decision | undefined;
  receipt: Receipt | undefined;
  micros: Record<string, number>;
}

export function freshNotes(): TurnNotes {
  return {
    speaker: "active_user",
    stalled: 0,
    heard: undefined,
    route: undefined,
    passages: [],
    decision: undefined,
    receipt: undefined,
    micros: {},
  };
}

/** Id of the switch that stops this on this call now; undefined where it is allowed. */
export function stoppedNow({ deps }: Pick<TurnWork, "deps">, thing: Controlled): string | undefined {
  return controlsOfCall(deps.controls(), deps.guard.pack).stopped(thing);
}

/** What was asked for is switched off: a person does it. */
export function personInstead({ voice, deps }: TurnWork): void {
  voice.transfer(deps.guard.pack.assistant.people.default, "switched-off");
}

/** Runs one stage and notes how long it took. */
export function timed<Result>(work: TurnWork, stage: string, run: () => Result): Result {
  const started = work.deps.clock.micros();
  const result = run();
  work.notes.micros[stage] = (work.notes.micros[stage] ?? 0) + work.deps.clock.micros() - started;
  return result;
}

/**
 * The turn got the caller nowhere: after as many as the pack allows a person takes over. A wording that would
 * have to repeat itself is a sign of the same.
 */
export function noProgress(work: TurnWork, line: string): void {
  const { state, voice, deps } = work;
  const limit = deps.guard.pack.assistant.limits.max_stalled_turns;
  state.stalled += 1;
  if (voice.spent(line)) return voice.transfer(deps.guard.pack.assistant.people.default, "no-progress");
  voice.line(line);
  if (state.stalled >= limit) voice.transfer(deps.guard.pack.assistant.people.default, "no-progress");
}

export function progress(work: TurnWork): void {
  work.state.stalled = 0;
}
