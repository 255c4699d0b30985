/** What a provider says that one answer took. */
export interface ModelUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** What a model is asked for one answer. */
export interface DraftRequest {
  readonly system: string;
  readonly user: string;
  /** The whole draft, from the question to its last word, must be there within this many milliseconds. */
  readonly deadlineMs: number;
  /** Ids that may be cited; a draft that cites another is refused. */
  readonly knownCitations: readonly string[];
  /** The call that asks, so that what watches can put the two together. Not sent anywhere. */
  readonly call?: string;
  /** Sent beside the provider's own, such as the W3C trace context. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Told once the answer is complete, where the provider says what it took. */
  readonly onUsage?: (usage: ModelUsage) => void;
  /** Told the headers of the provider's answer, once it is complete. */
  readonly onHeaders?: (headers: Readonly<Record<string, string>>) => void;
}

/** What a draft would like to be done. */
export interface DraftAction {
  readonly name: string;
  readonly args: Readonly<Record<string, string | number | boolean>>;
}

/** A draft as it arrives. Citations come first, then the action (or that there is none), then the words. */
export type DraftEvent =
  | { readonly type: "citations"; readonly ids: readonly string[] }
  | { readonly type: "action"; readonly action: DraftAction | null }
  | { readonly type: "text"; readonly piece: string }
  | { readonly type: "end" };

/** Drafts answers. Nothing it gives is trusted: words go through the guard's gate, actions through its decider. */
export interface ModelEngine {
  /** The provider's name in the pack. */
  readonly kind: string;
  readonly model: string;
  /**
   * Drafts one answer. Throws MODEL_TIMEOUT, MODEL_UNREACHABLE, MODEL_FAILED or MODEL_BAD_ANSWER, never later than the
   * deadline; pieces given before that stay given. Aborting ends it without an error and closes the connection.
   */
  draft(request: DraftRequest, signal: AbortSignal): AsyncIterable<DraftEvent>;
}
