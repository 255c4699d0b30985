import { createResampler, floatFromPcm16, pcm16FromFloat } from "@callward/audio";

/**
 * A recogniser for tests that knows what can be said: it finds which of its known recordings the sound is, by the
 * shape of its spectrum over time. It says nothing of how well an engine would hear, but it cannot be right unless the
 * very sound came through, of this caller and no other.
 */
export interface OracleRecogniser {
  /** Adds a recording: PCM16 mono at 8 kHz. */
  learn(text: string, audio: Int16Array): void;
  /** The known text that the sound is, or "" when it is like none. PCM16 mono at 16 kHz, as engines get it. */
  recognise(audio: Int16Array): string;
}

/** Frame of the spectrum's shape: 20 ms at 8 kHz. */
const FRAME = 160;
/** Frequencies watched, in Hz: about evenly spaced to the ear, inside the telephone band. */
const WATCHED = [350, 500, 700, 900, 1_150, 1_450, 1_800, 2_200, 2_650, 3_100] as const;
/** Likeness from which on two sounds are taken for the same; other sentences stay below it. */
const SAME = 0.55;
/** How much earlier or later the sound may begin than the recording, in frames: pre-roll and cut-off starts. */
const SHIFT = 15;

export function createOracleRecogniser(): OracleRecogniser {
  const known: { readonly text: string; readonly shape: Shape }[] = [];
  return {
    learn: (text, audio) => void known.push({ text, shape: shapeOf(audio) }),
    recognise(audio) {
      const resampler = createResampler(16_000, 8_000);
      const shape = shapeOf(pcm16FromFloat(resampler.process(floatFromPcm16(audio))));
      let best = { text: "", likeness: SAME };
      for (const { text, shape: other } of known) {
        const likeness = bestLikeness(shape, other);
        if (likeness > best.likeness) best = { text, likeness };
      }
      return best.text;
    },
  };
}

/** Log energies, one row of `WATCHED.length` values a frame. */
interface Shape {
  readonly frames: number;
  readonly rows: Float32Array;
}

/** Frames this much quieter than the loudest, as a factor of power, are not part of the speech: 26 dB. */
const QUIET = 1 / 400;

/** The sound from the first frame of speech to the last: pauses around it differ from line to line. */
function trimmed(audio: Int16Array): Int16Array {
  const powers: number[] = [];
  for (let start = 0; start + FRAME <= audio.length; start += FRAME) {
    let sum = 0;
    for (let at = start; at < start + FRAME; at += 1) sum += (audio[at] ?? 0) ** 2;
    powers.push(sum);
  }
  const floor = Math.max(...powers, 0) * QUIET;
  const first = powers.findIndex((value) => value > floor);
  const last = powers.findLastIndex((value) => value > floor);
  return audio.subarray(Math.max(0, first) * FRAME, (last + 1) * FRAME);
}

function shapeOf(sound: Int16Array): Shape {
  const audio = trimmed(sound);
  const frames = Math.floor(audio.length / FRAME);
  const rows = new Float32Array(frames * WATCHED.length);
  for (let frame = 0; frame < frames; frame += 1) {
    for (const [band, hz] of WATCHED.entries())
      rows[frame * WATCHED.length + band] = Math.log10(power(audio, frame * FRAME, hz) + 1e3);
  }
  return { frames, rows };
}

function power(audio: Int16Array, start: number, hz: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * hz) / 8_000);
  let previous = 0;
  let older = 0;
  for (let at = start; at < start + FRAME; at += 1) {
    const now = (audio[at] ?? 0) + turn * previous - older;
    older = previous;
    previous = now;
  }
  return (previous ** 2 + older ** 2 - turn * previous * older) / FRAME;
}

/** The largest correlation over all shifts at which the two overlap for most of the longer one's length. */
function bestLikeness(left: Shape, right: Shape): number {
  let best = 0;
  for (let shift = -SHIFT; shift <= SHIFT; shift += 1) {
    const from = Math.max(0, shift);
    const to = Math.min(left.frames, right.frames + shift);
    // What a pause was cut from, or a pre-roll was added to, is shorter or longer by silence only.
    if (to - from < 0.7 * Math.min(left.frames, right.frames) || to - from < 10) continue;
    if (to - from < 0.45 * Math.max(left.frames, right.frames)) continue;
    best = Math.max(best, correlation(left, right, from, to, shift));
  }
  return best;
}

function correlation(left: Shape, right: Shape, from: number, to: number, shift: number): number {
  let sum = 0;
  for (let band = 0; band < WATCHED.length; band += 1) {
    let [l, r, ll, rr, lr] = [0, 0, 0, 0, 0];
    for (let frame = from; frame < to; frame += 1) {
      const x = left.rows[frame * WATCHED.length + band] ?? 0;
      const y = right.rows[(frame - shift) * WATCHED.length + band] ?? 0;
      l += x;
      r += y;
      ll += x * x;
      rr += y * y;
      lr += x * y;
    }
    const count = to - from;
    const spread = Math.sqrt((ll - l ** 2 / count) * (rr - r ** 2 / count));
    sum += spread > 1e-9 ? (lr - (l * r) / count) / spread : 0;
  }
  return sum / WATCHED.length;
}
