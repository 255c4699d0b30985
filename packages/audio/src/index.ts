export { AudioError } from "./audio-error.ts";
export { createBandPass, VOICE_BAND } from "./band-pass.ts";
export type { Filter } from "./biquads.ts";
export { createDtmfDetector, type DtmfDetector, type KeyTone } from "./dtmf/detector.ts";
export { type KeyTones, keyTones } from "./dtmf/generate.ts";
export { FRAME_MS, FRAME_SAMPLES, TELEPHONE_RATE } from "./frame.ts";
export { A_LAW, type G711, MU_LAW } from "./g711.ts";
export {
  type AudioGate,
  type AudioGateFrame,
  type AudioGateOptions,
  createAudioGate,
} from "./gate/audio-gate.ts";
export type { Risk } from "./indicators/risk.ts";
export {
  createJitterBuffer,
  type JitterBuffer,
  type JitterBufferCounts,
  type JitterBufferOptions,
} from "./jitter-buffer.ts";
export { decibels, type Level, measureLevel, SILENCE_DBFS } from "./level.ts";
export { createOutOfBandMeter, type OutOfBand, type OutOfBandMeter } from "./out-of-band.ts";
export {
  type ByteOrder,
  bytesFromPcm16,
  floatFromPcm16,
  joinPcm,
  pcm16FromBytes,
  pcm16FromFloat,
  toPcm16,
} from "./pcm.ts";
export {
  createResampler,
  type Resampler,
  type ResamplerOptions,
  type SampleRate,
} from "./resample/resampler.ts";
export { buildRtp, parseRtp, type RtpPacket } from "./rtp.ts";
export { buildTelephoneEvent, parseTelephoneEvent, type TelephoneEvent } from "./telephone-event.ts";
export { type Sine, tone } from "./tone.ts";
export {
  type ActivityOptions,
  DEFAULT_ACTIVITY,
  type SpeechPhase,
} from "./voice-activity/activity-tracker.ts";
export { sharedSilero } from "./voice-activity/neural-detector.ts";
export type { Silero } from "./voice-activity/silero/silero.ts";
export { type Channel, readWav, type Sound, writeWav } from "./wav.ts";
