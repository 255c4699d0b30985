/** Power of one frequency in PCM by Goertzel's recurrence, as the amplitude of a sine that would have it. */
export function toneAmplitude(pcm: Int16Array, hz: number, rate = 8_000): number {
  const turn = 2 * Math.cos((2 * Math.PI * hz) / rate);
  let previous = 0;
  let older = 0;
  for (const sample of pcm) {
    const now = sample + turn * previous - older;
    older = previous;
    previous = now;
  }
  const power = previous ** 2 + older ** 2 - turn * previous * older;
  return (2 * Math.sqrt(Math.max(0, power))) / Math.max(1, pcm.length);
}

/** Root mean square, in units of PCM16. */
export function level(pcm: Int16Array): number {
  let sum = 0;
  for (const sample of pcm) sum += sample ** 2;
  return Math.sqrt(sum / Math.max(1, pcm.length));
}

/** A frequency is heard when it carries at least this share of the energy: speech and noise spread theirs. */
const TONE_SHARE = 0.8;
/** Below this (-54 dB of full scale) there is nothing to tell: comfort noise, dither. */
export const AUDIBLE = 65;

/** True when these frequencies, and nothing else to speak of, make up the sound. */
export function hasTone(pcm: Int16Array, frequencies: number | readonly number[], rate = 8_000): boolean {
  const loud = level(pcm);
  if (loud < AUDIBLE) return false;
  const energy = [frequencies].flat().reduce((sum, hz) => sum + toneAmplitude(pcm, hz, rate) ** 2 / 2, 0);
  return energy / loud ** 2 >= TONE_SHARE;
}

/** A sum of sines with short ramps against clicks. `amplitude` is that of the sum's loudest peak. */
export function makeTone(
  frequencies: number | readonly number[],
  seconds: number,
  options: { readonly rate?: number; readonly amplitude?: number } = {},
): Int16Array {
  const { rate = 8_000, amplitude = 8_000 } = options;
  const all = [frequencies].flat();
  const pcm = new Int16Array(Math.round(seconds * rate));
  const ramp = rate * 0.005;
  for (let at = 0; at < pcm.length; at += 1) {
    const sum = all.reduce((value, hz) => value + Math.sin((2 * Math.PI * hz * at) / rate), 0);
    pcm[at] = (sum / all.length) * amplitude * Math.min(1, at / ramp, (pcm.length - at) / ramp);
  }
  return pcm;
}
