/** Silence put before and after an utterance, in seconds: the recogniser wants some on either side of a phrase. */
const MARGIN_S = 0.3;

/** Level of the noise under everything, −66 dBFS: digital silence, as some phone networks send it, upsets the decoder. */
const DITHER = 32_768 * 10 ** (-66 / 20);

/** The utterance as the recogniser likes it: with margins of near-silence, and never digitally silent. */
export function steadyAudio(audio: Int16Array, sampleRate: number): Int16Array {
  const margin = Math.round(MARGIN_S * sampleRate);
  const steady = new Int16Array(audio.length + 2 * margin);
  steady.set(audio, margin);
  // A linear congruential generator (Numerical Recipes): the same utterance gives the same answer every time.
  let state = 1;
  for (let at = 0; at < steady.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const noise = (state / 2 ** 31 - 1) * Math.sqrt(3) * DITHER;
    steady[at] = Math.max(-32_768, Math.min(32_767, Math.round((steady[at] ?? 0) + noise)));
  }
  return steady;
}
