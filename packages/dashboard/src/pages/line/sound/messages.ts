/** Name of the worklet that listens; it posts frames of 20 ms PCM16 at 16 kHz as ArrayBuffers. */
export const CAPTURE = "callward-capture";
/** Name of the worklet that plays; it posts a PlaybackReport about ten times a second and when its queue runs empty. */
export const PLAYBACK = "callward-playback";

/** What the playing worklet is told. */
export type PlaybackOrder =
  | { readonly type: "play"; readonly pcm: ArrayBuffer }
  | { readonly type: "flush"; readonly epoch: number };
