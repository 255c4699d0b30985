/** What a pool asks a synthesiser's thread or process for. */
export interface SynthesisJob {
  readonly id: number;
  readonly text: string;
}

/** What comes back: pieces and a `done`, or `failed` (without a word of the text). `ready` comes once, before the first job. */
export type SynthesisMessage =
  | { readonly type: "ready" }
  | { readonly type: "piece"; readonly id: number; readonly audio: Int16Array; readonly sampleRate: number }
  | { readonly type: "done"; readonly id: number }
  | { readonly type: "failed"; readonly id: number };
