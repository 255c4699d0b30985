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
  /** One frame of 20 ms: its probability of voice, and whether a voice in it is near enough to be the caller's. */
  hear(probability: number, near: boolean): Activity;
}

/** Gap that does not make a beginning begin again: a stop consonant. */
const BRIDGED_MS = 60;

/** How long the faint voice before a near one is taken for the beginning of the same word. */
const FAINT_MS = 300;

/**
 * An utterance is over when all that was heard for so long is a voice behind. Long enough for a caller's own faint words,
 * which are no louder than a television; without it a television would hold every utterance open for ever.
 */
const BEHIND_MS = 800;

/** From probabilities to utterances, with hysteresis. Only a near voice starts one. */
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
  /** Where the voice began that is heard now, near or not; where its near part did; how much of that there was. */
  let voiceMs = 0;
  let nearFromMs = 0;
  let nearMs = 0;
  let quietMs = 0;
  let behindMs = 0;
  let unvoicedMs = Number.POSITIVE_INFINITY;

  /** Counts near voice only: a voice behind is neither a beginning nor a pause in one. */
  function waiting(near: boolean): SpeechPhase {
    if (!activity.voiced) {
      unvoicedMs += FRAME_MS;
    } else {
      if (unvoicedMs > BRIDGED_MS) voiceMs = now;
      unvoicedMs = 0;
    }
    if (activity.voiced && near) {
      if (nearMs === 0) nearFromMs = now;
      nearMs += FRAME_MS;
      quietMs = 0;
    } else {
      quietMs += FRAME_MS;
      if (quietMs > BRIDGED_MS) nearMs = 0;
    }
    if (nearMs < minSpeechMs) return "none";
    open = true;
    quietMs = 0;
    behindMs = 0;
    activity.onsetMs = Math.max(voiceMs, nearFromMs - FAINT_MS);
    return "start";
  }

  function speaking(near: boolean): SpeechPhase {
    quietMs = activity.voiced ? 0 : quietMs + FRAME_MS;
    behindMs = activity.voiced && near ? 0 : behindMs + FRAME_MS;
    if (quietMs < hangoverMs && behindMs < Math.max(hangoverMs, BEHIND_MS)) return "ongoing";
    open = false;
    nearMs = 0;
    unvoicedMs = quietMs;
    return "end";
  }

  return {
    hear(probability, near) {
      activity.voiced = probability >= (open ? stayAt : startAt);
      activity.phase = open ? speaking(near) : waiting(near);
      now += FRAME_MS;
      return activity;
    },
  };
}
