/** Samples gathered piece by piece; keeps the newest `limit` of them. */
export interface PcmBuffer {
  /** How many were pushed in all. */
  readonly pushed: number;
  /** How many of the oldest are gone. */
  readonly dropped: number;
  push(audio: Int16Array): void;
  /** Copies the samples from `from` up to `to`, counted from the first that was ever pushed. */
  slice(from: number, to: number): Int16Array;
}

/** What a buffer begins with: one second at 16 kHz. */
const FIRST_SAMPLES = 16_000;

export function createPcmBuffer(limit: number): PcmBuffer {
  let samples = new Int16Array(Math.min(FIRST_SAMPLES, limit));
  let length = 0;
  let dropped = 0;

  function makeRoom(more: number): void {
    const keep = Math.min(length, Math.max(0, limit - more));
    const old = samples.subarray(length - keep, length);
    dropped += length - keep;
    if (keep + more > samples.length) {
      const larger = new Int16Array(Math.min(limit, Math.max(keep + more, samples.length * 2)));
      larger.set(old);
      samples = larger;
    } else samples.copyWithin(0, length - keep, length);
    length = keep;
  }

  return {
    get pushed() {
      return dropped + length;
    },
    get dropped() {
      return dropped;
    },
    push(audio) {
      const kept = audio.length > limit ? audio.subarray(audio.length - limit) : audio;
      if (length + kept.length > samples.length) makeRoom(kept.length);
      dropped += audio.length - kept.length;
      samples.set(kept, length);
      length += kept.length;
    },
    slice: (from, to) =>
      samples.slice(Math.max(0, from - dropped), Math.max(0, Math.min(length, to - dropped))),
  };
}
