/** One sine of a tone: frequency in Hz and peak amplitude, of which 1 is full scale. */
export interface Sine {
  readonly frequency: number;
  readonly amplitude: number;
}

/** `seconds` of the sum of sines (each begins at phase 0), as samples of ±1 at `rate`. Not clipped. */
export function tone(sines: readonly Sine[], seconds: number, rate: number): Float32Array {
  const samples = new Float32Array(Math.round(seconds * rate));
  for (const { frequency, amplitude } of sines) {
    const step = (2 * Math.PI * frequency) / rate;
    for (let index = 0; index < samples.length; index += 1)
      samples[index] = (samples[index] ?? 0) + amplitude * Math.sin(step * index);
  }
  return samples;
}
