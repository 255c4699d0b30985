import type { RecordableHistogram } from "node:perf_hooks";
import { FRAME_MS } from "../../packages/audio/src/index.ts";
import { TURN_MS } from "./caller-sound.ts";
import { createTimes, type PbxWindow, takeSpread } from "./window.ts";

export const TURN_FRAMES = TURN_MS / FRAME_MS;

/** What all calls of the load generator count together. */
export type PbxCounts = {
  -readonly [Field in Exclude<keyof PbxWindow, "ownLateness" | "bargeIn">]: number;
};

export interface PbxTimes {
  readonly lateness: RecordableHistogram;
  readonly bargeIn: RecordableHistogram;
}

export function createPbxCounts(): PbxCounts {
  return { calls: 0, answers: 0, outOfTurn: 0, foreign: 0, gaps: 0, gapFrames: 0, dropped: 0, lost: 0 };
}

export function createPbxTimes(): PbxTimes {
  return { lateness: createTimes(), bargeIn: createTimes() };
}

/** The window so far; the next begins. */
export function takePbxWindow(counts: PbxCounts, times: PbxTimes): PbxWindow {
  const window = {
    ...counts,
    ownLateness: takeSpread(times.lateness),
    bargeIn: takeSpread(times.bargeIn),
  };
  // Calls that are there, and calls that were lost, are of the whole run.
  Object.assign(counts, createPbxCounts(), { calls: counts.calls, lost: counts.lost });
  return window;
}
