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
