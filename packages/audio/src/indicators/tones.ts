import { COLUMNS, ROWS } from "../dtmf/keypad.ts";
import { type Risk, ramp, score } from "./risk.ts";
import type { SoundLook } from "./sound-look.ts";

/** Seconds between two looks. */
const LOOK_SECONDS = 0.16;

/** Ringing tones of North America, of most of Europe, and of Britain and its followers, in Hz (ITU-T E.180 supplement 2). */
const RINGING: readonly (readonly number[])[] = [[440, 480], [425], [400, 450]];
const NEAR_HZ = 8;

/** Share of the energy in one or two peaks that makes a look a tone, and that must have stood at the look before. */
const TONE_SHARE = 0.85;
/** Below this a second peak is none. */
const SECOND_SHARE = 0.1;

/** How long a tone must last to be one: a held vowel or a key is shorter. */
const LEAST_SECONDS = 0.6;

/** One burst of a ring and the pause behind it, in seconds: E.180 has 0.67 to 2.5 and 2 to 6; a British one 0.4 and 0.2. */
const BURST = { shortest: 0.3, longest: 2.7 } as const;
const LONGEST_PAUSE = 6.2;
/** From here on pauses between bursts are those of a ring; busy tones have 0.25 to 0.5 s. */
const RING_PAUSE = 0.9;

/** The lowest tone that telephone networks send in bursts. A voice that hums is lower. */
const LOWEST_BURST_HZ = 300;

/** Looks of other sound in a row that end a sequence of bursts. One is where a burst begins or ends. */
const OTHER_LOOKS = 4;

/** Listens for ringing, dial, busy and hold tones. */
export interface ToneWatch {
  /** One look; undefined where there was nothing to hear. */
  hear(look: SoundLook | undefined): Risk | undefined;
}

export function createToneWatch(): ToneWatch {
  /** Seconds that the tone has sounded; its longest burst; its silence by now; the longest pause between bursts. */
  let sounded = 0;
  let longestBurst = 0;
  let silent = 0;
  let longestPause = 0;
  let bursts = 0;
  let others = 0;
  let heard: readonly number[] = [];

  function forget(): void {
    sounded = 0;
    bursts = 0;
    longestBurst = 0;
    longestPause = 0;
    heard = [];
  }

  function describe(): Risk | undefined {
    const named = heard.map((frequency) => `${Math.round(frequency)} Hz`).join(" and ");
    const ringing = RINGING.some((pattern) => alike(heard, pattern));
    if (bursts > 2 || (bursts > 1 && longestBurst >= LEAST_SECONDS)) {
      const reason = `A tone of ${named} in ${bursts} bursts, pauses up to ${longestPause.toFixed(1)} s.`;
      return { risk: longestPause >= RING_PAUSE ? "ringback" : "tone", score: 0.95, reason };
    }
    if (sounded < LEAST_SECONDS) return undefined;
    const reason = `A tone of ${named} for ${sounded.toFixed(1)} s.`;
    if (ringing && sounded <= BURST.longest) return { risk: "ringback", score: 0.6, reason };
    return { risk: "tone", score: score(ramp(sounded, 0, 2)), reason };
  }

  function sounding(frequencies: readonly number[]): void {
    if (!alike(frequencies, heard)) forget();
    if (sounded === 0) {
      if (bursts > 0) longestPause = Math.max(longestPause, silent);
      if ((frequencies[0] ?? 0) >= LOWEST_BURST_HZ) bursts += 1;
    }
    heard = frequencies;
    silent = 0;
    others = 0;
    // The look at which a tone begins is not yet steady, but was sound.
    sounded = sounded === 0 ? 2 * LOOK_SECONDS : sounded + LOOK_SECONDS;
    longestBurst = Math.max(longestBurst, sounded);
    // A tone that goes on is no burst.
    if (sounded > BURST.longest) bursts = 1;
  }

  function pausing(look: SoundLook | undefined): void {
    if (sounded > 0 && sounded < BURST.shortest) forget();
    sounded = 0;
    silent += LOOK_SECONDS;
    others = look === undefined ? 0 : others + 1;
    if (silent > LONGEST_PAUSE || others >= OTHER_LOOKS) forget();
  }

  return {
    hear(look) {
      const frequencies = look === undefined ? [] : toneOf(look);
      if (frequencies.length > 0 && !isKey(frequencies)) sounding(frequencies);
      else pausing(look);
      return heard.length === 0 ? undefined : describe();
    },
  };
}

/** Frequencies of the one or two peaks that make nearly all of a look, in order; none where it is no steady tone. */
function toneOf({ peaks, steady }: SoundLook): number[] {
  const [first, second] = peaks;
  if (first === undefined || second === undefined || steady < TONE_SHARE) return [];
  if (first.share + second.share < TONE_SHARE) return [];
  const both = second.share >= SECOND_SHARE && Math.abs(first.frequency - second.frequency) > NEAR_HZ;
  return (both ? [first.frequency, second.frequency] : [first.frequency]).sort((some, other) => some - other);
}

function alike(some: readonly number[], others: readonly number[]): boolean {
  return (
    some.length === others.length &&
    some.every((value, index) => Math.abs(value - (others[index] ?? 0)) < NEAR_HZ)
  );
}

/** A key of the caller's, held down. */
function isKey([low, high]: readonly number[]): boolean {
  if (low === undefined || high === undefined) return false;
  const near = (value: number, all: readonly number[]) =>
    all.some((frequency) => Math.abs(value - frequency) < 0.02 * frequency);
  return near(low, ROWS) && near(high, COLUMNS);
}
