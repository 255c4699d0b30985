import { PLAYBACK, type PlaybackOrder } from "./messages.ts";
import { createPlaybackQueue } from "./playback-queue.ts";
import { isCardRate } from "./rates.ts";

/** Reports a second: enough to keep sound coming and a meter moving. */
const REPORTS = 10;

class Playback extends AudioWorkletProcessor {
  readonly queue = createPlaybackQueue(isCardRate(sampleRate) ? sampleRate : 48_000);
  unreported = 0;

  constructor() {
    super();
    this.port.onmessage = ({ data }: MessageEvent<PlaybackOrder>) => {
      if (data.type === "play") this.queue.push(new Int16Array(data.pcm));
      else this.queue.flush(data.epoch);
    };
  }

  override process(_inputs: Float32Array[][], outputs: Float32Array[][]): boolean {
    const channel = outputs[0]?.[0];
    if (channel === undefined) return true;
    const emptied = this.queue.render(channel);
    this.unreported += channel.length;
    if (emptied || this.unreported >= sampleRate / REPORTS) {
      this.unreported = 0;
      this.port.postMessage(this.queue.report());
    }
    return true;
  }
}

registerProcessor(PLAYBACK, Playback);
