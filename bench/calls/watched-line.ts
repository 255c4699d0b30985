import type { RecordableHistogram } from "node:perf_hooks";
import type { SoundGate } from "../../packages/callward/src/sound/gate.ts";
import type { AudioLine } from "../../packages/callward/src/telephony/audio-line.ts";
import { coreWait } from "./core-wait.ts";
import { type FrameStamp, microsBetween, readStamp, sharedMicros } from "./frame-stamp.ts";
import { createTimes, note } from "./window.ts";

/** What is measured within the server, over all calls. */
export interface Watch {
  readonly lateness: RecordableHistogram;
  readonly ownLateness: RecordableHistogram;
  readonly finalToAnswer: RecordableHistogram;
  readonly detectorToFlush: RecordableHistogram;
  utterances: number;
  foreign: number;
}

export function createWatch(): Watch {
  return {
    lateness: createTimes(),
    ownLateness: createTimes(),
    finalToAnswer: createTimes(),
    detectorToFlush: createTimes(),
    utterances: 0,
    foreign: 0,
  };
}

/** The two ends of one call's latencies: when something was known, and when the media socket was written to. */
export interface CallWatch {
  readonly line: AudioLine;
  readonly gate: SoundGate;
  onWords(): void;
}

export function watchCall(watch: Watch, call: number, line: AudioLine, gate: SoundGate): CallWatch {
  let wordsAt: number | undefined;
  let detectedAt: number | undefined;
  let speaking = false;
  const stamp: FrameStamp = { due: 0, sent: 0, call: 0 };

  const watched: SoundGate = {
    version: gate.version,
    push(audio, listener) {
      readStamp(audio, stamp);
      gate.push(audio, (frame) => {
        const open = frame.speech === "start" || frame.speech === "ongoing";
        detectedAt = open && !speaking ? sharedMicros() : undefined;
        speaking = open;
        listener(frame);
        // What is flushed later has another reason.
        detectedAt = undefined;
      });
      const now = sharedMicros();
      if (stamp.call !== call) watch.foreign += 1;
      note(watch.lateness, microsBetween(stamp.due, now));
      note(watch.ownLateness, microsBetween(stamp.sent, now) - coreWait.since(stamp.sent, now));
    },
  };
  return {
    gate: watched,
    line: {
      ...line,
      play(audio) {
        line.play(audio);
        if (wordsAt === undefined) return;
        note(watch.finalToAnswer, microsBetween(wordsAt, sharedMicros()));
        wordsAt = undefined;
      },
      flush() {
        line.flush();
        if (detectedAt === undefined) return;
        note(watch.detectorToFlush, microsBetween(detectedAt, sharedMicros()));
        detectedAt = undefined;
      },
    },
    onWords() {
      watch.utterances += 1;
      wordsAt = sharedMicros();
    },
  };
}
