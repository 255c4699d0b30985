import type { SipCall } from "../asterisk/sip-call.ts";
import type { Bed } from "./surroundings.ts";

/** Words that were audible at the caller's end, and when, on the clock of `performance.now()`. */
export interface Audible {
  readonly text: string;
  /** The caller, or somebody else in the room. */
  readonly who: "caller" | "second voice";
  readonly from: number;
  readonly to: number;
}

/** All that a caller's phone sends: the voice over the sound of the surroundings, without a gap. */
export interface CallerMouth {
  readonly audible: readonly Audible[];
  /** Resolves when the last of it has been sent, or at once where the call is over. PCM16 at 8 kHz. */
  speak(text: string, audio: Int16Array): Promise<void>;
  stop(): void;
}

/** Mixed and sent at a time: 100 ms. */
const PIECE = 800;
const SAMPLES_A_MS = 8;

export function openCallerMouth(call: Pick<SipCall, "sendAudio">, bed: Bed, startAt: number): CallerMouth {
  const audible: Audible[] = [];
  let voice: { readonly audio: Int16Array; at: number; readonly done: () => void } | undefined;
  let position = startAt % bed.audio.length;
  let open = true;

  function note(now: number): void {
    for (const { text, from, to } of bed.words) {
      if (from < position || from >= position + PIECE) continue;
      const begins = now + (from - position) / SAMPLES_A_MS;
      audible.push({ text, who: "second voice", from: begins, to: begins + (to - from) / SAMPLES_A_MS });
    }
  }
  function mixed(): Int16Array {
    const piece = new Int16Array(PIECE);
    for (let at = 0; at < PIECE; at += 1) {
      const over = voice?.audio[voice.at + at] ?? 0;
      piece[at] = Math.max(
        -32_768,
        Math.min(32_767, over + (bed.audio[(position + at) % bed.audio.length] ?? 0)),
      );
    }
    return piece;
  }
  async function run(): Promise<void> {
    while (open) {
      note(performance.now());
      const piece = mixed();
      position = (position + PIECE) % bed.audio.length;
      if (voice !== undefined) voice.at += PIECE;
      await call.sendAudio(piece);
      if (voice !== undefined && voice.at >= voice.audio.length) {
        voice.done();
        voice = undefined;
      }
    }
  }
  void run();
  return {
    audible,
    speak(text, audio) {
      if (!open) return Promise.resolve();
      const from = performance.now();
      audible.push({ text, who: "caller", from, to: from + audio.length / SAMPLES_A_MS });
      return new Promise((done) => {
        voice?.done();
        voice = { audio, at: 0, done };
      });
    },
    stop() {
      open = false;
      voice?.done();
      voice = undefined;
    },
  };
}
