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
const AUDIBLE_DBFS = -50;

/** How long a tone must last to be one: a held vowel or a key is shorter. */
const LEAST_SECONDS = 0.6;

/** One burst of a ring, and the pause behind it, in seconds: E.180 has 0.67 to 2.5 and 2 to 6. */
const BURST = { shortest: 0.6, longest: 2.7 } as const;
const PAUSE = { shortest: 0.15, longest: 6.2 } as const;

/** Listens for ringing, dial, busy and hold tones. */
export interface ToneWatch {
  hear(look: SoundLook, levelDbfs: number): Risk | undefined;
}

export function createToneWatch(): ToneWatch {
  let lasted = 0;
  let silent = Number.POSITIVE_INFINITY;
  let bursts = 0;
  let heard: number[] = [];

  function sounding(frequencies: number[]): Risk | undefined {
    // Another tone, or one after a pause that no ring has, begins anew.
    if (!alike(frequencies, heard) || silent > PAUSE.longest) bursts = 0;
    heard = frequencies;
    silent = 0;
    // The look at which a tone begins is not yet steady, but was sound.
    lasted = lasted === 0 ? 2 * LOOK_SECONDS : lasted + LOOK_SECONDS;
    return lasted < LEAST_SECONDS ? undefined : describe();
  }

  function describe(): Risk {
    const named = heard.map((frequency) => `${Math.round(frequency)} Hz`).join(" and ");
    const ringing = RINGING.some((pattern) => alike(heard, pattern));
    const burst = lasted <= BURST.longest;
    if (burst && (bursts > 0 || ringing)) {
      const value = bursts > 0 ? 0.95 : 0.6;
      const times = bursts > 0 ? `, ${bursts + 1} bursts` : "";
      return { risk: "ringback", score: value, reason: `A ringing tone of ${named}${times}.` };
    }
    return {
      risk: "tone",
      score: score(ramp(lasted, 0, 2)),
      reason: `A tone of ${named} for ${lasted.toFixed(1)} s.`,
    };
  }

  return {
    hear(look, levelDbfs) {
      const frequencies = levelDbfs < AUDIBLE_DBFS ? [] : toneOf(look);
      if (frequencies.length > 0 && !isKey(frequencies)) return sounding(frequencies);
      if (lasted >= BURST.shortest && lasted <= BURST.longest) bursts += 1;
      lasted = 0;
      silent += LOOK_SECONDS;
      const between = bursts > 0 && silent >= PAUSE.shortest && silent <= PAUSE.longest;
      if (levelDbfs >= AUDIBLE_DBFS && silent > LOOK_SECONDS) bursts = 0;
      return between && bursts > 1 ? describe() : undefined;
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
