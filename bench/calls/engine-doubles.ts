import type { Guard } from "@callward/guard";
import type { HearingEngine } from "../../packages/callward/src/speech/hearing-engine.ts";
import { piecesOf } from "../../packages/callward/src/speech/prepared-lines.ts";
import type { SpeakingEngine } from "../../packages/callward/src/speech/speaking-engine.ts";
import { markOf, questionOf, SCRIPT } from "./script.ts";

/** What a fast recogniser takes for its words after the end of an utterance. */
const HEARING_MS = 200;
/** Half the pace of a slow speaker, so that an answer of the pack fits between two turns of the caller. */
const MS_PER_CHARACTER = 28;
const RATE = 8_000;

const common = {
  version: "bench",
  health: () => ({ state: "ready" as const }),
  close: async () => {},
};

/** Hears the next question of the script in each utterance of a call, and says when its words were there. */
export function scriptedEar(call: number, onWords: () => void): HearingEngine {
  let turn = 0;
  return {
    ...common,
    kind: "scripted",
    // As Parakeet: what the ear writes is brought to this rate.
    sampleRate: 16_000,
    closed: false,
    open: () => ({
      write() {},
      async end() {
        const { question } = SCRIPT[questionOf(call, turn)] ?? SCRIPT[0];
        turn += 1;
        await new Promise((resolve) => setTimeout(resolve, HEARING_MS));
        onWords();
        return { text: question };
      },
      discard() {},
      close() {},
    }),
  };
}

/** Speaks at once, as prepared lines do, in sound that belongs to this call and this answer alone. */
export function markedVoice(call: number, guard: Guard): SpeakingEngine {
  return {
    ...common,
    kind: "marked",
    async *speak(text, { signal }) {
      const answer = SCRIPT.findIndex(({ line }) => guard.line(line).text === text) + 1;
      const length = Math.round((text.length * MS_PER_CHARACTER * RATE) / 1_000);
      const audio = new Int16Array(length).fill(markOf(call, answer));
      for (const piece of piecesOf({ audio, sampleRate: RATE })) {
        if (signal.aborted) return;
        yield piece;
      }
    },
  };
}
