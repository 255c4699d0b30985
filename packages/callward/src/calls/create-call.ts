import { isCallwardError, SHIPPED_MODELS } from "@callward/guard";
import { confirmByKey } from "./action-turn.ts";
import type { CallDeps } from "./call-deps.ts";
import { type CallState, forget, freshState } from "./call-state.ts";
import { type CallTimers, startCallTimers } from "./call-timers.ts";
import { type CallTrace, createCallTrace } from "./call-trace.ts";
import { type CallVoice, createCallVoice } from "./call-voice.ts";
import { controlsOfCall } from "./controls.ts";
import type { Call, CallInput } from "./events.ts";
import { heardTurn } from "./heard-turn.ts";
import { doubtTurn, menuByKey, offerMenuWhereNeeded, unheardTurn } from "./line-turns.ts";
import { turnViewOf } from "./turn-view.ts";
import { freshNotes, stoppedNow, type TurnWork } from "./turn-work.ts";

/**
 * One call, composed of stages: voice (the only way out), trace (the only record), timers, and a turn for each
 * input. Key 0, a hand-over and hang-up take effect before anything is awaited; other inputs are handled in order, and new
 * words stop the answer to the old ones.
 */
export function createCall(deps: CallDeps): Call {
  const state: CallState = freshState();
  const trace: CallTrace = createCallTrace(deps, state);
  const voice: CallVoice = createCallVoice(deps, state, trace, () => release());
  const { limits, people } = deps.guard.pack.assistant;
  let timers: CallTimers | undefined;
  let current = new AbortController();
  let queue: Promise<void> = Promise.resolve();

  /** Frees everything; runs once, when the call has ended. */
  function release(): void {
    timers?.close();
    current.abort();
    deps.limits?.release();
    forget(state);
  }

  /** Stops the work of the turn in progress, so that its words are not spoken any more. */
  function interrupt(): void {
    current.abort();
    current = new AbortController();
  }

  function enqueue(input: CallInput, run: (work: TurnWork) => Promise<void> | void): Promise<void> {
    queue = queue.then(async () => {
      if (state.ended !== undefined) return;
      state.turn += 1;
      const notes = freshNotes();
      const work: TurnWork = { deps, state, voice, trace, signal: current.signal, notes };
      if (input.type === "heard" && input.speaker !== undefined) notes.speaker = input.speaker;
      try {
        await run(work);
      } catch (error) {
        fault(isCallwardError(error) ? error.code : "INTERNAL");
      }
      timers?.restartSilence();
      show(input, work);
    });
    return queue;
  }

  /** Something broke: safe words, then a person. Never silence, never unchecked text. */
  function fault(code: string): void {
    trace.write({ event: "fault", fault: { code } });
    if (state.ended !== undefined) return;
    voice.line("lines.fault");
    voice.transfer(people.default, "fault", true);
  }

  function show(input: CallInput, work: TurnWork): void {
    try {
      deps.listeners.turn?.(turnViewOf(work, input));
    } catch {
      trace.write({ event: "fault", fault: { code: "INTERNAL" } });
    }
  }

  function onKey(digit: string): Promise<void> {
    trace.write({ event: "key" });
    if (digit === "0") {
      interrupt();
      voice.stop();
      voice.transfer(people.default, "key-0");
      return Promise.resolve();
    }
    return enqueue({ type: "key", digit }, async (work) => {
      if (!(await confirmByKey(work, digit)) && state.pending === undefined) menuByKey(work, digit);
    });
  }

  function somebodyIsThere(): void {
    state.silences = 0;
    state.doubts = 0;
  }

  function onPlayed(input: Extract<CallInput, { type: "played" }>): void {
    const { release, portion, engine, fault, firstSoundMicros } = input;
    trace.write({
      event: "played",
      played: release,
      portion,
      ...(engine === undefined ? {} : { engine }),
      ...(fault === undefined ? {} : { fault: { code: fault } }),
      ...(input.switch === undefined ? {} : { switch: input.switch }),
      ...(firstSoundMicros === undefined ? {} : { micros: { first_sound: firstSoundMicros } }),
    });
    if (portion === 1) state.unplayed.delete(release);
  }

  /** Sound does not pass: a person takes over without another word. */
  function onLineFault(code: string): void {
    interrupt();
    trace.write({ event: "fault", fault: { code } });
    voice.transfer(people.default, "fault", true);
  }

  /** Whoever watches the call gives it to a person; the caller is told, as by every transfer. */
  function onHandOver(): void {
    interrupt();
    voice.stop();
    voice.transfer(people.default, "operator");
  }

  function onSilence(): void {
    if (state.ended !== undefined) return;
    state.silences += 1;
    trace.write({ event: "silence" });
    if (state.silences === 1) {
      voice.line("lines.silence_prompt");
      timers?.restartSilence();
      return;
    }
    voice.line("lines.silence_goodbye");
    voice.end("silence");
  }

  /** A call beyond a limit is told so in approved words, and goes to a person or ends. */
  function turnedAway(): boolean {
    const hit = deps.limits?.admit();
    if (hit === undefined) return false;
    const { name, scope, outcome } = hit;
    trace.write({ event: "limit", limit: { name, scope, outcome } });
    if (outcome === "person") {
      voice.line("lines.busy");
      voice.transfer(people.default, "limit", true);
    } else {
      voice.line("lines.busy_goodbye");
      voice.end("limit");
    }
    return true;
  }

  return {
    id: deps.id,
    get ended() {
      return state.ended !== undefined;
    },
    async start() {
      const { safeMode } = controlsOfCall(deps.controls(), deps.guard.pack);
      trace.write({
        event: "call-start",
        ...(safeMode === undefined ? {} : { switch: safeMode }),
        models: SHIPPED_MODELS,
        ...(deps.sound === undefined ? {} : { engines: deps.sound.engines }),
        ...(deps.caller.ref === undefined ? {} : { caller: deps.caller.ref }),
        ...(deps.traceparent === undefined ? {} : { traceparent: deps.traceparent }),
      });
      if (turnedAway()) return;
      voice.say(deps.guard.line("disclosure"), false);
      const work: TurnWork = {
        deps,
        state,
        voice,
        trace,
        signal: current.signal,
        notes: freshNotes(),
      };
      offerMenuWhereNeeded(work);
      timers = startCallTimers(deps.clock, limits, {
        onSilence,
        onCapWarning: () => voice.line("lines.cap_warning"),
        onCap: () => {
          interrupt();
          voice.line("lines.cap_goodbye");
          voice.end("cap");
        },
      });
      show({ type: "silence" }, work);
    },
    handle(input) {
      // What was played is known after the last words only, when the call may be over.
      if (input.type === "played") onPlayed(input);
      if (state.ended !== undefined) return Promise.resolve();
      switch (input.type) {
        case "hangup":
          voice.end("caller-hangup");
          return Promise.resolve();
        case "key":
          somebodyIsThere();
          state.unheard = 0;
          return onKey(input.digit);
        case "silence":
          onSilence();
          return Promise.resolve();
        case "unheard":
          state.silences = 0;
          return enqueue(input, (work) => unheardTurn(work, input.code));
        case "doubt":
          return enqueue(input, (work) => doubtTurn(work, input.reason));
        case "interrupted":
          trace.write({ event: "interrupted" });
          return Promise.resolve();
        case "speaking":
          timers?.holdSilence(input.active);
          return Promise.resolve();
        case "played":
          return Promise.resolve();
        case "hand-over":
          onHandOver();
          return Promise.resolve();
        case "line-fault":
          onLineFault(input.code);
          return Promise.resolve();
        case "heard":
          somebodyIsThere();
          // An engine that is switched off is not believed, whatever it was still about to say.
          if (
            deps.sound !== undefined &&
            stoppedNow({ deps }, { kind: "engine", name: "hearing" }) !== undefined
          )
            return enqueue({ type: "unheard" }, (work) => unheardTurn(work, undefined));
          state.unheard = 0;
          timers?.restartSilence();
          interrupt();
          voice.stop();
          return enqueue(input, (work) => heardTurn(work, input.text));
        default:
          throw new Error(input satisfies never);
      }
    },
    async close(reason = "closed") {
      voice.end(reason);
      await queue;
    },
  };
}
