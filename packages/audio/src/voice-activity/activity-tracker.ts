import { FRAME_MS } from "../frame.ts";

/** Where an utterance stands after a frame. */
export type SpeechPhase = "none" | "start" | "ongoing" | "end";

/** When a voice becomes an utterance. */
export interface ActivityOptions {
  /** Probability from which a frame is voice while nobody speaks, 0 to 1. */
  readonly startAt: number;
  /** Probability from which it still is while somebody does: lower, or a fading word would be cut. */
  readonly stayAt: number;
  /** Voice that makes an utterance, in ms: shorter is a cough or a click. */
  readonly minSpeechMs: number;
  /** Quiet that ends an utterance, in ms. Whether the caller's turn is over is decided above, with the words. */
  readonly hangoverMs: number;
}

/**
 * Chosen on real calls: from 0.4 on, no noise of ours was taken for voice; 60 ms keep clicks out and add one frame to
 * what the detector itself takes.
 */
export const DEFAULT_ACTIVITY: ActivityOptions = {
  startAt: 0.4,
  stayAt: 0.25,
  minSpeechMs: 60,
  hangoverMs: 300,
};

/** The object is reused by the next frame. */
export interface Activity {
  readonly phase: SpeechPhase;
  /** Voice in this frame. */
  readonly voiced: boolean;
  /** Where the utterance began, in ms of audio since the tracker's first frame; of the last one while nobody speaks. */
  readonly onsetMs: number;
}

export interface ActivityTracker {
  /** One frame of 20 ms: its probability of voice, and whether that voice may begin an utterance. */
  hear(probability: number, mayStart: boolean): Activity;
}

/** Gap that does not make a beginning begin again: a stop consonant. */
const BRIDGED_MS = 60;

/** From probabilities to utterances, with hysteresis. */
export function createActivityTracker({
  startAt,
  stayAt,
  minSpeechMs,
  hangoverMs,
}: ActivityOptions): ActivityTracker {
  const activity: { phase: SpeechPhase; voiced: boolean; onsetMs: number } = {
    phase: "none",
    voiced: false,
    onsetMs: 0,
  };
  let open = false;
  let now = 0;
  let firstVoiced = 0;
  let voicedMs = 0;
  let quietMs = 0;
  let allowed = false;

  function waiting(mayStart: boolean): SpeechPhase {
    if (activity.voiced) {
      if (voicedMs === 0) firstVoiced = now;
      voicedMs += FRAME_MS;
      quietMs = 0;
      allowed ||= mayStart;
    } else {
      quietMs += FRAME_MS;
      if (quietMs > BRIDGED_MS) voicedMs = 0;
      if (voicedMs === 0) allowed = false;
    }
    if (!allowed || voicedMs < minSpeechMs) return "none";
    open = true;
    quietMs = 0;
    activity.onsetMs = firstVoiced;
    return "start";
  }

  function speaking(): SpeechPhase {
    quietMs = activity.voiced ? 0 : quietMs + FRAME_MS;
    if (quietMs < hangoverMs) return "ongoing";
    open = false;
    voicedMs = 0;
    allowed = false;
    return "end";
  }

  return {
    hear(probability, mayStart) {
      activity.voiced = probability >= (open ? stayAt : startAt);
      activity.phase = open ? speaking() : waiting(mayStart);
      now += FRAME_MS;
      return activity;
    },
  };
}
