import { FRAME_MS } from "@callward/audio";

/** Called at each beat with the number of frames that are due: one, or more after the process was held up. */
export type Beat = (frames: number) => void;

/**
 * The 20 ms beat of the process. All calls share one timer; it runs only while somebody needs it.
 */
export interface Pacer {
  /** Calls `beat` from the next beat on, until the returned function is called. */
  join(beat: Beat): () => void;
}

/**
 * Frames that are caught up with at once. More would overrun the phones' jitter buffers (about 200 ms deep); after a
 * longer stall the sound simply goes on later.
 */
const MOST_FRAMES = 5;

export function createPacer(now: () => number = () => performance.now()): Pacer {
  const beats = new Set<Beat>();
  let timer: NodeJS.Timeout | undefined;
  let last = 0;

  function beat(): void {
    // By the clock and not by counting timers, which come late under load.
    const due = Math.floor((now() - last) / FRAME_MS);
    if (due > 0) {
      last = due > MOST_FRAMES ? now() : last + due * FRAME_MS;
      for (const one of beats) one(Math.min(due, MOST_FRAMES));
    }
    timer = beats.size === 0 ? undefined : arm();
  }

  function arm(): NodeJS.Timeout {
    return setTimeout(beat, Math.max(0, last + FRAME_MS - now()));
  }

  return {
    join(one) {
      beats.add(one);
      if (timer === undefined) {
        last = now();
        timer = arm();
      }
      return () => beats.delete(one);
    },
  };
}

/** The process's own. */
export const sharedPacer: Pacer = createPacer();
