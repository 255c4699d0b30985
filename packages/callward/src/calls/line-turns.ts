import { fixedAnswer } from "./heard-turn.ts";
import { personInstead, progress, stoppedNow, type TurnWork } from "./turn-work.ts";

/** Turns without words before a person takes over: once asked again, once offered the keypad. */
const MAX_UNHEARD = 3;

/** Checks of a line that sounds like no caller, before it is given up. */
const MAX_LINE_CHECKS = 2;

/** What is understood of speech on this line now: nothing where hearing is switched off. */
function hearingNow(work: TurnWork): {
  readonly hearing: "free" | "closed" | "none";
  readonly stop?: string;
} {
  const { sound } = work.deps;
  // Words that are typed need no engine.
  if (sound === undefined) return { hearing: "free" };
  const stop = stoppedNow(work, { kind: "engine", name: "hearing" });
  return stop === undefined ? { hearing: sound.hearing } : { hearing: "none", stop };
}

/** Somebody spoke, and nothing was understood: asked again, then the keypad, then a person. Nothing is guessed. */
export function unheardTurn(work: TurnWork, code: string | undefined): void {
  const { state, voice, deps, trace } = work;
  const { hearing, stop } = hearingNow(work);
  trace.write({
    event: "unheard",
    ...(code === undefined ? {} : { fault: { code } }),
    ...(stop === undefined ? {} : { switch: stop }),
  });
  // Asking to repeat helps nobody where the engine is the trouble, or knows only a few phrases.
  const repeatable = code === undefined && hearing === "free";
  state.unheard = Math.max(state.unheard + 1, repeatable ? 1 : MAX_UNHEARD - 1);
  if (state.unheard >= MAX_UNHEARD)
    return voice.transfer(deps.guard.pack.assistant.people.default, "not-heard");
  if (state.unheard === 1) return voice.line("lines.not_understood");
  offerMenu(work);
}

/** Says what can be had by keys, where not everything that is said is understood. */
export function offerMenuWhereNeeded(work: TurnWork): void {
  if (hearingNow(work).hearing !== "free") offerMenu(work);
}

/** Reads out what can be had by keys. */
function offerMenu(work: TurnWork): void {
  work.voice.line("keypad.menu");
}

/** The line sounds like music, tones or another machine: asks twice, then does what the pack says. */
export function doubtTurn(work: TurnWork, reason: string): void {
  const { state, voice, deps, trace } = work;
  const { line, people } = deps.guard.pack.assistant;
  state.doubts += 1;
  trace.write({ event: "doubt", reason });
  if (state.doubts <= MAX_LINE_CHECKS) return voice.line("lines.line_check");
  if (line.nobody_there === "person") return voice.transfer(people.default, "nobody-there");
  voice.line("lines.line_check_goodbye");
  voice.end("nobody-there");
}

/** A key of the menu. False when it is none. */
export function menuByKey(work: TurnWork, digit: string): boolean {
  const { pack } = work.deps.guard;
  const choice = pack.assistant.keypad.menu.find(({ key }) => key === digit);
  const intent = pack.intents.intents.find(({ id }) => id === choice?.intent);
  if (intent === undefined) return false;
  work.voice.stop();
  progress(work);
  const stop = stoppedNow(work, { kind: "route", name: "faq" });
  if (intent.route === "human")
    work.voice.transfer(intent.target ?? pack.assistant.people.default, intent.id);
  else if (stop !== undefined) {
    work.trace.write({ event: "stopped", route: "faq", switch: stop });
    personInstead(work);
  } else fixedAnswer(work, intent.id);
  // Where keys are all there is, the caller is not left without a next step.
  offerMenuWhereNeeded(work);
  return true;
}
