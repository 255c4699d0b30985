import { createHistogram, type RecordableHistogram } from "node:perf_hooks";

/** Times in microseconds of one window. */
export interface Spread {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** Longest time that is told apart: 60 s, in microseconds. */
const LONGEST = 60_000_000;

/** Three significant figures are enough, and recording costs a tenth of a microsecond. */
export function createTimes(): RecordableHistogram {
  return createHistogram({ lowest: 1, highest: LONGEST, figures: 3 });
}

/** Records a time that may be zero, or below it by the two processes' reading of the clock. */
export function note(times: RecordableHistogram, micros: number): void {
  times.record(Math.min(LONGEST, Math.max(1, Math.round(micros))));
}

/** What was recorded since the last time, and begins anew. */
export function takeSpread(times: RecordableHistogram): Spread {
  const { count, max } = times;
  const at = (percent: number) => (count === 0 ? 0 : times.percentile(percent));
  const spread = { count, p50: at(50), p95: at(95), p99: at(99), max: count === 0 ? 0 : max };
  times.reset();
  return spread;
}

/** What the load generator tells of one window. */
export interface PbxWindow {
  readonly calls: number;
  /** How late the generator itself sent its frames. */
  readonly ownLateness: Spread;
  /** From the first voiced frame that interrupts an answer to the FLUSH of the server, as the PBX gets it. */
  readonly bargeIn: Spread;
  readonly answers: number;
  /** Answers that were not the next of the call's script. */
  readonly outOfTurn: number;
  /** Samples that belong to another call. Must be 0. */
  readonly foreign: number;
  /** Pauses within an utterance because nothing had come from the server, and 20 ms frames in them. */
  readonly gaps: number;
  readonly gapFrames: number;
  /** Frames that were not sent because the server no longer took them. */
  readonly dropped: number;
  /** Calls so far that the server gave back, or whose media it closed. */
  readonly lost: number;
}

/** What the server tells of one window. */
export interface ServerWindow {
  readonly calls: number;
  readonly seconds: number;
  /** From the time a frame was due at the PBX until everything that follows from it was done. */
  readonly lateness: Spread;
  /** The same from the time it was sent, less the waits for the core: what other work on the machine cannot explain. */
  readonly ownLateness: Spread;
  /** How much later than asked for the event loop's own timers came. */
  readonly loopDelay: Spread;
  /** CPU seconds a second, of all threads of the process; of one core, 1 is all there is. */
  readonly cpu: number;
  /** Share of the time that the main thread was ready and waited for its core; undefined where it cannot be known. */
  readonly waited: number | undefined;
  readonly finalToAnswer: Spread;
  readonly detectorToFlush: Spread;
  readonly utterances: number;
  /** Frames that came in on another call's line. Must be 0. */
  readonly foreign: number;
  readonly problems: Readonly<Record<string, number>>;
}

export interface Memory {
  readonly rss: number;
  readonly heap: number;
  readonly buffers: number;
}
