import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { gunzipSync } from "node:zlib";
import {
  createAudioGate,
  FRAME_MS,
  FRAME_SAMPLES,
  floatFromPcm16,
  pcm16FromFloat,
  readWav,
} from "../../packages/audio/src/index.ts";
import { babble, mix, whiteNoise } from "../../packages/audio/src/testing/sounds.ts";

/** What callers sound like: turns of equal length, and the noise of a quiet line between them. */
export interface CallerSound {
  readonly source: string;
  /** Each of `TURN_MS`. */
  readonly turns: readonly Int16Array[];
  readonly quiet: Int16Array;
}

/** Length of a caller's turn: with the cycle of the calls, about 40 % of the time is talk. */
export const TURN_MS = 3_000;
const TURN_SAMPLES = (TURN_MS / FRAME_MS) * FRAME_SAMPLES;
const TURNS = 16;
const QUIET_SECONDS = 10;
/** RMS of the comfort noise of a quiet line: -62 dBFS. */
const QUIET_RMS = 0.0008;
/** Quiet that a recorded turn may hold: longer would end it for the ear, and one turn must be one utterance. */
const LONGEST_PAUSE_FRAMES = 15;

/** Turns of a real call where CALLWARD_DATA has one, else made-up talk. */
export function loadCallerSound(): CallerSound {
  const recorded = recordedTurns();
  const turns = recorded.length > 0 ? recorded : Array.from({ length: TURNS }, (_, index) => madeUp(index));
  const source = recorded.length > 0 ? `${recorded.length} turns of a real call` : "made-up talk";
  const noise = whiteNoise(TURN_MS / 1_000, QUIET_RMS, 5);
  return {
    source,
    turns: turns.map((turn) => pcm16FromFloat(mix(turn, noise))),
    quiet: pcm16FromFloat(whiteNoise(QUIET_SECONDS, QUIET_RMS, 9)),
  };
}

function madeUp(index: number): Float32Array {
  const voice = { pitch: 95 + 9 * index, formants: 1 + 0.012 * index, amplitude: 0.4 };
  return babble(TURN_MS / 1_000, voice, index + 1);
}

/** Stretches of talk of the caller's leg that have no long pause. */
function recordedTurns(): Float32Array[] {
  const file = join(env.CALLWARD_DATA ?? "", "audio", "calls", "auto_repairs_49_caller.wav.gz");
  if (env.CALLWARD_DATA === undefined || !existsSync(file)) return [];
  const { samples } = readWav(gunzipSync(readFileSync(file)));
  const voiced: boolean[] = [];
  createAudioGate({ rate: 8_000 }).push(samples, (frame) => voiced.push(frame.voiced));
  const turns: Float32Array[] = [];
  let from = 0;
  let quiet = 0;
  for (const [frame, isVoice] of voiced.entries()) {
    quiet = isVoice ? 0 : quiet + 1;
    if (quiet > LONGEST_PAUSE_FRAMES) from = frame + 1;
    const end = (frame + 1) * FRAME_SAMPLES;
    if (end - from * FRAME_SAMPLES < TURN_SAMPLES) continue;
    turns.push(floatFromPcm16(samples.subarray(end - TURN_SAMPLES, end)));
    from = frame + 1;
  }
  return turns.slice(0, TURNS);
}
