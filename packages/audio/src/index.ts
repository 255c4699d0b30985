export { createBandPass, VOICE_BAND } from "./band-pass.ts";
export type { Filter } from "./biquads.ts";
export { FRAME_MS, FRAME_SAMPLES, TELEPHONE_RATE } from "./frame.ts";
export { decibels, type Level, measureLevel, SILENCE_DBFS } from "./level.ts";
export {
  type ByteOrder,
  bytesFromPcm16,
  floatFromPcm16,
  pcm16FromBytes,
  pcm16FromFloat,
  toPcm16,
} from "./pcm.ts";
export { createResampler, type Resampler, type SampleRate } from "./resample/resampler.ts";
