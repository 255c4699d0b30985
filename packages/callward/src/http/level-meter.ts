/** Frames of 20 ms that make one reading: ten readings a second are as many as an eye follows. */
const FRAMES = 5;

/** Makes few readings of many frames: the loudest level, in dB below full scale, and whether any was a voice. */
export function createLevelMeter(tell: (level: { readonly dbfs: number; readonly voiced: boolean }) => void) {
  let count = 0;
  let dbfs = Number.NEGATIVE_INFINITY;
  let voiced = false;
  return {
    push(level: number, voice: boolean): void {
      count += 1;
      dbfs = Math.max(dbfs, level);
      voiced ||= voice;
      if (count < FRAMES) return;
      tell({ dbfs: Math.round(dbfs * 10) / 10, voiced });
      count = 0;
      dbfs = Number.NEGATIVE_INFINITY;
      voiced = false;
    },
  };
}
