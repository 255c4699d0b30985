import type { ActionState, Decision, Proposal } from "./contracts/action.ts";
import type { Clock } from "./contracts/clock.ts";
import type { Release, SayContext, SentenceVerdict } from "./contracts/release.ts";
import type { HearState, Turn } from "./contracts/turn.ts";
import type { Pack } from "./pack/pack.ts";

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

export interface GuardOptions {
  readonly clock?: Clock;
}

/** The sandwich over one pack. Holds no state between turns; one instance serves any number of calls. */
export interface Guard {
  readonly pack: Pack;
  /** Judges what was heard and says where it goes. Synchronous: no await stands before DTMF 0 or urgency. */
  hear(utterance: string, state?: Partial<HearState>): Turn;
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
