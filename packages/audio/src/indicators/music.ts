import { type Risk, ramp, score } from "./risk.ts";
import type { SoundLook } from "./sound-look.ts";

/** Looks that are judged together: five seconds. */
const LOOKS = 32;
/** Share of a look's energy in notes held since the look before, from which it sounds like music. */
const HELD = 0.6;
/** Music plays without a pause: share of the five seconds that must be sound. */
const LEAST_SOUND = 0.7;

/** Listens for notes that are held, one after the other, without a pause. */
export interface MusicWatch {
  /** One look; undefined where there was nothing to hear. */
  hear(look: SoundLook | undefined): Risk | undefined;
}

export function createMusicWatch(): MusicWatch {
  const sound = new Uint8Array(LOOKS);
  const held = new Uint8Array(LOOKS);
  let at = 0;
  return {
    hear(look) {
      sound[at] = look === undefined ? 0 : 1;
      held[at] = look !== undefined && look.steady >= HELD ? 1 : 0;
      at = (at + 1) % LOOKS;
      const sounding = share(sound);
      if (sounding < LEAST_SOUND) return undefined;
      const holding = share(held) / sounding;
      const value = score(ramp(holding, 0.2, 0.8));
      if (value < 0.3) return undefined;
      return {
        risk: "music",
        score: value,
        reason: `Notes are held in ${Math.round(holding * 100)} % of the last 5 s of unbroken sound.`,
      };
    },
  };
}

function share(flags: Uint8Array): number {
  let sum = 0;
  for (let index = 0; index < flags.length; index += 1) sum += flags[index] ?? 0;
  return sum / flags.length;
}
