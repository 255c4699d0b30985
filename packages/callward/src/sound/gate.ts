/** What the audio gate found in 20 ms of the caller's sound. Valid during the call of the listener only. */
export interface GateFrame {
  /** PCM16 mono at 8 kHz within the telephone band: all that an engine ever gets. */
  readonly audio: Int16Array;
  /** Level in dB below full scale. */
  readonly level: number;
  /** A voice is heard in this frame. */
  readonly voiced: boolean;
  /** Where in a stretch of speech the frame lies. */
  readonly speech: "none" | "start" | "ongoing" | "end";
  /** The voice is as loud as the caller's own, not one in the background. */
  readonly nearEnd: boolean;
  /** A key tone that ended in this frame. */
  readonly key?: string | undefined;
  /** Signs that it is no caller's voice: a risk with a score from 0 to 1, never an identity. */
  readonly risks: readonly { readonly risk: string; readonly score: number }[];
}

/** The audio gate of one call. */
export interface SoundGate {
  /** Version of its detector, for the trace. */
  readonly version: string;
  /** Takes PCM16 mono at the line's rate, any length, and tells each whole 20 ms. Never throws. */
  push(audio: Int16Array, listener: (frame: GateFrame) => void): void;
}
