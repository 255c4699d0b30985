/** What a model is asked for one answer. */
export interface DraftRequest {
  readonly system: string;
  readonly user: string;
  /** The whole draft, from the question to its last word, must be there within this many milliseconds. */
  readonly deadlineMs: number;
  /** Ids that may be cited; a draft that cites another is refused. */
  readonly knownCitations: readonly string[];
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
