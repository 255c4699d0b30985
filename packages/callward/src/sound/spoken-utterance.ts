import { CallwardError, type Release } from "@callward/guard";
import type { SpokenBy } from "../speech/speaking-engine.ts";
import { createPcmResampler, isSampleRate, type PcmResampler } from "./pcm-resampler.ts";

/** One release on its way through the mouth: its sound so far, and how much of it was handed to the line. */
export interface SpokenUtterance {
  readonly release: Release;
  readonly interruptible: boolean;
  readonly signal: AbortSignal;
  /** Its synthesis has begun. */
  started: boolean;
  /** Whose voice it is, where several may speak. */
  by: SpokenBy | undefined;
  /** The mark behind its last sound, once all of it was handed over. */
  mark: number | undefined;
  /** Some of it was handed to the line. */
  readonly taken: boolean;
  /** All its sound was made and handed over. */
  readonly allTaken: boolean;
  /** The voice is done and made no sound at all. */
  readonly silent: boolean;
  /** There is sound that was not handed over. */
  readonly hasMore: boolean;
  /** Share of it that was handed over and not taken back, from 0 to below 1. */
  readonly portion: number;
  readonly leftMs: number;
  /** Adds sound of the voice, PCM16 at its own rate in Hz. Throws SPEECH_FAILED at a rate that nothing is made at. */
  add(audio: Int16Array, sampleRate: number): void;
  /** The voice has said all of it. */
  finish(): void;
  /** The next sound for the line, at most `ms` of it; empty when there is none (yet). */
  take(ms: number): Int16Array;
  /** The line dropped `unheardMs` of what was handed over last: takes it back. Returns what it did not have. */
  takeBack(unheardMs: number): number;
  /** Goes back `ms` of what was handed over, so that what was cut in the middle is heard again. */
  rewind(ms: number): void;
  cancel(): void;
}

export function createUtterance(
  release: Release,
  interruptible: boolean,
  lineRate: 8_000 | 16_000,
): SpokenUtterance {
  const abort = new AbortController();
  const pieces: Int16Array[] = [];
  let made = 0;
  let handed = 0;
  let everHanded = false;
  let finished = false;
  let resampler: { readonly rate: number; readonly pcm: PcmResampler } | undefined;
  const samples = (ms: number) => Math.round((ms * lineRate) / 1_000);
  const ms = (count: number) => (count * 1_000) / lineRate;

  function append(audio: Int16Array): void {
    if (audio.length === 0) return;
    pieces.push(audio);
    made += audio.length;
  }

  return {
    release,
    interruptible,
    signal: abort.signal,
    started: false,
    by: undefined,
    mark: undefined,
    get taken() {
      return everHanded;
    },
    get allTaken() {
      return finished && handed === made;
    },
    get silent() {
      return finished && made === 0;
    },
    get hasMore() {
      return handed < made;
    },
    get portion() {
      // What was cut was not heard to the end, whatever rounding says; of unfinished sound the end is not known.
      return made === 0 ? 0 : Math.min(0.99, Math.round((handed / made) * 100) / 100);
    },
    get leftMs() {
      return ms(made - handed);
    },
    add(audio, sampleRate) {
      if (!isSampleRate(sampleRate))
        throw new CallwardError("SPEECH_FAILED", { engine: "voice", why: `its rate is ${sampleRate} Hz` });
      if (resampler?.rate !== sampleRate)
        resampler = { rate: sampleRate, pcm: createPcmResampler(sampleRate, lineRate) };
      append(resampler.pcm.process(audio));
    },
    finish() {
      if (finished) return;
      if (resampler !== undefined) append(resampler.pcm.flush());
      finished = true;
    },
    take(limitMs) {
      const length = Math.min(made - handed, samples(limitMs));
      const taken = copyRange(pieces, handed, length);
      handed += length;
      if (length > 0) everHanded = true;
      return taken;
    },
    takeBack(unheardMs) {
      const back = Math.min(handed, samples(unheardMs));
      handed -= back;
      return Math.max(0, unheardMs - ms(back));
    },
    rewind(backMs) {
      handed = Math.max(0, handed - samples(backMs));
    },
    cancel: () => abort.abort(),
  };
}

/** Copies `length` samples that begin at `start` of the pieces laid end to end. */
function copyRange(pieces: readonly Int16Array[], start: number, length: number): Int16Array {
  const copy = new Int16Array(length);
  let position = 0;
  let filled = 0;
  for (const piece of pieces) {
    if (filled === length) break;
    const from = Math.max(0, start - position);
    if (from < piece.length) {
      const part = piece.subarray(from, Math.min(piece.length, from + length - filled));
      copy.set(part, filled);
      filled += part.length;
    }
    position += piece.length;
  }
  return copy;
}
