import type { CallInput, TurnView } from "./events.ts";
import type { TurnWork } from "./turn-work.ts";

/** What the person at the line may see of a turn that was dealt with. Takes what was said from the voice: once a turn. */
export function turnViewOf({ state, trace, voice, notes }: TurnWork, input: CallInput): TurnView {
  const { heard, route, stalled, passages, decision, receipt, micros } = notes;
  return {
    turn: state.turn,
    input,
    action: heard?.action,
    route,
    heard,
    stalled,
    redacted: input.type === "heard" ? trace.words(input.text).text : undefined,
    passages: passages.map(({ id, heading, text }) => ({ id, heading, text })),
    decision,
    receipt,
    said: voice.take(),
    micros,
  };
}
