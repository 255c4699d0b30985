import { createBandPass, createResampler, floatFromPcm16, pcm16FromFloat, type SampleRate } from "@callward/audio";
import type { Speech } from "./synthetic-callers.ts";

/** Level that callers are brought to, as a root mean square of full scale: −23 dBFS, usual on a telephone. */
const CALLER_LEVEL = 10 ** (-23 / 20);

/** Speech as it arrives after a telephone: 300–3400 Hz at 8 kHz, through G.711 µ-law; then at 16 kHz, as an ear asks. */
export function overThePhone(speech: Speech): Int16Array {
  const level = createBandPass();
  const narrow = resampled(floatFromPcm16(speech.audio), speech.sampleRate, 8_000);
  level.process(narrow);
  let energy = 0;
  for (const sample of narrow) energy += sample * sample;
  const gain = CALLER_LEVEL / Math.max(1e-6, Math.sqrt(energy / Math.max(1, narrow.length)));
  for (let at = 0; at < narrow.length; at += 1)
    narrow[at] = throughMuLaw(Math.max(-1, Math.min(1, (narrow[at] ?? 0) * gain)));
  return pcm16FromFloat(resampled(narrow, 8_000, 16_000));
}

function resampled(samples: Float32Array, from: number, to: SampleRate): Float32Array {
  const resampler = createResampler(from as SampleRate, to);
  const body = resampler.process(samples).slice();
  const rest = resampler.flush();
  const whole = new Float32Array(body.length + rest.length);
  whole.set(body);
  whole.set(rest, body.length);
  return whole;
}

/** Quantises as G.711 µ-law does: 8 segments of 16 steps, each twice as coarse as the one below (ITU-T G.711, table 2a). */
function throughMuLaw(sample: number): number {
  const BIAS = 33;
  const magnitude = Math.min(8_158, Math.abs(sample) * 8_192) + BIAS;
  const step = 2 ** (Math.floor(Math.log2(magnitude)) - 4);
  const value = (Math.floor(magnitude / step) + 0.5) * step - BIAS;
  return (Math.sign(sample) * value) / 8_192;
}
