import type { GateFrame, SoundGate } from "../sound/gate.ts";
import type { EngineHealth } from "../speech/engine-health.ts";
import type { Heard, HearingEngine } from "../speech/hearing-engine.ts";
import type { SpeakingEngine } from "../speech/speaking-engine.ts";

const READY: EngineHealth = { state: "ready" };

/** An engine that hears what it is told to: each utterance takes the next answer, an error is thrown. */
export function scriptedHearing(
  answers: (string | Error | Promise<Heard>)[],
): HearingEngine & { readonly written: number } {
  let written = 0;
  return {
    kind: "scripted",
    version: "1",
    sampleRate: 16_000,
    closed: false,
    get written() {
      return written;
    },
    health: () => READY,
    close: async () => {},
    open: () => ({
      write(audio) {
        written += audio.length;
      },
      async end() {
        const answer = answers.shift() ?? "";
        if (answer instanceof Error) throw answer;
        return typeof answer === "string" ? { text: answer } : answer;
      },
      discard() {},
      close() {},
    }),
  };
}

/** Sound that a scripted voice makes of one character, in milliseconds: about as slow as people speak. */
export const MS_PER_CHARACTER = 50;

/** A voice whose every sentence is as long as its text and sounds like its own number: sample value 1, 2, 3, … */
export function scriptedVoice(options: { readonly fail?: Error } = {}): SpeakingEngine & {
  readonly texts: readonly string[];
} {
  const texts: string[] = [];
  return {
    kind: "scripted",
    version: "1",
    texts,
    health: () => READY,
    close: async () => {},
    async *speak(text, { signal }) {
      if (options.fail !== undefined) throw options.fail;
      texts.push(text);
      const number = texts.length;
      for (let left = text.length; left > 0 && !signal.aborted; left -= 4) {
        const length = Math.min(4, left) * MS_PER_CHARACTER * 8;
        yield { audio: new Int16Array(length).fill(number), sampleRate: 8_000 };
      }
    },
  };
}

/** Frames in a row that make a stretch of speech begin, and end, for the scripted gate. */
const FRAMES_TO_BEGIN = 3;
const FRAMES_TO_END = 5;

/** A gate that takes loud frames for a voice; `risk` adds an indicator to every frame. */
export function scriptedGate(): SoundGate & { risk: string | undefined; nearEnd: boolean } {
  let voicedRun = 0;
  let silentRun = 0;
  let speaking = false;
  return {
    version: "scripted",
    risk: undefined,
    nearEnd: true,
    push(audio, listener) {
      const voiced = (audio[0] ?? 0) > 500;
      voicedRun = voiced ? voicedRun + 1 : 0;
      silentRun = voiced ? 0 : silentRun + 1;
      let speech: GateFrame["speech"] = speaking ? "ongoing" : "none";
      if (!speaking && voicedRun >= FRAMES_TO_BEGIN) {
        speaking = true;
        speech = "start";
      } else if (speaking && silentRun >= FRAMES_TO_END) {
        speaking = false;
        speech = "end";
      }
      const risks = this.risk === undefined ? [] : [{ risk: this.risk, score: 1 }];
      listener({ audio, level: voiced ? -20 : -70, voiced, speech, nearEnd: this.nearEnd, risks });
    },
  };
}
