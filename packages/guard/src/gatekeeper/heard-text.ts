import type { Source } from "../contracts/turn.ts";
import type { NormalText } from "../text/normal-text.ts";

/** What every gatekeeper check reads: one utterance in normal form, where it comes from, and what came before. */
export interface HeardText {
  readonly normal: NormalText;
  readonly source: Source;
  /** Earlier utterances of the same source, oldest first. */
  readonly history: readonly string[];
}
