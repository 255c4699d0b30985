/** No pause shorter than this ends a turn: within a word or a number people pause as long. */
const MIN_PAUSE_MS = 350;
/** Longest that anybody waits for the next word before the silence is felt. */
const MAX_PAUSE_MS = 1_500;
/** Pauses of this caller that are remembered: enough for a habit, few enough to follow a change. */
const REMEMBERED = 8;
/** Pauses below this are part of speaking (plosives, breath) and teach nothing. */
const SHORTEST_LESSON_MS = 150;
/** A turn ends only after somewhat more than the longest pause that the caller was seen to go on after. */
const MARGIN = 1.25;
/** Words after which nobody has finished, and digits of a number that is being read out. */
const UNFINISHED = /(?:\b(?:um+|uh+|er+|and|but|or|so|because|the|a|an|to|for|my|is|at|on)|\d|[,;:])\s*$/i;
/** How much longer the pause may be after such words. */
const UNFINISHED_FACTOR = 1.6;

/** Decides how long a pause ends a caller's turn; learns from pauses after which the caller went on. */
export interface Endpointing {
  /** The pause that ends the turn, in milliseconds; `words` are those understood so far, where there are any. */
  pauseMs(words?: string): number;
  /** The caller paused for so long, in milliseconds, and went on: that pause was no end. */
  wentOn(pauseMs: number): void;
}

/** @param startMs the pause to begin with, before anything is known of the caller */
export function createEndpointing(startMs: number): Endpointing {
  const lessons: number[] = [];
  return {
    pauseMs(words = "") {
      const longest = Math.max(0, ...lessons);
      // Before a caller has shown a habit the operator's pause holds; then it moves to what the caller needs.
      const habit = lessons.length < REMEMBERED ? Math.max(startMs, longest * MARGIN) : longest * MARGIN;
      const pause = UNFINISHED.test(words) ? habit * UNFINISHED_FACTOR : habit;
      return Math.min(MAX_PAUSE_MS, Math.max(MIN_PAUSE_MS, pause));
    },
    wentOn(pauseMs) {
      if (pauseMs < SHORTEST_LESSON_MS) return;
      lessons.push(Math.min(pauseMs, MAX_PAUSE_MS));
      if (lessons.length > REMEMBERED) lessons.shift();
    },
  };
}
