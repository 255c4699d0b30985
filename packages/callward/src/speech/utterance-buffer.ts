/** The audio of one utterance, up to a bound. */
export interface UtteranceBuffer {
  /** Copies audio to the end; what goes beyond the bound is left out. */
  write(audio: Int16Array): void;
  /** Everything written, in a fresh array. */
  audio(): Int16Array;
  /** Samples that came, also those beyond the bound. */
  readonly samples: number;
  clear(): void;
}

/** An empty buffer that keeps up to `maxSamples` samples. It grows with what is written: most utterances are short. */
export function createUtteranceBuffer(maxSamples: number): UtteranceBuffer {
  let kept = new Int16Array(0);
  let samples = 0;
  return {
    write(audio) {
      const at = Math.min(samples, maxSamples);
      const room = audio.subarray(0, maxSamples - at);
      if (at + room.length > kept.length) {
        const grown = new Int16Array(Math.min(maxSamples, Math.max(kept.length * 2, at + room.length)));
        grown.set(kept.subarray(0, at));
        kept = grown;
      }
      kept.set(room, at);
      samples += audio.length;
    },
    audio: () => kept.slice(0, Math.min(samples, maxSamples)),
    get samples() {
      return samples;
    },
    clear() {
      samples = 0;
    },
  };
}
