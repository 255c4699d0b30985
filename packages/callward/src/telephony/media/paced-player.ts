import { FRAME_MS, FRAME_SAMPLES } from "@callward/audio";
import { SAMPLES_PER_MS } from "./media-leg.ts";
import type { Pacer } from "./pacer.ts";
import { createPlayQueue } from "./play-queue.ts";

interface PacedPlayerOptions {
  readonly pacer: Pacer;
  /** Sends one frame of `FRAME_SAMPLES`; the array is used again for the next. */
  readonly send: (frame: Int16Array) => void;
  /** Called at each beat at which nothing is played. Without it the beat is kept only while there is something to play. */
  readonly idle?: () => void;
  readonly heard: (mark: number) => void;
}

/** The sending half of a leg that Asterisk does not pace for us. */
export interface PacedPlayer {
  play(audio: Int16Array): number;
  mark(id: number): void;
  queuedMs(): number;
  flush(): void;
  close(): void;
}

export function createPacedPlayer({ pacer, send, idle, heard }: PacedPlayerOptions): PacedPlayer {
  const queue = createPlayQueue();
  const frame = new Int16Array(FRAME_SAMPLES);
  let leave: (() => void) | undefined;
  /** The frame sent at the last beat is being heard until the next. */
  let sounding = false;
  let closed = false;

  function beat(frames: number): void {
    for (let due = frames; due > 0 && leave !== undefined; due -= 1) step();
  }

  function step(): void {
    // What was before these marks left one beat ago or earlier: it has been heard.
    for (let id = queue.takeMark(); id !== undefined; id = queue.takeMark()) heard(id);
    const count = queue.take(frame);
    sounding = count > 0;
    if (sounding) send(count < frame.length ? frame.fill(0, count) : frame);
    else if (idle !== undefined) idle();
    else if (queue.toMark === undefined) stop();
  }

  function stop(): void {
    leave?.();
    leave = undefined;
  }

  function start(): void {
    if (!closed) leave ??= pacer.join(beat);
  }

  if (idle !== undefined) start();

  return {
    play(audio) {
      if (closed) return 0;
      start();
      return queue.push(audio);
    },
    mark(id) {
      queue.mark(id);
      start();
    },
    queuedMs: () => queue.length / SAMPLES_PER_MS + (sounding ? FRAME_MS : 0),
    flush() {
      queue.clear();
      sounding = false;
      if (idle === undefined) stop();
    },
    close() {
      closed = true;
      queue.clear();
      stop();
    },
  };
}
