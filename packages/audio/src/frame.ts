/** Rate of everything that is decided about telephone audio, in Hz: G.711's own (ITU-T G.711). */
export const TELEPHONE_RATE = 8_000;

/** Length of the frames that lines carry, in milliseconds: what SIP phones and Asterisk send by default. */
export const FRAME_MS = 20;

/** Samples of one frame at the telephone rate. */
export const FRAME_SAMPLES = (TELEPHONE_RATE * FRAME_MS) / 1_000;
