import {
  createResampler,
  floatFromPcm16,
  pcm16FromFloat,
  type ResamplerOptions,
  type SampleRate,
} from "@callward/audio";

/** A resampler of PCM16 mono. Results are fresh arrays. */
export interface PcmResampler {
  process(audio: Int16Array): Int16Array;
  /** What is still inside; forgets everything. */
  flush(): Int16Array;
  reset(): void;
}

export function createPcmResampler(
  from: SampleRate,
  to: SampleRate,
  options?: ResamplerOptions,
): PcmResampler {
  if (from === to)
    return { process: (audio) => audio.slice(), flush: () => new Int16Array(0), reset: () => {} };
  const resampler = createResampler(from, to, options);
  let samples = new Float32Array(0);
  return {
    process(audio) {
      // One array for all frames, which have one length.
      if (samples.length !== audio.length) samples = new Float32Array(audio.length);
      return pcm16FromFloat(resampler.process(floatFromPcm16(audio, samples)));
    },
    flush: () => pcm16FromFloat(resampler.flush()),
    reset: () => resampler.reset(),
  };
}

const RATES: readonly number[] = [8_000, 16_000, 22_050, 24_000, 44_100, 48_000] satisfies SampleRate[];

/** True for the rates, in Hz, that sound can be brought in. */
export function isSampleRate(rate: number): rate is SampleRate {
  return RATES.includes(rate);
}
