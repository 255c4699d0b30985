import {
  createSilero,
  createSileroState,
  SILERO_WINDOW,
  type Silero,
  type SileroState,
} from "./silero/silero.ts";

/** The neural detector of one call. It shares the network with all other calls. */
export interface NeuralDetector {
  /**
   * Hears samples of ±1 at 8 kHz as the line gave them: not band-passed, because the network listens to the voice's
   * fundamental too (band-passed speech was missed half of the time). `possible` is the energy gate's word on them.
   * Gives the probability of speech, 0 to 1, in the last whole window of 32 ms.
   */
  hear(frame: Float32Array, possible: boolean): number;
  /** Windows that the network looked at, and windows that it was spared. */
  readonly counts: { readonly heard: number; readonly spared: number };
}

/**
 * Quiet windows after which the network sleeps: a quarter of a second. Shorter pauses within speech are heard as they
 * are.
 */
const WINDOWS_AWAKE = 8;

/** Windows of silence after which the network's state has settled. */
const SETTLING_WINDOWS = 30;

/**
 * While the energy gate rules speech out, the network sleeps, and wakes in the state that a second of silence leaves it
 * in. That is better than to let it listen: minutes of a line's near-silence drift its memory to where it no longer
 * takes clear speech for speech (on a real call it found 37 % of the caller's loud windows awake, 76 % in this way).
 */
export function createNeuralDetector(silero: Silero): NeuralDetector {
  const settled = settledState(silero);
  const state = settled.slice();
  const window = new Float32Array(SILERO_WINDOW);
  const counts = { heard: 0, spared: 0 };
  let filled = 0;
  let anyPossible = false;
  let quiet = WINDOWS_AWAKE;
  let probability = 0;

  function look(): void {
    quiet = anyPossible ? 0 : quiet + 1;
    if (quiet <= WINDOWS_AWAKE) {
      probability = silero.probability(window, state);
      counts.heard += 1;
      return;
    }
    state.set(settled);
    state.set(window.subarray(SILERO_WINDOW - CONTEXT), state.length - CONTEXT);
    probability = 0;
    counts.spared += 1;
  }

  return {
    counts,
    hear(frame, possible) {
      anyPossible ||= possible;
      for (let taken = 0; taken < frame.length; ) {
        const count = Math.min(frame.length - taken, SILERO_WINDOW - filled);
        for (let index = 0; index < count; index += 1) window[filled + index] = frame[taken + index] ?? 0;
        taken += count;
        filled += count;
        if (filled < SILERO_WINDOW) break;
        look();
        filled = 0;
        // What is left of this frame belongs to the next window.
        anyPossible = possible;
      }
      return probability;
    },
  };
}

/** Samples of the last window that the state ends with. */
const CONTEXT = 32;

const settledStates = new WeakMap<Silero, SileroState>();

function settledState(silero: Silero): SileroState {
  const known = settledStates.get(silero);
  if (known !== undefined) return known;
  const state = createSileroState();
  const silence = new Float32Array(SILERO_WINDOW);
  for (let index = 0; index < SETTLING_WINDOWS; index += 1) silero.probability(silence, state);
  settledStates.set(silero, state);
  return state;
}

let shared: Silero | undefined;

/**
 * The one network of this process, made when it is first asked for (25 ms, 1 MB). Undefined where it cannot be had:
 * never throws.
 */
export function sharedSilero(): Silero | undefined {
  try {
    shared ??= createSilero();
    return shared;
  } catch {
    return undefined;
  }
}
