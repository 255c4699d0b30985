import { type ActionConfig, type Decision, type Proposal, renderLine } from "@callward/guard";
import { createForm } from "../actions/form.ts";
import { actionOf, decide, decideDeclined, decideStopped, toolStop } from "./action-decision.ts";
import { noProgress, personInstead, progress, type TurnWork } from "./turn-work.ts";

/** Longest time a booking system may take before a person takes over: silence on the line feels broken after that. */
const EXECUTOR_DEADLINE_MS = 4_000;

/** The action that is being asked for, or that waits for its confirmation. */
export function openAction({ state }: TurnWork): string | undefined {
  return state.form?.action.id ?? state.pending?.action;
}

/** True for an action that nothing is asked for: judged as it is, it goes to a person or is refused. */
function isHopeless(work: TurnWork, action: ActionConfig): boolean {
  return action.tier === "blocked" || action.tier === "critical" || toolStop(work, action.id) !== undefined;
}

/** What is being asked or read back was switched off meanwhile: a person goes on with it. False where it was not. */
export function leaveStopped(work: TurnWork): boolean {
  const { state } = work;
  const open = openAction(work);
  const stop = open === undefined ? undefined : toolStop(work, open);
  if (open === undefined || stop === undefined) return false;
  state.form = undefined;
  state.pending = undefined;
  decideStopped(work, open, stop);
  personInstead(work);
  return true;
}

/** Begins (or goes on with) an action by asking for what is missing. */
export async function beginAction(work: TurnWork, id: string, words: string): Promise<void> {
  const action = actionOf(work, id);
  if (action === undefined || isHopeless(work, action)) return judge(work, { action: id });
  const form = createForm(action, { pack: work.deps.guard.pack, now: () => work.deps.clock.now() });
  work.state.form = form;
  form.hear(words);
  await continueForm(work);
}

/** Takes a model's proposal as a wish: what it filled in is kept if it is valid, the rest is asked for. */
export async function propose(work: TurnWork, proposal: Proposal): Promise<void> {
  const action = actionOf(work, proposal.action);
  if (action === undefined || isHopeless(work, action)) return judge(work, proposal);
  const form = createForm(action, { pack: work.deps.guard.pack, now: () => work.deps.clock.now() });
  form.set(proposal.args ?? {});
  work.state.form = form;
  await continueForm(work);
}

/** Asks the open form's question again. */
export function repeatQuestion(work: TurnWork): void {
  if (leaveStopped(work)) return;
  const next = work.state.form?.next();
  if (next !== undefined && work.state.form !== undefined)
    work.voice.line(`actions.${work.state.form.action.id}.ask.${next.arg}`);
}

/** Asks the open form's next question, or has the action judged where nothing is missing. */
export async function continueForm(work: TurnWork): Promise<void> {
  const { form } = work.state;
  if (form === undefined) return;
  progress(work);
  const next = form.next();
  if (next !== undefined) return work.voice.line(`actions.${form.action.id}.ask.${next.arg}`);
  await judge(work, { action: form.action.id, args: form.args });
}

/** Puts the proposal before the decider and does what it says. */
async function judge(work: TurnWork, proposal: Proposal): Promise<void> {
  const { deps, voice } = work;
  const decision = decide(work, proposal, false);
  switch (decision.decision) {
    case "execute":
      return execute(work, decision);
    case "confirm":
      return readBack(work, decision);
    case "step_up":
    case "human":
      work.state.form = undefined;
      return voice.transfer(deps.guard.pack.assistant.people.default, decision.code);
    case "refuse":
      return refused(work, decision);
    default:
      throw new Error(decision.decision satisfies never);
  }
}

/** A slot that cannot be had is asked for again with what is free; a forbidden action gets its approved words. */
function refused(work: TurnWork, decision: Decision): void {
  const { state, voice, deps } = work;
  const { form } = state;
  if (form === undefined || decision.code.startsWith("policy/")) {
    state.form = undefined;
    return noProgress(work, "lines.action_refused");
  }
  if (decision.code.startsWith("slot/")) {
    form.clear(["date", "time"]);
    const free = form.alternatives(deps.executor.taken());
    // With nothing to offer there is nothing to ask: a person may know of a cancellation.
    if (free.length === 0) {
      state.form = undefined;
      return voice.transfer(deps.guard.pack.assistant.people.default, "slot/none-free");
    }
    const offer = renderLine(deps.guard.pack.assistant.lines.slot_unavailable, {
      alternatives: free.join(", or "),
    });
    for (const release of deps.guard.say(offer, { passages: free })) voice.say(release);
  } else if (decision.arg !== undefined) {
    form.clear([decision.arg]);
  }
  const next = form.next();
  if (next === undefined || !decision.code.startsWith("slot/")) repeatQuestion(work);
}

