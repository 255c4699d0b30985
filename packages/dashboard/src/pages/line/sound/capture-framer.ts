import { createResampler, type SampleRate, toPcm16 } from "@callward/audio";
import { LINE_RATE } from "./rates.ts";

/** 20 ms, as on a telephone. */
const FRAME_LENGTH = LINE_RATE / 50;

/** Makes frames of 20 ms PCM16 at 16 kHz of a microphone's samples of ±1 at `rate` Hz, whatever their portions are. */
export function createCaptureFramer(rate: SampleRate, tell: (frame: Int16Array<ArrayBuffer>) => void) {
  const resampler = createResampler(rate, LINE_RATE);
  let frame = new Int16Array(FRAME_LENGTH);
  let filled = 0;
  return {
    push(samples: Float32Array): void {
      for (const sample of resampler.process(samples)) {
        frame[filled] = toPcm16(sample);
        filled += 1;
        if (filled < FRAME_LENGTH) continue;
        tell(frame);
        frame = new Int16Array(FRAME_LENGTH);
        filled = 0;
      }
    },
  };
}
