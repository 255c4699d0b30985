import { createCaptureFramer } from "./capture-framer.ts";
import { CAPTURE } from "./messages.ts";
import { isCardRate } from "./rates.ts";

class Capture extends AudioWorkletProcessor {
  readonly framer = isCardRate(sampleRate)
    ? createCaptureFramer(sampleRate, (frame) => this.port.postMessage(frame.buffer, [frame.buffer]))
    : undefined;

  override process(inputs: Float32Array[][]): boolean {
    const channel = inputs[0]?.[0];
    if (channel !== undefined) this.framer?.push(channel);
    return true;
  }
}

registerProcessor(CAPTURE, Capture);
