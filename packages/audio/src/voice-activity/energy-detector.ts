import { FRAME_MS } from "../frame.ts";
import { SILENCE_DBFS } from "../level.ts";

/** What loudness alone says about one 20 ms frame. The object is reused by the next frame. */
export interface EnergyVerdict {
  /** Level of the background in dBFS: the quietest that was heard in the last four seconds. */
  readonly floorDbfs: number;
  /** False where the frame is so quiet that it cannot be speech: no other detector needs to look at it. */
  readonly possible: boolean;
  /** Well above the background: what counts as voice where loudness is all there is. */
  readonly voiced: boolean;
}

export interface EnergyDetector {
  /** Judges one frame by its level in the voice band, in dBFS. */
  hear(levelDbfs: number): EnergyVerdict;
}

/** The background is the minimum over this many parts of half a second (minimum statistics, Martin 2001). */
const PARTS = 8;
const PART_FRAMES = 500 / FRAME_MS;

/** What the background is taken for before it was heard: that of a noisy line, so that a call may begin with speech. */
const ASSUMED_FLOOR_DBFS = -55;

/**
 * Speech is ruled out below 4 dB over the background, which is as far as steady noise ever rises above its own quietest
 * frame; never above -46 dBFS, where a quiet caller may be, and always below -65 dBFS, where none is.
 */
const POSSIBLE_OVER_FLOOR_DB = 4;
const POSSIBLE_FROM_DBFS = -65;
const POSSIBLE_AT_MOST_DBFS = -46;

/** Voice, by loudness alone: 9 dB over the background and at least -50 dBFS. */
const VOICED_OVER_FLOOR_DB = 9;
const VOICED_FROM_DBFS = -50;

/** Share of the last frame's level in the smoothed one: one frame's dip is not the background. */
const SMOOTHING = 0.5;

/**
 * The energy gate: rules out frames that are too quiet for speech, at 0.1 µs a frame, so that the neural detector is
 * spared, and is the voice detector itself where that one is missing. It then takes any sudden sound for a voice.
 */
export function createEnergyDetector(): EnergyDetector {
  const minima = new Float64Array(PARTS).fill(ASSUMED_FLOOR_DBFS);
  const verdict = { floorDbfs: ASSUMED_FLOOR_DBFS, possible: false, voiced: false };
  let part = 0;
  let frames = 0;
  let smoothed: number | undefined;
  return {
    hear(levelDbfs) {
      const level = Math.max(SILENCE_DBFS, levelDbfs);
      smoothed = smoothed === undefined ? level : SMOOTHING * smoothed + (1 - SMOOTHING) * level;
      if (frames === PART_FRAMES) {
        frames = 0;
        part = (part + 1) % PARTS;
        minima[part] = smoothed;
      }
      frames += 1;
      minima[part] = Math.min(minima[part] ?? smoothed, smoothed);
      let floor = minima[0] ?? ASSUMED_FLOOR_DBFS;
      for (let index = 1; index < PARTS; index += 1) floor = Math.min(floor, minima[index] ?? floor);
      const least = Math.min(
        POSSIBLE_AT_MOST_DBFS,
        Math.max(POSSIBLE_FROM_DBFS, floor + POSSIBLE_OVER_FLOOR_DB),
      );
      verdict.floorDbfs = floor;
      verdict.possible = level >= least;
      verdict.voiced = level >= Math.max(VOICED_FROM_DBFS, floor + VOICED_OVER_FLOOR_DB);
      return verdict;
    },
  };
}
