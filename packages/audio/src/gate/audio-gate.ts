import { createBandPass } from "../band-pass.ts";
import { createDtmfDetector } from "../dtmf/detector.ts";
import { FRAME_SAMPLES, TELEPHONE_RATE } from "../frame.ts";
import { createIndicators } from "../indicators/indicators.ts";
import type { Risk } from "../indicators/risk.ts";
import { decibels } from "../level.ts";
import { createOutOfBandMeter, type OutOfBand } from "../out-of-band.ts";
import { floatFromPcm16, toPcm16 } from "../pcm.ts";
import { createResampler } from "../resample/resampler.ts";
import {
  type ActivityOptions,
  createActivityTracker,
  DEFAULT_ACTIVITY,
  type SpeechPhase,
} from "../voice-activity/activity-tracker.ts";
import type { Silero } from "../voice-activity/silero/silero.ts";
import { createVoiceDetector } from "../voice-activity/voice-detector.ts";
import { createNearEndGate } from "./near-end-gate.ts";
import { createSteadier } from "./steadier.ts";

/** What the gate found in 20 ms. The object and its audio are reused: valid during the call of the listener only. */
export interface AudioGateFrame {
  /** 160 samples of PCM16 at 8 kHz within 300 to 3,400 Hz: all that a recogniser should get. */
  readonly audio: Int16Array;
  /** RMS level within that band, in dBFS; -100 at the least. */
  readonly level: number;
  /** Probability of speech, 0 to 1; 0 or 1 where loudness is all there is. */
  readonly probability: number;
  /** There is voice in this frame. */
  readonly voiced: boolean;
  /** Where in an utterance the frame lies. Only a near voice starts one. */
  readonly speech: SpeechPhase;
  /** Where the utterance began, in ms of audio since the first frame; of the last one between two. */
  readonly onsetMs: number;
  /** The voice is as near as the caller's: true through the whole of an utterance, false for a voice behind. */
  readonly nearEnd: boolean;
  /** What was heard outside the band that telephones carry. */
  readonly outOfBand: OutOfBand;
  /** The key, 0-9, *, # or A-D, whose tone was found in this frame. */
  readonly key: string | undefined;
  /** Signs that it is no caller who talks with us. */
  readonly risks: readonly Risk[];
}

export interface AudioGateOptions {
  /** Rate of what is pushed, in Hz. */
  readonly rate: 8_000 | 16_000 | 24_000 | 48_000;
  /** The neural detector's network; the process's own if left out, none (loudness alone) if null. */
  readonly silero?: Silero | null;
  /** When a voice becomes an utterance. */
  readonly activity?: Partial<ActivityOptions>;
  /** How far below the caller a voice may be and still begin an utterance, in dB. */
  readonly nearEndDepthDb?: number;
}

/** Everything that is done to a caller's sound before a recogniser gets it. One gate a call. */
export interface AudioGate {
  /** How voice is found at this moment: "energy" is the degraded mode. */
  readonly detector: "neural" | "energy";
  /** Version of the detector, for the trace. */
  readonly version: string;
  /** Takes PCM16 at the line's rate, any length, and tells each whole 20 ms. Throws only what the listener throws. */
  push(audio: Int16Array, listener: (frame: AudioGateFrame) => void): void;
}

/** Written while the gate works on a frame. */
type Draft = { -readonly [Field in keyof AudioGateFrame]: AudioGateFrame[Field] };

/**
 * Level, band-pass, voice activity, near-end gate, keys, out-of-band energy and indicators, in one pass over frames of
 * 20 ms. Never fails: where the neural detector cannot be had, loudness takes its place and the gate says so.
 */
export function createAudioGate(options: AudioGateOptions): AudioGate {
  const { rate } = options;
  const frame = new Float32Array(FRAME_SAMPLES);
  const banded = new Float32Array(FRAME_SAMPLES);
  const audio = new Int16Array(FRAME_SAMPLES);
  const resampler = rate === TELEPHONE_RATE ? undefined : createResampler(rate, TELEPHONE_RATE);
  const lineFrame =
    resampler === undefined ? frame : new Float32Array((rate * FRAME_SAMPLES) / TELEPHONE_RATE);
  const meter = createOutOfBandMeter(rate);
  const steadier = createSteadier();
  const bandPass = createBandPass();
  const detector = createVoiceDetector(options.silero);
  const tracker = createActivityTracker({ ...DEFAULT_ACTIVITY, ...options.activity });
  const nearEnd = createNearEndGate(options.nearEndDepthDb);
  const keys = createDtmfDetector();
  const indicators = createIndicators();
  const draft: Draft = {
    audio,
    level: 0,
    probability: 0,
    voiced: false,
    speech: "none",
    onsetMs: 0,
    nearEnd: false,
    outOfBand: meter.measure(lineFrame),
    key: undefined,
    risks: [],
  };
  let lineFilled = 0;
  let filled = 0;

  function tell(listener: (frame: AudioGateFrame) => void): void {
    steadier.process(frame);
    bandPass.process(frame, banded);
    let square = 0;
    for (let index = 0; index < FRAME_SAMPLES; index += 1) {
      const sample = banded[index] ?? 0;
      square += sample * sample;
      audio[index] = toPcm16(sample);
    }
    draft.level = decibels(square / FRAME_SAMPLES);
    draft.probability = detector.hear(frame, draft.level);
    judge();
    draft.key = undefined;
    for (const event of keys.process(frame)) if (event.type === "key-down") draft.key = event.digit;
    draft.risks = indicators.hear(frame, draft.level, draft.voiced, draft.nearEnd);
    listener(draft);
  }

  function judge(): void {
    const near = nearEnd.isNear(draft.level);
    const activity = tracker.hear(draft.probability, near);
    draft.voiced = activity.voiced;
    draft.speech = activity.phase;
    draft.onsetMs = activity.onsetMs;
    const open = activity.phase === "start" || activity.phase === "ongoing";
    draft.nearEnd = open || (activity.voiced && near);
    if (activity.voiced && near) nearEnd.learn(draft.level);
    else if (activity.voiced) nearEnd.refuse();
  }

  /** Collects samples at 8 kHz and tells whole frames. */
  function collect(samples: Float32Array, listener: (frame: AudioGateFrame) => void): void {
    for (let taken = 0; taken < samples.length; ) {
      const count = Math.min(samples.length - taken, FRAME_SAMPLES - filled);
      for (let index = 0; index < count; index += 1) frame[filled + index] = samples[taken + index] ?? 0;
      taken += count;
      filled += count;
      if (filled < FRAME_SAMPLES) return;
      filled = 0;
      tell(listener);
    }
  }

  return {
    get detector() {
      return detector.kind;
    },
    get version() {
      return detector.version;
    },
    push(given, listener) {
      for (let taken = 0; taken < given.length; ) {
        const count = Math.min(given.length - taken, lineFrame.length - lineFilled);
        // Most lines give whole frames, which need no view.
        if (count === given.length && count === lineFrame.length) floatFromPcm16(given, lineFrame);
        else floatFromPcm16(given.subarray(taken, taken + count), lineFrame.subarray(lineFilled));
        taken += count;
        lineFilled += count;
        if (lineFilled < lineFrame.length) return;
        lineFilled = 0;
        draft.outOfBand = meter.measure(lineFrame);
        if (resampler === undefined) tell(listener);
        else collect(resampler.process(lineFrame), listener);
      }
    },
  };
}
