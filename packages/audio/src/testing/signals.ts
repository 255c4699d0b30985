/** Root mean square of samples, in dB of full scale. */
export function rmsDb(samples: Float32Array): number {
  let square = 0;
  for (const sample of samples) square += sample * sample;
  return 10 * Math.log10(square / samples.length + 1e-30);
}

/** Pushes a signal through in frames of the given sizes, taken in turn, and puts the results together. */
export function inFrames(
  signal: Float32Array,
  sizes: readonly number[],
  process: (frame: Float32Array) => Float32Array,
): Float32Array {
  const parts: Float32Array[] = [];
  let at = 0;
  for (let turn = 0; at < signal.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    parts.push(process(signal.slice(at, at + size)).slice());
    at += size;
  }
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let written = 0;
  for (const part of parts) {
    whole.set(part, written);
    written += part.length;
  }
  return whole;
}

/** Gaussian noise of variance 1, the same for the same seed (mulberry32, Box–Muller). */
export function createSeededNoise(seed: number): () => number {
  let state = seed;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
