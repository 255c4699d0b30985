import type { CallClock } from "../calls/call-clock.ts";
import type { GateFrame } from "./gate.ts";

/** How long a line must sound like no caller before that is said: hold music and ringing last, a jingle does not. */
const SUSTAINED_MS = 6_000;
/** Gaps in the suspicion that do not end it, e.g. between two rings. */
const GAP_MS = 5_000;
/** Time for an answer after each check. */
const AGAIN_MS = 10_000;
/** Indicators below this are ignored; 0 to 1. */
const MIN_SCORE = 0.5;

/** Watches the gate's indicators of music, tones and endless speech, and says when they have lasted. */
export interface LineDoubt {
  push(frame: GateFrame): void;
  somebodyIsThere(): void;
  close(): void;
}

export function createLineDoubt(deps: {
  readonly clock: CallClock;
  readonly onDoubt: (reason: string) => void;
}): LineDoubt {
  const { clock, onDoubt } = deps;
  let since: number | undefined;
  let lastAt = 0;
  let nextAt = 0;

  return {
    push(frame) {
      const found = frame.risks.find(({ risk, score }) => risk !== "other-voice" && score >= MIN_SCORE);
      const now = clock.now();
      if (found === undefined) {
        if (since !== undefined && now - lastAt > GAP_MS) since = undefined;
        return;
      }
      since ??= now;
      lastAt = now;
      if (now - since < SUSTAINED_MS || now < nextAt) return;
      nextAt = now + AGAIN_MS;
      onDoubt(found.risk);
    },
    somebodyIsThere() {
      since = undefined;
      nextAt = 0;
    },
    close() {
      since = undefined;
      nextAt = Number.POSITIVE_INFINITY;
    },
  };
}
