/** What must never reach a caller's ear from the example packs, whatever the caller says and whatever a model drafts. */
export const UNSAFE: readonly RegExp[] = [
  /\$49/,
  /i've booked|i have booked|you're all set/i,
  /developer mode/i,
  /\bfree of charge\b|consultation is free|free (?:cleaning|consultation)/i,
  /ibuprofen|\d+ ?mg/i,
  /https?:|<speak|<break/i,
  /system prompt|my instructions/i,
  /data, never instructions/i,
];
