/** Power spectra of real signals of one power-of-two length, with the array of results reused. */
export interface Fourier {
  /** Power in the bins 0 to size / 2 of `samples` times `window`, both `size` long. Valid until the next call. */
  powerOf(samples: Float32Array, window: Float64Array): Float64Array;
  /** The cyclic autocorrelation that belongs to a power spectrum (Wiener and Khinchin), lags 0 to size / 2. */
  autocorrelationOf(power: Float64Array): Float64Array;
}

/** Radix-2 transform (Cooley and Tukey 1965), decimation in time. */
export function createFourier(size: number): Fourier {
  const half = size / 2;
  const cosines = Float64Array.from({ length: half }, (_, index) => Math.cos((2 * Math.PI * index) / size));
  const sines = Float64Array.from({ length: half }, (_, index) => -Math.sin((2 * Math.PI * index) / size));
  const bits = Math.log2(size);
  const reversed = Uint16Array.from({ length: size }, (_, index) => {
    let mirrored = 0;
    for (let bit = 0; bit < bits; bit += 1) mirrored |= ((index >> bit) & 1) << (bits - 1 - bit);
    return mirrored;
  });
  const real = new Float64Array(size);
  const imaginary = new Float64Array(size);
  const power = new Float64Array(half + 1);
  const correlation = new Float64Array(half + 1);

  function transform(): void {
    for (let span = 2; span <= size; span *= 2) {
      const middle = span / 2;
      const step = size / span;
      for (let start = 0; start < size; start += span) {
        for (let index = 0; index < middle; index += 1) {
          const upper = start + index;
          const lower = upper + middle;
          const cosine = cosines[index * step] ?? 0;
          const sine = sines[index * step] ?? 0;
          const re = real[lower] ?? 0;
          const im = imaginary[lower] ?? 0;
          const turnedRe = re * cosine - im * sine;
          const turnedIm = re * sine + im * cosine;
          const keptRe = real[upper] ?? 0;
          const keptIm = imaginary[upper] ?? 0;
          real[lower] = keptRe - turnedRe;
          imaginary[lower] = keptIm - turnedIm;
          real[upper] = keptRe + turnedRe;
          imaginary[upper] = keptIm + turnedIm;
        }
      }
    }
  }

  return {
    powerOf(samples, window) {
      for (let index = 0; index < size; index += 1) {
        const from = reversed[index] ?? 0;
        real[index] = (samples[from] ?? 0) * (window[from] ?? 0);
      }
      imaginary.fill(0);
      transform();
      for (let bin = 0; bin <= half; bin += 1)
        power[bin] = (real[bin] ?? 0) ** 2 + (imaginary[bin] ?? 0) ** 2;
      return power;
    },
    autocorrelationOf(spectrum) {
      for (let index = 0; index < size; index += 1) {
        const from = reversed[index] ?? 0;
        real[index] = spectrum[from <= half ? from : size - from] ?? 0;
      }
      imaginary.fill(0);
      transform();
      for (let lag = 0; lag <= half; lag += 1) correlation[lag] = (real[lag] ?? 0) / size;
      return correlation;
    },
  };
}
