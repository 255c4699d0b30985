import { chebyshev, createCascade, type Filter } from "./biquads.ts";
import { TELEPHONE_RATE } from "./frame.ts";

/** The telephone's voice band in Hz (ITU-T G.712). */
export const VOICE_BAND = { low: 300, high: 3_400 } as const;

/**
 * Order of each edge. Four is the least that is 40 dB down at 100 Hz with a passband flat to 0.2 dB; a Butterworth of
 * this order reaches 38 dB there and is 3 dB down at the edges already.
 */
const ORDER = 4;

/**
 * The telephony band-pass at 8 kHz: 350–3300 Hz within 0.4 dB, 100 Hz and below 42 dB down, 3.9 kHz and above 65 dB
 * down. It adds no delay but its own phase (under 2 ms in the middle of the band).
 */
export function createBandPass(): Filter {
  return createCascade([
    ...chebyshev("high-pass", ORDER, VOICE_BAND.low, TELEPHONE_RATE),
    ...chebyshev("low-pass", ORDER, VOICE_BAND.high, TELEPHONE_RATE),
  ]);
}
