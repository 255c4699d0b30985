import type { SampleRate } from "@callward/audio";

/** Rate of the PCM16 on the socket, in Hz. */
export const LINE_RATE = 16_000;

/** Rates of sound cards that our resampler takes to the line's. */
const CARD_RATES: readonly number[] = [16_000, 24_000, 44_100, 48_000] satisfies SampleRate[];

/** True for the rates, in Hz, that a page's sound can be brought to and from. */
export function isCardRate(rate: number): rate is SampleRate {
  return CARD_RATES.includes(rate);
}
