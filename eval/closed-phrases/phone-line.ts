import {
  createBandPass,
  createResampler,
  floatFromPcm16,
  MU_LAW,
  pcm16FromFloat,
  type SampleRate,
} from "@callward/audio";
import type { Speech } from "./synthetic-callers.ts";

/** Level that callers are brought to, as a root mean square of full scale: −23 dBFS, usual on a telephone. */
const CALLER_LEVEL = 10 ** (-23 / 20);

/** Speech as it arrives after a telephone: 300–3400 Hz at 8 kHz, through G.711 µ-law; then at 16 kHz, as an ear asks. */
export function overThePhone(speech: Speech): Int16Array {
  const narrow = createBandPass().process(resampled(floatFromPcm16(speech.audio), speech.sampleRate, 8_000));
  let energy = 0;
  for (const sample of narrow) energy += sample * sample;
  const gain = CALLER_LEVEL / Math.max(1e-6, Math.sqrt(energy / Math.max(1, narrow.length)));
  for (let at = 0; at < narrow.length; at += 1) narrow[at] = (narrow[at] ?? 0) * gain;
  const heard = MU_LAW.decode(MU_LAW.encode(pcm16FromFloat(narrow)));
  return pcm16FromFloat(resampled(floatFromPcm16(heard), 8_000, 16_000));
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
