import type {
  Clearance,
  Decision,
  GatekeeperAction,
  Receipt,
  Redacted,
  Release,
  Route,
  Speaker,
  Turn,
} from "@callward/guard";

/** What reaches a call from its line (a page, a terminal, a phone). */
export type CallInput =
  | { readonly type: "heard"; readonly text: string; readonly speaker?: Speaker }
  | { readonly type: "key"; readonly digit: string }
  | { readonly type: "silence" }
  | { readonly type: "hangup" }
  /** Somebody spoke and no words were understood, or (with a code) the speech engine failed. */
  | { readonly type: "unheard"; readonly code?: string }
  /** The line sounds like music, tones or another machine. */
  | { readonly type: "doubt"; readonly reason: string }
  /** The caller spoke while words were being played to them. */
  | { readonly type: "interrupted" }
  /** Whether anybody, caller or assistant, is speaking on the line: the silence clock stands still meanwhile. */
  | { readonly type: "speaking"; readonly active: boolean }
  /** A release has left the line: `portion` of it, from 0 to 1, can have been heard, in the voice of `engine`. */
  | {
      readonly type: "played";
      readonly release: string;
      readonly portion: number;
      readonly engine?: { readonly kind: string; readonly model: string };
      /** Why another voice than the configured one spoke: the code of its fault. */
      readonly fault?: string;
      /** Id of the switch that keeps the configured voice silent. */
      readonly switch?: string;
      /** From the caller's last words to the first sound of this release, where it was the answer to them. */
      readonly firstSoundMicros?: number;
    }
  /** Somebody who watches the call wants a person to take it. */
  | { readonly type: "hand-over" }
  /** The line itself broke: the caller may be there, but sound does not pass. */
  | { readonly type: "line-fault"; readonly code: string };

/** How a call ended. */
export type EndReason =
  | "caller-hangup"
  | "goodbye"
  | "silence"
  | "nobody-there"
  | "cap"
  | "limit"
  | "transferred"
  | "closed";

/** What a call asks of its line. `say` comes before the `transfer` or `hangup` it announces. */
export type CallOutput =
  | { readonly type: "say"; readonly release: Release; readonly interruptible: boolean }
  | { readonly type: "stop-speaking" }
  | {
      readonly type: "transfer";
      readonly target: string;
      readonly label: string;
      readonly extension: string;
      readonly reason: string;
    }
  | { readonly type: "hangup"; readonly reason: EndReason };

/** One turn as the person at the line may watch it: in memory only, never a sink's record. */
export interface TurnView {
  readonly turn: number;
  /** What came in. */
  readonly input: CallInput;
  readonly action: GatekeeperAction | undefined;
  /** Where the words went: by the route that the guard chose, or to an action that was being asked for or confirmed. */
  readonly route: Route | undefined;
  readonly heard: Turn | undefined;
  /** Turns in a row without progress before this one, as the gatekeeper was told. */
  readonly stalled: number;
  /** What the trace keeps of the words. */
  readonly redacted: Redacted | undefined;
  readonly passages: readonly { readonly id: string; readonly heading: string; readonly text: string }[];
  readonly decision: Decision | undefined;
  readonly receipt: Receipt | undefined;
  readonly said: readonly Release[];
  /** Microseconds by stage: hear, retrieve, model, say, … */
  readonly micros: Readonly<Record<string, number>>;
}

/** One call. Inputs are handled in order, but key 0 and hang-up take effect at once. */
export interface Call {
  readonly id: string;
  readonly ended: boolean;
  /** Speaks the disclosure. Call once. */
  start(): Promise<void>;
  /** Resolves when the turn that the input began has been dealt with. */
  handle(input: CallInput): Promise<void>;
  /** Ends the call and frees everything. Idempotent. */
  close(reason?: EndReason): Promise<void>;
}

export interface CallListeners {
  readonly output: (output: CallOutput) => void;
  readonly turn?: (view: TurnView) => void;
}

/** Who is calling, as far as known. */
export interface Caller {
  readonly clearance: Clearance;
  /** Keyed hash of the number that the network claims, for limits and the trace; absent where none is claimed. */
  readonly ref?: string;
}

/** What whoever brings a call tells of it besides the caller. */
export interface CallBeginning {
  /** W3C trace context that the call's spans go on from, checked by `readTraceparent`. */
  readonly traceparent?: string;
}
