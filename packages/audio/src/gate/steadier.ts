import { TELEPHONE_RATE } from "../frame.ts";

/** Corner in Hz: a tenth of the lowest voice, so that nothing of a voice is touched. */
const CORNER_HZ = 8;

/** Takes a constant offset off samples at 8 kHz, in place, by a high-pass of first order; frames of any size. */
export function createSteadier(): { process(frame: Float32Array): void } {
  const share = 1 - Math.exp((-2 * Math.PI * CORNER_HZ) / TELEPHONE_RATE);
  let offset = 0;
  return {
    process(frame) {
      // A local: what a closure keeps would be stored for every sample.
      let mean = offset;
      for (let index = 0; index < frame.length; index += 1) {
        const sample = frame[index] ?? 0;
        mean += share * (sample - mean);
        frame[index] = sample - mean;
      }
      offset = mean;
    },
  };
}
