import type { ActionConfig, Decision, Proposal, TraceRecord } from "@callward/guard";
import { stoppedNow, type TurnWork, timed } from "./turn-work.ts";

/** The action of the call's pack. */
export function actionOf(work: TurnWork, id: string): ActionConfig | undefined {
  return work.deps.guard.pack.actions.actions.find((action) => action.id === id);
}

/** Id of the switch that stops this action now: its own, or that of all actions. */
export function toolStop(work: TurnWork, id: string): string | undefined {
  return stoppedNow(work, { kind: "tool", name: id }) ?? stoppedNow(work, { kind: "route", name: "action" });
}

/** Judges a proposal by the pack and the switches, and writes the decision down. */
export function decide(work: TurnWork, proposal: Proposal, confirmed: boolean): Decision {
  const { deps, notes } = work;
  const stop = toolStop(work, proposal.action);
  if (stop !== undefined) return decideStopped(work, proposal.action, stop, confirmed ? "confirmed" : "none");
  const decision = timed(work, "decide", () =>
    deps.guard.decide(proposal, {
      speaker: confirmed ? "active_user" : notes.speaker,
      confirmed,
      clearance: deps.caller.clearance,
      now: deps.clock.now(),
      taken: deps.executor.taken(),
    }),
  );
  const waiting = decision.decision === "confirm" ? "waiting" : "none";
  return write(work, decision, confirmed ? "confirmed" : waiting);
}

/** What is switched off is for a person. */
export function decideStopped(
  work: TurnWork,
  action: string,
  stop: string,
  confirmation: Confirmation = "none",
): Decision {
  const reason = "The action is switched off.";
  const tier = actionOf(work, action)?.tier ?? "blocked";
  const decision = { decision: "human", code: "switch/stopped", reason, action, tier, args: {} } as const;
  return write(work, decision, confirmation, stop);
}

/** The caller said no to what was read back: nothing is judged. */
export function decideDeclined({ trace }: TurnWork, { action }: Decision): void {
  trace.write({
    event: "decision",
    action: { name: action, decision: "refuse", code: "confirm/declined" },
    confirmation: "declined",
  });
}

type Confirmation = NonNullable<TraceRecord["confirmation"]>;

function write(work: TurnWork, decision: Decision, confirmation: Confirmation, stop?: string): Decision {
  work.notes.decision = decision;
  work.trace.write({
    event: "decision",
    action: { name: decision.action, decision: decision.decision, code: decision.code },
    confirmation,
    ...(stop === undefined ? {} : { switch: stop }),
  });
  return decision;
}
