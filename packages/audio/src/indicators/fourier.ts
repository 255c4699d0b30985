/** Spectra of real signals of one power-of-two length. What is given is reused by the next call. */
export interface Fourier {
  /** Power in the bins 0 to size / 2 of `samples` times `window`, both `size` long. */
  powerOf(samples: Float32Array, window: Float64Array): Float64Array;
  /** The cyclic autocorrelation that belongs to a power spectrum (Wiener and Khinchin), lags 0 to size / 2. */
  autocorrelationOf(power: Float64Array): Float64Array;
}

/**
 * Radix-2 transform (Cooley and Tukey 1965) of half the length: even samples as real, odd ones as imaginary parts, and
 * the two spectra told apart by their symmetry.
 */
export function createFourier(size: number): Fourier {
  const half = size / 2;
  const cosines = Float64Array.from({ length: half }, (_, index) => Math.cos((2 * Math.PI * index) / size));
  const sines = Float64Array.from({ length: half }, (_, index) => -Math.sin((2 * Math.PI * index) / size));
  const bits = Math.log2(half);
  const reversed = Uint16Array.from({ length: half }, (_, index) => {
    let mirrored = 0;
    for (let bit = 0; bit < bits; bit += 1) mirrored |= ((index >> bit) & 1) << (bits - 1 - bit);
    return mirrored;
  });
  const input = new Float64Array(size);
  const re = new Float64Array(half);
  const im = new Float64Array(half);
  const outRe = new Float64Array(half + 1);
  const outIm = new Float64Array(half + 1);
  const power = new Float64Array(half + 1);

  /** The first two stages, whose factors are 1 and -i: no multiplication is needed. */
  function firstStages(): void {
    for (let start = 0; start < half; start += 4) {
      const aRe = re[start] ?? 0;
      const aIm = im[start] ?? 0;
      const bRe = re[start + 1] ?? 0;
      const bIm = im[start + 1] ?? 0;
      const cRe = re[start + 2] ?? 0;
      const cIm = im[start + 2] ?? 0;
      const dRe = re[start + 3] ?? 0;
      const dIm = im[start + 3] ?? 0;
      const abRe = aRe + bRe;
      const abIm = aIm + bIm;
      const lessRe = aRe - bRe;
      const lessIm = aIm - bIm;
      const cdRe = cRe + dRe;
      const cdIm = cIm + dIm;
      const turnedRe = cIm - dIm;
      const turnedIm = dRe - cRe;
      re[start] = abRe + cdRe;
      im[start] = abIm + cdIm;
      re[start + 1] = lessRe + turnedRe;
      im[start + 1] = lessIm + turnedIm;
      re[start + 2] = abRe - cdRe;
      im[start + 2] = abIm - cdIm;
      re[start + 3] = lessRe - turnedRe;
      im[start + 3] = lessIm - turnedIm;
    }
  }

  /** The transform of `half` complex numbers, in place. */
  function butterflies(): void {
    firstStages();
    for (let span = 8; span <= half; span *= 2) {
      const middle = span / 2;
      const step = size / span;
      for (let index = 0; index < middle; index += 1) {
        const cosine = cosines[index * step] ?? 0;
        const sine = sines[index * step] ?? 0;
        for (let upper = index; upper < half; upper += span) {
          const lower = upper + middle;
          const a = re[lower] ?? 0;
          const b = im[lower] ?? 0;
          const turnedRe = a * cosine - b * sine;
          const turnedIm = a * sine + b * cosine;
          const keptRe = re[upper] ?? 0;
          const keptIm = im[upper] ?? 0;
          re[lower] = keptRe - turnedRe;
          im[lower] = keptIm - turnedIm;
          re[upper] = keptRe + turnedRe;
          im[upper] = keptIm + turnedIm;
        }
      }
    }
  }

  /** The transform of `input` into `outRe` and `outIm`. */
  function transform(): void {
    for (let index = 0; index < half; index += 1) {
      const from = reversed[index] ?? 0;
      re[index] = input[2 * from] ?? 0;
      im[index] = input[2 * from + 1] ?? 0;
    }
    butterflies();
    for (let bin = 0; bin <= half; bin += 1) {
      const here = bin % half;
      const mirror = (half - bin) % half;
      const evenRe = ((re[here] ?? 0) + (re[mirror] ?? 0)) / 2;
      const evenIm = ((im[here] ?? 0) - (im[mirror] ?? 0)) / 2;
      const oddRe = ((im[here] ?? 0) + (im[mirror] ?? 0)) / 2;
      const oddIm = ((re[mirror] ?? 0) - (re[here] ?? 0)) / 2;
      const cosine = bin === half ? -1 : (cosines[bin] ?? 0);
      const sine = bin === half ? 0 : (sines[bin] ?? 0);
      outRe[bin] = evenRe + oddRe * cosine - oddIm * sine;
      outIm[bin] = evenIm + oddRe * sine + oddIm * cosine;
    }
  }

  return {
    powerOf(samples, window) {
      for (let index = 0; index < size; index += 1)
        input[index] = (samples[index] ?? 0) * (window[index] ?? 0);
      transform();
      for (let bin = 0; bin <= half; bin += 1) power[bin] = (outRe[bin] ?? 0) ** 2 + (outIm[bin] ?? 0) ** 2;
      return power;
    },
    autocorrelationOf(spectrum) {
      for (let index = 0; index < size; index += 1)
        input[index] = (spectrum[index <= half ? index : size - index] ?? 0) / size;
      transform();
      return outRe;
    },
  };
}