/** Reads the action back; from here only key 1 of the active speaker does it. */
export function readBack(work: TurnWork, decision: Decision): void {
  const { state, voice, deps } = work;
  const template = actionOf(work, decision.action)?.confirm;
  state.pending = decision;
  state.unplayed.clear();
  state.form = undefined;
  if (template !== undefined) {
    const words = renderLine(template, decision.args);
    // What is read back is the caller's own wish, so the arguments count as heard.
    const heard = [...state.heard, ...Object.values(decision.args).map(String), words];
    for (const release of deps.guard.say(words, { heard })) {
      voice.say(release);
      if (deps.sound !== undefined) state.unplayed.add(release.id);
      // What cannot be read back as it is must not be confirmed: the caller would not know what they agree to.
      if (release.origin === "replacement") {
        state.pending = undefined;
        return voice.transfer(deps.guard.pack.assistant.people.default, "blocked", true);
      }
    }
  }
  voice.line("lines.confirm_help");
}

/** Keys 1 and 2 while something waits for confirmation. False when the key meant nothing here. */
export async function confirmByKey(work: TurnWork, digit: string): Promise<boolean> {
  const { state, voice } = work;
  const { pending } = state;
  if (pending === undefined || (digit !== "1" && digit !== "2")) return false;
  voice.stop();
  if (digit === "1" && leaveStopped(work)) return true;
  if (digit === "1" && state.unplayed.size > 0) {
    // Nobody can agree to what they have not heard.
    readBack(work, pending);
    return true;
  }
  state.pending = undefined;
  progress(work);
  if (digit === "2") {
    decideDeclined(work, pending);
    voice.line("lines.declined");
    return true;
  }
  // Judged anew: since the read-back the slot may have been taken or the shop may have closed.
  const decision = decide(work, { action: pending.action, args: pending.args }, true);
  if (decision.decision === "execute") await execute(work, decision);
  else refusedAfterConfirmation(work, decision);
  return true;
}

function refusedAfterConfirmation(work: TurnWork, decision: Decision): void {
  if (!decision.code.startsWith("slot/")) {
    return work.voice.transfer(work.deps.guard.pack.assistant.people.default, decision.code);
  }
  const action = actionOf(work, decision.action);
  if (action === undefined) return;
  work.state.form = createForm(action, { pack: work.deps.guard.pack, now: () => work.deps.clock.now() });
  work.state.form.set(decision.args);
  refused(work, decision);
}

async function execute(work: TurnWork, decision: Decision): Promise<void> {
  const { deps, state, voice, notes } = work;
  state.form = undefined;
  const started = deps.clock.micros();
  const result = await deps.executor.execute(
    decision,
    AbortSignal.any([work.signal, AbortSignal.timeout(EXECUTOR_DEADLINE_MS)]),
  );
  notes.micros.execute = deps.clock.micros() - started;
  if (!result.ok)
    return refusedAfterConfirmation(work, { ...decision, decision: "refuse", code: result.code });
  const { receipt } = result;
  state.receipts.push(receipt);
  notes.receipt = receipt;
  work.trace.write({
    event: "receipt",
    receipt: receipt.id,
    action: { name: decision.action, decision: "execute", code: decision.code },
  });
  progress(work);
  const action = actionOf(work, decision.action);
  if (action?.executor === "call.transfer")
    return voice.transfer(action.target ?? deps.guard.pack.assistant.people.default, "asked");
  if (action?.done !== undefined) {
    const done = renderLine(action.done, receipt.args);
    for (const release of deps.guard.say(done, { receipts: state.receipts, heard: state.heard }))
      voice.say(release);
  }
  voice.line("lines.anything_else");
}
