import { createResampler, decibels, floatFromPcm16, type SampleRate } from "@callward/audio";
import { LINE_RATE } from "./rates.ts";

/** What the speaker is doing. */
export interface PlaybackReport {
  /** Number of the flush that `played` counts from. */
  readonly epoch: number;
  /** Samples at 16 kHz that were given to the speaker since then. */
  readonly played: number;
  /** Level since the last report, in dB below full scale. */
  readonly dbfs: number;
}

/** Sound that waits for the speaker, at the speaker's rate. */
export interface PlaybackQueue {
  /** Adds PCM16 at 16 kHz. */
  push(pcm: Int16Array): void;
  /** Forgets everything that was not played; counts from 0 again, under this number. */
  flush(epoch: number): void;
  /** Fills the speaker's next samples: the oldest sound, then silence. True if this emptied the queue. */
  render(output: Float32Array): boolean;
  report(): PlaybackReport;
}

export function createPlaybackQueue(rate: SampleRate): PlaybackQueue {
  const resampler = createResampler(LINE_RATE, rate);
  let pieces: Float32Array[] = [];
  let waiting = 0;
  let received = 0;
  let epoch = 0;
  let square = 0;
  let rendered = 0;

  return {
    push(pcm) {
      // The resampler reuses its result, so the queue keeps a copy.
      const piece = resampler.process(floatFromPcm16(pcm)).slice();
      if (piece.length > 0) pieces.push(piece);
      waiting += piece.length;
      received += pcm.length;
    },
    flush(number) {
      resampler.reset();
      pieces = [];
      waiting = 0;
      received = 0;
      epoch = number;
    },
    render(output) {
      let filled = 0;
      for (let first = pieces[0]; first !== undefined && filled < output.length; first = pieces[0]) {
        const part = first.subarray(0, output.length - filled);
        output.set(part, filled);
        filled += part.length;
        if (part.length === first.length) pieces.shift();
        else pieces[0] = first.subarray(part.length);
      }
      output.fill(0, filled);
      waiting -= filled;
      for (const sample of output) square += sample * sample;
      rendered += output.length;
      return filled > 0 && waiting === 0;
    },
    report() {
      const left = Math.ceil((waiting * LINE_RATE) / rate);
      const dbfs = decibels(square / Math.max(1, rendered));
      square = 0;
      rendered = 0;
      return { epoch, played: Math.max(0, received - left), dbfs };
    },
  };
}
