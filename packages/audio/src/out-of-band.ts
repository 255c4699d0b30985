import { chebyshev, createCascade, type Filter } from "./biquads.ts";
import { TELEPHONE_RATE } from "./frame.ts";
import { tame } from "./pcm.ts";
import type { SampleRate } from "./resample/resampler.ts";

/** Where the energy of a frame lies that no telephone carries: shares of the frame's whole energy, 0 to 1. */
export interface OutOfBand {
  /** Below 50 Hz: rumble, or a constant offset. */
  readonly below50Hz: number;
  /** Above 4 kHz; a voice in a microphone has up to a few tenths here in its sibilants, in their frames alone. */
  readonly above4kHz: number;
  /** Above 8 kHz; 0 where the rate cannot carry it. */
  readonly above8kHz: number;
  /** Above 16 kHz, where no voice has anything; 0 where the rate cannot carry it. */
  readonly above16kHz: number;
  /**
   * Sound that people barely hear makes most of this frame and is no mere noise floor: the mark of a command hidden on
   * an ultrasonic carrier, or of a broken microphone. A reason to distrust what was heard, not a proof.
   */
  readonly alarming: boolean;
}

/** Measures what decimation is about to remove. One meter a stream; frames of any size. */
export interface OutOfBandMeter {
  measure(frame: Float32Array): OutOfBand;
  reset(): void;
}

/** Share above 16 kHz or below 50 Hz from which a frame is alarming: more than all that can be heard. */
const ALARMING_SHARE = 0.5;

/** A frame below this is a noise floor, whose spectrum means nothing. */
const AUDIBLE_DBFS = -55;

/**
 * Orders of the filters that cut the bands out. Six at 4 kHz takes the voice at 3 kHz 23 dB down; four does at the
 * others, where the next thing worth hearing is an octave away.
 */
const ORDERS = { at4kHz: 6, others: 4 } as const;

/** Meter for samples of ±1 at `rate`, before they are decimated. At 8 kHz only the share below 50 Hz remains. */
export function createOutOfBandMeter(rate: SampleRate): OutOfBandMeter {
  const above = (edge: number, order: number): Filter | undefined =>
    edge < rate / 2 ? createCascade(chebyshev("high-pass", order, edge, rate)) : undefined;
  const below50Hz = createCascade(chebyshev("low-pass", ORDERS.others, 50, rate));
  const above4kHz = rate > TELEPHONE_RATE ? above(4_000, ORDERS.at4kHz) : undefined;
  const above8kHz = above(8_000, ORDERS.others);
  const above16kHz = above(16_000, ORDERS.others);
  let scratch = new Float32Array(0);

  function energyThrough(filter: Filter | undefined, frame: Float32Array): number {
    return filter === undefined ? 0 : energy(filter.process(frame, scratch), frame.length);
  }

  return {
    measure(frame) {
      if (scratch.length < frame.length) scratch = new Float32Array(frame.length);
      const whole = energyOf(frame);
      // A filter rings on for a moment after a sound: shares are held to 1. All filters hear every frame.
      const share = (filter: Filter | undefined): number => {
        const part = energyThrough(filter, frame);
        return whole > 0 ? Math.min(1, part / whole) : 0;
      };
      const below = share(below50Hz);
      const above4 = share(above4kHz);
      const above8 = share(above8kHz);
      const above16 = share(above16kHz);
      return {
        below50Hz: below,
        above4kHz: above4,
        above8kHz: above8,
        above16kHz: above16,
        alarming: isAudible(whole, frame.length) && above16 + below > ALARMING_SHARE,
      };
    },
    reset() {
      for (const filter of [below50Hz, above4kHz, above8kHz, above16kHz]) filter?.reset();
    },
  };
}

const AUDIBLE_POWER = 10 ** (AUDIBLE_DBFS / 10);
const isAudible = (whole: number, length: number): boolean => whole > AUDIBLE_POWER * Math.max(1, length);

/** Energy of what a filter gave, which is finite. */
function energy(samples: Float32Array, length: number): number {
  let sum = 0;
  for (let index = 0; index < length; index += 1) {
    const sample = samples[index] ?? 0;
    sum += sample * sample;
  }
  return sum;
}

/** Energy of a frame, as tame as the filters take it. */
function energyOf(frame: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < frame.length; index += 1) {
    const sample = tame(frame[index] ?? 0);
    sum += sample * sample;
  }
  return sum;
}
