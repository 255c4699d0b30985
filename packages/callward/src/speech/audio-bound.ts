import { failed } from "./failures.ts";

/** Longest speech of one text, in seconds: the two minutes that a line queues. */
const LONGEST_SECONDS = 120;

/** Counts the samples of one synthesis; throws SPEECH_FAILED where an engine does not stop. */
export function createAudioBound(engine: string, sampleRate: number): (samples: number) => void {
  let total = 0;
  return (samples) => {
    total += samples;
    if (total > LONGEST_SECONDS * sampleRate) throw failed(engine, "it does not stop speaking");
  };
}
