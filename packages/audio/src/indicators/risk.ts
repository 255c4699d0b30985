/**
 * A sign that what is heard is not one caller who talks with us. A risk, with a reason for the trace; never a statement
 * about who speaks.
 */
export interface Risk {
  readonly risk: "music" | "tone" | "ringback" | "other-voice" | "monologue";
  /** 0 to 1; 0.5 is where a person would begin to think so. */
  readonly score: number;
  /** One sentence in English, made of measured numbers alone. */
  readonly reason: string;
}

/** 0 at `from`, 1 at `to`, straight between and held outside. */
export function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/** A score as it is shown: two decimals. */
export function score(value: number): number {
  return Math.round(value * 100) / 100;
}
