/** How loud one frame is. 0 dBFS is a sample at full scale (±1), so that a full-scale sine has an RMS of -3 dBFS. */
export interface Level {
  /** Root mean square in dBFS, the constant part included; SILENCE_DBFS at the least. */
  readonly rmsDbfs: number;
  /** The loudest sample in dBFS; SILENCE_DBFS at the least. */
  readonly peakDbfs: number;
  /** Share of samples at full scale, 0 to 1. */
  readonly clipped: number;
  /** Mean of the samples, -1 to +1: a constant offset of the line. */
  readonly dc: number;
}

/** What silence measures: below the 16-bit quantising noise (-98 dBFS), and finite so that averages stay numbers. */
export const SILENCE_DBFS = -100;

/** From here on a sample counts as clipped: the two outermost steps of PCM16, and G.711's outermost values. */
const CLIPPED_FROM = 32_124 / 32_768;

/** Measures samples of ±1. An empty frame is silence; samples that are not finite count as full scale, so they show. */
export function measureLevel(frame: Float32Array): Level {
  let sum = 0;
  let square = 0;
  let peak = 0;
  let clipped = 0;
  for (let index = 0; index < frame.length; index += 1) {
    const given = frame[index] ?? 0;
    const sample = Number.isFinite(given) ? given : 1;
    const size = Math.abs(sample);
    sum += sample;
    square += sample * sample;
    if (size > peak) peak = size;
    if (size >= CLIPPED_FROM) clipped += 1;
  }
  const count = Math.max(1, frame.length);
  return {
    rmsDbfs: decibels(square / count),
    peakDbfs: decibels(peak * peak),
    clipped: clipped / count,
    dc: sum / count,
  };
}

/** Power, of which 1 is full scale, in dBFS. */
export function decibels(power: number): number {
  return Math.max(SILENCE_DBFS, 10 * Math.log10(power));
}
