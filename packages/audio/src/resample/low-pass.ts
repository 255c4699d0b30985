/**
 * Attenuation that the designs aim at, in dB. The promise is 60; Kaiser's estimate of the length is good to about a
 * decibel, and stopband and images of both stages of a resampler may add up.
 */
const ATTENUATION_DB = 72;

/**
 * Low-pass FIR by the Kaiser window (Oppenheim and Schafer, Discrete-Time Signal Processing, 7.5.3): flat up to
 * `pass`, at least 70 dB down from `stop` on, both as shares of the rate that the taps run at (0 to 0.5).
 * Linear phase: an odd number of taps, their sum 1.
 */
export function designLowPass(pass: number, stop: number): Float64Array {
  const beta = 0.1102 * (ATTENUATION_DB - 8.7);
  const half = Math.ceil((ATTENUATION_DB - 7.95) / (2.285 * 2 * Math.PI * (stop - pass)) / 2);
  const cutoff = (pass + stop) / 2;
  const scale = besselI0(beta);
  const taps = new Float64Array(2 * half + 1);
  let sum = 0;
  for (let index = 0; index < taps.length; index += 1) {
    const at = index - half;
    const window = besselI0(beta * Math.sqrt(1 - (at / half) ** 2)) / scale;
    const tap = window * (at === 0 ? 2 * cutoff : Math.sin(2 * Math.PI * cutoff * at) / (Math.PI * at));
    taps[index] = tap;
    sum += tap;
  }
  return taps.map((tap) => tap / sum);
}

/** Modified Bessel function of the first kind and order zero, by its power series. */
function besselI0(x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; term > sum * 1e-16; k += 1) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}
