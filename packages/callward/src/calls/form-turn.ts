import type { Decision, Route, TraceRecord } from "@callward/guard";
import { toolStop } from "./action-decision.ts";
import { continueForm, leaveStopped, openAction, readBack, repeatQuestion } from "./action-turn.ts";
import { noProgress, progress, type TurnWork, timed } from "./turn-work.ts";

/** What an open action makes of the caller's words. */
export interface FormTurn {
  readonly action: string;
  readonly made: NonNullable<TraceRecord["form"]>;
  /** Does what follows from it. */
  readonly run: () => Promise<void> | void;
}

/**
 * While something is being asked or confirmed, the caller's words belong to that first, unless they are urgent, hostile or a
 * wish for a person. Says nothing yet. Undefined: the words go where the route says.
 */
export function takenByForm(work: TurnWork, route: Route, words: string): FormTurn | undefined {
  const { form, pending } = work.state;
  if (route.kind === "triage" || route.kind === "human" || route.kind === "refuse") return undefined;
  const action = openAction(work);
  if (action === undefined) return undefined;
  if (toolStop(work, action) !== undefined)
    return { action, made: "stopped", run: () => void leaveStopped(work) };
  if (pending !== undefined) {
    // A spoken yes is not a confirmation: anybody in the room can say it.
    if (route.kind === "faq" || route.kind === "action") return undefined;
    return { action, made: "waiting", run: () => waitForKey(work, pending) };
  }
  // A sure question of another kind is answered, and then the form asks again.
  if (form === undefined || route.kind === "faq") return undefined;
  const { filled } = timed(work, "form", () => form.hear(words));
  if (form.abandoned) return { action, made: "abandoned", run: () => abandon(work) };
  if (filled.length > 0) return { action, made: "filled", run: () => continueForm(work) };
  if (route.kind === "answer") return { action, made: "unclear", run: () => askAgain(work) };
  return undefined;
}

function waitForKey(work: TurnWork, pending: Decision): void {
  work.state.stalled += 1;
  // Words that cut the read-back short leave nothing that could be confirmed: it is read out again.
  if (work.state.unplayed.size > 0) readBack(work, pending);
  else work.voice.line("lines.confirm_help");
}

function abandon(work: TurnWork): void {
  work.state.form = undefined;
  progress(work);
  work.voice.line("lines.anything_else");
}

function askAgain(work: TurnWork): void {
  noProgress(work, "lines.not_understood");
  repeatQuestion(work);
}
