import { FRAME_SAMPLES } from "../../packages/audio/src/index.ts";
import type { PbxCounts } from "./pbx-counts.ts";
import { answerOfMark, callOfMark, SCRIPT } from "./script.ts";

/** Every so many samples one is looked at: the utterances of a call are of one value. */
const LOOKED_AT = 16;

/** What chan_websocket does with the sound that we play: it paces it, tells of marks, and notices when none is left. */
export interface Playout {
  /** Takes a message of the server, PCM16. */
  take(bytes: Buffer): void;
  mark(id: string): void;
  /** Drops everything, marks too. */
  flush(): void;
  /** The caller hears an utterance now. */
  readonly playing: boolean;
  /** 20 ms have passed. */
  beat(): void;
}

export function createPlayout(options: {
  readonly call: number;
  readonly counts: PbxCounts;
  readonly mark: (id: string) => void;
}): Playout {
  const { call, counts } = options;
  /** Numbers of frames, and marks between them. */
  let queue: (number | string)[] = [];
  let within = false;
  let starving = false;
  let lastAnswer: number | undefined;

  function hear(mark: number): void {
    if (mark === 0) return;
    if (callOfMark(mark) !== call) {
      counts.foreign += 1;
      return;
    }
    const answer = answerOfMark(mark);
    if (answer === lastAnswer) return;
    if (answer > 0) {
      counts.answers += 1;
      const expected = ((lastAnswer ?? 0) % SCRIPT.length) + 1;
      if (lastAnswer !== undefined && answer !== expected) counts.outOfTurn += 1;
      lastAnswer = answer;
    }
  }

  function starve(): void {
    counts.gapFrames += 1;
    if (starving) return;
    starving = true;
    counts.gaps += 1;
  }

  return {
    take(bytes) {
      for (let at = 0; at < bytes.length; at += 2 * LOOKED_AT) hear(bytes.readInt16LE(at));
      queue.push(bytes.length / (2 * FRAME_SAMPLES));
    },
    mark(id) {
      queue.push(id);
    },
    flush() {
      queue = [];
      within = false;
      starving = false;
    },
    get playing() {
      return within;
    },
    beat() {
      for (let next = queue[0]; typeof next === "string"; next = queue[0]) {
        queue.shift();
        within = false;
        options.mark(next);
      }
      const frames = queue[0];
      if (typeof frames === "number") {
        within = true;
        starving = false;
        if (frames > 1) queue[0] = frames - 1;
        else queue.shift();
      } else if (within) starve();
    },
  };
}
