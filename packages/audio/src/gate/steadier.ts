import { TELEPHONE_RATE } from "../frame.ts";

/** Corner in Hz: a tenth of the lowest voice, so that nothing of a voice is touched. */
const CORNER_HZ = 8;

/** Takes a constant offset off samples at 8 kHz, in place, by a high-pass of first order; frames of any size. */
export function createSteadier(): { process(frame: Float32Array): void } {
  const share = 1 - Math.exp((-2 * Math.PI * CORNER_HZ) / TELEPHONE_RATE);
  let offset = 0;
  return {
    process(frame) {
      for (let index = 0; index < frame.length; index += 1) {
        const sample = frame[index] ?? 0;
        offset += share * (sample - offset);
        frame[index] = sample - offset;
      }
    },
  };
}
