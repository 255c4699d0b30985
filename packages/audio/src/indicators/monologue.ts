import { FRAME_MS } from "../frame.ts";
import { type Risk, ramp, score } from "./risk.ts";

/** A pause in which a listener could have said something. */
const PAUSE_MS = 800;
/**
 * Speech without such a pause is unusual from here on, and no answer to a question at three times of it. The longest in
 * a real call of four minutes was 24 s (a caller who explains) and 29 s (an agent who reads terms out).
 */
const FROM_SECONDS = 15;
const SURE_SECONDS = 45;

/** Watches for speech that goes on and on: a recording, a radio, another machine. */
export interface MonologueWatch {
  /** One frame of 20 ms, and whether somebody near the telephone speaks in it. */
  hear(voiced: boolean): Risk | undefined;
}

export function createMonologueWatch(): MonologueWatch {
  let speakingMs = 0;
  let quietMs = 0;
  return {
    hear(voiced) {
      quietMs = voiced ? 0 : quietMs + FRAME_MS;
      speakingMs = quietMs >= PAUSE_MS ? 0 : speakingMs + (voiced || speakingMs > 0 ? FRAME_MS : 0);
      const seconds = speakingMs / 1_000;
      if (seconds < FROM_SECONDS) return undefined;
      return {
        risk: "monologue",
        score: score(ramp(seconds, FROM_SECONDS, SURE_SECONDS)),
        reason: `Speech for ${Math.round(seconds)} s without a pause of ${PAUSE_MS} ms.`,
      };
    },
  };
}
