import type { AsyncCheck, Check, CheckPolicy } from "./check/run-check.ts";
import type { ActionState, Decision, Proposal } from "./contracts/action.ts";
import type { Clock } from "./contracts/clock.ts";
import type { Release, SayContext, SentenceVerdict } from "./contracts/release.ts";
import type { HearState, Turn } from "./contracts/turn.ts";
import type { HeardText } from "./gatekeeper/heard-text.ts";
import type { InjectionAnswer } from "./gatekeeper/injection/injection-check.ts";
import type { IntentAnswer } from "./gatekeeper/intent/intent-check.ts";
import type { TrainedIntents } from "./gatekeeper/intent/intent-model.ts";
import type { UrgencyAnswer } from "./gatekeeper/urgency/urgency-check.ts";
import type { Pack } from "./pack/pack.ts";
import type { ApprovedLines } from "./route/approved-lines.ts";

/** Holds a streamed draft back until each sentence has its verdict. */
export interface SentenceGate {
  /** Takes the next piece of a draft; gives the releases of the sentences that it completed. */
  push(piece: string): readonly Release[];
  /** The draft is over: judges what is left. */
  end(): readonly Release[];
  /** A sentence was blocked: nothing more of this draft will be released. */
  readonly blocked: boolean;
  /** Every verdict so far, in order. */
  readonly verdicts: readonly SentenceVerdict[];
}

/** The gatekeeper's checks, each behind the interface that a trained model drops into. */
export interface GatekeeperChecks {
  readonly injection: Check<HeardText, InjectionAnswer>;
  readonly urgency: Check<HeardText, UrgencyAnswer>;
  readonly intent: Check<HeardText, IntentAnswer>;
}

export interface GuardOptions {
  /** Time for decisions and timings; the machine's clock if absent. */
  readonly clock?: Clock;
  /** Replaces built-in checks one by one. */
  readonly checks?: Partial<GatekeeperChecks>;
  /** The pack's intents as `intentsOfPack` gives them, where a thread made them beforehand; they are most of the work. */
  readonly intents?: TrainedIntents;
  /** Further checks of an operator's own that need time (a model, a service); `hearFully` waits for them, each to its deadline. */
  readonly extraChecks?: readonly { readonly check: AsyncCheck<HeardText>; readonly policy: CheckPolicy }[];
}

/** The sandwich over one pack. Holds no state between turns; one instance serves any number of calls. */
export interface Guard {
  readonly pack: Pack;
  /** Every approved wording by name, with its variants. */
  readonly lines: ApprovedLines;
  /** Judges what was heard and says where it goes. Synchronous: no await stands before DTMF 0 or urgency. */
  hear(utterance: string, state?: Partial<HearState>): Turn;
  /** As `hear`, with the operator's own checks. */
  hearFully(utterance: string, state?: Partial<HearState>, signal?: AbortSignal): Promise<Turn>;
  /** Judges a whole draft; the releases are all that may be spoken of it. */
  say(draft: string, context?: Partial<SayContext>): readonly Release[];
  /** As `say`, with the verdict on each sentence. */
  inspect(
    draft: string,
    context?: Partial<SayContext>,
  ): {
    readonly safe: boolean;
    readonly verdicts: readonly SentenceVerdict[];
    readonly releases: readonly Release[];
  };
  /** As `say`, for a draft that arrives in pieces. */
  gate(context?: Partial<SayContext>): SentenceGate;
  /** Releases an approved line of the pack, named `lines.fault`, `intents.hours`, … with the variant's number. */
  line(name: string, variant?: number): Release;
  /** Judges a proposed action. */
  decide(proposal: Proposal, state: ActionState): Decision;
}
