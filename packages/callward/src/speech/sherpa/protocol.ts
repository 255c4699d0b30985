import type { HearingKind, ModelFiles, VoiceKind } from "./model-kinds.ts";

/** What the child loads, sent first. */
export type LoadOrder =
  | { readonly kind: HearingKind; readonly files: ModelFiles; readonly threads: number }
  | {
      readonly kind: VoiceKind;
      readonly files: ModelFiles;
      readonly threads: number;
      readonly speaker: number;
      readonly speed: number;
    };

/** Messages to the child. `id` names one utterance or one sentence and is never used again. */
export type ToChild =
  | { readonly type: "load"; readonly order: LoadOrder }
  /** PCM16 at 16 kHz. The child makes floats of it: sherpa takes an Int16Array's bits for floats, without a word. */
  | { readonly type: "audio"; readonly id: number; readonly audio: Int16Array }
  | { readonly type: "end"; readonly id: number }
  | { readonly type: "speak"; readonly id: number; readonly text: string }
  /** Nobody waits for `id` any more. */
  | { readonly type: "drop"; readonly id: number }
  | { readonly type: "ping" };

/** Messages from the child. */
export type FromChild =
  | { readonly type: "ready" }
  | { readonly type: "refused"; readonly code: "SPEECH_PACKAGE_MISSING" | "SPEECH_MODEL_INVALID" }
  | { readonly type: "partial"; readonly id: number; readonly text: string }
  | { readonly type: "final"; readonly id: number; readonly text: string; readonly confidence?: number }
  | {
      readonly type: "speech";
      readonly id: number;
      readonly audio: Int16Array;
      readonly sampleRate: number;
    }
  | { readonly type: "spoken"; readonly id: number }
  | { readonly type: "failed"; readonly id: number }
  | { readonly type: "pong" };
