import { createMonologueWatch } from "./monologue.ts";
import { createMusicWatch } from "./music.ts";
import { createOtherVoiceWatch } from "./other-voice.ts";
import type { Risk } from "./risk.ts";
import { createSoundLooker } from "./sound-look.ts";
import { createToneWatch } from "./tones.ts";

/** Signs that what is heard is not one caller who talks with us. */
export interface Indicators {
  /**
   * One frame of 160 samples of ±1 at 8 kHz with its level and whether there is voice in it. What it gives changes
   * every eighth frame at most, and is empty on nearly all of them.
   */
  hear(frame: Float32Array, levelDbfs: number, voiced: boolean): readonly Risk[];
}

const NONE: readonly Risk[] = [];

/** Frames between two looks at the sound. */
const LOOK_FRAMES = 8;
/** Frames of a look that must be voice for it to stand for the speaker. */
const VOICED_FRAMES = 6;

export function createIndicators(): Indicators {
  const looker = createSoundLooker();
  const tones = createToneWatch();
  const music = createMusicWatch();
  const otherVoice = createOtherVoiceWatch();
  const monologue = createMonologueWatch();
  let risks = NONE;
  let power = 0;
  let voicedFrames = 0;

  return {
    hear(frame, levelDbfs, voiced) {
      power += 10 ** (levelDbfs / 10);
      if (voiced) voicedFrames += 1;
      const endless = monologue.hear(voiced);
      const look = looker.hear(frame);
      if (look === undefined) return risks;
      const level = 10 * Math.log10(power / LOOK_FRAMES);
      const tone = tones.hear(look, level);
      // A lone tone is held like a note, but is no music.
      const tune = music.hear(look, level);
      if (voicedFrames >= VOICED_FRAMES) otherVoice.hear(look, level);
      const found = [tone, tone === undefined ? tune : undefined, otherVoice.risk(), endless];
      const present = found.filter((risk) => risk !== undefined);
      risks = present.length === 0 ? NONE : present;
      power = 0;
      voicedFrames = 0;
      return risks;
    },
  };
}
